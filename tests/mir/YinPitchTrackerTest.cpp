#include "mir/YinPitchTracker.h"

#include "mir/Tones.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

class YinPitchTrackerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSines_data();
    void findsSines();
    void findsTonesOfHarmonics_data();
    void findsTonesOfHarmonics();
    void isUnsureAboutNoise();
    void findsNothingInSilence();
    void givesAFrameEveryTenMilliseconds();
    void stopsWhenAsked();
};

void YinPitchTrackerTest::findsSines_data()
{
    QTest::addColumn<double>("hertz");
    for (const double hertz : {66.0, 98.0, 220.0, 441.3, 1000.0, 1567.0, 2050.0}) {
        QTest::addRow("%g Hz", hertz) << hertz;
    }
}

void YinPitchTrackerTest::findsSines()
{
    QFETCH(double, hertz);
    const auto frames = mir::YinPitchTracker().track(sine(hertz, 1.0), {});
    const double expected = 69.0 + 12.0 * std::log2(hertz / 440.0);
    for (std::size_t i = 10; i < 90; ++i) {
        const mir::PitchCandidate* best = frames[i].best();
        QVERIFY(best != nullptr);
        QVERIFY2(std::abs(best->midi - expected) < 0.12, qPrintable(QString::number(best->midi - expected)));
        QVERIFY(best->probability > 0.7);
    }
}

void YinPitchTrackerTest::findsTonesOfHarmonics_data()
{
    QTest::addColumn<int>("midi");
    for (int midi = 38; midi <= 94; midi += 7) {
        QTest::addRow("MIDI %d", midi) << midi;
    }
}

void YinPitchTrackerTest::findsTonesOfHarmonics()
{
    QFETCH(int, midi);
    const std::vector<mir::Note> note{{0.0, 1.0, midi, 1.0F}};
    const auto frames = mir::YinPitchTracker().track(playedNotes(note, 1.0).samples, {});
    for (std::size_t i = 10; i < 80; ++i) {
        QVERIFY(frames[i].best() != nullptr);
        QVERIFY(std::abs(frames[i].best()->midi - midi) < 0.12);
    }
}

void YinPitchTrackerTest::isUnsureAboutNoise()
{
    double sum = 0.0;
    const auto frames = mir::YinPitchTracker().track(whiteNoise(2.0, 0.5F, 11).samples, {});
    for (const mir::PitchFrame& frame : frames) {
        sum += frame.best() != nullptr ? frame.best()->probability : 0.0;
    }
    QVERIFY(sum / static_cast<double>(frames.size()) < 0.05);
}

void YinPitchTrackerTest::findsNothingInSilence()
{
    for (const mir::PitchFrame& frame : mir::YinPitchTracker().track(silence(0.5).samples, {})) {
        QVERIFY(frame.candidates.empty());
        QVERIFY(frame.levelDb <= -100.0);
    }
    QVERIFY(mir::YinPitchTracker().track({}, {}).size() <= 1);
}

void YinPitchTrackerTest::givesAFrameEveryTenMilliseconds()
{
    QCOMPARE(mir::YinPitchTracker().track(sine(440.0, 2.0), {}).size(), std::size_t{201});
}

void YinPitchTrackerTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(mir::YinPitchTracker().track(sine(440.0, 2.0), source.get_token()).empty());
}

QTEST_APPLESS_MAIN(YinPitchTrackerTest)
#include "YinPitchTrackerTest.moc"
