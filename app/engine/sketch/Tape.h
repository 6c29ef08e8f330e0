#pragma once

#include "audio/AudioBuffer.h"
#include "engine/sketch/Arrangement.h"

#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace melodeck::engine {

/// The sound of a clip as it is being played, by one player or by two at once: the sum of two is the same whoever is
/// first, that of three would not be. Thread-safe but for take().
class Tape final
{
public:
    explicit Tape(const Arrangement& arrangement);

    [[nodiscard]] std::int64_t frames() const { return m_frames; }
    [[nodiscard]] int channels() const { return m_audio.channels; }
    [[nodiscard]] bool loops() const { return m_loops; }
    /// Adds whole interleaved frames from a frame of the clip on; what would lie past its end is left out.
    void add(std::int64_t firstFrame, std::span<const float> samples);
    /// The clip; of a loop with the players' tails over its start, which are added in their order.
    [[nodiscard]] audio::AudioBuffer take(std::span<const std::vector<float>> tails);

private:
    std::int64_t m_frames;
    bool m_loops;
    std::mutex m_mutex;
    audio::AudioBuffer m_audio;
};

/// What one player plays, block by block, on its way to the tape. One thread.
class Recording final
{
public:
    explicit Recording(Tape& tape)
        : m_tape(tape)
    {
    }

    /// Adds the next frames of both sides; of mono the mean is kept.
    void add(std::span<const float> left, std::span<const float> right);
    /// Whether the clip is full; a loop's player may go on.
    [[nodiscard]] bool isFull() const { return m_next >= m_tape.frames(); }
    /// Everything is played. Returns what rang on past the end of a loop, interleaved.
    [[nodiscard]] std::vector<float> finish();

private:
    void handOver();

    Tape& m_tape;
    std::int64_t m_next = 0;
    /// Frames that the tape has; the lock is not worth a block.
    std::int64_t m_handedOver = 0;
    std::vector<float> m_waiting;
    std::vector<float> m_tail;
};

} // namespace melodeck::engine
