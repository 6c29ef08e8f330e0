#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/MelodyTune.h"
#include "engine/sketch/Phrases.h"
#include "engine/sketch/Progressions.h"
#include "engine/sketch/StyleLibrary.h"
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

Harmonizer plain(int chordsPerBar, Extension extension, ModeBias bias)
{
    return Harmonizer({chordsPerBar, extension, bias, {}});
}

/// Pitch and length in beats, in turns, from the first bar line on.
Tune written(mir::Key key, int beatsPerBar, const std::vector<double>& pitchesAndBeats)
{
    Tune tune;
    tune.key = key;
    tune.beatsPerBar = beatsPerBar;
    tune.beatsPerMinute = 100.0;
    double beat = 0.0;
    for (std::size_t i = 0; i + 1 < pitchesAndBeats.size(); i += 2) {
        TuneNote note;
        note.startBeats = beat;
        note.lengthBeats = 0.95 * pitchesAndBeats[i + 1];
        note.midi = static_cast<int>(pitchesAndBeats[i]);
        beat += pitchesAndBeats[i + 1];
        tune.notes.push_back(note);
    }
    tune.bars = static_cast<int>(std::ceil(beat / beatsPerBar - 0.01));
    return tune;
}

/// Chords of a tune that are on the degree and of the kind given, over 20 seeds.
int countOf(const Tune& tune, const HarmonyTaste& taste, int semitones, ChordQuality quality)
{
    int count = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RandomSource random(seed);
        for (const ChordSymbol& chord : Harmonizer(taste).harmonize(tune, random).chords) {
            count += chord == ChordSymbol{(tune.key.tonic + semitones) % 12, quality} ? 1 : 0;
        }
    }
    return count;
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
    void findsWhereATuneBreathes();
    void endsPhrasesWithCadences();
    void givesFifteenProgressionsForTwentySeeds_data();
    void givesFifteenProgressionsForTwentySeeds();
    void borrowsForASadMood();
    void harmonizesEachPartInItsOwnKey();
    void takesThirdsIntoTheBassWhereItWalks();
    void goesWhereItsDominantsLead();
    void keepsModesToTheirOwnChords();
    void extendsAsTheStyleLikes();
    void repeatsWithTheSameSeed();
    void changesInsideABarOfThreeOnlyWhereTheMelodyDoes();
    void givesSixEighthsTheirWholeBar();
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
    const Harmony harmony = plain(chordsPerBar, Extension::Triad, ModeBias::None).harmonize(tune, random);
    QCOMPARE(harmony.chords.size(), static_cast<std::size_t>(tune.bars * harmony.chordsPerBar));
    const double fit = consonance(tune, harmony);
    QVERIFY2(fit > 0.6, qPrintable(QString::number(fit)));
    // Home under the last note.
    QCOMPARE(harmony.at(tune.notes.back().startBeats + 0.2, tune.beatsPerBar).root, tune.key.tonic);
}

void SketchHarmonizerTest::harmonizesTwinkleAsEverybodyDoes()
{
    // Seeds have their own ideas; what most of them say at a place is what everybody plays.
    const Tune tune = tuneOf(publicDomainTunes().at(1));
    QStringList most;
    std::vector<QMap<QString, int>> votes(8);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RandomSource random(seed);
        const Harmony harmony = plain(2, Extension::Triad, ModeBias::Major).harmonize(tune, random);
        const QStringList names = namesOf(harmony, tune.key);
        QCOMPARE(names.size(), 8);
        for (std::size_t i = 0; i < votes.size(); ++i) {
            // Whichever tone the bass has.
            ++votes[i][names.at(static_cast<qsizetype>(i)).section(QLatin1Char('/'), 0, 0)];
        }
    }
    for (const QMap<QString, int>& vote : votes) {
        const auto best = std::max_element(vote.begin(), vote.end());
        most.append(best.key());
    }
    QCOMPARE(most.join(QLatin1Char(' ')), QStringLiteral("C C F C F C G7 C"));
}

void SketchHarmonizerTest::endsOdeToJoyWithACadenceInTheLastBar()
{
    // One chord a bar cannot do that: E over A, then D over D in the same bar.
    const Tune tune = tuneOf(publicDomainTunes().at(0));
    RandomSource random(1);
    const Harmony harmony = plain(2, Extension::Triad, ModeBias::None).harmonize(tune, random);
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
            for (const ChordSymbol& chord : plain(1, Extension::Triad, bias).harmonize(tune, random).chords) {
                count += chord.quality == ChordQuality::Minor ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(minorChords(ModeBias::Minor) > 2 * minorChords(ModeBias::Major));
}

void SketchHarmonizerTest::findsWhereATuneBreathes()
{
    const Tune ode = tuneOf(publicDomainTunes().at(0));
    const std::vector<Phrase> phrases = phrasesOf(ode);
    QCOMPARE(phrases.size(), std::size_t{2});
    // The half note in bar four, and the end.
    QVERIFY(std::abs(ode.notes[phrases[0].lastNote].startBeats - 14.0) < 0.3);
    QCOMPARE(phrases[1].lastNote, ode.notes.size() - 1);
    for (const tests::WrittenTune& known : publicDomainTunes()) {
        const Tune tune = tuneOf(known);
        std::size_t next = 0;
        for (const Phrase& phrase : phrasesOf(tune)) {
            QCOMPARE(phrase.firstNote, next);
            QVERIFY(phrase.lastNote >= phrase.firstNote);
            next = phrase.lastNote + 1;
        }
        QCOMPARE(next, tune.notes.size());
    }
    QVERIFY(phrasesOf(Tune{}).empty());
    QCOMPARE(phrasesOf(written({0, mir::Mode::Major}, 4, {60, 4})).size(), std::size_t{1});
}

void SketchHarmonizerTest::endsPhrasesWithCadences()
{
    // E over A in bar four is half way; the tune ends A7 D.
    const Tune tune = tuneOf(publicDomainTunes().at(0));
    int half = 0;
    int full = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RandomSource random(seed);
        const Harmony harmony = plain(2, Extension::Triad, ModeBias::None).harmonize(tune, random);
        half += harmony.at(14.5, 4).root == (tune.key.tonic + 7) % 12 ? 1 : 0;
        full += harmony.at(28.5, 4) == ChordSymbol{(tune.key.tonic + 7) % 12, ChordQuality::Dominant7} ? 1 : 0;
    }
    QVERIFY2(half >= 17, qPrintable(QString::number(half)));
    QVERIFY2(full >= 15, qPrintable(QString::number(full)));
}

void SketchHarmonizerTest::givesFifteenProgressionsForTwentySeeds_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("styleId");
    for (const char* style : {"folk", "rock", "edm", "jazz", "waltz"}) {
        for (const int index : {0, 1, 4, 7}) {
            QTest::addRow("%s, %s", style, qPrintable(publicDomainTunes().at(static_cast<std::size_t>(index)).name))
                << index << QString::fromLatin1(style);
        }
    }
}

void SketchHarmonizerTest::givesFifteenProgressionsForTwentySeeds()
{
    QFETCH(int, index);
    QFETCH(QString, styleId);
    const auto library = StyleLibrary::builtIn();
    QVERIFY(library.has_value());
    const Style& style = library->style(styleId);
    const Tune tune = tuneOf(publicDomainTunes().at(static_cast<std::size_t>(index)));
    QSet<QString> progressions;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RandomSource random(seed);
        const Progression progression = chosenProgression(style, tune.key, random);
        const Harmonizer harmonizer({style.chordsPerBar, style.extension, ModeBias::None, progression});
        const Harmony harmony = harmonizer.harmonize(tune, random);
        progressions.insert(namesOf(harmony, tune.key).join(QLatin1Char(' ')));
        QVERIFY(consonance(tune, harmony) > 0.55);
    }
    QVERIFY2(progressions.size() >= 15, qPrintable(QString::number(progressions.size())));
}

void SketchHarmonizerTest::borrowsForASadMood()
{
    // C A F: the minor fourth is there for who looks for it.
    const Tune tune = written({0, mir::Mode::Major}, 4, {67, 2, 64, 2, 72, 2, 65, 2, 72, 3, 65, 1, 60, 4});
    const auto minorFourths = [&tune](ModeBias bias) {
        return countOf(tune, {1, Extension::Triad, bias, {}}, 5, ChordQuality::Minor);
    };
    QVERIFY2(minorFourths(ModeBias::Minor) >= 5, qPrintable(QString::number(minorFourths(ModeBias::Minor))));
    QCOMPARE(minorFourths(ModeBias::Major), 0);
}

/// Four bars in C, four in A, where nothing but the two keys' own chords makes sense, and back.
void SketchHarmonizerTest::harmonizesEachPartInItsOwnKey()
{
    Tune tune =
        written({0, mir::Mode::Major}, 4, {60, 1, 64, 1, 67, 2, 65, 1, 69, 1, 67, 2, 71, 1, 67, 1, 62, 2, 60, 4,
                                           69, 1, 73, 1, 76, 2, 74, 1, 78, 1, 76, 2, 68, 1, 76, 1, 71, 2, 69, 4,
                                           60, 1, 64, 1, 67, 2, 65, 1, 69, 1, 67, 2, 71, 1, 67, 1, 62, 2, 60, 4});
    tune.keyChanges = {{16.0, {9, mir::Mode::Major}}, {32.0, {0, mir::Mode::Major}}};
    QCOMPARE(tune.keyAt(15.9).tonic, 0);
    QCOMPARE(tune.keyAt(16.0).tonic, 9);
    QCOMPARE(tune.keyAt(40.0).tonic, 0);
    QCOMPARE(tune.keyAt(tune.loopBeats() + 20.0).tonic, 9);
    double own = 0.0;
    double all = 0.0;
    int homes = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        RandomSource random(seed);
        const Harmony harmony = plain(1, Extension::Triad, ModeBias::Major).harmonize(tune, random);
        QCOMPARE(harmony.keys.size(), harmony.chords.size());
        QCOMPARE(harmony.chordsPerBar, 2);
        for (std::size_t i = 0; i < harmony.chords.size(); ++i) {
            const mir::Key& key = tune.keyAt(2.0 * static_cast<double>(i));
            QCOMPARE(harmony.keys[i], key);
            const std::vector<int> scale = scaleOf(key);
            const auto has = [&scale](int pitch) {
                return std::find(scale.begin(), scale.end(), (pitch + 12) % 12) != scale.end();
            };
            const ChordSymbol& chord = harmony.chords[i];
            all += 1.0;
            own += has(chord.root) && has(chord.root + chordIntervals(chord.quality)[1]) ? 1.0 : 0.0;
        }
        // At home in each at the end of its part, or on a chord that stands for it.
        homes += harmony.at(14.0, 4).root == 0 ? 1 : 0;
        homes += harmony.at(30.0, 4).root == 9 ? 1 : 0;
        QCOMPARE(harmony.at(46.0, 4).root, 0);
        QVERIFY(consonance(tune, harmony) > 0.6);
    }
    QVERIFY2(homes >= 14, qPrintable(QString::number(homes)));
    // But for what is borrowed.
    QVERIFY2(own > 0.85 * all, qPrintable(QString::number(own / all)));
}

void SketchHarmonizerTest::takesThirdsIntoTheBassWhereItWalks()
{
    int inversions = 0;
    int chords = 0;
    for (const tests::WrittenTune& known : publicDomainTunes()) {
        const Tune tune = tuneOf(known);
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            RandomSource random(seed);
            const Harmony harmony = plain(2, Extension::Triad, ModeBias::None).harmonize(tune, random);
            chords += static_cast<int>(harmony.chords.size());
            // Where it begins and ends there is a root.
            QVERIFY(harmony.chords.front().bass == BassTone::Root && harmony.chords.back().bass == BassTone::Root);
            for (std::size_t i = 0; i + 1 < harmony.chords.size(); ++i) {
                const ChordSymbol& chord = harmony.chords[i];
                if (chord.bass == BassTone::Root) {
                    QCOMPARE(bassOf(chord), chord.root);
                    continue;
                }
                ++inversions;
                const int step = ((bassOf(harmony.chords[i + 1]) - bassOf(chord)) % 12 + 12) % 12;
                QVERIFY2(step <= 2 || step >= 10, qPrintable(QString::number(step)));
                // A fifth is that of home before the cadence, which stands on its root.
                QVERIFY(chord.bass == BassTone::Third || bassOf(chord) == harmony.chords[i + 1].root);
                QVERIFY(chord.root != (tune.key.tonic + 7) % 12 || harmony.chords[i + 1].root != tune.key.tonic);
            }
        }
    }
    qInfo("%d of %d chords are not on their root", inversions, chords);
    QVERIFY(inversions >= chords / 40 && inversions <= chords / 3);
}

void SketchHarmonizerTest::goesWhereItsDominantsLead()
{
    int dominants = 0;
    int resolved = 0;
    for (const tests::WrittenTune& known : publicDomainTunes()) {
        const Tune tune = tuneOf(known);
        for (std::uint64_t seed = 0; seed < 10 && tune.key.mode == mir::Mode::Major; ++seed) {
            RandomSource random(seed);
            const Harmony harmony = plain(2, Extension::Seventh, ModeBias::None).harmonize(tune, random);
            for (std::size_t i = 0; i + 1 < harmony.chords.size(); ++i) {
                const ChordSymbol& chord = harmony.chords[i];
                const int degree = (chord.root - tune.key.tonic + 12) % 12;
                if (chord.quality != ChordQuality::Dominant7 || degree == 7 || degree == 10) {
                    continue;
                }
                ++dominants;
                std::size_t next = i + 1;
                next += harmony.chords[next] == chord && next + 1 < harmony.chords.size() ? 1 : 0;
                resolved += harmony.chords[next].root == (chord.root + 5) % 12 ? 1 : 0;
            }
        }
    }
    qInfo("%d dominants of other degrees, %d go where they lead", dominants, resolved);
    QVERIFY(dominants >= 15);
    QVERIFY(resolved >= dominants * 9 / 10);
}

void SketchHarmonizerTest::keepsModesToTheirOwnChords()
{
    // D Dorian with its B natural, and G Mixolydian with its F natural.
    const Tune dorian =
        written({2, mir::Mode::Dorian}, 4, {62, 1, 65, 1, 69, 2, 71, 1, 67, 1, 71, 2, 69, 1, 65, 1, 64, 2, 62, 4});
    const Tune mixolydian = written({7, mir::Mode::Mixolydian}, 4,
                                    {67, 1, 71, 1, 74, 2, 77, 1, 72, 1, 69, 2, 71, 1, 74, 1, 72, 1, 69, 1, 67, 4});
    const HarmonyTaste taste{1, Extension::Triad, ModeBias::None, {}};
    QVERIFY(countOf(dorian, taste, 5, ChordQuality::Major) >= 10);
    QCOMPARE(countOf(dorian, taste, 7, ChordQuality::Major), 0);
    QCOMPARE(countOf(dorian, taste, 7, ChordQuality::Dominant7), 0);
    QVERIFY(countOf(mixolydian, taste, 10, ChordQuality::Major) >= 10);
    QCOMPARE(countOf(mixolydian, taste, 7, ChordQuality::Dominant7), 0);
    RandomSource random(1);
    const Progression progression = chosenProgression(Style{}, mixolydian.key, random);
    QVERIFY(std::find(progression.begin(), progression.end(), 7) != progression.end());
}

void SketchHarmonizerTest::extendsAsTheStyleLikes()
{
    using enum ChordQuality;
    const Tune tune = tuneOf(publicDomainTunes().at(1));
    const auto has = [&tune](Extension extension, ChordQuality quality) {
        int count = 0;
        for (int semitones = 0; semitones < 12; ++semitones) {
            count += countOf(tune, {1, extension, ModeBias::None, {}}, semitones, quality);
        }
        return count > 0;
    };
    QVERIFY(has(Extension::Ninth, Major9) || has(Extension::Ninth, Minor9) || has(Extension::Ninth, Dominant9));
    QVERIFY(has(Extension::Added, Add9) && !has(Extension::Added, Major7));
    QVERIFY(has(Extension::Dominant, Dominant7) && !has(Extension::Dominant, Major7));
    QVERIFY(!has(Extension::Triad, Minor7) && !has(Extension::Triad, Major7));
    // The root of the melody on a major seventh grates: a sixth stands there.
    QCOMPARE(chordOnDegree({0, mir::Mode::Major}, 1, Extension::Seventh), (ChordSymbol{0, Major6}));
    QCOMPARE(chordOnDegree({0, mir::Mode::Major}, 1, Extension::Dominant), (ChordSymbol{0, Dominant7}));
}

void SketchHarmonizerTest::repeatsWithTheSameSeed()
{
    const Tune tune = tuneOf(publicDomainTunes().at(2));
    RandomSource first(5);
    RandomSource second(5);
    const Harmonizer harmonizer = plain(2, Extension::Seventh, ModeBias::Minor);
    QCOMPARE(harmonizer.harmonize(tune, first).chords, harmonizer.harmonize(tune, second).chords);
}

void SketchHarmonizerTest::changesInsideABarOfThreeOnlyWhereTheMelodyDoes()
{
    // Two beats of home and one of the fifth in the third bar, one chord in the others.
    const Tune tune =
        written({0, mir::Mode::Major}, 3, {67, 1, 64, 1, 60, 1, 65, 2, 69, 1, 64, 1, 60, 1, 71, 1, 60, 3});
    RandomSource random(1);
    const Harmony harmony = plain(2, Extension::Triad, ModeBias::Major).harmonize(tune, random);
    QCOMPARE(harmony.chordsPerBar, 2);
    // The bass may walk meanwhile.
    QCOMPARE(harmony.at(0.0, 3).root, harmony.at(2.0, 3).root);
    QCOMPARE(harmony.at(6.0, 3).root, 0);
    QCOMPARE(harmony.at(7.9, 3).root, 0);
    QCOMPARE(harmony.at(8.0, 3).root, 7);
    QCOMPARE(harmony.nextPlace(6.0, 3), 8.0);
    QCOMPARE(harmony.nextPlace(8.0, 3), 9.0);
    // Too quick to be heard.
    Tune quick = tune;
    quick.beatsPerMinute = 180.0;
    QCOMPARE(plain(2, Extension::Triad, ModeBias::Major).harmonize(quick, random).chordsPerBar, 1);
}

void SketchHarmonizerTest::givesSixEighthsTheirWholeBar()
{
    const std::vector<double> notes{67, 2,  64, 1,  67, 2,  64, 1,  65, 2,  69, 1,  65, 2,  62,
                                    1,  67, 2,  64, 1,  60, 1,  62, 1,  64, 1,  62, 3,  60, 3};
    Tune tune = written({0, mir::Mode::Major}, 3, notes);
    tune.barsPerMeasure = 2;
    int inside = 0;
    int across = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        RandomSource random(seed);
        const Harmony harmony = plain(2, Extension::Triad, ModeBias::None).harmonize(tune, random);
        QCOMPARE(harmony.chordsPerBar, 1);
        for (std::size_t i = 0; i + 1 < harmony.chords.size(); ++i) {
            (i % 2 == 0 ? inside : across) += harmony.chords[i] == harmony.chords[i + 1] ? 0 : 1;
        }
    }
    QVERIFY2(inside < across, qPrintable(QStringLiteral("%1 %2").arg(inside).arg(across)));
}

QTEST_APPLESS_MAIN(SketchHarmonizerTest)
#include "SketchHarmonizerTest.moc"
