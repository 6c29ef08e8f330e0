#pragma once

#include "audio/AudioBuffer.h"
#include "ui/player/ArrivingPcm.h"

#include <cstdint>
#include <memory>
#include <utility>

namespace melodeck::ui {

/// A decoded clip at the stream's sample rate, with its own number of channels.
using PcmClip = std::shared_ptr<const audio::AudioBuffer>;

/// What the feed plays: a whole clip, or one that is still arriving; each is one without a word. A value; null by
/// default.
class PcmTrack final
{
public:
    PcmTrack() = default;
    PcmTrack(PcmClip whole)
        : m_whole(std::move(whole))
    {
    }
    PcmTrack(std::shared_ptr<const ArrivingPcm> arriving)
        : m_arriving(std::move(arriving))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_whole || m_arriving; }
    [[nodiscard]] int channels() const
    {
        return m_whole ? m_whole->channels : (m_arriving ? m_arriving->channels() : 0);
    }
    [[nodiscard]] double durationSeconds() const
    {
        const int rate = m_whole ? m_whole->sampleRateHz : (m_arriving ? m_arriving->sampleRateHz() : 0);
        return rate > 0 ? static_cast<double>(frames()) / rate : 0.0;
    }
    /// All that it will ever have are there. Asked before frames().
    [[nodiscard]] bool isWhole() const { return !m_arriving || m_arriving->isFinished(); }
    /// Frames that are there.
    [[nodiscard]] std::int64_t frames() const
    {
        return m_whole ? m_whole->frames() : (m_arriving ? m_arriving->frames() : 0);
    }
    /// Of a frame below frames().
    [[nodiscard]] const float* frame(std::int64_t index) const
    {
        return m_whole ? m_whole->samples.data() + index * m_whole->channels : m_arriving->frame(index);
    }

private:
    PcmClip m_whole;
    std::shared_ptr<const ArrivingPcm> m_arriving;
};

} // namespace melodeck::ui
