#include "mir/BeatTracker.h"

#include "mir/Tunes.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

const mir::BarShape& shapeOf(int beatsPerBar)
{
    for (const mir::BarShape& shape : mir::barShapes()) {
        if (shape.beatsPerBar == beatsPerBar) {
            return shape;
        }
    }
    return mir::barShapes().front();
}

} // namespace

class BeatTrackerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesAreWhole();
    void findsWhereEachNoteLies();
    void bendsWithASlowingPlayer();
    void doesNotLoseTheBeatAtAHesitation();
    void keepsAnEvenPlayerEven();
    void standsAnything();
};

void BeatTrackerTest::shapesAreWhole()
{
    for (const mir::BarShape& shape : mir::barShapes()) {
        const auto steps = static_cast<std::size_t>(shape.steps());
        QCOMPARE(shape.onset.size(), steps);
        QCOMPARE(shape.logFirst.size(), steps);
        QCOMPARE(shape.logLast.size(), steps);
        for (const double chance : shape.onset) {
            QVERIFY(chance > 0.0 && chance < 1.0);
        }
        QVERIFY(shape.slowestBpm < shape.likeliestBpm && shape.likeliestBpm < shape.fastestBpm);
    }
}

void BeatTrackerTest::findsWhereEachNoteLies()
{
    // "Ode to Joy", whose thirteenth note is dotted.
    const auto notes = publicDomainTunes().front().notes(108.0, 0.7);
    const auto tracked = mir::BeatTracker().track(notes, shapeOf(4));
    QCOMPARE(tracked.noteBeats.size(), notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i) {
        QCOMPARE(tracked.noteBeats[i], (notes[i].onsetSeconds - 0.7) * 108.0 / 60.0);
    }
}

void BeatTrackerTest::bendsWithASlowingPlayer()
{
    // From 120 to 80 beats a minute within 32 beats.
    const auto secondsOf = [](double beat) { return 0.5 * beat + 0.25 / 64.0 * beat * beat; };
    const auto notes = publicDomainTunes().front().notes(secondsOf);
    const auto tracked = mir::BeatTracker().track(notes, shapeOf(4));
    const mir::TempoMap map = mir::fittedTempo(notes, tracked.noteBeats);
    for (double beat = 0.0; beat < 31.0; beat += 1.0) {
        QVERIFY2(std::abs(map.secondsAt(beat) - secondsOf(beat)) < 0.06, qPrintable(QString::number(beat)));
    }
}

void BeatTrackerTest::doesNotLoseTheBeatAtAHesitation()
{
    // Breath is taken for a third of a beat before the fifth bar.
    const auto secondsOf = [](double beat) { return 0.5 * beat + (beat >= 16.0 ? 0.17 : 0.0); };
    const auto notes = publicDomainTunes().front().notes(secondsOf);
    const auto tracked = mir::BeatTracker().track(notes, shapeOf(4));
    QCOMPARE(tracked.noteBeats.back(), 30.0);
    const mir::TempoMap map = mir::fittedTempo(notes, tracked.noteBeats);
    for (const double beat : {0.0, 8.0, 14.0, 18.0, 24.0, 30.0}) {
        QVERIFY(std::abs(map.secondsAt(beat) - secondsOf(beat)) < 0.07);
    }
}

void BeatTrackerTest::keepsAnEvenPlayerEven()
{
    auto notes = publicDomainTunes().front().notes(100.0, 0.2);
    int turn = 0;
    for (mir::Note& note : notes) {
        note.onsetSeconds += 0.012 * std::sin(2.3 * turn++);
    }
    const auto tracked = mir::BeatTracker().track(notes, shapeOf(4));
    const mir::TempoMap map = mir::fittedTempo(notes, tracked.noteBeats);
    QVERIFY(std::abs(map.meanBeatsPerMinute() - 100.0) < 0.3);
    QVERIFY(std::abs(map.secondsPerBeatAt(3.0) - map.secondsPerBeatAt(20.0)) < 1e-9);
}

void BeatTrackerTest::standsAnything()
{
    const std::vector<std::vector<double>> rows{
        {1.0, 1.0}, {0.0, 0.001, 0.002}, {0.0, 300.0}, {0.0, 0.5, 200.0, 200.5}};
    for (const auto& onsets : rows) {
        std::vector<mir::Note> notes;
        for (const double onset : onsets) {
            notes.push_back({onset, onset + 0.1, 60, 1.0F});
        }
        for (const mir::BarShape& shape : mir::barShapes()) {
            const auto tracked = mir::BeatTracker().track(notes, shape);
            QVERIFY(tracked.noteBeats.empty() || tracked.noteBeats.size() == notes.size());
        }
    }
}

QTEST_APPLESS_MAIN(BeatTrackerTest)
#include "BeatTrackerTest.moc"
