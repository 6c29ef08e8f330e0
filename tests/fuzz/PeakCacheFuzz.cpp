#include "audio/PeakCache.h"
#include "fuzz/Fuzz.h"

#include <cmath>

namespace melodeck::fuzz {

namespace {

std::span<const std::byte> spanOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void checkPeaks(const audio::Peaks& peaks)
{
    require(peaks.frames > 0 && peaks.sampleRateHz > 0 && peaks.lanes >= 1 && peaks.lanes <= 2, "facts make sense");
    require(std::isfinite(audio::firstSoundSeconds(peaks)), "the first sound has a time");
    std::int64_t width = peaks.levels->front().framesPerPeak;
    for (const audio::PeakLevel& level : *peaks.levels) {
        require(level.framesPerPeak == width, "each level is four times as coarse");
        const std::int64_t stretches = (peaks.frames + width - 1) / width;
        require(static_cast<std::int64_t>(level.values.size()) == stretches * peaks.lanes, "no peak is missing");
        width *= audio::kPeakFactor;
    }
    const audio::Peak all = audio::peakBetween(peaks, 0.0, peaks.durationSeconds() + 1.0);
    require(all.minimum <= all.maximum && all.rms >= 0.0F, "a peak is in order");
}

/// Peaks of the input as sound: what is written is read.
void checkRoundTrip(std::span<const std::byte> input)
{
    Chunks choice(input);
    audio::AudioBuffer sound{8'000, 1 + static_cast<int>(choice.number(3)), {}};
    for (const std::byte byte : input) {
        sound.samples.push_back(static_cast<float>(std::to_integer<int>(byte) - 128) / 128.0F);
    }
    sound.samples.resize(sound.samples.size() / static_cast<std::size_t>(sound.channels) *
                         static_cast<std::size_t>(sound.channels));
    const audio::Peaks peaks = audio::computePeaks(sound, 1 + static_cast<int>(choice.number(300)));
    if (peaks.levels == nullptr) {
        return;
    }
    checkPeaks(peaks);
    const QByteArray written = audio::encodePeaks(peaks);
    const auto back = audio::decodePeaks(spanOf(written));
    require(back && *back->levels == *peaks.levels && back->frames == peaks.frames, "what is written is read");
    QByteArray damaged = written;
    const auto at = static_cast<qsizetype>(choice.number(static_cast<std::size_t>(damaged.size())));
    damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + choice.number(255)));
    require(!audio::decodePeaks(spanOf(damaged)), "damage is seen");
}

} // namespace

void examine(std::span<const std::byte> input)
{
    if (const auto peaks = audio::decodePeaks(input)) {
        checkPeaks(*peaks);
        const QByteArray again = audio::encodePeaks(*peaks);
        require(textOf(spanOf(again)) == textOf(input), "what is read is written the same");
    }
    checkRoundTrip(input);
}

} // namespace melodeck::fuzz
