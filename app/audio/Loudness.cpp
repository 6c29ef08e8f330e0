#include "audio/Loudness.h"

#include "audio/SoundFile.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace melodeck::audio {

namespace {

struct MeterCloser
{
    void operator()(ebur128_state* meter) const { ebur128_destroy(&meter); }
};

/// EBU R128's absolute gate: below it there is nothing to speak of.
constexpr double kSilenceLufs = -70.0;

constexpr std::int64_t kBlockFrames = 65'536;

/// A running measurement.
class Meter final
{
public:
    Meter(int channels, int sampleRateHz)
        : m_channels(channels)
        , m_state(ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(sampleRateHz),
                               EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK))
    {
    }

    void add(const AudioBuffer& audio)
    {
        if (m_state && ebur128_add_frames_float(m_state.get(), audio.samples.data(),
                                                static_cast<std::size_t>(audio.frames())) != EBUR128_SUCCESS) {
            m_state.reset();
        }
    }

    [[nodiscard]] Loudness result() const
    {
        Loudness loudness;
        if (!m_state) {
            return loudness;
        }
        double lufs = 0.0;
        if (ebur128_loudness_global(m_state.get(), &lufs) == EBUR128_SUCCESS && std::isfinite(lufs) &&
            lufs > kSilenceLufs) {
            loudness.integratedLufs = lufs;
        }
        for (unsigned channel = 0; channel < static_cast<unsigned>(m_channels); ++channel) {
            double peak = 0.0;
            if (ebur128_true_peak(m_state.get(), channel, &peak) == EBUR128_SUCCESS) {
                loudness.truePeak = std::max(loudness.truePeak, peak);
            }
        }
        return loudness;
    }

private:
    int m_channels;
    std::unique_ptr<ebur128_state, MeterCloser> m_state;
};

} // namespace

Loudness measureLoudness(const AudioBuffer& audio)
{
    if (audio.samples.empty() || audio.channels < 1 || audio.sampleRateHz < 1) {
        return {};
    }
    Meter meter(audio.channels, audio.sampleRateHz);
    meter.add(audio);
    return meter.result();
}

core::Result<Loudness> measureFileLoudness(const QString& path)
{
    auto file = SoundFile::open(path);
    if (!file) {
        return core::fail(file.error());
    }
    Meter meter(file->facts().channels, file->facts().sampleRateHz);
    const auto read = forEachBlock(*file, kBlockFrames, [&meter](const AudioBuffer& block, std::int64_t) {
        meter.add(block);
        return true;
    });
    if (!read) {
        return core::fail(read.error());
    }
    return meter.result();
}

} // namespace melodeck::audio
