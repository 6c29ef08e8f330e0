#include "ui/player/PcmTrack.h"

#include <algorithm>

namespace melodeck::ui {

double PcmTrack::durationSeconds() const
{
    const int rate = m_whole      ? m_whole->sampleRateHz
                     : m_arriving ? m_arriving->sampleRateHz()
                     : m_streamed ? m_streamed->sampleRateHz()
                                  : 0;
    return rate > 0 ? static_cast<double>(frames()) / rate : 0.0;
}

void PcmTrack::want()
{
    if (m_streamed && m_wantedIndex != m_heldIndex) {
        m_wantedIndex = m_heldIndex;
        m_streamed->blocks().want(m_wantedIndex);
    }
}

void PcmTrack::keepWarm(std::int64_t frame) const
{
    if (m_streamed) {
        m_streamed->blocks().keepWarm(frame / StreamBlocks::kFrames);
    }
}

void PcmTrack::hold(std::int64_t index)
{
    auto& blocks = m_streamed->blocks();
    if (index == m_heldIndex + 1) {
        m_held[0] = std::move(m_held[1]);
        m_held[1].reset();
    } else if (index != m_heldIndex) {
        m_held = {};
    }
    m_heldIndex = index;
    for (std::size_t at = 0; at < m_held.size(); ++at) {
        if (!m_held[at] && index + static_cast<std::int64_t>(at) < blocks.count()) {
            m_held[at] = blocks.find(index + static_cast<std::int64_t>(at));
        }
    }
}

std::int64_t PcmTrack::heldEnd() const
{
    const auto begin = m_heldIndex * StreamBlocks::kFrames;
    const std::int64_t blocks = !m_held[0] ? 0 : !m_held[1] ? 1 : 2;
    return std::min(begin + blocks * StreamBlocks::kFrames, m_streamed->frames());
}

const float* PcmTrack::heldFrame(std::int64_t index) const
{
    const auto within = index - m_heldIndex * StreamBlocks::kFrames;
    const auto& block = m_held[static_cast<std::size_t>(within / StreamBlocks::kFrames)];
    return block->data() + within % StreamBlocks::kFrames * m_streamed->channels();
}

} // namespace melodeck::ui
