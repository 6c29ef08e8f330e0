#include "engine/sketch/SongForm.h"

#include <QTest>

using namespace melodeck::engine;

namespace {

/// Eight bars of four quarters, at 120 a bar lasts two seconds.
Tune eightBars(double firstNoteBeat = 0.0, double barLineSeconds = 0.0)
{
    Tune tune;
    tune.beatsPerMinute = 120.0;
    tune.bars = 8;
    tune.barLineSeconds = barLineSeconds;
    for (double beat = firstNoteBeat; beat < 30.0; beat += 1.0) {
        tune.notes.push_back({beat, 0.9, 67, 1.0F});
    }
    tune.notes.push_back({30.0, 1.8, 60, 1.0F});
    return tune;
}

} // namespace

class SketchSongFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fadesATuneThatIsLongerThanTheClip();
    void endsWithTheTuneWhenLittleIsLeft();
    void playsOnWhenThereIsRoomForAnotherTurn();
    void staysSilentUnderAPickup();
    void playsAnIntroductionBeforeALateMelody();
};

void SketchSongFormTest::fadesATuneThatIsLongerThanTheClip()
{
    const SongForm form = formOf(eightBars(), 8.0);
    QVERIFY(!form.finalBeat);
    QCOMPARE(form.endBeat, 16.0);
    QVERIFY(form.isPlaying(0.0) && form.isPlaying(15.75) && !form.isPlaying(16.0));
}

void SketchSongFormTest::endsWithTheTuneWhenLittleIsLeft()
{
    const SongForm form = formOf(eightBars(), 17.0);
    QVERIFY(form.finalBeat.has_value());
    QCOMPARE(*form.finalBeat, 30.0);
    QVERIFY(form.isPlaying(29.5) && !form.isPlaying(30.0));
    QCOMPARE(*formOf(eightBars(), 33.5).finalBeat, 62.0);
}

void SketchSongFormTest::playsOnWhenThereIsRoomForAnotherTurn()
{
    QVERIFY(!formOf(eightBars(), 24.0).finalBeat);
    // The last note would be cut at once: rather a fade.
    QVERIFY(!formOf(eightBars(), 15.2).finalBeat);
}

void SketchSongFormTest::staysSilentUnderAPickup()
{
    const SongForm form = formOf(eightBars(3.0, -1.3), 8.0);
    QCOMPARE(form.firstBeat, 4.0);
    QVERIFY(!form.isPlaying(3.0));
}

void SketchSongFormTest::playsAnIntroductionBeforeALateMelody()
{
    QCOMPARE(formOf(eightBars(0.0, 5.0), 12.0).firstBeat, -8.0);
    QCOMPARE(formOf(eightBars(0.0, 1.0), 12.0).firstBeat, 0.0);
}

QTEST_APPLESS_MAIN(SketchSongFormTest)
#include "SketchSongFormTest.moc"
