#pragma once

#include "audio/SampleFile.h"
#include "core/Result.h"
#include "ui/player/PcmCache.h"
#include "ui/player/SoundDamage.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <utility>

namespace melodeck::ui {

/// Opens what a key names, or the WAV that readableSound() makes of it. Errors as readableSound() and
/// audio::SampleFile::open(), and Parse for a file without sound.
[[nodiscard]] core::Result<audio::SampleFile> openSound(const PcmKey& key, const std::stop_token& stop);

/// Reads a file piece by piece and takes note of what cannot be decoded. One thread at a time.
class SoundPieces final
{
public:
    /// Decoded at once: little enough for whoever changes his mind.
    static constexpr std::int64_t kFrames = 65'536;

    explicit SoundPieces(audio::SampleFile file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] audio::SampleFile& file() { return m_file; }
    [[nodiscard]] const audio::AudioFileFacts& facts() const { return m_file.facts(); }
    /// Frames [first, first + count), inside the file; fewer where the rest of them cannot be decoded.
    [[nodiscard]] audio::AudioBuffer read(std::int64_t first, std::int64_t count);
    [[nodiscard]] const std::optional<SoundDamage>& damage() const { return m_damage; }

private:
    audio::SampleFile m_file;
    std::optional<SoundDamage> m_damage;
};

/// All of a file at a sample rate; silent where it is damaged, and ending with the last of its sound. Any thread.
/// Errors: Cancelled, Parse (nothing can be decoded), as audio::Resampler.
[[nodiscard]] core::Result<PcmClip> decodeWhole(SoundPieces& pieces, int sampleRateHz, const std::stop_token& stop);

} // namespace melodeck::ui
