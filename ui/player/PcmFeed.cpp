#include "ui/player/PcmFeed.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr double fadeSeconds = 0.005;
constexpr double glideSeconds = 0.010;
/// Of an arriving clip, before it begins or goes on.
constexpr double startSeconds = 0.100;
/// More jumps than this within one fade: the faintest goes.
constexpr std::size_t mostFading = 8;

} // namespace

double PcmFeed::Glide::next()
{
    if (value < target) {
        value = std::min(value + step, target);
    } else if (value > target) {
        value = std::max(value - step, target);
    }
    return value;
}

void PcmFeed::Glide::aim(double to, double frames)
{
    target = to;
    step = std::abs(to - value) / frames;
}

PcmFeed::PcmFeed()
{
    m_marks.push_back({});
}

std::int64_t PcmFeed::fadeFrames(int sampleRateHz)
{
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(sampleRateHz * fadeSeconds));
}

void PcmFeed::beginStream(OutputFormat format)
{
    const std::lock_guard lock(m_mutex);
    m_format = format;
    m_written = 0;
    m_jumpedAt = 0;
    m_fading.clear();
    m_marks.clear();
    m_volume.value = m_volume.target;
    m_current.gain.value = m_current.gain.target;
    if (m_running) {
        fadeIn();
    }
    mark();
}

void PcmFeed::endStream()
{
    const std::lock_guard lock(m_mutex);
    m_written = 0;
    m_jumpedAt = 0;
    m_fading.clear();
    m_marks.clear();
    mark();
}

void PcmFeed::setClip(PcmTrack clip, std::int64_t frame, double gain)
{
    const std::lock_guard lock(m_mutex);
    letFade();
    m_range.reset();
    m_current.clip = std::move(clip);
    m_current.gain = {gain, gain, 1.0};
    place(std::clamp<std::int64_t>(frame, 0, bounds().range.end));
    m_current.clip.keepWarm(0);
    fadeIn();
    jump();
}

void PcmFeed::replaceClip(PcmTrack clip, double gain)
{
    const std::lock_guard lock(m_mutex);
    letFade();
    m_range.reset();
    m_current.clip = std::move(clip);
    m_current.gain = {gain, gain, 1.0};
    place(std::clamp<std::int64_t>(m_current.frame, 0, bounds().range.end));
    m_current.clip.keepWarm(0);
    fadeIn();
    mark();
}

void PcmFeed::removeClip()
{
    const std::lock_guard lock(m_mutex);
    letFade();
    m_range.reset();
    m_running = false;
    m_current = {};
    jump();
}

PcmTrack PcmFeed::clip() const
{
    const std::lock_guard lock(m_mutex);
    return m_current.clip;
}

void PcmFeed::run()
{
    const std::lock_guard lock(m_mutex);
    if (m_running || !m_current.clip) {
        return;
    }
    m_running = true;
    const auto there = bounds();
    if (m_current.frame >= there.range.end && !there.growing) {
        place(there.range.begin);
        fadeIn();
        jump();
    } else {
        place(m_current.frame);
        fadeIn();
        mark();
    }
}

void PcmFeed::hold()
{
    const std::lock_guard lock(m_mutex);
    if (!m_running) {
        return;
    }
    letFade();
    m_running = false;
    mark();
}

bool PcmFeed::isRunning() const
{
    const std::lock_guard lock(m_mutex);
    return m_running;
}

bool PcmFeed::isWaiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_running && m_waiting;
}

void PcmFeed::seek(std::int64_t frame)
{
    const std::lock_guard lock(m_mutex);
    letFade();
    place(std::clamp<std::int64_t>(frame, 0, playableFrames(m_current.clip, m_current.clip.isWhole())));
    fadeIn();
    jump();
}

void PcmFeed::takeBack(std::int64_t frames)
{
    const std::lock_guard lock(m_mutex);
    m_fading.clear();
    m_current.fade = {1.0, 1.0, 1.0};
    const bool isInRange = m_range && m_current.frame >= m_range->begin;
    const auto first = std::min(isInRange ? m_range->begin : 0, m_current.frame);
    place(std::max(first, m_current.frame - frames));
    mark();
}

void PcmFeed::setRepeat(Repeat repeat)
{
    const std::lock_guard lock(m_mutex);
    m_repeat = repeat;
}

void PcmFeed::setRange(std::optional<FrameRange> range)
{
    const std::lock_guard lock(m_mutex);
    m_range = range;
    m_current.clip.keepWarm(range ? std::max<std::int64_t>(range->begin, 0) : 0);
}

void PcmFeed::setMeter(std::shared_ptr<LevelTap> meter)
{
    const std::lock_guard lock(m_mutex);
    m_meter = std::move(meter);
}

void PcmFeed::setVolume(double gain)
{
    const std::lock_guard lock(m_mutex);
    m_volume.aim(gain, m_format.sampleRateHz * glideSeconds);
}

void PcmFeed::setClipGain(double gain)
{
    const std::lock_guard lock(m_mutex);
    m_current.gain.aim(gain, m_format.sampleRateHz * glideSeconds);
}

PcmFeed::Heard PcmFeed::heardAt(std::int64_t playedFrames)
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::max(playedFrames, m_jumpedAt);
    while (m_marks.size() > 1 && m_marks[1].streamFrame <= now) {
        m_marks.pop_front();
    }
    const auto& last = m_marks.front();
    const auto ahead =
        last.advancing ? std::clamp<std::int64_t>(now, last.streamFrame, m_written) - last.streamFrame : 0;
    return {last.clipFrame + ahead, last.ended};
}

void PcmFeed::mark(bool ended)
{
    m_marks.push_back({m_written, m_current.frame, m_running && !m_waiting, ended});
}

void PcmFeed::place(std::int64_t frame)
{
    m_current.frame = frame;
    m_current.clip.goTo(frame);
    m_current.clip.want();
    m_waiting = hasTooLittle();
}

void PcmFeed::jump()
{
    m_jumpedAt = m_written;
    mark();
}

/// What sounds now goes on as a voice that fades.
void PcmFeed::letFade()
{
    if (!m_running || m_waiting || !m_current.clip || m_current.fade.value <= 0.0) {
        return;
    }
    if (m_fading.size() >= mostFading) {
        m_fading.erase(std::min_element(m_fading.begin(), m_fading.end(),
                                        [](const Voice& a, const Voice& b) { return a.fade.value < b.fade.value; }));
    }
    m_fading.push_back(m_current);
    m_fading.back().fade = {m_current.fade.value, 0.0, 1.0 / static_cast<double>(fadeFrames(m_format.sampleRateHz))};
}

void PcmFeed::fadeIn()
{
    // The first frame of a clip is its own beginning: a fade would take the edge off the attack.
    const double from = m_current.frame == 0 && m_fading.empty() ? 1.0 : 0.0;
    m_current.fade = {from, 1.0, 1.0 / static_cast<double>(fadeFrames(m_format.sampleRateHz))};
}

std::int64_t PcmFeed::playableFrames(const PcmTrack& clip, bool isWhole) const
{
    // What is held back of a growing clip is what it fades out over.
    return isWhole ? clip.frames() : std::max<std::int64_t>(0, clip.frames() - fadeFrames(m_format.sampleRateHz));
}

PcmFeed::Bounds PcmFeed::bounds() const
{
    // Asked first: what is whole by now has all its frames.
    const bool isWhole = m_current.clip.isWhole();
    const auto length = playableFrames(m_current.clip, isWhole);
    // Of a stream that is late, too, what it fades out over is held back.
    const auto end = m_current.clip.thereEnd();
    const auto thereEnd = end < m_current.clip.frames() ? end - fadeFrames(m_format.sampleRateHz) : length;
    // Somebody cuts out what was heard a moment ago, and listens on.
    const bool isPast = m_range && m_repeat == Repeat::Off && m_current.frame > m_range->end;
    if (!m_range || isPast) {
        return {{0, length}, !isWhole, thereEnd};
    }
    const auto begin = std::clamp<std::int64_t>(m_range->begin, 0, length);
    return {{begin, std::clamp(m_range->end, begin, length)}, !isWhole && m_range->end > length, thereEnd};
}

bool PcmFeed::hasTooLittle() const
{
    const auto [range, growing, thereEnd] = bounds();
    const auto wanted = static_cast<std::int64_t>(m_format.sampleRateHz * startSeconds);
    const auto end = std::min(range.end, thereEnd);
    return (growing || thereEnd < range.end) && end - m_current.frame < wanted;
}

} // namespace melodeck::ui
