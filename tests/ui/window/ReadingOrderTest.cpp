#include "ui/window/ReadingOrder.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace melodeck::ui;

namespace {

/// Two panes side by side, of which the left one has three lines, made in an order of its own.
class Sample : public QWidget
{
public:
    Sample()
    {
        auto* row = new QHBoxLayout(this);
        auto* right = named<QWidget>("");
        auto* left = named<QWidget>("");
        row->addWidget(left);
        row->addWidget(right);
        m_right = new QVBoxLayout(right);
        m_right->addWidget(named<QPushButton>("right"));
        auto* lines = new QVBoxLayout(left);
        auto* third = new QHBoxLayout;
        auto* second = named<QPushButton>("second");
        third->addWidget(named<QSpinBox>("number"));
        third->addWidget(named<QPushButton>("beside"));
        lines->addWidget(named<QLineEdit>("first"));
        lines->addWidget(second);
        lines->addLayout(third);
        resize(400, 200);
    }

    template <typename Widget>
    Widget* named(const char* name)
    {
        auto* widget = new Widget(this);
        widget->setObjectName(QLatin1String(name));
        return widget;
    }

    QPushButton* addRight(const char* name)
    {
        auto* button = named<QPushButton>(name);
        m_right->insertWidget(0, button);
        m_right->activate();
        layout()->activate();
        return button;
    }

private:
    QVBoxLayout* m_right;
};

QStringList namesOf(const std::vector<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* widget : widgets) {
        names << widget->objectName();
    }
    return names;
}

QStringList words(const char* list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

} // namespace

class ReadingOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughEachPaneLineByLine()
    {
        Sample window;
        window.show();
        QCOMPARE(namesOf(inReadingOrder(window)), words("first second number beside right"));
    }

    void goesTheOtherWayRoundWhereTheLanguageDoes()
    {
        Sample window;
        window.setLayoutDirection(Qt::RightToLeft);
        window.show();
        QCOMPARE(namesOf(inReadingOrder(window)), words("first second number beside right"));
    }

    void comesToWhatWasMadeLaterInItsPlace()
    {
        Sample window;
        window.show();
        window.addRight("late")->show();
        QTRY_COMPARE(namesOf(inReadingOrder(window)), words("first second number beside late right"));
    }

    void leavesOutWhatIsHiddenOffOrFoldedAway()
    {
        Sample window;
        window.show();
        window.findChild<QWidget*>(QStringLiteral("second"))->setEnabled(false);
        window.findChild<QWidget*>(QStringLiteral("beside"))->hide();
        window.findChild<QWidget*>(QStringLiteral("right"))->parentWidget()->move(-500, 0);
        QCOMPARE(namesOf(inReadingOrder(window)), words("first number"));
    }

    void doesNotStopAtTabsThatHideTheirBar()
    {
        QTabWidget tabs;
        tabs.setTabBarAutoHide(true);
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("inside"));
        auto* page = new QWidget;
        (new QVBoxLayout(page))->addWidget(button);
        tabs.addTab(page, QStringLiteral("one"));
        QWidget window;
        (new QVBoxLayout(&window))->addWidget(&tabs);
        window.show();
        QCOMPARE(namesOf(inReadingOrder(window)), words("inside"));
        tabs.setParent(nullptr);
    }

    void movesOnAndBackAndRoundTheEnds()
    {
        Sample window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto focus = [&window] { return window.focusWidget()->objectName(); };
        window.findChild<QWidget*>(QStringLiteral("beside"))->setFocus();
        QVERIFY(moveFocus(window, FocusStep::Next));
        QCOMPARE(focus(), QStringLiteral("right"));
        QVERIFY(moveFocus(window, FocusStep::Next));
        QCOMPARE(focus(), QStringLiteral("first"));
        QVERIFY(moveFocus(window, FocusStep::Previous));
        QCOMPARE(focus(), QStringLiteral("right"));
        QVERIFY(moveFocus(window, FocusStep::Previous));
        QCOMPARE(focus(), QStringLiteral("beside"));
    }

    void whatHidesHandsTheFocusToItsNeighbour()
    {
        class Window final : public Sample
        {
        protected:
            bool focusNextPrevChild(bool next) override
            {
                return moveFocus(*this, next ? FocusStep::Next : FocusStep::Previous);
            }
        };
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* second = window.findChild<QWidget*>(QStringLiteral("second"));
        second->setFocus();
        second->hide();
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("number"));
        // With all that is around it.
        auto* left = window.focusWidget()->parentWidget();
        left->hide();
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("right"));
    }

    void goesOnFromWhatLostItsHeight()
    {
        QWidget window;
        auto* list = new QLineEdit(&window);
        auto* below = new QPushButton(&window);
        below->setObjectName(QStringLiteral("below"));
        list->setGeometry(0, 101, 100, 20);
        below->setGeometry(0, 150, 100, 20);
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        list->setGeometry(0, 101, 100, 0); // as a list does that has no rows any more
        QVERIFY(moveFocus(window, FocusStep::Next));
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("below"));
    }

    void saysSoWhenNothingCanHaveTheFocus()
    {
        QWidget window;
        window.show();
        QVERIFY(!moveFocus(window, FocusStep::Next));
    }

    void scrollsToWhatItReaches()
    {
        QScrollArea area;
        area.setFocusPolicy(Qt::NoFocus);
        auto* inside = new QWidget;
        auto* lines = new QVBoxLayout(inside);
        for (int i = 0; i < 40; ++i) {
            lines->addWidget(new QPushButton);
        }
        area.setWidget(inside);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        QVERIFY(moveFocus(area, FocusStep::Previous)); // to the last
        QVERIFY(!area.focusWidget()->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(ReadingOrderTest)
#include "ReadingOrderTest.moc"
