#pragma once

#include "audio/PeakBuilder.h"
#include "audio/Peaks.h"
#include "audio/WavHeader.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace melodeck::audio {

class ArrivingFile;

/// Peaks of a file that arrives, made of the bytes that pass by on their way to the disk: nothing is read again for
/// them. One thread adds, any others look.
class ArrivingPeaks final
{
public:
    /// Bytes of the file, in order from its first. Those of a WAV of PCM are enough; of anything else nothing comes.
    void addBytes(std::span<const std::byte> bytes);
    /// Whole frames of what had to be decoded, interleaved; instead of addBytes().
    void addFrames(std::span<const float> samples, int sampleRateHz, int channels);
    /// Nothing follows.
    void finish();

    /// The bytes tell that somebody has to decode them: followArriving().
    [[nodiscard]] bool needsDecoding() const;
    /// Of what is there, for a picture: the finest level that has no more than so many peaks, and all that are coarser.
    /// Where the header says how long it will be it is as long as that, silent where nothing is yet. Takes as long for
    /// an hour as for a second.
    [[nodiscard]] Peaks outline(std::size_t mostPeaks) const;
    /// All of it, once it is finished; none where it was not understood.
    [[nodiscard]] std::optional<Peaks> whole() const;

private:
    enum class Kind : std::uint8_t { Unknown, Pcm, Other };
    void readHeader(std::span<const std::byte> bytes);
    void addSound(std::span<const std::byte> bytes);

    mutable std::mutex m_mutex;
    Kind m_kind = Kind::Unknown;
    /// Until it is known what the file is.
    std::vector<std::byte> m_head;
    WavLayout m_layout;
    std::optional<PeakBuilder> m_builder;
    /// The beginning of a frame whose end is not there yet.
    std::vector<std::byte> m_cut;
    std::int64_t m_soundBytes = 0;
    std::optional<Peaks> m_whole;
};

/// Decodes a file while it arrives and fills its peaks, if it takes that. Returns when it is whole or broken, or a stop
/// is asked for: a thread of its own.
void followArriving(const std::shared_ptr<const ArrivingFile>& file, const std::stop_token& stop);

} // namespace melodeck::audio
