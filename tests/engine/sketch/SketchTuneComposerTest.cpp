#include "engine/sketch/SongForm.h"
#include "engine/sketch/TuneComposer.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>
#include <utility>
#include <vector>

using namespace melodeck;
using namespace melodeck::engine;

class SketchTuneComposerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSingable_data();
    void isSingable();
    void repeatsItsPhrases();
    void endsWithinTheClip();
    void differsBySeedAndRepeatsWithTheSame();
    void obeysTheMoodAndTheTempo();
    void givesAWaltzThreeBeats();
    void composesInTheMetreAskedFor_data();
    void composesInTheMetreAskedFor();

private:
    [[nodiscard]] ComposedTune composed(const QString& prompt, double seconds, std::uint64_t seed) const
    {
        RandomSource random(seed);
        const PromptIntent intent = parsePrompt(prompt, *m_library);
        return composeTune(m_library->style(intent.styleId), intent, seconds, ClipKind::Piece, random);
    }

    core::Result<StyleLibrary> m_library = StyleLibrary::builtIn();
};

void SketchTuneComposerTest::initTestCase()
{
    QVERIFY(m_library.has_value());
}

void SketchTuneComposerTest::isSingable_data()
{
    QTest::addColumn<QString>("prompt");
    for (const Style& style : m_library->table().styles) {
        QTest::newRow(qPrintable(style.id)) << style.keywords.front();
    }
    for (const char* metre : {"folk in 2/4", "irish jig", "orchestral in 6/8", "country march", "pop in 3/4"}) {
        QTest::newRow(metre) << QString::fromLatin1(metre);
    }
}

void SketchTuneComposerTest::isSingable()
{
    QFETCH(QString, prompt);
    int allSteps = 0;
    int allNotes = 0;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const ComposedTune song = composed(prompt, 16.0, seed);
        const auto& notes = song.tune.notes;
        QVERIFY(notes.size() >= 8);
        const std::vector<int> scale = scaleOf(song.tune.key);
        int leaps = 0;
        int steps = 0;
        int lowest = 127;
        int highest = 0;
        double strong = 0.0;
        double fitting = 0.0;
        for (std::size_t i = 0; i < notes.size(); ++i) {
            QVERIFY(notes[i].midi >= 60 && notes[i].midi <= 79);
            // In the scale, or a tone of the chord (the leading note of minor).
            const ChordSymbol& chord = song.harmony.at(notes[i].startBeats, song.tune.beatsPerBar);
            const bool inScale = std::find(scale.begin(), scale.end(), notes[i].midi % 12) != scale.end();
            QVERIFY(inScale || isChordTone(chord, notes[i].midi) || i > 0);
            if (std::fmod(notes[i].startBeats, song.tune.beatsPerBar) < 0.1) {
                strong += 1.0;
                fitting += isChordTone(chord, notes[i].midi) ? 1.0 : 0.0;
            }
            lowest = std::min(lowest, notes[i].midi);
            highest = std::max(highest, notes[i].midi);
            steps += i > 0 && std::abs(notes[i].midi - notes[i - 1].midi) <= 2 ? 1 : 0;
            leaps += i > 0 && std::abs(notes[i].midi - notes[i - 1].midi) > 7 ? 1 : 0;
        }
        QCOMPARE(fitting, strong);
        QVERIFY(leaps <= 1 + static_cast<int>(notes.size()) / 10);
        QCOMPARE(notes.back().midi % 12, song.tune.key.tonic);
        // A tenth at most, and more steps than anything else.
        QVERIFY(highest - lowest <= 16);
        allSteps += steps;
        allNotes += static_cast<int>(notes.size()) - 1;
        QVERIFY2(3 * steps >= static_cast<int>(notes.size()) - 1,
                 qPrintable(QStringLiteral("seed %1: %2 of %3").arg(seed).arg(steps).arg(notes.size())));
    }
    QVERIFY2(5 * allSteps >= 3 * allNotes, qPrintable(QStringLiteral("%1 of %2").arg(allSteps).arg(allNotes)));
}

void SketchTuneComposerTest::repeatsItsPhrases()
{
    // a a' b a: three bars of each a are the same rhythm and, but for what the chords bend, the same pitches.
    int same = 0;
    int all = 0;
    int middle = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const ComposedTune song = composed(QStringLiteral("folk"), 60.0, seed);
        QCOMPARE(song.tune.bars, 16);
        const auto barsOf = [&song](int first) {
            std::vector<std::pair<double, int>> notes;
            for (const TuneNote& note : song.tune.notes) {
                const double inPhrase = note.startBeats - 4.0 * first;
                if (inPhrase > -0.01 && inPhrase < 11.9) {
                    notes.emplace_back(inPhrase, note.midi);
                }
            }
            return notes;
        };
        const auto a = barsOf(0);
        middle += barsOf(8) == a ? 1 : 0;
        for (const int again : {4, 12}) {
            const auto other = barsOf(again);
            QCOMPARE(other.size(), a.size());
            for (std::size_t i = 0; i < a.size(); ++i) {
                QCOMPARE(other[i].first, a[i].first);
                same += other[i].second == a[i].second ? 1 : 0;
                ++all;
            }
        }
    }
    QVERIFY2(same > all * 8 / 10, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(all)));
    QVERIFY(middle <= 1);
}

void SketchTuneComposerTest::endsWithinTheClip()
{
    for (const double seconds : {6.0, 8.0, 12.345, 30.0}) {
        const ComposedTune song = composed(QStringLiteral("rock"), seconds, 4);
        const SongForm form = formOf(song.tune, seconds);
        QVERIFY(form.finalBeat.has_value());
        const double left = seconds - song.tune.secondsAt(*form.finalBeat);
        QVERIFY2(left > 0.7 && left < 5.0, qPrintable(QString::number(left)));
    }
    // Very short clips are a start without an end, and no accident.
    QVERIFY(!composed(QStringLiteral("rock"), 1.0, 4).tune.notes.empty());
}

void SketchTuneComposerTest::differsBySeedAndRepeatsWithTheSame()
{
    QSet<QString> tunes;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        QString text;
        for (const TuneNote& note : composed(QStringLiteral("folk"), 8.0, seed).tune.notes) {
            text += QStringLiteral("%1@%2 ").arg(note.midi).arg(note.startBeats);
        }
        tunes.insert(text);
    }
    QCOMPARE(tunes.size(), 20);
    QCOMPARE(composed(QStringLiteral("folk"), 8.0, 3).harmony.chords,
             composed(QStringLiteral("folk"), 8.0, 3).harmony.chords);
}

void SketchTuneComposerTest::obeysTheMoodAndTheTempo()
{
    double sad = 0.0;
    double energetic = 0.0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const ComposedTune slow = composed(QStringLiteral("sad folk"), 20.0, seed);
        QCOMPARE(slow.tune.key.mode, mir::Mode::Minor);
        QCOMPARE(composed(QStringLiteral("happy folk"), 20.0, seed).tune.key.mode, mir::Mode::Major);
        QCOMPARE(composed(QStringLiteral("folk 77 bpm"), 20.0, seed).tune.beatsPerMinute, 77.0);
        sad += slow.tune.beatsPerMinute;
        energetic += composed(QStringLiteral("energetic folk"), 20.0, seed).tune.beatsPerMinute;
    }
    QVERIFY(energetic > 1.1 * sad);
}

void SketchTuneComposerTest::givesAWaltzThreeBeats()
{
    const ComposedTune song = composed(QStringLiteral("waltz"), 12.0, 2);
    QCOMPARE(song.tune.beatsPerBar, 3);
    for (const TuneNote& note : song.tune.notes) {
        const double inBar = std::fmod(note.startBeats, 3.0);
        QVERIFY(inBar + note.lengthBeats < 3.01);
    }
}

void SketchTuneComposerTest::composesInTheMetreAskedFor_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("metre");
    QTest::newRow("jig") << QStringLiteral("irish jig") << 6;
    QTest::newRow("six eighths") << QStringLiteral("sad orchestral in 6/8") << 6;
    QTest::newRow("march") << QStringLiteral("a march for brass") << 2;
    QTest::newRow("two") << QStringLiteral("energetic folk, 2/4 time") << 2;
    QTest::newRow("a waltz") << QStringLiteral("waltz") << 3;
    QTest::newRow("four") << QStringLiteral("folk") << 4;
}

void SketchTuneComposerTest::composesInTheMetreAskedFor()
{
    QFETCH(QString, prompt);
    QFETCH(int, metre);
    std::set<std::vector<double>> rhythms;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const ComposedTune song = composed(prompt, 24.0, seed);
        const Tune& tune = song.tune;
        QCOMPARE(tune.metre, metre);
        QCOMPARE(tune.beatsPerMeasure(), metre == 2 ? 4 : metre);
        QCOMPARE(tune.bars % tune.barsPerMeasure, 0);
        QCOMPARE(song.harmony.chords.size(), static_cast<std::size_t>(tune.bars));
        // Every bar of the metre begins with a note, but for those that a long note is held over.
        const double felt = metre == 6 ? 3.0 : metre == 2 ? 2.0 : metre;
        int begun = 0;
        std::vector<double> rhythm;
        for (const TuneNote& note : tune.notes) {
            begun += std::abs(std::remainder(note.startBeats, felt)) < 0.01 ? 1 : 0;
            rhythm.push_back(note.startBeats);
            // In six eighths nothing cuts a beat in halves.
            QVERIFY(metre != 6 || std::abs(note.startBeats - std::round(note.startBeats)) < 0.01);
            QVERIFY(std::fmod(note.startBeats, tune.beatsPerMeasure()) + note.lengthBeats <
                    tune.beatsPerMeasure() + 0.01);
        }
        rhythms.insert(rhythm);
        QVERIFY2(3 * begun >= 2 * static_cast<int>(tune.loopBeats() / felt), qPrintable(QString::number(begun)));
        // Two beats of six eighths are felt, at a pace to dance or to rock to.
        if (metre == 6) {
            QVERIFY(tune.beatsPerMinute >= 90.0 && tune.beatsPerMinute <= 420.0);
        }
    }
    QVERIFY(rhythms.size() >= 6);
}

QTEST_APPLESS_MAIN(SketchTuneComposerTest)
#include "SketchTuneComposerTest.moc"
