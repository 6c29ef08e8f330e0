// PcmFeed: the samples, on the audio thread.
#include "ui/player/LevelTap.h"
#include "ui/player/PcmFeed.h"

#include <algorithm>

namespace melodeck::ui {

void PcmFeed::read(std::span<float> interleaved)
{
    std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    const std::lock_guard lock(m_mutex);
    mixFrames(interleaved);
    if (m_meter) {
        m_meter->take(interleaved, m_format.channels, m_format.sampleRateHz);
    }
    applyVolume(interleaved);
}

void PcmFeed::mixFrames(std::span<float> interleaved)
{
    const auto channels = static_cast<std::size_t>(m_format.channels);
    for (std::size_t at = 0; at + channels <= interleaved.size(); at += channels) {
        const auto frame = interleaved.subspan(at, channels);
        // In this order: a voice that is let fade here must not miss this frame.
        mixCurrent(frame);
        mixFading(frame);
        ++m_written;
    }
}

void PcmFeed::applyVolume(std::span<float> interleaved)
{
    const auto channels = static_cast<std::size_t>(m_format.channels);
    for (std::size_t at = 0; at + channels <= interleaved.size(); at += channels) {
        const double volume = m_volume.next();
        for (auto& sample : interleaved.subspan(at, channels)) {
            sample = static_cast<float>(sample * volume);
        }
    }
}

void PcmFeed::mixFading(std::span<float> frame)
{
    for (auto& voice : m_fading) {
        voice.clip.goTo(voice.frame);
        if (voice.frame < voice.clip.thereEnd()) {
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
    m_current.clip.goTo(m_current.frame);
    m_current.clip.want();
    const auto [range, growing, thereEnd] = bounds();
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
        // Behind the range, which was set meanwhile, it does not end, it is cut off.
        const bool isBehind = m_current.frame > range.end;
        if (isBehind) {
            letFade();
        }
        if (m_repeat == Repeat::Off || range.end <= range.begin) {
            m_current.frame = range.end;
            m_running = false;
            mark(true);
            return;
        }
        place(range.begin);
        if (isBehind) {
            fadeIn();
        }
        mark();
        if (m_waiting) {
            return;
        }
    } else if (m_current.frame >= thereEnd) {
        letFade();
        m_waiting = true;
        mark();
        return;
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

} // namespace melodeck::ui
