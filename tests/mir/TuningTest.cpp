#include "mir/Tuning.h"

#include <QTest>

#include <cmath>

using namespace melodeck;

namespace {

std::vector<mir::PitchFrame> framesAt(double offset)
{
    std::vector<mir::PitchFrame> frames;
    for (int i = 0; i < 100; ++i) {
        mir::PitchFrame frame;
        frame.candidates.push_back({60.0 + i % 12 + offset + 0.1 * std::sin(0.7 * i), 0.9});
        frames.push_back(frame);
    }
    return frames;
}

} // namespace

class TuningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOffset();
    void countsLikelyPitchesMore();
    void givesZeroForNothing();
};

void TuningTest::findsTheOffset()
{
    for (const double offset : {-0.45, -0.3, 0.0, 0.22, 0.48}) {
        QVERIFY(std::abs(mir::estimateTuning(framesAt(offset)) - offset) < 0.03);
    }
}

void TuningTest::countsLikelyPitchesMore()
{
    auto frames = framesAt(0.2);
    for (mir::PitchFrame& frame : frames) {
        frame.candidates.push_back({48.7, 0.02});
    }
    QVERIFY(std::abs(mir::estimateTuning(frames) - 0.2) < 0.03);
}

void TuningTest::givesZeroForNothing()
{
    QCOMPARE(mir::estimateTuning({}), 0.0);
    const std::vector<mir::PitchFrame> empty(10);
    QCOMPARE(mir::estimateTuning(empty), 0.0);
}

QTEST_APPLESS_MAIN(TuningTest)
#include "TuningTest.moc"
