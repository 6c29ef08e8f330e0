#pragma once

#include "ui/player/SoundPieces.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace melodeck::ui {

/// Decodes a long file block by block (StreamBlocks::kFrames) at a device's rate, from anywhere in it. One thread at a
/// time.
///
/// At another rate every block is resampled by itself, with a margin on both sides that the filter swings in over, from
/// a frame where both rates have a sample: blocks join without a seam, whatever was read before.
class StreamReader final
{
public:
    /// Of openSound().
    StreamReader(audio::SampleFile file, int sampleRateHz);

    /// Of what it gives: more than eight channels are mixed to one, as the feed would.
    [[nodiscard]] int channels() const { return m_channels; }
    /// At the device's rate.
    [[nodiscard]] std::int64_t frames() const;

    /// Whether somebody still waits; asked about every second of sound.
    using StillWanted = std::function<bool()>;
    /// Interleaved; empty when it is not wanted any more. What cannot be decoded is silence, see damage().
    [[nodiscard]] std::vector<float> block(std::int64_t index, const StillWanted& stillWanted);
    /// The first that was met.
    [[nodiscard]] const std::optional<SoundDamage>& damage() const { return m_pieces.damage(); }
    [[nodiscard]] int sampleRateHz() const { return m_toHz; }

private:
    [[nodiscard]] bool loadRaw(std::int64_t first, std::int64_t end, const StillWanted& stillWanted);
    [[nodiscard]] bool skipTo(std::int64_t frame, const StillWanted& stillWanted);
    [[nodiscard]] std::vector<float> readPiece(std::int64_t first, std::int64_t count);
    [[nodiscard]] std::vector<float> resampledBlock(std::int64_t first, std::int64_t count,
                                                    const StillWanted& stillWanted);

    SoundPieces m_pieces;
    int m_fromHz;
    int m_toHz;
    int m_channels;
    /// Decoded frames of the file from m_rawFirst on: neighbours share their margins.
    std::vector<float> m_raw;
    std::int64_t m_rawFirst = 0;
    /// Where the decoder stands.
    std::int64_t m_fileFrame = 0;
};

} // namespace melodeck::ui
