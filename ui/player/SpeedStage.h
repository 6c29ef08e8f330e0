#pragma once

#include "ui/player/AudioOutput.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace soundtouch {
class SoundTouch;
}

namespace melodeck::ui {

/// Stands between the transport and the device and changes the speed with the pitch kept (SoundTouch). At 1 it hands
/// every sample on as it is. The output reads, the GUI thread commands; one mutex, held while a piece is stretched.
///
/// A change of speed goes on with the frame that comes next, over a cross-fade of 5 ms: what the stretcher took ahead
/// is played, not skipped. Source frames and device frames are told apart by a timeline; at another speed than 1 it is
/// exact to the pieces that the stretcher plays at their own pace, 60 ms.
class SpeedStage final : public PcmSource
{
public:
    static constexpr double kSlowest = 0.5;
    static constexpr double kFastest = 2.0;

    explicit SpeedStage(std::shared_ptr<PcmSource> source);
    ~SpeedStage() override;

    /// A stream begins or has ended: device frame 0 is source frame 0.
    void reset(OutputFormat format);
    /// Clamped to kSlowest … kFastest.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const;

    void read(std::span<float> interleaved) override;

    /// The source changes at once to something else: what was read of it ahead is dropped, over a cross-fade of 5 ms.
    /// While change() runs nothing is read. It is told how many frames of the source are dropped; nothing where the
    /// source's next frame is the next to be heard, and fades are its own business.
    void jump(const std::function<void(std::optional<std::int64_t> held)>& change);

    /// Source frames that are heard when the device has played so many frames.
    [[nodiscard]] std::int64_t sourceFramesAt(std::int64_t playedFrames);

private:
    struct Mark
    {
        std::int64_t deviceFrame = 0;
        double sourceFrame = 0.0;
        double speed = 1.0;
    };

    void changeSpeed();
    void startStretching();
    void startPlain();
    void readPlain(std::span<float> interleaved);
    void readStretched(std::span<float> interleaved);
    void feedStretcher(std::int64_t frames);
    void fadeFromTail(std::span<float> interleaved);
    void trimHistory();
    void mark();
    [[nodiscard]] double nextSourceFrame() const;
    [[nodiscard]] std::size_t samples(std::int64_t frames) const
    {
        return static_cast<std::size_t>(frames * m_format.channels);
    }

    std::shared_ptr<PcmSource> m_source;
    mutable std::mutex m_mutex;
    OutputFormat m_format;
    std::unique_ptr<soundtouch::SoundTouch> m_stretcher;
    double m_wanted = 1.0;
    /// Of what is read now.
    double m_speed = 1.0;
    /// Device frames given.
    std::int64_t m_given = 0;
    /// The source's next frame to be played as it is or stretched.
    std::int64_t m_next = 0;
    /// Frames that were read of the source before they were needed, from m_next on.
    std::vector<float> m_ahead;
    /// What the stretcher holds and was not heard yet; ends at m_next.
    std::vector<float> m_history;
    /// How it would have gone on at the speed before, to be faded out.
    std::vector<float> m_tail;
    std::int64_t m_tailFrame = 0;
    std::vector<float> m_piece;
    std::deque<Mark> m_marks;
};

} // namespace melodeck::ui
