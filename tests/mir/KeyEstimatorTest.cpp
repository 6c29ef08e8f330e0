#include "mir/KeyEstimator.h"

#include "mir/KeyChanges.h"
#include "mir/Scale.h"
#include "mir/Tunes.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

std::vector<WrittenTune> allTunes()
{
    std::vector<WrittenTune> tunes = publicDomainTunes();
    tunes.insert(tunes.end(), furtherTunes().begin(), furtherTunes().end());
    return tunes;
}

/// "What shall we do with the drunken sailor", verse and refrain.
WrittenTune drunkenSailor()
{
    WrittenTune tune{QStringLiteral("Drunken Sailor"), {2, mir::Mode::Dorian}, 2, 0.0, {}};
    const std::vector<double> verse{69, .5, 69, .25, 69, .25, 69, .5,  69, .25, 69, .25, 69, .5,  62, .5,  65, .5,
                                    69, .5, 67, .5,  67, .25, 67, .25, 67, .5,  67, .25, 67, .25, 67, .5,  60, .5,
                                    64, .5, 67, .5,  69, .5,  69, .25, 69, .25, 69, .5,  69, .25, 69, .25, 69, .5,
                                    71, .5, 72, .5,  74, .5,  72, .5,  69, .5,  67, .5,  64, .5,  62, 1,   62, 1};
    tune.pitchesAndBeats = verse;
    tune.pitchesAndBeats.insert(tune.pitchesAndBeats.end(), verse.begin(), verse.end());
    return tune;
}

/// The tune with one step of its scale moved to another mode's.
WrittenTune inMode(WrittenTune tune, int step, int moved, mir::Mode mode)
{
    for (std::size_t i = 0; i < tune.pitchesAndBeats.size(); i += 2) {
        double& pitch = tune.pitchesAndBeats[i];
        if (pitch > 0.0 && (static_cast<int>(pitch) - tune.key.tonic) % 12 == step) {
            pitch += moved;
        }
    }
    tune.key.mode = mode;
    return tune;
}

std::vector<mir::Note> moved(std::vector<mir::Note> notes, double seconds, int semitones)
{
    for (mir::Note& note : notes) {
        note.onsetSeconds += seconds;
        note.offsetSeconds += seconds;
        note.midi += semitones;
    }
    return notes;
}

} // namespace

class KeyEstimatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheKeyOfTunes_data();
    void findsTheKeyOfTunes();
    void movesWithTheTune();
    void hearsModes();
    void hearsTheModeOfATuneWithOtherSteps_data();
    void hearsTheModeOfATuneWithOtherSteps();
    void doesNotTrustANoteReachedByAFallingSemitone();
    void doesNotTrustWhereARecordingWasCut();
    void givesCMajorForNothing();
    void findsWhereATuneGoesToAnotherKey_data();
    void findsWhereATuneGoesToAnotherKey();
    void reportsNoChangeWhereATuneStays();
};

void KeyEstimatorTest::findsTheKeyOfTunes_data()
{
    QTest::addColumn<int>("tune");
    for (std::size_t i = 0; i < allTunes().size(); ++i) {
        QTest::newRow(qPrintable(allTunes()[i].name)) << static_cast<int>(i);
    }
}

void KeyEstimatorTest::findsTheKeyOfTunes()
{
    QFETCH(int, tune);
    const WrittenTune known = allTunes().at(static_cast<std::size_t>(tune));
    QCOMPARE(mir::keyName(mir::estimateKey(known.notes(108.0))), mir::keyName(known.key));
}

void KeyEstimatorTest::movesWithTheTune()
{
    const WrittenTune& known = publicDomainTunes().front();
    for (int shift = -5; shift <= 6; ++shift) {
        auto notes = known.notes(100.0);
        for (mir::Note& note : notes) {
            note.midi += shift;
        }
        const mir::Key expected{(known.key.tonic + shift + 12) % 12, known.key.mode};
        QCOMPARE(mir::keyName(mir::estimateKey(notes)), mir::keyName(expected));
    }
}

void KeyEstimatorTest::hearsModes()
{
    const WrittenTune sailor = drunkenSailor();
    QCOMPARE(mir::keyName(mir::estimateKey(sailor.notes(110.0))), QStringLiteral("D Dorian"));
    QCOMPARE(mir::keyName(mir::estimateKey(publicDomainTunes().back().notes(110.0))), QStringLiteral("A Dorian"));
    const WrittenTune minor = inMode(sailor, 9, -1, mir::Mode::Minor);
    QCOMPARE(mir::keyName(mir::estimateKey(minor.notes(110.0))), QStringLiteral("D minor"));
}

void KeyEstimatorTest::hearsTheModeOfATuneWithOtherSteps_data()
{
    QTest::addColumn<int>("tune");
    const std::vector<WrittenTune> tunes = allTunes();
    for (std::size_t i = 0; i < tunes.size(); ++i) {
        const WrittenTune& tune = tunes[i];
        int sevenths = 0;
        int sixths = 0;
        for (std::size_t note = 0; note < tune.pitchesAndBeats.size(); note += 2) {
            sevenths += (static_cast<int>(tune.pitchesAndBeats[note]) - tune.key.tonic) % 12 == 11 ? 1 : 0;
            sixths += (static_cast<int>(tune.pitchesAndBeats[note]) - tune.key.tonic) % 12 == 9 ? 1 : 0;
        }
        if (tune.key.mode == mir::Mode::Major && sevenths > 1 && sixths > 0) {
            QTest::newRow(qPrintable(tune.name)) << static_cast<int>(i);
        }
    }
}

void KeyEstimatorTest::hearsTheModeOfATuneWithOtherSteps()
{
    QFETCH(int, tune);
    const WrittenTune known = allTunes().at(static_cast<std::size_t>(tune));
    const WrittenTune mixolydian = inMode(known, 11, -1, mir::Mode::Mixolydian);
    QCOMPARE(mir::keyName(mir::estimateKey(mixolydian.notes(108.0))), mir::keyName(mixolydian.key));
    const WrittenTune dorian = inMode(mixolydian, 4, -1, mir::Mode::Dorian);
    QCOMPARE(mir::keyName(mir::estimateKey(dorian.notes(108.0))), mir::keyName(dorian.key));
}

void KeyEstimatorTest::doesNotTrustANoteReachedByAFallingSemitone()
{
    // "The First Noel" begins and ends on the third.
    const WrittenTune& noel = furtherTunes().at(7);
    QCOMPARE(noel.name, QStringLiteral("The First Noel"));
    for (const mir::Ending ending : {mir::Ending::Whole, mir::Ending::Cut}) {
        QCOMPARE(mir::keyName(mir::estimateKey(noel.notes(100.0), ending)), QStringLiteral("D major"));
    }
}

void KeyEstimatorTest::doesNotTrustWhereARecordingWasCut()
{
    // "Ode to Joy" up to its third bar ends on G, "Twinkle" in its third on F.
    auto ode = publicDomainTunes()[0].notes(112.0);
    ode.resize(18);
    QCOMPARE(mir::keyName(mir::estimateKey(ode, mir::Ending::Cut)), QStringLiteral("D major"));
    auto twinkle = publicDomainTunes()[1].notes(100.0);
    twinkle.resize(9);
    QCOMPARE(mir::keyName(mir::estimateKey(twinkle, mir::Ending::Cut)), QStringLiteral("C major"));
}

void KeyEstimatorTest::givesCMajorForNothing()
{
    QCOMPARE(mir::estimateKey({}), mir::Key{});
}

void KeyEstimatorTest::findsWhereATuneGoesToAnotherKey_data()
{
    QTest::addColumn<int>("tune");
    QTest::addColumn<int>("semitones");
    for (const int tune : {2, 4, 6, 7, 9, 10, 12, 19, 20}) {
        for (const int semitones : {1, 2, 3, -2}) {
            QTest::addRow("%s, %d", qPrintable(allTunes().at(static_cast<std::size_t>(tune)).name), semitones)
                << tune << semitones;
        }
    }
}

void KeyEstimatorTest::findsWhereATuneGoesToAnotherKey()
{
    QFETCH(int, tune);
    QFETCH(int, semitones);
    const WrittenTune known = allTunes().at(static_cast<std::size_t>(tune));
    // Twice in each key.
    const double length = known.lengthBeats() * 0.5;
    std::vector<mir::Note> notes;
    for (int turn = 0; turn < 4; ++turn) {
        for (const mir::Note& note : moved(known.notes(120.0, 0.0), turn * length, turn < 2 ? 0 : semitones)) {
            notes.push_back(note);
        }
    }
    const double firstBar = known.pickupBeats * 0.5;
    const mir::TempoMap tempo = mir::TempoMap::constant(120.0, firstBar, 4.0 * length);
    const mir::KeyCourse course = mir::followKeys(notes, mir::Ending::Whole, tempo, known.beatsPerBar);
    QCOMPARE(mir::keyName(course.key), mir::keyName(known.key));
    QCOMPARE(course.changes.size(), std::size_t{1});
    const mir::Key expected{(known.key.tonic + semitones + 12) % 12, known.key.mode};
    QCOMPARE(mir::keyName(course.changes.front().key), mir::keyName(expected));
    // At a bar line, near to where it happens: notes that both keys have may go with either.
    const double bar = 0.5 * known.beatsPerBar;
    const double bars = (course.changes.front().seconds - firstBar) / bar;
    QVERIFY(std::abs(bars - std::round(bars)) < 1e-6);
    QVERIFY(std::abs(course.changes.front().seconds - firstBar - 2.0 * length) < 2.1 * bar);
}

void KeyEstimatorTest::reportsNoChangeWhereATuneStays()
{
    for (const WrittenTune& tune : allTunes()) {
        // Once, and six times over.
        std::vector<mir::Note> notes = tune.notes(108.0, 0.0);
        const double length = notes.back().offsetSeconds + 0.3;
        for (int turn = 0; turn < 6; ++turn) {
            const mir::KeyCourse course = mir::followKeys(notes, mir::Ending::Whole, {}, tune.beatsPerBar);
            QVERIFY2(course.changes.empty(), qPrintable(tune.name));
            QCOMPARE(mir::keyName(course.key), mir::keyName(tune.key));
            for (const mir::Note& note : moved(tune.notes(108.0, 0.0), length * (turn + 1), 0)) {
                notes.push_back(note);
            }
        }
    }
    const mir::KeyCourse nothing = mir::followKeys({}, mir::Ending::Whole, {}, 4);
    QVERIFY(nothing.changes.empty());
    QCOMPARE(nothing.key, mir::Key{});
}

QTEST_APPLESS_MAIN(KeyEstimatorTest)
#include "KeyEstimatorTest.moc"
