#include "audio/Conversion.h"

#include "audio/AudioFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <soxr.h>

#include <algorithm>
#include <cmath>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kWavHeaderBytes = 44;
constexpr int kWavBits = 16;
constexpr int kMaxChannels = 64;
constexpr int kMaxSampleRateHz = 768'000;
constexpr std::int64_t kMostSamples = 0x7FFF'0000; // more do not fit into a WAV file

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

tl::unexpected<core::Error> rateRefused(int from, int to, const QString& detail)
{
    return core::fail(
        core::ErrorCode::InvalidArgument,
        QCoreApplication::translate("Audio", "The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent.")
            .arg(from)
            .arg(to),
        detail);
}

core::Result<void> checkFormat(const core::AudioFormat& format)
{
    const bool isPossible = format.bitsPerSample == kWavBits && format.channels >= 1 &&
                            format.channels <= kMaxChannels && format.sampleRateHz >= 1 &&
                            format.sampleRateHz <= kMaxSampleRateHz;
    if (!isPossible) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate(
                              "Audio", "A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.")
                              .arg(format.sampleRateHz)
                              .arg(format.channels)
                              .arg(format.bitsPerSample));
    }
    return {};
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
    const std::int64_t inFrames = audio.frames();
    if (audio.sampleRateHz < 1 || sampleRateHz < 1 || sampleRateHz > kMaxSampleRateHz) {
        return rateRefused(audio.sampleRateHz, sampleRateHz, {});
    }
    const auto outFrames =
        static_cast<std::int64_t>(std::llround(static_cast<double>(inFrames) * sampleRateHz / audio.sampleRateHz));
    if (outFrames * audio.channels > kMostSamples) {
        return rateRefused(audio.sampleRateHz, sampleRateHz, QStringLiteral("%1 frames").arg(outFrames));
    }
    if (outFrames == 0) {
        return AudioBuffer{sampleRateHz, audio.channels, {}};
    }
    AudioBuffer out{sampleRateHz, audio.channels, {}};
    out.samples.resize(static_cast<std::size_t>(outFrames * audio.channels));

    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    const soxr_io_spec_t formats = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    std::size_t produced = 0;
    const soxr_error_t error =
        soxr_oneshot(audio.sampleRateHz, sampleRateHz, static_cast<unsigned>(audio.channels), audio.samples.data(),
                     static_cast<std::size_t>(inFrames), nullptr, out.samples.data(),
                     static_cast<std::size_t>(outFrames), &produced, &formats, &quality, nullptr);
    if (error != nullptr) {
        return rateRefused(audio.sampleRateHz, sampleRateHz, QString::fromUtf8(error));
    }
    // soxr may hold a frame back at the very end; the length promised is the length given.
    std::fill(out.samples.begin() + static_cast<std::ptrdiff_t>(produced * static_cast<std::size_t>(audio.channels)),
              out.samples.end(), 0.0F);
    return out;
}

core::Result<QByteArray> convertToWav(const QString& path, std::optional<core::TimeRegion> region,
                                      const core::AudioFormat& format)
{
    if (auto possible = checkFormat(format); !possible) {
        return core::fail(std::move(possible).error());
    }
    const auto facts = probeAudioFile(path);
    if (!facts) {
        return core::fail(facts.error());
    }
    const double seconds = cutToFile(region, *facts).length();
    auto audio = readAudioFile(path, region);
    if (!audio) {
        return core::fail(std::move(audio).error());
    }
    if (audio->frames() == 0) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate("Audio", "The chosen region of “%1” holds no sound. Nothing was "
                                                               "sent. Choose a region inside the file.")
                              .arg(QFileInfo(path).fileName()));
    }
    auto converted = resampled(withChannels(std::move(*audio), format.channels), format.sampleRateHz);
    if (!converted) {
        return core::fail(std::move(converted).error());
    }
    // The length asked for, which was foretold, not that of whole frames of the source.
    const auto frames = static_cast<std::size_t>(std::llround(seconds * format.sampleRateHz));
    converted->samples.resize(frames * static_cast<std::size_t>(format.channels), 0.0F);
    return encodeWav16(*converted);
}

std::int64_t convertedWavBytes(double seconds, const core::AudioFormat& format)
{
    const auto frames = static_cast<std::int64_t>(std::llround(seconds * format.sampleRateHz));
    return kWavHeaderBytes + frames * format.channels * (format.bitsPerSample / 8);
}

} // namespace melodeck::audio
