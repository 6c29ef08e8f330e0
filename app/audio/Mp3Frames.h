#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::audio {

/// Where the frames of an MP3 lie, found by their headers alone: an hour takes as long as its bytes take to be read, a
/// hundredth of what decoding it takes. Internal to this folder.
struct Mp3Frames
{
    int samplesPerFrame = 0;
    /// Frames that hold sound: not the one with the table.
    std::int64_t count = 0;
    /// Where every kStride-th of them begins.
    std::vector<std::int64_t> offsets;
    static constexpr std::int64_t kStride = 64;
    /// Of the table, in samples: what the encoder put before and behind the sound.
    std::int64_t delay = 0;
    std::int64_t padding = 0;

    [[nodiscard]] std::int64_t samples() const { return count * samplesPerFrame; }
    /// Samples that a decoder drops at the start when it makes so many of the whole file; none where this does not add
    /// up, and the table and the frames speak of different sounds.
    [[nodiscard]] std::optional<std::int64_t> droppedAtStart(std::int64_t decodedSamples) const;
};

/// None for what is not frame behind frame of one kind of MPEG layer III from the first to the last, but for tags
/// before and behind: only decoding tells what is in that. Any thread.
[[nodiscard]] std::optional<Mp3Frames> findMp3Frames(const QString& path);

} // namespace melodeck::audio
