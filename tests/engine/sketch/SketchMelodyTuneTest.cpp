#include "engine/sketch/MelodyTune.h"
#include "mir/MeterEstimator.h"
#include "mir/Tunes.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

namespace {

mir::Transcription heardAs(std::size_t index, double bpm, double start)
{
    const tests::WrittenTune& known = publicDomainTunes().at(index);
    mir::Transcription heard;
    heard.kind = mir::MelodyKind::Monophonic;
    heard.notes = known.notes(bpm, start);
    heard.key = known.key;
    heard.meter = mir::MeterEstimator().estimate(heard.notes, mir::TempoEstimator().estimate(heard.notes));
    return heard;
}

} // namespace

class SketchMelodyTuneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTimesOfTheRecording();
    void retimesToAWishedTempo();
    void startsAgainFromABarLine_data();
    void startsAgainFromABarLine();
    void sharesTheLastBarWithAPickup();
};

void SketchMelodyTuneTest::keepsTheTimesOfTheRecording()
{
    const mir::Transcription heard = heardAs(4, 132.0, 0.6);
    const Tune tune = tuneOfMelody(heard, std::nullopt);
    for (std::size_t i = 0; i < heard.notes.size(); ++i) {
        QVERIFY(std::abs(tune.secondsAt(tune.notes[i].startBeats) - heard.notes[i].onsetSeconds) < 1e-6);
        QCOMPARE(tune.notes[i].midi, heard.notes[i].midi);
    }
}

void SketchMelodyTuneTest::retimesToAWishedTempo()
{
    const mir::Transcription heard = heardAs(0, 112.0, 0.5);
    const Tune tune = tuneOfMelody(heard, 56.0);
    QCOMPARE(tune.beatsPerMinute, 56.0);
    const double ratio = heard.meter.beatsPerMinute / 56.0;
    for (std::size_t i = 0; i < heard.notes.size(); ++i) {
        QVERIFY(std::abs(tune.secondsAt(tune.notes[i].startBeats) - heard.notes[i].onsetSeconds * ratio) < 1e-6);
    }
}

void SketchMelodyTuneTest::startsAgainFromABarLine_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("bars");
    QTest::newRow("Ode to Joy") << 0 << 8;
    QTest::newRow("Twinkle") << 1 << 4;
    QTest::newRow("Frere Jacques") << 2 << 8;
    QTest::newRow("Au clair de la lune") << 8 << 8;
}

void SketchMelodyTuneTest::startsAgainFromABarLine()
{
    QFETCH(int, index);
    QFETCH(int, bars);
    QCOMPARE(tuneOfMelody(heardAs(static_cast<std::size_t>(index), 108.0, 0.3), std::nullopt).bars, bars);
}

void SketchMelodyTuneTest::sharesTheLastBarWithAPickup()
{
    // A beat of pickup, sixteen bars of three of which the last lacks its last beat.
    const Tune tune = tuneOfMelody(heardAs(4, 120.0, 1.0), std::nullopt);
    QCOMPARE(tune.beatsPerBar, 3);
    QVERIFY(tune.notes.front().startBeats > 1.9);
    const TuneNote& last = tune.notes.back();
    QCOMPARE(tune.bars, static_cast<int>(std::lround(last.startBeats)) / 3);
    // It still sounds when the next turn's bar has begun, and is over before its pickup.
    QVERIFY(last.endBeats() <= tune.loopBeats() + tune.notes.front().startBeats + 1e-9);
}

QTEST_APPLESS_MAIN(SketchMelodyTuneTest)
#include "SketchMelodyTuneTest.moc"
