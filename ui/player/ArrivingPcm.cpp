#include "ui/player/ArrivingPcm.h"

#include <algorithm>

namespace melodeck::ui {

ArrivingPcm::ArrivingPcm(int sampleRateHz, int channels)
    : m_sampleRateHz(sampleRateHz)
    , m_channels(std::max(1, channels))
    , m_mostFrames(static_cast<std::int64_t>(kMostBlocks) / m_channels * kBlockFrames)
{
}

ArrivingPcm::Room ArrivingPcm::append(std::span<const float> samples)
{
    const auto channels = static_cast<std::size_t>(m_channels);
    std::int64_t frame = m_frames.load(std::memory_order_relaxed);
    while (samples.size() >= channels) {
        if (frame == m_mostFrames) {
            return Room::None;
        }
        auto& block = m_blocks[static_cast<std::size_t>(frame / kBlockFrames)];
        if (block.empty()) {
            block.resize(static_cast<std::size_t>(kBlockFrames) * channels);
        }
        const std::int64_t within = frame % kBlockFrames;
        const auto count = std::min(static_cast<std::size_t>(kBlockFrames - within), samples.size() / channels);
        std::copy_n(samples.data(), count * channels, block.data() + static_cast<std::size_t>(within) * channels);
        samples = samples.subspan(count * channels);
        frame += static_cast<std::int64_t>(count);
        m_frames.store(frame, std::memory_order_release);
    }
    return Room::Left;
}

const float* ArrivingPcm::frame(std::int64_t index) const
{
    const auto& block = m_blocks[static_cast<std::size_t>(index / kBlockFrames)];
    return block.data() + static_cast<std::size_t>(index % kBlockFrames) * static_cast<std::size_t>(m_channels);
}

} // namespace melodeck::ui
