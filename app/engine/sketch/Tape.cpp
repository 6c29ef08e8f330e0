#include "engine/sketch/Tape.h"

#include "engine/sketch/ScoreRenderer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr std::size_t waitingSamples = 8192;

} // namespace

Tape::Tape(const Arrangement& arrangement)
    : m_frames(static_cast<std::int64_t>(std::llround(arrangement.durationSeconds * clipRateHz)))
    , m_loops(arrangement.loops && m_frames > 0)
{
    m_audio.sampleRateHz = clipRateHz;
    m_audio.channels = arrangement.channels;
    m_audio.samples.resize(static_cast<std::size_t>(m_frames * m_audio.channels));
}

void Tape::add(std::int64_t firstFrame, std::span<const float> samples)
{
    const std::scoped_lock lock(m_mutex);
    const auto first = static_cast<std::size_t>(firstFrame * m_audio.channels);
    const std::size_t room = m_audio.samples.size() - std::min(m_audio.samples.size(), first);
    const std::size_t count = std::min(room, samples.size());
    for (std::size_t i = 0; i < count; ++i) {
        m_audio.samples[first + i] += samples[i];
    }
}

audio::AudioBuffer Tape::take(std::span<const std::vector<float>> tails)
{
    const std::size_t size = m_audio.samples.size();
    for (const std::vector<float>& tail : tails) {
        // A short loop may go round more than once before everything has died away.
        for (std::size_t i = 0; i < tail.size(); ++i) {
            m_audio.samples[i % size] += tail[i];
        }
    }
    return std::move(m_audio);
}

void Recording::add(std::span<const float> left, std::span<const float> right)
{
    for (std::size_t i = 0; i < left.size(); ++i, ++m_next) {
        const bool isInside = m_next < m_tape.frames();
        if (!isInside && !m_tape.loops()) {
            continue;
        }
        std::vector<float>& samples = isInside ? m_waiting : m_tail;
        if (m_tape.channels() == 2) {
            samples.push_back(left[i]);
            samples.push_back(right[i]);
        } else {
            samples.push_back(0.5F * (left[i] + right[i]));
        }
    }
    if (m_waiting.size() >= waitingSamples) {
        handOver();
    }
}

std::vector<float> Recording::finish()
{
    handOver();
    return std::move(m_tail);
}

void Recording::handOver()
{
    m_tape.add(m_handedOver, m_waiting);
    m_handedOver += static_cast<std::int64_t>(m_waiting.size()) / m_tape.channels();
    m_waiting.clear();
}

} // namespace melodeck::engine
