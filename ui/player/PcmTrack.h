#pragma once

#include "audio/AudioBuffer.h"
#include "ui/player/ArrivingPcm.h"
#include "ui/player/StreamedPcm.h"

#include <array>
#include <cstdint>
#include <memory>
#include <utility>

namespace melodeck::ui {

/// A decoded clip at the stream's sample rate, with its own number of channels.
using PcmClip = std::shared_ptr<const audio::AudioBuffer>;

/// What the feed plays: a whole clip, one that is still arriving, or one too long for the memory; each is one without a
/// word. A value with a place in it, see goTo(); null by default.
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
    PcmTrack(std::shared_ptr<const StreamedPcm> streamed)
        : m_streamed(std::move(streamed))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_whole || m_arriving || m_streamed; }
    [[nodiscard]] int channels() const
    {
        return m_whole      ? m_whole->channels
               : m_arriving ? m_arriving->channels()
               : m_streamed ? m_streamed->channels()
                            : 0;
    }
    [[nodiscard]] double durationSeconds() const;
    /// Its length is known. Asked before frames().
    [[nodiscard]] bool isWhole() const { return !m_arriving || m_arriving->isFinished(); }
    /// Frames that it has, as far as one knows.
    [[nodiscard]] std::int64_t frames() const
    {
        return m_whole ? m_whole->frames() : m_arriving ? m_arriving->frames() : m_streamed ? m_streamed->frames() : 0;
    }

    /// Takes hold of the samples at a frame and behind it. To be called before thereEnd() and frame().
    void goTo(std::int64_t frame)
    {
        if (m_streamed && (frame / StreamBlocks::kFrames != m_heldIndex || !m_held[0] || !m_held[1])) {
            hold(frame / StreamBlocks::kFrames);
        }
    }
    /// The playhead is where goTo() went: what is behind it is decoded next.
    void want();
    /// A loop comes back to this frame.
    void keepWarm(std::int64_t frame) const;
    /// The first frame behind the place that cannot be read yet; frames() where all can.
    [[nodiscard]] std::int64_t thereEnd() const { return m_streamed ? heldEnd() : frames(); }
    /// channels() samples of a frame from the place on and below thereEnd().
    [[nodiscard]] const float* frame(std::int64_t index) const
    {
        if (m_streamed) {
            return heldFrame(index);
        }
        return m_whole ? m_whole->samples.data() + index * m_whole->channels : m_arriving->frame(index);
    }

    /// Null but for one that is streamed.
    [[nodiscard]] const std::shared_ptr<const StreamedPcm>& streamed() const { return m_streamed; }

private:
    void hold(std::int64_t index);
    [[nodiscard]] std::int64_t heldEnd() const;
    [[nodiscard]] const float* heldFrame(std::int64_t index) const;

    PcmClip m_whole;
    std::shared_ptr<const ArrivingPcm> m_arriving;
    std::shared_ptr<const StreamedPcm> m_streamed;
    /// Two blocks from m_heldIndex on: they stay, whatever else the stream lets go.
    std::array<StreamBlock, 2> m_held;
    std::int64_t m_heldIndex = -1;
    std::int64_t m_wantedIndex = -1;
};

} // namespace melodeck::ui
