#include "ui/waveform/Viewport.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

/// Three hours at 48 kHz, 1,000 pixels wide; a sample at most 16 pixels.
Viewport threeHours()
{
    Viewport viewport;
    viewport.setWidth(1'000.0);
    viewport.setSound(10'800.0, 1.0 / (48'000.0 * 16.0));
    return viewport;
}

} // namespace

class ViewportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllAtFirst();
    void keepsWhatLiesUnderThePointer();
    void zoomsDownToSingleSamplesAndBack();
    void staysInsideTheSound();
    void keepsTheStretchOfASoundThatGrows();
    void followsTheSoundThatGrowsWhenAllIsShown();
    void revealsATimeOnlyWhenItIsOutside();
    void centresAStretchThatIsShorterThanTheFinest();
};

void ViewportTest::showsAllAtFirst()
{
    const Viewport viewport = threeHours();
    QVERIFY(viewport.showsAll());
    QCOMPARE(viewport.xOf(5'400.0), 500.0);
    QCOMPARE(viewport.secondsAt(250.0), 2'700.0);
}

void ViewportTest::keepsWhatLiesUnderThePointer()
{
    Viewport viewport = threeHours();
    const double under = viewport.secondsAt(730.0);
    for (int turn = 0; turn < 40; ++turn) {
        QVERIFY(viewport.zoomAt(730.0, 1.25));
        QVERIFY(std::abs(viewport.secondsAt(730.0) - under) < 1e-6);
    }
}

void ViewportTest::zoomsDownToSingleSamplesAndBack()
{
    Viewport viewport = threeHours();
    int turns = 0;
    while (viewport.zoomAt(500.0, 2.0)) {
        ++turns;
    }
    QVERIFY(turns > 20);
    QVERIFY(std::abs(1.0 / (viewport.secondsPerPixel() * 48'000.0) - 16.0) < 1e-6);
    while (viewport.zoomAt(500.0, 0.5)) {
    }
    QVERIFY(viewport.showsAll());
    QCOMPARE(viewport.visible(), (core::TimeRegion{0.0, 10'800.0}));
}

void ViewportTest::staysInsideTheSound()
{
    Viewport viewport = threeHours();
    QVERIFY(!viewport.scrollBy(100.0));
    viewport.zoomAt(0.0, 10.0);
    QVERIFY(!viewport.scrollBy(-1.0));
    QVERIFY(viewport.scrollBy(1e9));
    QVERIFY(std::abs(viewport.visible().endSeconds - 10'800.0) < 1e-6);
    QCOMPARE(viewport.secondsAt(-50.0) >= 0.0, true);
    QCOMPARE(viewport.secondsAt(5'000.0), 10'800.0);
}

void ViewportTest::keepsTheStretchOfASoundThatGrows()
{
    Viewport viewport;
    viewport.setWidth(100.0);
    viewport.setSound(10.0, 1e-6);
    viewport.show({2.0, 4.0});
    viewport.setSound(20.0, 1e-6);
    QCOMPARE(viewport.visible(), (core::TimeRegion{2.0, 4.0}));
}

void ViewportTest::followsTheSoundThatGrowsWhenAllIsShown()
{
    Viewport viewport;
    viewport.setWidth(100.0);
    viewport.setSound(10.0, 1e-6);
    viewport.setSound(20.0, 1e-6);
    QVERIFY(viewport.showsAll());
    QCOMPARE(viewport.xOf(10.0), 50.0);
}

void ViewportTest::revealsATimeOnlyWhenItIsOutside()
{
    Viewport viewport = threeHours();
    viewport.show({100.0, 200.0});
    QVERIFY(!viewport.reveal(150.0));
    QVERIFY(viewport.reveal(200.5));
    QVERIFY(viewport.xOf(200.5) > 0.0 && viewport.xOf(200.5) < 200.0);
    QVERIFY(viewport.reveal(0.0));
    QCOMPARE(viewport.visible().startSeconds, 0.0);
}

void ViewportTest::centresAStretchThatIsShorterThanTheFinest()
{
    Viewport viewport = threeHours();
    viewport.show({50.0, 50.0});
    QVERIFY(std::abs(viewport.xOf(50.0) - 500.0) < 1e-3);
}

QTEST_APPLESS_MAIN(ViewportTest)
#include "ViewportTest.moc"
