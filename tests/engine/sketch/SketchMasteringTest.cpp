#include "audio/Loudness.h"
#include "engine/sketch/BusCompressor.h"
#include "engine/sketch/Mastering.h"
#include "engine/sketch/composing/StyleSound.h"
#include "mir/Tones.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

namespace {

audio::AudioBuffer music(double seconds, float amplitude)
{
    std::vector<mir::Note> notes;
    for (double time = 0.0; time < seconds; time += 0.25) {
        notes.push_back({time, time + 0.24, 60 + static_cast<int>(time * 8.0) % 12, amplitude});
    }
    return playedNotes(notes, seconds, 32000);
}

/// A quiet song that swells for a third of every second second, at its end last.
audio::AudioBuffer unevenMusic(double seconds)
{
    audio::AudioBuffer clip = music(seconds, 0.08F);
    for (std::size_t i = 0; i < clip.samples.size(); ++i) {
        const double place = (static_cast<double>(i % 64000) - 54'400.0) / 9600.0;
        clip.samples[i] *= place > 0.0 ? static_cast<float>(1.0 + 7.0 * std::sin(3.14159 * place)) : 1.0F;
    }
    return clip;
}

} // namespace

class SketchMasteringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnyLevelToTheTarget_data();
    void bringsAnyLevelToTheTarget();
    void keepsPeaksBelowTheCeiling();
    void fadesTheEndOut();
    void fadesLongWhereThereIsNoEnd();
    void leavesALoopAsItIs();
    void fadesAShortClipByAnEighth();
    void leavesSilenceSilent();
    void holdsAMixTogether();
    void compressesALoopWithoutASeam();
    void compressesBothSidesAlike();
};

void SketchMasteringTest::bringsAnyLevelToTheTarget_data()
{
    QTest::addColumn<float>("amplitude");
    QTest::newRow("quiet") << 0.01F;
    QTest::newRow("medium") << 0.5F;
    QTest::newRow("loud") << 3.0F;
}

void SketchMasteringTest::bringsAnyLevelToTheTarget()
{
    QFETCH(float, amplitude);
    audio::AudioBuffer clip = music(8.0, amplitude);
    const std::int64_t frames = clip.frames();
    master(clip);
    const audio::Loudness loudness = audio::measureLoudness(clip);
    QVERIFY(std::abs(*loudness.integratedLufs - targetLufs) < 0.5);
    QVERIFY(loudness.truePeak <= highestTruePeak);
    QCOMPARE(clip.frames(), frames);
}

void SketchMasteringTest::keepsPeaksBelowTheCeiling()
{
    // Single clicks: loudness asks for a gain that would send them through the roof.
    audio::AudioBuffer clip = silence(4.0, 32000);
    for (std::size_t i = 0; i < clip.samples.size(); i += 8000) {
        clip.samples[i] = 0.9F;
        clip.samples[i + 1] = -0.9F;
    }
    master(clip);
    QVERIFY(audio::measureLoudness(clip).truePeak <= highestTruePeak);
}

void SketchMasteringTest::fadesTheEndOut()
{
    audio::AudioBuffer clip = music(10.0, 0.5F);
    master(clip);
    QVERIFY(std::abs(clip.samples.back()) < 1e-3F);
    const auto loudest = [&clip](double from, double to) {
        float peak = 0.0F;
        for (auto i = static_cast<std::size_t>(from * 32000.0); i < static_cast<std::size_t>(to * 32000.0); ++i) {
            peak = std::max(peak, std::abs(clip.samples[i]));
        }
        return peak;
    };
    QVERIFY(loudest(9.9, 10.0) < 0.3F * loudest(8.0, 8.9));
    QVERIFY(loudest(8.5, 8.9) > 0.7F * loudest(7.0, 8.0));
}

void SketchMasteringTest::fadesLongWhereThereIsNoEnd()
{
    audio::AudioBuffer clip = music(24.0, 0.5F);
    fadeOut(clip, ClipEnd::Faded);
    const audio::AudioBuffer whole = music(24.0, 0.5F);
    const auto share = [&](double seconds) {
        const auto at = static_cast<std::size_t>(seconds * 32000.0);
        double sum = 0.0;
        double all = 0.0;
        for (std::size_t i = at; i < at + 3200; ++i) {
            sum += std::abs(static_cast<double>(clip.samples[i]));
            all += std::abs(static_cast<double>(whole.samples[i]));
        }
        return sum / all;
    };
    QVERIFY(share(18.8) > 0.999);
    QVERIFY(share(21.5) < 0.85);
    QVERIFY(share(23.7) < 0.12);
}

void SketchMasteringTest::leavesALoopAsItIs()
{
    audio::AudioBuffer clip = music(4.05, 0.05F);
    const audio::AudioBuffer before = clip;
    const double gain = master(clip, ClipEnd::Looped).gain;
    for (std::size_t i = 0; i < clip.samples.size(); ++i) {
        // But for the rounding of peaks, to the last sample.
        QVERIFY(std::abs(static_cast<double>(clip.samples[i]) - gain * static_cast<double>(before.samples[i])) < 0.05);
    }
}

void SketchMasteringTest::fadesAShortClipByAnEighth()
{
    audio::AudioBuffer clip = silence(1.0, 32000);
    const std::vector<float> tone = sine(500.0, 2.0, 0.1F);
    std::copy_n(tone.begin(), clip.samples.size(), clip.samples.begin());
    master(clip);
    const auto loudest = [&clip](std::size_t first, std::size_t end) {
        return *std::max_element(clip.samples.begin() + static_cast<std::ptrdiff_t>(first),
                                 clip.samples.begin() + static_cast<std::ptrdiff_t>(end));
    };
    const float level = loudest(0, 4000);
    QVERIFY(loudest(24000, 28000) > 0.99F * level);
    QVERIFY(loudest(30000, 30200) < 0.9F * level);
    QVERIFY(loudest(31900, 32000) < 0.1F * level);
}

void SketchMasteringTest::leavesSilenceSilent()
{
    audio::AudioBuffer clip = silence(2.0, 32000);
    master(clip);
    QVERIFY(std::all_of(clip.samples.begin(), clip.samples.end(), [](float sample) { return sample == 0.0F; }));
}

void SketchMasteringTest::holdsAMixTogether()
{
    audio::AudioBuffer clip = unevenMusic(8.0);
    const BusCompression compression{2.0, levelOf(clip), 0.03, 0.2};
    const double before = crestOf(clip);
    const GainCurve curve = compressionOf(clip, compression, false);
    curve.applyTo(clip);
    qInfo("crest factor: %.1f dB, compressed %.1f dB", before, crestOf(clip));
    QVERIFY(crestOf(clip) < before - 0.7);
    // It never turns up, and takes no more than it says: half of the ten decibels that are over the threshold.
    const auto [least, most] = std::minmax_element(curve.values().begin(), curve.values().end());
    QVERIFY(*most <= 1.0F && *least > 0.5F);
    // It comes and goes without a step.
    for (std::size_t i = 1; i < curve.values().size(); ++i) {
        QVERIFY(std::abs(curve.values()[i] / curve.values()[i - 1] - 1.0F) < 0.04F);
    }
    // What is below the threshold stays as it is, and a ratio of one leaves all of it alone.
    QVERIFY(compressionOf(clip, {1.0, -30.0, 0.03, 0.2}, false).values().empty());
    const GainCurve idle = compressionOf(clip, {2.0, 0.0, 0.03, 0.2}, false);
    QVERIFY(*std::min_element(idle.values().begin(), idle.values().end()) > 0.999F);
    audio::AudioBuffer whole = unevenMusic(8.0);
    master(whole, ClipEnd::Rung, {2.0, -18.0, 0.03, 0.2});
    const audio::Loudness loudness = audio::measureLoudness(whole);
    QVERIFY(std::abs(*loudness.integratedLufs - targetLufs) < 0.5);
    QVERIFY(loudness.truePeak <= highestTruePeak);
}

void SketchMasteringTest::compressesALoopWithoutASeam()
{
    // Its end is loud, so that its start is turned down as well.
    const audio::AudioBuffer clip = unevenMusic(4.0);
    const BusCompression compression{2.0, levelOf(clip), 0.03, 0.5};
    const GainCurve once = compressionOf(clip, compression, false);
    const GainCurve round = compressionOf(clip, compression, true);
    QVERIFY(once.values().front() > 0.99F);
    QVERIFY(round.values().front() < 0.95F);
    QCOMPARE(round.values().back(), round.values().front());
    QVERIFY(std::abs(round.values()[round.values().size() - 2] / round.values().back() - 1.0F) < 0.04F);
}

void SketchMasteringTest::compressesBothSidesAlike()
{
    const audio::AudioBuffer mono = unevenMusic(3.0);
    audio::AudioBuffer stereo{mono.sampleRateHz, 2, {}};
    for (const float sample : mono.samples) {
        stereo.samples.push_back(sample);
        stereo.samples.push_back(0.25F * sample);
    }
    const BusCompression compression{2.0, levelOf(mono), 0.03, 0.2};
    const GainCurve curve = compressionOf(stereo, compression, false);
    // The louder side says how much.
    QVERIFY(curve.values() == compressionOf(mono, compression, false).values());
    curve.applyTo(stereo);
    for (std::size_t i = 0; i < mono.samples.size(); ++i) {
        QVERIFY(std::abs(stereo.samples[2 * i + 1] - 0.25F * stereo.samples[2 * i]) < 1e-6F);
    }
}

QTEST_APPLESS_MAIN(SketchMasteringTest)
#include "SketchMasteringTest.moc"
