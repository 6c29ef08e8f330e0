#include "mir/TempoEstimator.h"

#include "mir/Tunes.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

class TempoEstimatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTempoOfTunes_data();
    void findsTheTempoOfTunes();
    void toleratesUnevenPlaying();
    void followsALongTuneWithoutLosingTheBeat();
    void saysSomethingForTooFewNotes();
};

void TempoEstimatorTest::findsTheTempoOfTunes_data()
{
    QTest::addColumn<int>("tune");
    QTest::addColumn<double>("bpm");
    for (std::size_t i = 0; i < publicDomainTunes().size(); ++i) {
        for (const double bpm : {84.0, 100.0, 120.0, 138.0}) {
            QTest::addRow("%s at %g", qPrintable(publicDomainTunes()[i].name), bpm) << static_cast<int>(i) << bpm;
        }
    }
}

void TempoEstimatorTest::findsTheTempoOfTunes()
{
    QFETCH(int, tune);
    QFETCH(double, bpm);
    const auto notes = publicDomainTunes().at(static_cast<std::size_t>(tune)).notes(bpm, 0.37);
    const mir::BeatGrid grid = mir::TempoEstimator().estimate(notes);
    QVERIFY2(std::abs(grid.beatsPerMinute / bpm - 1.0) < 0.01, qPrintable(QString::number(grid.beatsPerMinute)));
    // The written beats lie on whole or half beats of the grid.
    const double halves = 2.0 * grid.beatsAt(0.37);
    QVERIFY(std::abs(halves - std::round(halves)) < 0.1);
}

void TempoEstimatorTest::toleratesUnevenPlaying()
{
    auto notes = publicDomainTunes().front().notes(108.0);
    int turn = 0;
    for (mir::Note& note : notes) {
        note.onsetSeconds += 0.025 * std::sin(2.3 * turn++);
    }
    QVERIFY(std::abs(mir::TempoEstimator().estimate(notes).beatsPerMinute / 108.0 - 1.0) < 0.02);
}

void TempoEstimatorTest::followsALongTuneWithoutLosingTheBeat()
{
    std::vector<mir::Note> notes;
    for (int turn = 0; turn < 12; ++turn) {
        for (const mir::Note& note : publicDomainTunes().front().notes(112.3, 0.2 + turn * 32 * 60.0 / 112.3)) {
            notes.push_back(note);
        }
    }
    QVERIFY(std::abs(mir::TempoEstimator().estimate(notes).beatsPerMinute - 112.3) < 0.05);
}

void TempoEstimatorTest::saysSomethingForTooFewNotes()
{
    QCOMPARE(mir::TempoEstimator().estimate({}).beatsPerMinute, 120.0);
    const std::vector<mir::Note> one{{1.5, 2.0, 60, 1.0F}};
    QCOMPARE(mir::TempoEstimator().estimate(one).beatSeconds, 1.5);
    const std::vector<mir::Note> same{{1.5, 2.0, 60, 1.0F}, {1.5, 2.0, 64, 1.0F}};
    QVERIFY(std::isfinite(mir::TempoEstimator().estimate(same).beatsPerMinute));
}

QTEST_APPLESS_MAIN(TempoEstimatorTest)
#include "TempoEstimatorTest.moc"
