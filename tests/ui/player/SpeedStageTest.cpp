#include "ui/player/SpeedStage.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace melodeck::ui;

namespace {

constexpr int rate = 48000;

/// Frame n of it is value(n), on every channel.
class CountingSource final : public PcmSource
{
public:
    CountingSource(int channels, std::function<float(std::int64_t)> value)
        : m_channels(channels)
        , m_value(std::move(value))
    {
    }
    void read(std::span<float> interleaved) override
    {
        for (std::size_t at = 0; at < interleaved.size(); ++at) {
            interleaved[at] = m_value(frames + static_cast<std::int64_t>(at) / m_channels);
        }
        frames += static_cast<std::int64_t>(interleaved.size()) / m_channels;
    }

    std::int64_t frames = 0;

private:
    int m_channels;
    std::function<float(std::int64_t)> m_value;
};

float counted(std::int64_t frame)
{
    return static_cast<float>(frame) * 1.0e-6F;
}

float tone(std::int64_t frame)
{
    return static_cast<float>(0.5 * std::sin(2.0 * M_PI * 440.0 * static_cast<double>(frame) / rate));
}

std::vector<float> read(SpeedStage& stage, std::int64_t frames, int channels = 1, std::int64_t piece = 480)
{
    std::vector<float> out(static_cast<std::size_t>(frames * channels), -9.0F);
    for (std::int64_t at = 0; at < frames; at += piece) {
        const auto count = std::min(piece, frames - at);
        stage.read(std::span(out).subspan(static_cast<std::size_t>(at * channels),
                                          static_cast<std::size_t>(count * channels)));
    }
    return out;
}

float largestStep(const std::vector<float>& samples)
{
    float largest = 0.0F;
    for (std::size_t at = 1; at < samples.size(); ++at) {
        largest = std::max(largest, std::abs(samples[at] - samples[at - 1]));
    }
    return largest;
}

/// Upward passes through zero.
int cycles(const std::vector<float>& samples)
{
    int count = 0;
    for (std::size_t at = 1; at < samples.size(); ++at) {
        count += samples[at - 1] < 0.0F && samples[at] >= 0.0F ? 1 : 0;
    }
    return count;
}

} // namespace

class SpeedStageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsEverySampleOnAtItsOwnSpeed();
    void keepsThePitchAndChangesThePace_data();
    void keepsThePitchAndChangesThePace();
    void knowsWhichSourceFrameIsHeard_data();
    void knowsWhichSourceFrameIsHeard();
    void changesTheSpeedWithoutAClick();
    void losesNoFrameOnTheWayBackToItsOwnSpeed();
    void isBitForBitAgainAtItsOwnSpeed();
    void beginsAStreamAtTheSpeedThatWasSet();
    void staysWithinItsLimits();
    void holdsLittleHoweverLongItPlays();
};

void SpeedStageTest::handsEverySampleOnAtItsOwnSpeed()
{
    const auto source = std::make_shared<CountingSource>(2, counted);
    SpeedStage stage(source);
    stage.reset({rate, 2});
    const auto out = read(stage, 10'000, 2, 333);
    for (std::size_t at = 0; at < out.size(); ++at) {
        QCOMPARE(out[at], counted(static_cast<std::int64_t>(at) / 2));
    }
    QCOMPARE(source->frames, 10'000);
    QCOMPARE(stage.sourceFramesAt(0), 0);
    QCOMPARE(stage.sourceFramesAt(7'000), 7'000);
    // Nothing is heard that was not given.
    QCOMPARE(stage.sourceFramesAt(99'000), 10'000);
}

void SpeedStageTest::keepsThePitchAndChangesThePace_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 0.75, 1.25, 1.5, 2.0}) {
        QTest::addRow("%g", speed) << speed;
    }
}

void SpeedStageTest::keepsThePitchAndChangesThePace()
{
    QFETCH(double, speed);
    const auto source = std::make_shared<CountingSource>(1, tone);
    SpeedStage stage(source);
    stage.setSpeed(speed);
    stage.reset({rate, 1});
    const auto out = read(stage, 4 * rate);
    // The seams of the stretcher may cost or add a cycle here and there.
    const int heard = cycles(out);
    QVERIFY2(std::abs(heard - 4 * 440) <= 20, qPrintable(QString::number(heard)));
    const double taken = static_cast<double>(source->frames) / (4.0 * rate);
    QVERIFY2(std::abs(taken - speed) < 0.1, qPrintable(QString::number(taken)));
    QVERIFY2(largestStep(out) < 0.06F, qPrintable(QString::number(largestStep(out))));
}

void SpeedStageTest::knowsWhichSourceFrameIsHeard_data()
{
    keepsThePitchAndChangesThePace_data();
}

void SpeedStageTest::knowsWhichSourceFrameIsHeard()
{
    QFETCH(double, speed);
    // Silence with one short sound at two seconds.
    constexpr std::int64_t place = 2 * rate;
    const auto source = std::make_shared<CountingSource>(
        1, [](std::int64_t frame) { return frame >= place && frame < place + 2000 ? tone(frame - place) : 0.0F; });
    SpeedStage stage(source);
    stage.setSpeed(speed);
    stage.reset({rate, 1});
    const auto out = read(stage, 6 * rate);
    const auto loud = std::find_if(out.begin(), out.end(), [](float sample) { return std::abs(sample) > 0.05F; });
    QVERIFY(loud != out.end());
    // What was passed on the way is forgotten: ask as a player does, in order.
    const auto heard = stage.sourceFramesAt(loud - out.begin());
    // The stretcher plays pieces of up to 90 ms at their own pace and repeats or leaves out what is between.
    QVERIFY2(std::abs(heard - place) < rate * 60 / 1000, qPrintable(QString::number(heard - place)));
}

void SpeedStageTest::changesTheSpeedWithoutAClick()
{
    SpeedStage stage(std::make_shared<CountingSource>(1, tone));
    stage.reset({rate, 1});
    std::vector<float> out;
    for (const double speed : {1.0, 1.5, 2.0, 1.0, 0.5, 1.0, 0.75, 1.0}) {
        stage.setSpeed(speed);
        const auto part = read(stage, rate / 2);
        out.insert(out.end(), part.begin(), part.end());
    }
    // The tone's own largest step is 0.029.
    QVERIFY2(largestStep(out) < 0.06F, qPrintable(QString::number(largestStep(out))));
}

void SpeedStageTest::losesNoFrameOnTheWayBackToItsOwnSpeed()
{
    const auto source = std::make_shared<CountingSource>(1, counted);
    SpeedStage stage(source);
    stage.reset({rate, 1});
    (void)read(stage, rate);
    stage.setSpeed(2.0);
    (void)read(stage, rate);
    const auto before = stage.sourceFramesAt(2 * rate);
    stage.setSpeed(1.0);
    const auto out = read(stage, rate);
    const auto first = std::llround(static_cast<double>(out[300]) / 1.0e-6);
    QVERIFY2(std::abs(first - 300 - before) < rate * 25 / 1000, qPrintable(QString::number(first - before)));
    QVERIFY(source->frames > 3 * rate);
}

void SpeedStageTest::isBitForBitAgainAtItsOwnSpeed()
{
    SpeedStage stage(std::make_shared<CountingSource>(1, counted));
    stage.reset({rate, 1});
    stage.setSpeed(1.5);
    (void)read(stage, rate);
    stage.setSpeed(1.0);
    (void)read(stage, 480);
    const auto out = read(stage, rate);
    const auto first = std::llround(static_cast<double>(out[0]) / 1.0e-6);
    for (std::size_t at = 0; at < out.size(); ++at) {
        QCOMPARE(out[at], counted(first + static_cast<std::int64_t>(at)));
    }
    QCOMPARE(stage.sourceFramesAt(rate + 480), first);
}

void SpeedStageTest::beginsAStreamAtTheSpeedThatWasSet()
{
    const auto source = std::make_shared<CountingSource>(2, tone);
    SpeedStage stage(source);
    stage.setSpeed(2.0);
    stage.reset({rate, 2});
    (void)read(stage, rate, 2);
    QVERIFY(std::abs(stage.sourceFramesAt(rate) - 2 * rate) < rate / 20);
    stage.reset({rate, 2});
    QCOMPARE(stage.sourceFramesAt(rate), 0);
}

void SpeedStageTest::staysWithinItsLimits()
{
    SpeedStage stage(std::make_shared<CountingSource>(1, tone));
    stage.setSpeed(9.0);
    QCOMPARE(stage.speed(), 2.0);
    stage.setSpeed(0.0);
    QCOMPARE(stage.speed(), 0.5);
}

void SpeedStageTest::holdsLittleHoweverLongItPlays()
{
    const auto source = std::make_shared<CountingSource>(1, tone);
    SpeedStage stage(source);
    stage.reset({rate, 1});
    stage.setSpeed(0.5);
    (void)read(stage, 30 * rate);
    const auto heard = stage.sourceFramesAt(30 * rate);
    QVERIFY2(source->frames - heard < rate / 4, qPrintable(QString::number(source->frames - heard)));
}

QTEST_GUILESS_MAIN(SpeedStageTest)
#include "SpeedStageTest.moc"
