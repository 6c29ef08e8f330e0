#include "ui/player/PcmFeed.h"

#include <algorithm>
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
    m_current.frame = std::clamp<std::int64_t>(frame, 0, bounds().range.end);
    m_waiting = hasTooLittle();
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
    m_current.frame = std::clamp<std::int64_t>(m_current.frame, 0, bounds().range.end);
    m_waiting = hasTooLittle();
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
    m_waiting = hasTooLittle();
    if (m_current.frame >= there.range.end && !there.growing) {
        m_current.frame = there.range.begin;
        fadeIn();
        jump();
    } else {
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
    m_current.frame = std::clamp<std::int64_t>(frame, 0, playableFrames(m_current.clip, m_current.clip.isWhole()));
    m_waiting = hasTooLittle();
    fadeIn();
    jump();
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
}

void PcmFeed::setVolume(double gain)
{
    const std::lock_guard lock(m_mutex);
    m_volume.target = gain;
    m_volume.step = 1.0 / (m_format.sampleRateHz * glideSeconds);
}

void PcmFeed::setClipGain(double gain)
{
    const std::lock_guard lock(m_mutex);
    m_current.gain.target = gain;
    m_current.gain.step = std::max(1.0, gain) / (m_format.sampleRateHz * glideSeconds);
}

void PcmFeed::read(std::span<float> interleaved)
{
    std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    const std::lock_guard lock(m_mutex);
    const auto channels = static_cast<std::size_t>(m_format.channels);
    for (std::size_t at = 0; at + channels <= interleaved.size(); at += channels) {
        const auto frame = interleaved.subspan(at, channels);
        // In this order: a voice that is let fade here must not miss this frame.
        mixCurrent(frame);
        mixFading(frame);
        const double volume = m_volume.next();
        for (auto& sample : frame) {
            sample = static_cast<float>(sample * volume);
        }
        ++m_written;
    }
}

void PcmFeed::mixFading(std::span<float> frame)
{
    for (auto& voice : m_fading) {
        if (voice.frame < voice.clip.frames()) {
            addFrame(voice, voice.fade.next() * voice.gain.next(), frame);
            ++voice.frame;
        } else {
            voice.fade.value = 0.0;
        }
    }
    std::erase_if(m_fading, [](const Voice& voice) { return voice.fade.value <= 0.0; });
}

void PcmFeed::mixCurrent(std::span<float> frame)
{
    if (!m_running) {
        return;
    }
    const auto [range, growing] = bounds();
    if (m_waiting) {
        if (hasTooLittle()) {
            return;
        }
        m_waiting = false;
        fadeIn();
        mark();
    }
    if (m_current.frame >= range.end) {
        if (growing) {
            letFade();
            m_waiting = true;
            mark();
            return;
        }
        if (m_repeat == Repeat::Off || range.end <= range.begin) {
            m_current.frame = range.end;
            m_running = false;
            mark(true);
            return;
        }
        m_current.frame = range.begin;
        mark();
    }
    addFrame(m_current, m_current.fade.next() * m_current.gain.next(), frame);
    ++m_current.frame;
}

void PcmFeed::addFrame(const Voice& voice, double level, std::span<float> frame)
{
    const auto channels = static_cast<std::size_t>(voice.clip.channels());
    const float* from = voice.clip.frame(voice.frame);
    const auto gain = static_cast<float>(level);
    // As many channels here as there, or more: each to its own. Else the mean, to the front pair.
    if (channels > 1 && channels <= frame.size()) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            frame[channel] += from[channel] * gain;
        }
        return;
    }
    float sum = 0.0F;
    for (std::size_t channel = 0; channel < channels; ++channel) {
        sum += from[channel];
    }
    const float mean = sum / static_cast<float>(channels) * gain;
    for (std::size_t channel = 0; channel < std::min<std::size_t>(2, frame.size()); ++channel) {
        frame[channel] += mean;
    }
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
    if (!m_range) {
        return {{0, length}, !isWhole};
    }
    const auto begin = std::clamp<std::int64_t>(m_range->begin, 0, length);
    return {{begin, std::clamp(m_range->end, begin, length)}, !isWhole && m_range->end > length};
}

bool PcmFeed::hasTooLittle() const
{
    const auto [range, growing] = bounds();
    const auto wanted = static_cast<std::int64_t>(m_format.sampleRateHz * startSeconds);
    return growing && range.end - m_current.frame < wanted;
}

} // namespace melodeck::ui
