#include "ui/player/PcmFeed.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int rate = 48000;
constexpr std::int64_t fade = 240; // 5 ms

PcmClip constantClip(float value, std::int64_t frames = rate)
{
    return std::make_shared<const audio::AudioBuffer>(
        audio::AudioBuffer{rate, 1, std::vector<float>(static_cast<std::size_t>(frames), value)});
}

/// Sample n is n × step: every frame says where it comes from.
PcmClip rampClip(std::int64_t frames, float step = 1.0e-5F)
{
    audio::AudioBuffer buffer{rate, 1, {}};
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        buffer.samples.push_back(static_cast<float>(frame) * step);
    }
    return std::make_shared<const audio::AudioBuffer>(std::move(buffer));
}

std::vector<float> read(PcmFeed& feed, std::int64_t frames, int channels = 1)
{
    std::vector<float> out(static_cast<std::size_t>(frames * channels), -9.0F);
    feed.read(out);
    return out;
}

/// Sample n is n × step, of frames [first, last).
std::vector<float> ramp(std::int64_t first, std::int64_t last, float step = 1.0e-5F)
{
    std::vector<float> samples;
    for (std::int64_t frame = first; frame < last; ++frame) {
        samples.push_back(static_cast<float>(frame) * step);
    }
    return samples;
}

float largestStep(const std::vector<float>& samples)
{
    float largest = 0.0F;
    for (std::size_t at = 1; at < samples.size(); ++at) {
        largest = std::max(largest, std::abs(samples[at] - samples[at - 1]));
    }
    return largest;
}

} // namespace

class PcmFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesSilenceWithoutAClip();
    void playsAClipFromItsFirstSampleToItsLast();
    void mapsChannelsToTheDevice_data();
    void mapsChannelsToTheDevice();
    void seeksWithACrossFadeOfFiveMilliseconds();
    void fadesOutOnHoldAndGoesOnWhereItStopped();
    void loopsWithoutAFrameBetween();
    void repeatsARangeExactly();
    void endsAtTheEndOfARange();
    void leavesAPlaceBehindARangeWithoutAClick_data();
    void leavesAPlaceBehindARangeWithoutAClick();
    void startsOverWhenItStandsAtTheEnd();
    void replacesAClipAtTheSameFrame();
    void endsWhenTheOtherClipIsShorter();
    void glidesToAnotherVolume();
    void glidesWithinTenMillisecondsHoweverFar_data();
    void glidesWithinTenMillisecondsHoweverFar();
    void staysBoundedUnderManyJumps();
    void tellsWhatIsHeardNotWhatIsWritten();
    void showsTheTargetOfAJumpAtOnce();
    void countsThroughALoop();
    void tellsTheEndOnlyWhenItIsHeard();
    void goesOnInAnotherStream();
    void waitsForATenthOfASecondOfAnArrivingClip();
    void isSilentWhenTooLittleArrivedAndGoesOn();
    void endsAnArrivingClipWhenItIsWhole();
    void seeksInsideWhatArrived();
    void loopsARegionOfAnArrivingClip();
    void loopsTheWholeClipOnlyWhenItIsWhole();
};

void PcmFeedTest::givesSilenceWithoutAClip()
{
    PcmFeed feed;
    feed.beginStream({rate, 2});
    feed.run();
    const auto out = read(feed, 100, 2);
    QVERIFY(std::all_of(out.begin(), out.end(), [](float sample) { return sample == 0.0F; }));
    QVERIFY(!feed.isRunning());
    QCOMPARE(feed.heardAt(50).clipFrame, 0);
}

void PcmFeedTest::playsAClipFromItsFirstSampleToItsLast()
{
    PcmFeed feed;
    const auto clip = rampClip(1000);
    feed.setClip(clip, 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    const auto out = read(feed, 1100);
    for (std::size_t frame = 0; frame < 1000; ++frame) {
        QCOMPARE(out[frame], clip->samples[frame]);
    }
    QVERIFY(std::all_of(out.begin() + 1000, out.end(), [](float sample) { return sample == 0.0F; }));
    QVERIFY(!feed.isRunning());
}

void PcmFeedTest::mapsChannelsToTheDevice_data()
{
    QTest::addColumn<std::vector<float>>("frame");
    QTest::addColumn<std::vector<float>>("heard");
    using Row = std::vector<float>;
    QTest::newRow("mono to mono") << Row{0.5F} << Row{0.5F};
    QTest::newRow("mono to stereo") << Row{0.5F} << Row{0.5F, 0.5F};
    QTest::newRow("mono to four: the front pair") << Row{0.5F} << Row{0.5F, 0.5F, 0.0F, 0.0F};
    QTest::newRow("stereo to stereo") << Row{0.25F, -0.5F} << Row{0.25F, -0.5F};
    QTest::newRow("stereo to mono: the mean") << Row{0.25F, 0.75F} << Row{0.5F};
    QTest::newRow("stereo to four") << Row{0.25F, -0.5F} << Row{0.25F, -0.5F, 0.0F, 0.0F};
    QTest::newRow("three to stereo: the mean") << Row{0.0F, 0.25F, 0.5F} << Row{0.25F, 0.25F};
}

void PcmFeedTest::mapsChannelsToTheDevice()
{
    QFETCH(std::vector<float>, frame);
    QFETCH(std::vector<float>, heard);
    PcmFeed feed;
    feed.setClip(
        std::make_shared<const audio::AudioBuffer>(audio::AudioBuffer{rate, static_cast<int>(frame.size()), frame}), 0,
        1.0);
    feed.run();
    feed.beginStream({rate, static_cast<int>(heard.size())});
    QCOMPARE(read(feed, 1, static_cast<int>(heard.size())), heard);
}

void PcmFeedTest::seeksWithACrossFadeOfFiveMilliseconds()
{
    PcmFeed feed;
    feed.setClip(constantClip(1.0F), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 100);
    feed.seek(20000);
    // The same level before and after: a fade out and a fade in that start together leave it as it is.
    for (const float sample : read(feed, 600)) {
        QVERIFY2(std::abs(sample - 1.0F) < 0.005F, qPrintable(QString::number(sample)));
    }
    const auto ramp = rampClip(40000, 2.0e-5F);
    feed.setClip(ramp, 0, 1.0);
    read(feed, fade + 10);
    feed.seek(30000);
    const auto out = read(feed, 600);
    QVERIFY(largestStep(out) <= 0.6F / fade + 1.0e-4F);
    QCOMPARE(out[fade + 1], ramp->samples[30000 + fade + 1]);
}

void PcmFeedTest::fadesOutOnHoldAndGoesOnWhereItStopped()
{
    PcmFeed feed;
    const auto clip = rampClip(20000);
    feed.setClip(clip, 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 10000);
    feed.hold();
    const auto out = read(feed, 400);
    QVERIFY(out[0] > 0.09F);
    QVERIFY(out[fade / 2] > 0.03F && out[fade / 2] < 0.07F);
    QCOMPARE(out[fade], 0.0F);
    QCOMPARE(feed.heardAt(10400).clipFrame, 10000);
    feed.run();
    const auto again = read(feed, 400);
    QCOMPARE(again[fade + 1], clip->samples[10000 + fade + 1]);
    QVERIFY(largestStep(again) < 0.11F / fade + 1.0e-4F);
}

void PcmFeedTest::loopsWithoutAFrameBetween()
{
    PcmFeed feed;
    const auto clip = rampClip(700);
    feed.setClip(clip, 0, 1.0);
    feed.setRepeat(Repeat::On);
    feed.run();
    feed.beginStream({rate, 1});
    const auto out = read(feed, 2100);
    for (std::size_t frame = 0; frame < out.size(); ++frame) {
        QCOMPARE(out[frame], clip->samples[frame % 700]);
    }
    QVERIFY(feed.isRunning());
}

void PcmFeedTest::repeatsARangeExactly()
{
    PcmFeed feed;
    const auto clip = rampClip(5000);
    feed.setClip(clip, 1000, 1.0);
    feed.setRange(FrameRange{1000, 1600});
    feed.setRepeat(Repeat::On);
    feed.run();
    feed.beginStream({rate, 1});
    const auto out = read(feed, 1800);
    for (std::size_t frame = fade + 1; frame < out.size(); ++frame) {
        QCOMPARE(out[frame], clip->samples[1000 + frame % 600]);
    }
}

void PcmFeedTest::endsAtTheEndOfARange()
{
    PcmFeed feed;
    const auto clip = constantClip(0.5F);
    feed.setClip(clip, 0, 1.0);
    feed.setRange(FrameRange{0, 300});
    feed.run();
    feed.beginStream({rate, 1});
    const auto out = read(feed, 400);
    QCOMPARE(out[299], 0.5F);
    QCOMPARE(out[300], 0.0F);
    QVERIFY(feed.heardAt(300).ended);
}

void PcmFeedTest::leavesAPlaceBehindARangeWithoutAClick_data()
{
    QTest::addColumn<bool>("repeats");
    QTest::newRow("into the loop") << true;
    QTest::newRow("on to the end of the clip") << false;
}

void PcmFeedTest::leavesAPlaceBehindARangeWithoutAClick()
{
    QFETCH(bool, repeats);
    const auto clip = rampClip(40'000, 2.0e-5F);
    PcmFeed feed;
    feed.setClip(clip, 30'000, 1.0);
    feed.setRepeat(repeats ? Repeat::On : Repeat::Off);
    feed.run();
    feed.beginStream({rate, 1});
    auto out = read(feed, 1'000);
    feed.setRange(FrameRange{5'000, 10'000});
    const auto rest = read(feed, 1'000);
    out.erase(out.begin(), out.end() - 1);
    out.insert(out.end(), rest.begin(), rest.end());
    QVERIFY2(largestStep(out) < 0.65F / fade, qPrintable(QString::number(largestStep(out))));
    QVERIFY(feed.isRunning());
    QCOMPARE(rest[500], repeats ? clip->samples[5'500] : clip->samples[31'500]);
}

void PcmFeedTest::startsOverWhenItStandsAtTheEnd()
{
    PcmFeed feed;
    const auto clip = rampClip(500);
    feed.setClip(clip, 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 600);
    feed.run();
    QVERIFY(feed.isRunning());
    QCOMPARE(read(feed, 500), clip->samples);
}

void PcmFeedTest::replacesAClipAtTheSameFrame()
{
    PcmFeed feed;
    const auto second = rampClip(20000, 2.0e-5F);
    feed.setClip(constantClip(0.2F), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 8000);
    feed.replaceClip(second, 1.0);
    const auto out = read(feed, 1000);
    QVERIFY(largestStep(out) < 0.2F / fade + 1.0e-4F);
    for (std::size_t frame = fade + 1; frame < out.size(); ++frame) {
        QCOMPARE(out[frame], second->samples[8000 + frame]);
    }
    QCOMPARE(feed.heardAt(8500).clipFrame, 8500);
}

void PcmFeedTest::endsWhenTheOtherClipIsShorter()
{
    PcmFeed feed;
    feed.setClip(constantClip(0.2F), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 8000);
    feed.replaceClip(constantClip(0.2F, 4000), 1.0);
    read(feed, 500);
    QVERIFY(!feed.isRunning());
    QVERIFY(feed.heardAt(8500).ended);
    QCOMPARE(feed.heardAt(8500).clipFrame, 4000);
}

void PcmFeedTest::glidesToAnotherVolume()
{
    PcmFeed feed;
    feed.setClip(constantClip(1.0F), 0, 1.0);
    feed.setVolume(0.5);
    feed.run();
    feed.beginStream({rate, 1});
    QCOMPARE(read(feed, 1)[0], 0.5F);
    feed.setVolume(0.1);
    const auto out = read(feed, 480);
    QVERIFY(largestStep(out) <= 1.0F / 480 + 1.0e-6F);
    QVERIFY(std::abs(out.back() - 0.1F) < 1.0e-6F);
    feed.setClipGain(2.0);
    QVERIFY(std::abs(read(feed, 480).back() - 0.2F) < 1.0e-6F);
}

void PcmFeedTest::glidesWithinTenMillisecondsHoweverFar_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("far down") << 10.0 << 1.0;
    QTest::newRow("far up") << 1.0 << 10.0;
    QTest::newRow("to silence") << 4.0 << 0.0;
    QTest::newRow("a little") << 1.0 << 0.9;
}

void PcmFeedTest::glidesWithinTenMillisecondsHoweverFar()
{
    QFETCH(double, from);
    QFETCH(double, to);
    constexpr int glide = 480;
    const auto reaches = [&](PcmFeed& feed, float scale) {
        const auto out = read(feed, glide + 1);
        // Even steps over all of it: none is louder than it must be.
        QVERIFY(largestStep(out) <= scale * static_cast<float>(std::abs(to - from)) / glide * 1.001F);
        QVERIFY(std::abs(out.back() - scale * static_cast<float>(to)) < 1.0e-6F);
    };
    PcmFeed gain;
    gain.setClip(constantClip(0.05F), 0, from);
    gain.run();
    gain.beginStream({rate, 1});
    read(gain, 100);
    gain.setClipGain(to);
    reaches(gain, 0.05F);
    PcmFeed volume;
    volume.setVolume(from);
    volume.setClip(constantClip(0.05F), 0, 1.0);
    volume.run();
    volume.beginStream({rate, 1});
    read(volume, 100);
    volume.setVolume(to);
    reaches(volume, 0.05F);
}

void PcmFeedTest::staysBoundedUnderManyJumps()
{
    PcmFeed feed;
    feed.setClip(constantClip(1.0F), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 500);
    std::vector<float> out;
    for (int jump = 0; jump < 40; ++jump) {
        feed.seek(1000 + jump);
        const auto part = read(feed, 10);
        out.insert(out.end(), part.begin(), part.end());
    }
    QVERIFY(*std::max_element(out.begin(), out.end()) <= 1.0001F);
    QVERIFY(largestStep(out) < 0.06F);
    QCOMPARE(read(feed, 500).back(), 1.0F);
}

void PcmFeedTest::tellsWhatIsHeardNotWhatIsWritten()
{
    PcmFeed feed;
    feed.setClip(constantClip(0.1F), 100, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 4000);
    QCOMPARE(feed.heardAt(0).clipFrame, 100);
    QCOMPARE(feed.heardAt(160).clipFrame, 260);
    QCOMPARE(feed.heardAt(4000).clipFrame, 4100);
    // A device that claims to be ahead of what it was given is not believed.
    QCOMPARE(feed.heardAt(9000).clipFrame, 4100);
}

void PcmFeedTest::showsTheTargetOfAJumpAtOnce()
{
    PcmFeed feed;
    feed.setClip(constantClip(0.1F), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 4000);
    feed.seek(30000);
    QCOMPARE(feed.heardAt(1000).clipFrame, 30000);
    read(feed, 4000);
    QCOMPARE(feed.heardAt(1500).clipFrame, 30000);
    QCOMPARE(feed.heardAt(4100).clipFrame, 30100);
}

void PcmFeedTest::countsThroughALoop()
{
    PcmFeed feed;
    feed.setClip(constantClip(0.1F, 1000), 0, 1.0);
    feed.setRepeat(Repeat::On);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 3500);
    QCOMPARE(feed.heardAt(999).clipFrame, 999);
    QCOMPARE(feed.heardAt(1001).clipFrame, 1);
    QCOMPARE(feed.heardAt(3400).clipFrame, 400);
    QVERIFY(!feed.heardAt(3400).ended);
}

void PcmFeedTest::tellsTheEndOnlyWhenItIsHeard()
{
    PcmFeed feed;
    feed.setClip(constantClip(0.1F, 1000), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 3000);
    QVERIFY(!feed.heardAt(999).ended);
    QVERIFY(feed.heardAt(1000).ended);
    QCOMPARE(feed.heardAt(2000).clipFrame, 1000);
}

void PcmFeedTest::goesOnInAnotherStream()
{
    PcmFeed feed;
    const auto clip = rampClip(10000);
    feed.setClip(clip, 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 3000);
    feed.hold();
    feed.endStream();
    QCOMPARE(feed.heardAt(0).clipFrame, 3000);
    feed.run();
    feed.beginStream({rate, 1});
    const auto out = read(feed, 1000);
    QCOMPARE(out[500], clip->samples[3500]);
    QCOMPARE(feed.heardAt(500).clipFrame, 3500);
}

void PcmFeedTest::waitsForATenthOfASecondOfAnArrivingClip()
{
    const auto pcm = std::make_shared<ArrivingPcm>(rate, 1);
    pcm->append(ramp(0, 4800));
    PcmFeed feed;
    feed.setClip(std::shared_ptr<const ArrivingPcm>(pcm), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    // What it would fade out over is not there yet.
    QCOMPARE(read(feed, 1000), std::vector<float>(1000, 0.0F));
    QVERIFY(feed.isWaiting());
    QCOMPARE(feed.heardAt(1000).clipFrame, 0);
    pcm->append(ramp(4800, 4800 + fade));
    QCOMPARE(read(feed, 1000), ramp(0, 1000));
    QVERIFY(!feed.isWaiting());
    QCOMPARE(feed.heardAt(1500).clipFrame, 500);
}

void PcmFeedTest::isSilentWhenTooLittleArrivedAndGoesOn()
{
    const auto pcm = std::make_shared<ArrivingPcm>(rate, 1);
    pcm->append(std::vector<float>(10'000, 0.5F));
    PcmFeed feed;
    feed.setClip(std::shared_ptr<const ArrivingPcm>(pcm), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    const auto dry = read(feed, 20'000);
    QVERIFY2(largestStep(dry) < 0.01F, "the sound breaks off with a click");
    QCOMPARE(dry[9'759], 0.5F);
    QCOMPARE(dry[10'000], 0.0F);
    QVERIFY(feed.isRunning());
    QVERIFY(feed.isWaiting());
    // The position stands where the sound does.
    QCOMPARE(feed.heardAt(9'000).clipFrame, 9'000);
    QCOMPARE(feed.heardAt(15'000).clipFrame, 10'000 - fade);
    QVERIFY(!feed.heardAt(20'000).ended);
    pcm->append(std::vector<float>(4'799, 0.5F));
    QCOMPARE(read(feed, 100), std::vector<float>(100, 0.0F));
    pcm->append(std::vector<float>(5'000, 0.5F));
    const auto again = read(feed, 4'000);
    QVERIFY(largestStep(again) < 0.01F);
    QCOMPARE(again[1'000], 0.5F);
    QCOMPARE(feed.heardAt(20'100).clipFrame, 10'000 - fade);
    QCOMPARE(feed.heardAt(20'100 + 4'000).clipFrame, 14'000 - fade);
}

void PcmFeedTest::endsAnArrivingClipWhenItIsWhole()
{
    const auto pcm = std::make_shared<ArrivingPcm>(rate, 2);
    std::vector<float> stereo;
    for (const float value : ramp(0, 40'000)) {
        stereo.insert(stereo.end(), {value, -value});
    }
    pcm->append(stereo);
    PcmFeed feed;
    feed.setClip(std::shared_ptr<const ArrivingPcm>(pcm), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 2});
    auto out = read(feed, 39'000, 2);
    pcm->finish();
    const auto rest = read(feed, 2'000, 2);
    out.insert(out.end(), rest.begin(), rest.end());
    QVERIFY(std::equal(stereo.begin(), stereo.end(), out.begin()));
    QVERIFY(feed.heardAt(40'000).ended);
    QVERIFY(!feed.isRunning());
    feed.run();
    QCOMPARE(feed.heardAt(41'000).clipFrame, 0);
}

void PcmFeedTest::seeksInsideWhatArrived()
{
    const auto pcm = std::make_shared<ArrivingPcm>(rate, 1);
    pcm->append(ramp(0, 20'000));
    PcmFeed feed;
    feed.setClip(std::shared_ptr<const ArrivingPcm>(pcm), 0, 1.0);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 100);
    feed.seek(10'000);
    QCOMPARE(read(feed, 1'000)[999], static_cast<float>(10'999) * 1.0e-5F);
    feed.seek(1'000'000);
    QCOMPARE(feed.heardAt(1'100).clipFrame, 20'000 - fade);
    read(feed, 1'000);
    QVERIFY(feed.isWaiting());
}

void PcmFeedTest::loopsARegionOfAnArrivingClip()
{
    const auto pcm = std::make_shared<ArrivingPcm>(rate, 1);
    pcm->append(ramp(0, 20'000));
    PcmFeed feed;
    feed.setClip(std::shared_ptr<const ArrivingPcm>(pcm), 0, 1.0);
    feed.setRange(FrameRange{0, 10'000});
    feed.setRepeat(Repeat::On);
    feed.run();
    feed.beginStream({rate, 1});
    const auto out = read(feed, 25'000);
    QCOMPARE(out[10'005], static_cast<float>(5) * 1.0e-5F);
    QCOMPARE(feed.heardAt(24'000).clipFrame, 4'000);
}

void PcmFeedTest::loopsTheWholeClipOnlyWhenItIsWhole()
{
    const auto pcm = std::make_shared<ArrivingPcm>(rate, 1);
    pcm->append(ramp(0, 10'000));
    PcmFeed feed;
    feed.setClip(std::shared_ptr<const ArrivingPcm>(pcm), 0, 1.0);
    feed.setRepeat(Repeat::On);
    feed.run();
    feed.beginStream({rate, 1});
    read(feed, 12'000);
    QVERIFY(feed.isWaiting());
    pcm->finish();
    read(feed, 1'000);
    QVERIFY(!feed.isWaiting());
    QCOMPARE(feed.heardAt(13'000).clipFrame, 1'000 - fade);
}

QTEST_GUILESS_MAIN(PcmFeedTest)
#include "PcmFeedTest.moc"
