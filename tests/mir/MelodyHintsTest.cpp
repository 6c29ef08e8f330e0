#include "mir/MelodyHints.h"

#include "mir/Scale.h"
#include "mir/Tunes.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::mir;

namespace {

/// A tune as if it had been heard so: beat 0 at its first note, whatever is written.
Transcription heardAs(const tests::WrittenTune& tune, double playedBpm, double heardBpm, int beatsPerBar)
{
    Transcription heard;
    heard.kind = MelodyKind::Monophonic;
    heard.notes = tune.notes(playedBpm);
    heard.key = tune.key;
    heard.meter = {heardBpm, beatsPerBar, heard.notes.front().onsetSeconds};
    heard.durationSeconds = heard.notes.back().offsetSeconds + 0.5;
    heard.tempo = TempoMap::constant(heardBpm, heard.meter.firstDownbeatSeconds, heard.notes.back().offsetSeconds);
    return heard;
}

/// How far a time is from the nearest bar line, in beats.
double offBarLine(const Transcription& melody, double seconds)
{
    return std::abs(std::remainder(melody.tempo.beatAt(seconds), melody.meter.beatsPerBar));
}

const tests::WrittenTune& odeToJoy()
{
    return tests::publicDomainTunes().front();
}

} // namespace

class MelodyHintsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheKeysThatItWrites();
    void readsNothingElseAsAKey();
    void changesNothingWithoutHints();
    void replacesTheKeyAlone();
    void doublesAndHalvesAConstantBeat();
    void doublesAnUnevenBeatInPlace();
    void findsTheTempoThatTheNotesHave();
    void laysATempoOverNotesThatDoNotHaveIt();
    void findsTheBarsOfAnotherMetre();
    void goesBetweenQuartersAndEighths();
    void beginsABarWhereItIsTold();
    void countsFromTheBarOfTheFirstNote();
    void leavesWhatHasNoNotes();
    void movesAllTimesTogether();
};

void MelodyHintsTest::readsTheKeysThatItWrites()
{
    for (const Mode mode : allModes) {
        for (int tonic = 0; tonic < 12; ++tonic) {
            const Key key{tonic, mode};
            QCOMPARE(keyFromText(keyText(key)), std::optional(key));
            QCOMPARE(keyFromText(keyName(key)), std::optional(key)); // as the window and replies have it
        }
    }
    QCOMPARE(keyText({6, Mode::Minor}), QStringLiteral("F# minor"));
    QCOMPARE(keyText({10, Mode::Major}), QStringLiteral("Bb major"));
    QCOMPARE(keyFromText(QStringLiteral("  b MINOR ")), std::optional(Key{11, Mode::Minor}));
    QCOMPARE(keyFromText(QStringLiteral("bb minor")), std::optional(Key{10, Mode::Minor}));
    QCOMPARE(keyText({7, Mode::Mixolydian}), QStringLiteral("G Mixolydian"));
    QCOMPARE(keyFromText(QStringLiteral("Cb major")), std::optional(Key{11, Mode::Major}));
    QCOMPARE(keyFromText(QStringLiteral("B# major")), std::optional(Key{0, Mode::Major}));
}

void MelodyHintsTest::readsNothingElseAsAKey()
{
    for (const char* text : {"", "D", "minor", "H minor", "D minors", "D## minor", "Dminor", "D minor 7"}) {
        QVERIFY2(!keyFromText(QString::fromUtf8(text)), text);
    }
}

void MelodyHintsTest::changesNothingWithoutHints()
{
    const Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    const Transcription same = corrected(heard, {});
    QCOMPARE(same.meter, heard.meter);
    QCOMPARE(same.tempo, heard.tempo);
    QCOMPARE(same.key, heard.key);
    QVERIFY(MelodyHints{}.isEmpty());
}

void MelodyHintsTest::replacesTheKeyAlone()
{
    Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    heard.keyChanges = {{4.0, {7, Mode::Major}}};
    MelodyHints hints;
    hints.key = Key{11, Mode::Minor};
    QVERIFY(!hints.isEmpty());
    const Transcription result = corrected(heard, hints);
    QCOMPARE(result.key, (Key{11, Mode::Minor}));
    QVERIFY(result.keyChanges.empty()); // it is the key of all of it
    QCOMPARE(result.meter, heard.meter);
    QCOMPARE(result.tempo, heard.tempo);
    QCOMPARE(result.notes, heard.notes);
}

void MelodyHintsTest::doublesAndHalvesAConstantBeat()
{
    const Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    const double start = heard.meter.firstDownbeatSeconds;
    MelodyHints hints;
    hints.beatsPerMinute = 200.0;
    const Transcription twice = corrected(heard, hints);
    QVERIFY(std::abs(twice.meter.beatsPerMinute - 200.0) < 1e-6);
    QCOMPARE(twice.meter.beatsPerBar, 4);
    QVERIFY(std::abs(twice.tempo.secondsAt(0.0) - start) < 1e-6);
    QVERIFY(offBarLine(twice, start + 1.2) < 1e-6); // half of what was a bar is one now
    hints.beatsPerMinute = 50.0;
    const Transcription half = corrected(heard, hints);
    QVERIFY(std::abs(half.meter.beatsPerMinute - 50.0) < 1e-6);
    QVERIFY(offBarLine(half, start) < 1e-6);
    QVERIFY(offBarLine(half, start + 4.8) < 1e-6);
    QVERIFY(offBarLine(half, start + 2.4) > 1.9); // and of two bars only every second line is left
    hints.beatsPerMinute = 100.4;                 // as somebody reads it from a rounded number
    QCOMPARE(corrected(heard, hints).meter.beatsPerMinute, heard.meter.beatsPerMinute);
}

void MelodyHintsTest::doublesAnUnevenBeatInPlace()
{
    Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    std::vector<double> beats;
    for (int beat = 0; beat < 36; ++beat) {
        beats.push_back(0.2 + 0.6 * beat + 0.05 * std::sin(0.7 * beat));
    }
    heard.tempo = TempoMap(beats);
    heard.meter.beatsPerMinute = heard.tempo.meanBeatsPerMinute();
    MelodyHints hints;
    hints.beatsPerMinute = 2.0 * heard.meter.beatsPerMinute;
    const Transcription twice = corrected(heard, hints);
    for (int beat = 0; beat < 30; ++beat) {
        QVERIFY(std::abs(twice.tempo.secondsAt(2.0 * beat) - heard.tempo.secondsAt(beat)) < 1e-9);
    }
}

void MelodyHintsTest::findsTheTempoThatTheNotesHave()
{
    const Transcription heard = heardAs(odeToJoy(), 96.3, 128.4, 4); // four beats taken for three
    MelodyHints hints;
    hints.beatsPerMinute = 96.0;
    const Transcription result = corrected(heard, hints);
    QVERIFY2(std::abs(result.meter.beatsPerMinute - 96.3) < 0.2,
             qPrintable(QString::number(result.meter.beatsPerMinute)));
    QVERIFY(offBarLine(result, 0.2) < 0.05);
    QVERIFY(offBarLine(result, 0.2 + 8 * 4 * 60.0 / 96.3) < 0.05);
}

void MelodyHintsTest::laysATempoOverNotesThatDoNotHaveIt()
{
    const Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    MelodyHints hints;
    for (const double bpm : {kSlowestHintBpm, 33.0, 83.0, 117.0, 271.0, kFastestHintBpm}) {
        hints.beatsPerMinute = bpm;
        const Transcription result = corrected(heard, hints);
        QVERIFY2(std::abs(result.meter.beatsPerMinute / bpm - 1.0) < 0.03,
                 qPrintable(QStringLiteral("%1 for %2").arg(result.meter.beatsPerMinute).arg(bpm)));
        QVERIFY(result.tempo.beatAt(heard.notes.front().onsetSeconds) > -0.3);
        QVERIFY(result.tempo.beatAt(heard.notes.front().onsetSeconds) < 4.0);
    }
}

void MelodyHintsTest::findsTheBarsOfAnotherMetre()
{
    int tunes = 0;
    int right = 0;
    for (const auto* all : {&tests::publicDomainTunes(), &tests::furtherTunes()}) {
        for (const tests::WrittenTune& tune : *all) {
            if (tune.beatsPerBar != 3 && tune.beatsPerBar != 4) {
                continue;
            }
            const Transcription heard = heardAs(tune, 100.0, 100.0, 7 - tune.beatsPerBar);
            MelodyHints hints;
            hints.beatsPerBar = tune.beatsPerBar;
            const Transcription result = corrected(heard, hints);
            QCOMPARE(result.meter.beatsPerBar, tune.beatsPerBar);
            QVERIFY(std::abs(result.meter.beatsPerMinute - 100.0) < 1e-6);
            const double barLine = 0.2 + tune.pickupBeats * 0.6;
            ++tunes;
            right += offBarLine(result, barLine) < 0.1 ? 1 : 0;
        }
    }
    QVERIFY2(right >= tunes * 9 / 10, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(tunes)));
}

void MelodyHintsTest::goesBetweenQuartersAndEighths()
{
    struct Change
    {
        double heardBpm;
        int heardPerBar;
        int perBar;
        double bpm;
    };
    // Three quarters are six eighths; a dotted quarter is three; what runs at the speed of eighths is taken for them.
    for (const Change& change :
         {Change{100.0, 3, 6, 200.0}, Change{60.0, 2, 6, 180.0}, Change{60.0, 4, 6, 180.0}, Change{180.0, 3, 6, 180.0},
          Change{180.0, 6, 3, 90.0}, Change{180.0, 6, 2, 60.0}, Change{180.0, 6, 4, 60.0}}) {
        const Transcription heard = heardAs(odeToJoy(), 100.0, change.heardBpm, change.heardPerBar);
        MelodyHints hints;
        hints.beatsPerBar = change.perBar;
        const Transcription result = corrected(heard, hints);
        QCOMPARE(result.meter.beatsPerBar, change.perBar);
        QVERIFY2(std::abs(result.meter.beatsPerMinute - change.bpm) < 1e-6,
                 qPrintable(QStringLiteral("%1 for %2").arg(result.meter.beatsPerMinute).arg(change.bpm)));
    }
}

void MelodyHintsTest::beginsABarWhereItIsTold()
{
    const Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    MelodyHints hints;
    for (const double first : {0.8, 0.81, 0.79, -0.4, 3.2, 20.0}) {
        hints.firstBeatSeconds = first;
        const Transcription result = corrected(heard, hints);
        QVERIFY2(offBarLine(result, first) < 1e-6, qPrintable(QString::number(first)));
        QVERIFY(std::abs(result.meter.beatsPerMinute - 100.0) < 1e-6);
    }
    hints.beatsPerBar = 3;
    hints.beatsPerMinute = 200.0;
    hints.firstBeatSeconds = 1.1;
    const Transcription all = corrected(heard, hints);
    QVERIFY(offBarLine(all, 1.1) < 1e-6);
    QVERIFY(std::abs(all.meter.beatsPerMinute - 200.0) < 1e-6);
    QCOMPARE(all.meter.beatsPerBar, 3);
}

void MelodyHintsTest::countsFromTheBarOfTheFirstNote()
{
    const Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    MelodyHints hints;
    for (const double first : {-7.0, -0.4, 0.5, 9.0, 60.0}) {
        hints.firstBeatSeconds = first;
        const Transcription result = corrected(heard, hints);
        const double beat = result.tempo.beatAt(heard.notes.front().onsetSeconds);
        QVERIFY2(beat >= -0.26 && beat < 4.0, qPrintable(QString::number(beat)));
        QVERIFY(result.tempo.beatSeconds().back() >= heard.notes.back().offsetSeconds);
        QCOMPARE(result.meter.firstDownbeatSeconds, result.tempo.secondsAt(0.0));
    }
}

void MelodyHintsTest::leavesWhatHasNoNotes()
{
    const MelodyHints hints{Key{4, Mode::Minor}, 80.0, 3, 1.0};
    const Transcription result = corrected({}, hints);
    QCOMPARE(result.key, (Key{4, Mode::Minor}));
    QVERIFY(result.tempo.isEmpty());
    QCOMPARE(result.meter, Meter{});
    // One note, and notes that come at once, are no beat: it is laid over them.
    Transcription one;
    one.notes = {{1.0, 2.0, 60, 1.0F}, {1.01, 2.0, 64, 1.0F}};
    const Transcription laid = corrected(one, hints);
    QVERIFY(std::abs(laid.meter.beatsPerMinute - 80.0) < 1e-6);
    QVERIFY(offBarLine(laid, 1.0) < 1e-6);
}

void MelodyHintsTest::movesAllTimesTogether()
{
    Transcription heard = heardAs(odeToJoy(), 100.0, 100.0, 4);
    heard.keyChanges = {{4.0, {7, Mode::Major}}};
    const Transcription later = shifted(heard, 2.5);
    QCOMPARE(later.notes.front().onsetSeconds, heard.notes.front().onsetSeconds + 2.5);
    QCOMPARE(later.notes.back().offsetSeconds, heard.notes.back().offsetSeconds + 2.5);
    QCOMPARE(later.meter.firstDownbeatSeconds, heard.meter.firstDownbeatSeconds + 2.5);
    QCOMPARE(later.tempo, heard.tempo.shifted(2.5));
    QCOMPARE(later.keyChanges.front().seconds, 6.5);
    QCOMPARE(later.durationSeconds, heard.durationSeconds);
}

QTEST_APPLESS_MAIN(MelodyHintsTest)
#include "MelodyHintsTest.moc"
