#include "ui/window/Toast.h"

#include "ui/theme/TextScale.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace melodeck;

class ToastTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
            : toast(new ui::Toast(&window))
        {
            window.resize(800, 560);
            window.show();
        }

        /// Over another window, or over that of the toast.
        QDialog* open(const QSize& size, QWidget* over = nullptr)
        {
            auto* dialog = new QDialog(over != nullptr ? over : &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->resize(size);
            dialog->open();
            return dialog;
        }

        void offer()
        {
            toast->offer(QStringLiteral("“happy rock” is in the trash."), QStringLiteral("Undo"), [this] { ++undone; });
        }

        /// As a person does, who reaches only what no dialog blocks.
        void pressUndo() const
        {
            auto* undo = toast->bubble()->findChild<QAbstractButton*>(QStringLiteral("toastAction"));
            QVERIFY(undo->isVisible());
            QWidget* over = toast->bubble()->window();
            const QPoint place = undo->mapTo(over, undo->rect().center());
            QCOMPARE(over->childAt(place), undo); // nothing lies above it
            QTest::mouseClick(over->windowHandle(), Qt::LeftButton, Qt::NoModifier, place);
        }

        QWidget window;
        ui::Toast* toast;
        int undone = 0;
    };

private Q_SLOTS:
    void whatIsOfferedUnderADialogIsOfferedInIt()
    {
        Desk desk;
        QDialog* dialog = desk.open({680, 480});
        desk.offer();
        QCOMPARE(desk.toast->bubble()->window(), dialog);
        QVERIFY(dialog->rect().contains(desk.toast->bubble()->geometry()));
        desk.pressUndo();
        QCOMPARE(desk.undone, 1);
        QVERIFY(!desk.toast->bubble()->isVisible());
    }

    void aDialogThatOpensTakesTheOfferAlong()
    {
        Desk desk;
        desk.offer();
        QCOMPARE(desk.toast->bubble()->window(), &desk.window);
        QDialog* first = desk.open({680, 480});
        QTRY_COMPARE(desk.toast->bubble()->window(), first);
        QDialog* second = desk.open({600, 400}, first);
        QTRY_COMPARE(desk.toast->bubble()->window(), second);
        second->close();
        QTRY_COMPARE(desk.toast->bubble()->window(), first);
        QVERIFY(desk.toast->bubble()->isVisible());
        desk.pressUndo();
        QCOMPARE(desk.undone, 1);
    }

    void aDialogThatIsClosedLeavesTheOffer()
    {
        Desk desk;
        const QPointer<QDialog> dialog = desk.open({680, 480});
        desk.offer();
        dialog->close();
        QTRY_VERIFY(dialog == nullptr);
        QCOMPARE(desk.toast->bubble()->window(), &desk.window);
        desk.pressUndo();
        QCOMPARE(desk.undone, 1);
    }

    void aSmallQuestionHasNoRoomForIt()
    {
        Desk desk;
        QDialog* dialog = desk.open({680, 480});
        desk.open({240, 120}, dialog);
        desk.offer();
        QCOMPARE(desk.toast->bubble()->window(), dialog);
    }

    void aQuestionIsReadWhole()
    {
        Desk desk;
        QDialog* dialog = desk.open({680, 480});
        auto* question = new QMessageBox(QMessageBox::Warning, QStringLiteral("Melodeck"),
                                         QString(QStringLiteral("Empty the trash, once and for all? ")).repeated(9),
                                         QMessageBox::Yes | QMessageBox::No, dialog);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->open();
        QVERIFY(question->width() > 360);
        desk.offer();
        QCOMPARE(desk.toast->bubble()->window(), dialog);
    }

    void enterDoesWhatHasTheFocus()
    {
        Desk desk;
        auto* dialog = new QDialog(&desk.window);
        dialog->resize(680, 480);
        auto* close = new QPushButton(QStringLiteral("Close"), dialog);
        close->setDefault(true);
        connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
        dialog->open();
        desk.offer();
        auto* undo = desk.toast->bubble()->findChild<QAbstractButton*>(QStringLiteral("toastAction"));
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Return);
        QCOMPARE(desk.undone, 1);
        QVERIFY(dialog->isVisible());
    }

    void aDialogOverAnotherWindowIsNoneOfItsOwn()
    {
        Desk desk;
        Desk other;
        other.open({680, 480});
        desk.offer();
        QCOMPARE(desk.toast->bubble()->window(), &desk.window);
    }

    void noWordIsCutInLargePrint()
    {
        ui::setTextPercent(200);
        {
            Desk desk;
            const QDialog* dialog = desk.open({680, 480});
            desk.toast->offer(QStringLiteral("“%1…” is in the trash, with 3 clips. 2 starred clips went, too.")
                                  .arg(QString(QStringLiteral("long ")).repeated(9)),
                              QStringLiteral("Undo"), [] {});
            const auto* text = desk.toast->bubble()->findChild<QLabel*>();
            QVERIFY(dialog->rect().contains(desk.toast->bubble()->geometry()));
            QVERIFY(text->wordWrap() && text->height() >= text->heightForWidth(text->width()));
            const auto* undo = desk.toast->bubble()->findChild<QAbstractButton*>();
            QVERIFY(undo->width() >= undo->sizeHint().width());
        }
        ui::setTextPercent(100);
    }
};

QTEST_MAIN(ToastTest)
#include "ToastTest.moc"
