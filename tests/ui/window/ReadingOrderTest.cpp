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

    void readsWhatStandsBesideSomethingTallInItsPlace()
    {
        QWidget window;
        const auto add = [&window](const char* name, const QRect& place) {
            auto* button = new QPushButton(&window);
            button->setObjectName(QLatin1String(name));
            button->setGeometry(place);
        };
        // As in the player's bar: the time lies in its lower half.
        add("volume", {350, 20, 60, 20});
        add("wave", {140, 4, 200, 50});
        add("time", {60, 34, 70, 18});
        add("next", {10, 8, 40, 40});
        add("below", {0, 60, 40, 20});
        window.resize(420, 90);
        window.show();
        QCOMPARE(namesOf(inReadingOrder(window)), words("next time wave volume below"));
        window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(namesOf(inReadingOrder(window)), words("volume wave time next below"));
    }

    void readsLinesBesideSomethingTallOneAfterAnother()
    {
        QWidget window;
        const auto add = [&window](const char* name, const QRect& place) {
            auto* button = new QPushButton(&window);
            button->setObjectName(QLatin1String(name));
            button->setGeometry(place);
        };
        add("tall", {0, 0, 50, 100});
        add("third", {60, 40, 50, 20});
        add("second", {120, 0, 50, 20});
        add("first", {60, 0, 50, 20});
        add("fourth", {120, 40, 50, 20});
        // It overlaps what is above it by a pixel, as a page does the bar of its tabs.
        add("page", {0, 99, 200, 60});
        window.resize(200, 160);
        window.show();
        QCOMPARE(namesOf(inReadingOrder(window)), words("tall first second third fourth page"));
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
