#include "ui/window/PastedFiles.h"

#include "ui/intake/LinkDialog.h"
#include "ui/window/OwnKeys.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace melodeck::ui;

class PastedFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_wav = m_folder.filePath(QString::fromUtf8("Zoë & ich.wav"));
        QFile file(m_wav);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("RIFF") == 4);
    }

    void filesAreTakenHoweverTheyWereCopied_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray address = QUrl::fromLocalFile(m_wav).toEncoded();
        QTest::newRow("as files") << QStringLiteral("text/uri-list") << address + "\r\n";
        QTest::newRow("as GNOME copies") << QStringLiteral("x-special/gnome-copied-files") << "copy\n" + address;
        QTest::newRow("as a path") << QStringLiteral("text/plain") << m_wav.toUtf8() + "\n";
        QTest::newRow("as an address") << QStringLiteral("text/plain") << address;
    }

    void filesAreTakenHoweverTheyWereCopied()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        QMimeData data;
        data.setData(format, bytes);
        const PastedFiles pasted = sortPaste(data);
        QCOMPARE(pasted.files.recordings, QStringList{m_wav});
        QVERIFY(pasted.problem.isEmpty());
    }

    void aLinkIsALink()
    {
        QMimeData data;
        data.setText(QStringLiteral(" https://example.org/tune.mp3?x=1 \n"));
        QCOMPARE(sortPaste(data).files.links, QStringList{QStringLiteral("https://example.org/tune.mp3?x=1")});
        QMimeData dragged;
        dragged.setUrls({QUrl(QStringLiteral("https://example.org/tune.mp3"))});
        QCOMPARE(sortPaste(dragged).files.links, QStringList{QStringLiteral("https://example.org/tune.mp3")});
    }

    void anythingElseGetsASentence()
    {
        QMimeData text;
        text.setText(QStringLiteral("happy rock with https://example.org in it"));
        QMimeData picture;
        picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
        const QMimeData nothing;
        for (const QMimeData* data :
             {static_cast<const QMimeData*>(&text), static_cast<const QMimeData*>(&picture), &nothing}) {
            const PastedFiles pasted = sortPaste(*data);
            QVERIFY(pasted.files.isEmpty());
            QVERIFY(pasted.problem.contains(QStringLiteral("Copy a recording")));
        }
        QVERIFY(sortPaste(picture).problem.contains(QStringLiteral("picture")));
    }

    void knowsALinkFromAnyOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("https") << QStringLiteral("https://example.org/a.wav") << true;
        QTest::newRow("http") << QStringLiteral("http://127.0.0.1:8000/a.wav") << true;
        QTest::newRow("a file") << QStringLiteral("file:///tmp/a.wav") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("two lines") << QStringLiteral("https://a.example/1\nhttps://a.example/2") << false;
        QTest::newRow("a sentence") << QStringLiteral("see https://example.org") << false;
        QTest::newRow("no host") << QStringLiteral("https://") << false;
        QTest::newRow("long") << QStringLiteral("https://example.org/") + QString(5000, QLatin1Char('a')) << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void knowsALinkFromAnyOtherText()
    {
        QFETCH(QString, text);
        QFETCH(bool, isLink);
        QCOMPARE(linkOf(text).isValid(), isLink);
    }

    void aKeyOfTheWindowWorksWhileTyping()
    {
        QWidget window;
        auto* field = new QLineEdit(QStringLiteral("happy rock"), &window);
        QAction paste;
        // Stands for Ctrl+U, which a field takes on X11 alone; this one it takes everywhere.
        paste.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_A));
        window.addAction(&paste);
        window.show();
        field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy pasted(&paste, &QAction::triggered);
        {
            const OwnKeys keys({paste.shortcut()});
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(pasted.size(), 1);
            QVERIFY(field->selectedText().isEmpty());
        }
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(pasted.size(), 1); // without it the field takes the key
    }

    void theDialogFetchesOnlyWhatMayBeFetched()
    {
        LinkDialog dialog(QStringLiteral("https://example.org/tune.mp3"));
        dialog.show();
        auto* link = dialog.findChild<QLineEdit*>(QStringLiteral("link"));
        auto* fetch = dialog.findChild<QAbstractButton*>(QStringLiteral("fetchLink"));
        QVERIFY(fetch->isEnabled());
        link->setText(QStringLiteral("http://example.org/tune.mp3"));
        QVERIFY(!fetch->isEnabled());
        link->setText(QStringLiteral("tune.mp3"));
        QVERIFY(!fetch->isEnabled());
        link->setText(QStringLiteral("http://localhost:8000/tune.mp3"));
        QVERIFY(fetch->isEnabled());
        QList<QUrl> chosen;
        connect(&dialog, &LinkDialog::chosen, this, [&chosen](const QUrl& url) { chosen << url; });
        fetch->click();
        QCOMPARE(chosen, QList<QUrl>{QUrl(QStringLiteral("http://localhost:8000/tune.mp3"))});
        QVERIFY(!dialog.isVisible());
    }

private:
    QTemporaryDir m_folder;
    QString m_wav;
};

QTEST_MAIN(PastedFilesTest)
#include "PastedFilesTest.moc"
