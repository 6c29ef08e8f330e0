#include "audio/Conversion.h"

#include "audio/Resampler.h"
#include "audio/Wav.h"

#include <QCoreApplication>

#include <cmath>

namespace melodeck::audio {

namespace {

constexpr int kMaxChannels = 64;
constexpr int kMaxSampleRateHz = 768'000;
constexpr std::int64_t kMostSamples = 0x7FFF'0000; // 8 GiB of them
constexpr std::size_t kSlack = 65'536;             // what soxr's last steps may ask for on top

AudioBuffer mixedToMono(const AudioBuffer& audio)
{
    AudioBuffer mono{audio.sampleRateHz, 1, {}};
    const auto frames = static_cast<std::size_t>(audio.frames());
    const auto channels = static_cast<std::size_t>(audio.channels);
    mono.samples.resize(frames);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float sum = 0.0F;
        for (std::size_t channel = 0; channel < channels; ++channel) {
            sum += audio.samples[frame * channels + channel];
        }
        mono.samples[frame] = sum / static_cast<float>(channels);
    }
    return mono;
}

} // namespace

AudioBuffer withChannels(AudioBuffer audio, int channels)
{
    if (audio.channels == channels || audio.channels < 1 || channels < 1) {
        return audio;
    }
    AudioBuffer mono = audio.channels == 1 ? std::move(audio) : mixedToMono(audio);
    if (channels == 1) {
        return mono;
    }
    AudioBuffer spread{mono.sampleRateHz, channels, {}};
    spread.samples.reserve(mono.samples.size() * static_cast<std::size_t>(channels));
    for (const float sample : mono.samples) {
        spread.samples.insert(spread.samples.end(), static_cast<std::size_t>(channels), sample);
    }
    return spread;
}

core::Result<AudioBuffer> resampled(AudioBuffer audio, int sampleRateHz)
{
    if (audio.sampleRateHz == sampleRateHz) {
        return audio;
    }
    auto resampler = Resampler::create(audio.sampleRateHz, sampleRateHz, audio.channels);
    if (!resampler) {
        return core::fail(std::move(resampler).error());
    }
    const std::int64_t frames = resampler->framesFrom(audio.frames());
    if (frames * audio.channels > kMostSamples) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate(
                              "Audio", "The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter "
                                       "region.")
                              .arg(sampleRateHz),
                          QStringLiteral("%1 frames").arg(frames));
    }
    AudioBuffer out{sampleRateHz, audio.channels, {}};
    out.samples.reserve(static_cast<std::size_t>(frames * audio.channels) + kSlack);
    auto made = resampler->process(audio.samples, out.samples);
    if (made) {
        made = resampler->finish(out.samples);
    }
    if (!made) {
        return core::fail(std::move(made).error());
    }
    // soxr may round the length otherwise at the very end; the length promised is the length given.
    out.samples.resize(static_cast<std::size_t>(frames * audio.channels), 0.0F);
    return out;
}

core::Result<void> checkWavFormat(const core::AudioFormat& format)
{
    const bool possibleBits = format.bitsPerSample == 16 || format.bitsPerSample == 24 || format.bitsPerSample == 32;
    const bool possible = possibleBits && format.channels >= 1 && format.channels <= kMaxChannels &&
                          format.sampleRateHz >= 1 && format.sampleRateHz <= kMaxSampleRateHz;
    if (!possible) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate(
                              "Audio", "A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.")
                              .arg(format.sampleRateHz)
                              .arg(format.channels)
                              .arg(format.bitsPerSample));
    }
    return {};
}

std::int64_t convertedWavBytes(double seconds, const core::AudioFormat& format)
{
    return wavBytes(std::llround(seconds * format.sampleRateHz), format);
}

} // namespace melodeck::audio
