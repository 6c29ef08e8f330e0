#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/MelodyTune.h"
#include "mir/KeyEstimator.h"
#include "mir/MeterEstimator.h"
#include "mir/Tunes.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

namespace {

Tune tuneOf(const tests::WrittenTune& known)
{
    mir::Transcription heard;
    heard.kind = mir::MelodyKind::Monophonic;
    heard.notes = known.notes(108.0, 1.0);
    heard.key = known.key;
    heard.meter = mir::MeterEstimator().estimate(heard.notes, mir::TempoEstimator().estimate(heard.notes));
    return tuneOfMelody(heard, std::nullopt);
}

QStringList namesOf(const Harmony& harmony, const mir::Key& key)
{
    QStringList names;
    for (const ChordSymbol& chord : harmony.chords) {
        names.append(chordName(chord, key));
    }
    return names;
}

/// Share of the melody's beats that are tones of the chord under them.
double consonance(const Tune& tune, const Harmony& harmony)
{
    double all = 0.0;
    double fitting = 0.0;
    for (const TuneNote& note : tune.notes) {
        all += note.lengthBeats;
        fitting += isChordTone(harmony.at(note.startBeats + 0.1, tune.beatsPerBar), note.midi) ? note.lengthBeats : 0.0;
    }
    return fitting / all;
}

} // namespace

class SketchHarmonizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsKnownTunes_data();
    void fitsKnownTunes();
    void harmonizesTwinkleAsEverybodyDoes();
    void endsOdeToJoyWithACadenceInTheLastBar();
    void leansToMinorForASadMood();
    void choosesOtherwiseWithAnotherSeed();
    void repeatsWithTheSameSeed();
    void keepsOneChordABarInThree();
};

void SketchHarmonizerTest::fitsKnownTunes_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("chordsPerBar");
    for (std::size_t i = 0; i < publicDomainTunes().size(); ++i) {
        for (const int chords : {1, 2}) {
            QTest::addRow("%s, %d", qPrintable(publicDomainTunes()[i].name), chords) << static_cast<int>(i) << chords;
        }
    }
}

void SketchHarmonizerTest::fitsKnownTunes()
{
    QFETCH(int, index);
    QFETCH(int, chordsPerBar);
    const Tune tune = tuneOf(publicDomainTunes().at(static_cast<std::size_t>(index)));
    RandomSource random(3);
    const Harmony harmony = Harmonizer(chordsPerBar, Extension::Triad, ModeBias::None).harmonize(tune, random);
    QCOMPARE(harmony.chords.size(), static_cast<std::size_t>(tune.bars * harmony.chordsPerBar));
    const double fit = consonance(tune, harmony);
    QVERIFY2(fit > 0.6, qPrintable(QString::number(fit)));
    // Home under the last note.
    QCOMPARE(harmony.at(tune.notes.back().startBeats + 0.2, tune.beatsPerBar).root, tune.key.tonic);
}

void SketchHarmonizerTest::harmonizesTwinkleAsEverybodyDoes()
{
    const Tune tune = tuneOf(publicDomainTunes().at(1));
    RandomSource random(1);
    const Harmony harmony = Harmonizer(2, Extension::Triad, ModeBias::Major).harmonize(tune, random);
    QCOMPARE(namesOf(harmony, tune.key).join(QLatin1Char(' ')), QStringLiteral("C C F C F C G7 C"));
}

void SketchHarmonizerTest::endsOdeToJoyWithACadenceInTheLastBar()
{
    // One chord a bar cannot do that: E over A, then D over D in the same bar.
    const Tune tune = tuneOf(publicDomainTunes().at(0));
    RandomSource random(1);
    const Harmony harmony = Harmonizer(2, Extension::Triad, ModeBias::None).harmonize(tune, random);
    const QStringList names = namesOf(harmony, tune.key);
    QCOMPARE(names.mid(14), (QStringList{QStringLiteral("A7"), QStringLiteral("D")}));
}

void SketchHarmonizerTest::leansToMinorForASadMood()
{
    const Tune tune = tuneOf(publicDomainTunes().at(0));
    const auto minorChords = [&tune](ModeBias bias) {
        int count = 0;
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            RandomSource random(seed);
            for (const ChordSymbol& chord : Harmonizer(1, Extension::Triad, bias).harmonize(tune, random).chords) {
                count += chord.quality == ChordQuality::Minor ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(minorChords(ModeBias::Minor) > 2 * minorChords(ModeBias::Major));
}

void SketchHarmonizerTest::choosesOtherwiseWithAnotherSeed()
{
    const Tune tune = tuneOf(publicDomainTunes().at(4));
    QSet<QString> progressions;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RandomSource random(seed);
        const Harmony harmony = Harmonizer(1, Extension::Triad, ModeBias::None).harmonize(tune, random);
        progressions.insert(namesOf(harmony, tune.key).join(QLatin1Char(' ')));
    }
    QVERIFY(progressions.size() >= 5);
}

void SketchHarmonizerTest::repeatsWithTheSameSeed()
{
    const Tune tune = tuneOf(publicDomainTunes().at(2));
    RandomSource first(5);
    RandomSource second(5);
    const Harmonizer harmonizer(2, Extension::Seventh, ModeBias::Minor);
    QCOMPARE(harmonizer.harmonize(tune, first).chords, harmonizer.harmonize(tune, second).chords);
}

void SketchHarmonizerTest::keepsOneChordABarInThree()
{
    const Tune tune = tuneOf(publicDomainTunes().at(3));
    QCOMPARE(tune.beatsPerBar, 3);
    RandomSource random(1);
    QCOMPARE(Harmonizer(2, Extension::Triad, ModeBias::None).harmonize(tune, random).chordsPerBar, 1);
}

QTEST_APPLESS_MAIN(SketchHarmonizerTest)
#include "SketchHarmonizerTest.moc"
