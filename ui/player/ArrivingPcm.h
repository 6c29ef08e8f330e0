#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace melodeck::ui {

/// Decoded sound that grows at its end: one thread appends, any others read what is there. Frames that were published
/// never move, so readers need no lock; the audio thread is one of them.
class ArrivingPcm final
{
public:
    ArrivingPcm(int sampleRateHz, int channels);

    [[nodiscard]] int sampleRateHz() const { return m_sampleRateHz; }
    [[nodiscard]] int channels() const { return m_channels; }

    enum class Room : std::uint8_t { Left, None };
    /// The writer: whole frames, interleaved. None: 512 MiB are full, and the rest was dropped.
    Room append(std::span<const float> samples);
    /// The writer: nothing follows.
    void finish() { m_finished.store(true, std::memory_order_release); }

    /// Frames there. Asked after isFinished() was true, all there will ever be.
    [[nodiscard]] std::int64_t frames() const { return m_frames.load(std::memory_order_acquire); }
    [[nodiscard]] bool isFinished() const { return m_finished.load(std::memory_order_acquire); }
    /// channels() samples of a frame below frames().
    [[nodiscard]] const float* frame(std::int64_t index) const;

private:
    static constexpr std::int64_t kBlockFrames = 32'768;
    static constexpr std::int64_t kMostBytes = std::int64_t{512} * 1024 * 1024;
    /// Enough for mono; more channels fill fewer.
    static constexpr std::size_t kMostBlocks = kMostBytes / (kBlockFrames * static_cast<std::int64_t>(sizeof(float)));

    int m_sampleRateHz;
    int m_channels;
    std::int64_t m_mostFrames;
    /// Never moved: a block is made before the first of its frames is published.
    std::array<std::vector<float>, kMostBlocks> m_blocks;
    std::atomic<std::int64_t> m_frames = 0;
    std::atomic<bool> m_finished = false;
};

} // namespace melodeck::ui
