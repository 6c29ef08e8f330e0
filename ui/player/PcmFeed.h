#pragma once

#include "ui/player/AudioOutput.h"
#include "ui/player/PcmTrack.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace melodeck::ui {

class LevelTap;

/// Frames [begin, end) of a clip.
struct FrameRange
{
    std::int64_t begin = 0;
    std::int64_t end = 0;

    friend bool operator==(const FrameRange&, const FrameRange&) = default;
};

enum class Repeat : std::uint8_t { Off, On };

/// What the transport does to samples, and nothing else: no device, no clock, no thread of its own. The output reads,
/// the GUI thread commands; one mutex, held for microseconds.
///
/// Every jump (seek, pause, resume in mid-clip, another clip) is a 5 ms fade out of the old voice over a 5 ms fade in
/// of the new one. A clip's own first frame and last frame are played as they are, and a loop goes from the last to the
/// first without a frame between.
///
/// A clip that is still arriving is played as far as it is there, less the last 5 ms, over which it fades out when no
/// more comes in time. Then there is silence, at the same place, until a tenth of a second is there to go on with. So
/// is one that is streamed where its worker is late.
///
/// *Stream frames* count what was read since beginStream(), silence included. A timeline of marks turns the stream
/// frame that is heard now into the clip's frame.
class PcmFeed final : public PcmSource
{
public:
    PcmFeed();

    /// A device begins to read: stream frame 0 is the clip's frame of now.
    void beginStream(OutputFormat format);
    /// It no longer does.
    void endStream();

    /// Another clip from a frame of it; runs on if it ran. Forgets the range.
    void setClip(PcmTrack clip, std::int64_t frame, double gain);
    /// Another clip at the frame of the moment, so that the ear compares the same bar.
    void replaceClip(PcmTrack clip, double gain);
    void removeClip();
    [[nodiscard]] PcmTrack clip() const;

    /// From the range's begin if it stands at the end. A clip that is arriving has none yet.
    void run();
    void hold();
    [[nodiscard]] bool isRunning() const;
    /// Runs, and is silent until more of the clip arrives.
    [[nodiscard]] bool isWaiting() const;
    /// Clamped to what is there.
    void seek(std::int64_t frame);
    /// Goes on so many frames earlier, not before the clip or its range, without fades: for whoever read ahead, drops
    /// that and fades himself. At once after one of the above.
    void takeBack(std::int64_t frames);

    void setRepeat(Repeat repeat);
    /// What repeats and where a run ends; the whole clip without one. A run that is past it and does not repeat goes on
    /// to the clip's end.
    void setRange(std::optional<FrameRange> range);
    /// Linear; glides to it within 10 ms while running.
    void setVolume(double gain);
    void setClipGain(double gain);
    /// Measures all that is played, before the volume. Before the first stream.
    void setMeter(std::shared_ptr<LevelTap> meter);

    void read(std::span<float> interleaved) override;

    /// What is heard when the device has played so many stream frames.
    struct Heard
    {
        std::int64_t clipFrame = 0;
        bool ended = false;
    };
    [[nodiscard]] Heard heardAt(std::int64_t playedFrames);

    /// Frames of the fade at this rate (5 ms).
    [[nodiscard]] static std::int64_t fadeFrames(int sampleRateHz);

private:
    /// A value that moves to its target by a step a frame.
    struct Glide
    {
        double value = 0.0;
        double target = 0.0;
        double step = 1.0;
        double next();
        /// From here to there in so many frames, however far it is.
        void aim(double to, double frames);
    };
    struct Voice
    {
        PcmTrack clip;
        std::int64_t frame = 0;
        Glide fade;
        Glide gain;
    };
    struct Mark
    {
        std::int64_t streamFrame = 0;
        std::int64_t clipFrame = 0;
        bool advancing = false;
        bool ended = false;
    };

    void mark(bool ended = false);
    void place(std::int64_t frame);
    void jump();
    void letFade();
    void fadeIn();
    void mixFading(std::span<float> frame);
    void mixCurrent(std::span<float> frame);
    /// What can be played now, and whether its end will move.
    struct Bounds
    {
        FrameRange range;
        bool growing = false;
        /// What can be read now ends here.
        std::int64_t thereEnd = 0;
    };
    [[nodiscard]] Bounds bounds() const;
    [[nodiscard]] bool hasTooLittle() const;
    [[nodiscard]] std::int64_t playableFrames(const PcmTrack& clip, bool isWhole) const;
    static void addFrame(const Voice& voice, double level, std::span<float> frame);
    void mixFrames(std::span<float> interleaved);
    void applyVolume(std::span<float> interleaved);

    mutable std::mutex m_mutex;
    OutputFormat m_format;
    Voice m_current;
    std::vector<Voice> m_fading;
    bool m_running = false;
    bool m_waiting = false;
    Repeat m_repeat = Repeat::Off;
    std::optional<FrameRange> m_range;
    Glide m_volume{1.0, 1.0, 1.0};
    std::shared_ptr<LevelTap> m_meter;
    std::int64_t m_written = 0;
    std::deque<Mark> m_marks;
    /// Stream frame of the last jump: until it is heard, the target is what people are shown.
    std::int64_t m_jumpedAt = 0;
};

} // namespace melodeck::ui
