#include "audio/ArrivingPeaks.h"
#include "audio/AudioFile.h"
#include "audio/Peaks.h"
#include "fuzz/Fuzz.h"

#include <QTemporaryFile>

#include <cmath>

namespace melodeck::fuzz {

namespace {

/// One file that is filled anew for each input.
QTemporaryFile& scratchFile()
{
    static QTemporaryFile file;
    static const bool isOpen = file.open();
    require(isOpen, "a temporary file can be made");
    return file;
}

void checkPeaks(const audio::Peaks& peaks, const audio::AudioFileFacts& facts)
{
    require(peaks.frames >= 0 && peaks.frames <= facts.frames, "not more frames than the header says");
    require(peaks.sampleRateHz == facts.sampleRateHz, "peaks keep the sample rate");
    require((peaks.levels != nullptr) == (peaks.frames > 0), "sound has peaks");
    if (peaks.levels == nullptr) {
        return;
    }
    for (const audio::PeakLevel& level : *peaks.levels) {
        const std::int64_t stretches = (peaks.frames + level.framesPerPeak - 1) / level.framesPerPeak;
        require(static_cast<std::int64_t>(level.values.size()) == stretches * peaks.lanes,
                "one peak for each stretch of frames");
        for (const audio::StoredPeak& peak : level.values) {
            require(peak.minimum <= peak.maximum, "peaks are in order");
        }
    }
    require(std::isfinite(audio::firstSoundSeconds(peaks)), "the first sound has a time");
}

/// The bytes in passing, cut anywhere.
void checkArrival(std::span<const std::byte> input)
{
    audio::ArrivingPeaks peaks;
    const std::size_t cut = input.empty() ? 0 : std::to_integer<std::size_t>(input.back()) % input.size();
    peaks.addBytes(input.first(cut));
    const audio::Peaks outline = peaks.outline(64);
    require((outline.levels != nullptr) == (outline.frames > 0), "sound has a picture");
    require(std::isfinite(audio::peakBetween(outline, 0.0, outline.durationSeconds()).rms), "a picture is of numbers");
    peaks.addBytes(input.subspan(cut));
    peaks.finish();
    if (const auto whole = peaks.whole()) {
        checkPeaks(*whole, {QString(), whole->sampleRateHz, 1, whole->frames});
    }
}

void checkBuffer(const audio::AudioBuffer& audio, double maxSeconds)
{
    require(audio.sampleRateHz > 0 && audio.channels > 0, "decoded audio has a format");
    require(audio.samples.size() % static_cast<std::size_t>(audio.channels) == 0, "frames are whole");
    require(audio.durationSeconds() <= maxSeconds, "not more is decoded than was asked for");
    for (const float sample : audio.samples) {
        require(std::abs(sample) <= 8.0F, "samples are numbers");
    }
}

} // namespace

void examine(std::span<const std::byte> input)
{
    constexpr double kMaxSeconds = 2.0;
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    QTemporaryFile& file = scratchFile();
    require(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush(),
            "the temporary file takes the input");

    const core::Result<audio::AudioFileFacts> facts = audio::probeAudioFile(file.fileName());
    if (facts) {
        require(facts->sampleRateHz > 0 && facts->channels > 0 && facts->frames > 0, "facts make sense");
        if (const core::Result<audio::Peaks> peaks = audio::readPeaks(file.fileName())) {
            checkPeaks(*peaks, *facts);
        }
        const core::TimeRegion region{.startSeconds = 0.01, .endSeconds = 0.01 + kMaxSeconds};
        if (const core::Result<audio::AudioBuffer> audio = audio::readAudioFile(file.fileName(), region)) {
            checkBuffer(*audio, kMaxSeconds + 0.01);
        }
    }
    checkArrival(input);
    if (const core::Result<audio::AudioBuffer> audio = audio::decodeAudio(bytes, kMaxSeconds)) {
        checkBuffer(*audio, kMaxSeconds);
    }
}

} // namespace melodeck::fuzz
