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

/// "Ode to Joy", whose beats are by turns longer and shorter.
mir::Transcription heardUnevenly()
{
    mir::Transcription heard;
    heard.kind = mir::MelodyKind::Monophonic;
    heard.notes =
        publicDomainTunes().front().notes([](double beat) { return 0.5 + 0.55 * beat + 0.12 * std::sin(0.7 * beat); });
    heard.key = publicDomainTunes().front().key;
    const mir::Rhythm rhythm = mir::MeterEstimator().follow(heard.notes, mir::TempoEstimator().estimate(heard.notes));
    heard.meter = rhythm.meter;
    heard.tempo = rhythm.tempo;
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
    void followsAnUnevenPlayer();
    void playsEvenlyForAWishedTempo();
    void countsOtherBarsAsStylesDo();
    void movesToAnotherKey();
    void keepsTheKeysThatATuneGoesTo();
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

void SketchMelodyTuneTest::followsAnUnevenPlayer()
{
    const mir::Transcription heard = heardUnevenly();
    const Tune tune = tuneOfMelody(heard, std::nullopt);
    QCOMPARE(tune.bars, 8);
    for (std::size_t i = 0; i < heard.notes.size(); ++i) {
        QVERIFY(std::abs(tune.secondsAt(tune.notes[i].startBeats) - heard.notes[i].onsetSeconds) < 1e-6);
        // Whole and half beats are heard as such, whatever their length.
        const double halves = 2.0 * tune.notes[i].startBeats;
        QVERIFY(std::abs(halves - std::round(halves)) < 0.2);
    }
    // The second turn is as long as the first, and time never stands still or goes back.
    const double turn = tune.secondsAt(tune.loopBeats()) - tune.secondsAt(0.0);
    QVERIFY(std::abs(tune.secondsAt(tune.loopBeats() + 5.0) - tune.secondsAt(5.0) - turn) < 1e-9);
    for (double beat = -4.0; beat < 80.0; beat += 0.25) {
        QVERIFY(tune.secondsAt(beat + 0.25) > tune.secondsAt(beat));
        QVERIFY(std::abs(tune.beatAt(tune.secondsAt(beat)) - beat) < 1e-6);
    }
}

void SketchMelodyTuneTest::playsEvenlyForAWishedTempo()
{
    const Tune tune = tuneOfMelody(heardUnevenly(), 90.0);
    QVERIFY(tune.tempo.isEmpty());
    QVERIFY(std::abs(tune.secondsAt(9.0) - tune.secondsAt(8.0) - 60.0 / 90.0) < 1e-9);
    QVERIFY(std::abs(tune.notes.back().startBeats - 30.0) < 0.2);
}

void SketchMelodyTuneTest::countsOtherBarsAsStylesDo()
{
    mir::Transcription heard = heardAs(0, 112.0, 0.5);
    heard.meter.beatsPerBar = 2;
    QCOMPARE(tuneOfMelody(heard, std::nullopt).beatsPerBar, 4);
    heard.meter.beatsPerBar = 6;
    QCOMPARE(tuneOfMelody(heard, std::nullopt).beatsPerBar, 3);
}

void SketchMelodyTuneTest::movesToAnotherKey()
{
    const auto pitchesIn = [](std::optional<int> tonic, std::optional<mir::Mode> mode) {
        Tune tune;
        tune.key = {0, mir::Mode::Major};
        for (const int midi : {60, 64, 66, 69, 71, 72}) {
            tune.notes.push_back({0.0, 1.0, midi, 1.0});
        }
        moveToKey(tune, tonic, mode);
        std::vector<int> pitches;
        for (const TuneNote& note : tune.notes) {
            pitches.push_back(note.midi);
        }
        return pitches;
    };
    QCOMPARE(pitchesIn(std::nullopt, std::nullopt), (std::vector<int>{60, 64, 66, 69, 71, 72}));
    QCOMPARE(pitchesIn(2, std::nullopt), (std::vector<int>{62, 66, 68, 71, 73, 74}));
    // The shorter way is down; what lies between the steps of the scale stays there.
    QCOMPARE(pitchesIn(9, std::nullopt), (std::vector<int>{57, 61, 63, 66, 68, 69}));
    QCOMPARE(pitchesIn(std::nullopt, mir::Mode::Minor), (std::vector<int>{60, 63, 66, 68, 70, 72}));
    QCOMPARE(pitchesIn(2, mir::Mode::Dorian), (std::vector<int>{62, 65, 68, 71, 72, 74}));
}

void SketchMelodyTuneTest::keepsTheKeysThatATuneGoesTo()
{
    mir::Transcription heard = heardAs(0, 120.0, 0.5);
    const double bar = 4.0 * heard.meter.secondsPerBeat();
    heard.keyChanges = {{heard.meter.firstDownbeatSeconds + 4.0 * bar + 0.05, {9, mir::Mode::Major}},
                        {heard.meter.firstDownbeatSeconds + 6.0 * bar, heard.key}};
    Tune tune = tuneOfMelody(heard, std::nullopt);
    QCOMPARE(tune.keyChanges.size(), std::size_t{2});
    QCOMPARE(tune.keyChanges.front().startBeats, 16.0);
    QCOMPARE(tune.keyAt(0.0), heard.key);
    QCOMPARE(tune.keyAt(16.0), (mir::Key{9, mir::Mode::Major}));
    QCOMPARE(tune.keyAt(24.0), heard.key);
    QCOMPARE(tune.keyAt(tune.loopBeats() + 17.0), (mir::Key{9, mir::Mode::Major}));
    // All of it moves along; a mode is that of the tune's own key.
    const int there = tune.notes[20].midi;
    const int main = tune.notes[0].midi;
    moveToKey(tune, (heard.key.tonic + 3) % 12, std::nullopt);
    QCOMPARE(tune.keyAt(0.0), (mir::Key{(heard.key.tonic + 3) % 12, heard.key.mode}));
    QCOMPARE(tune.keyAt(16.0), (mir::Key{0, mir::Mode::Major}));
    QCOMPARE(tune.keyAt(24.0), tune.key);
    QCOMPARE(tune.notes[20].midi - there, 3);
    QCOMPARE(tune.notes[0].midi - main, 3);
}

QTEST_APPLESS_MAIN(SketchMelodyTuneTest)
#include "SketchMelodyTuneTest.moc"
