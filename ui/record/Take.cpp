#include "ui/record/Take.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {

namespace {

/// What a converter of a good microphone gives; more than any model is sent.
constexpr int kBits = 24;

} // namespace

Take::Take(double preRollSeconds)
    : m_preRollSeconds(preRollSeconds)
{
}

void Take::begin(InputFormat format)
{
    const std::scoped_lock lock(m_mutex);
    m_format = format;
    const auto frames = static_cast<std::size_t>(std::lround(m_preRollSeconds * format.sampleRateHz));
    m_ringSize = frames * static_cast<std::size_t>(format.channels);
    m_ring.clear();
    m_ring.reserve(m_ringSize);
    m_oldest = 0;
}

void Take::take(std::span<const float> interleaved)
{
    const std::scoped_lock lock(m_mutex);
    m_hasBegun = true;
    for (const float sample : interleaved) {
        m_peak = std::max(m_peak, std::abs(sample));
        m_squares += double{sample} * double{sample};
    }
    m_samples += static_cast<std::int64_t>(interleaved.size());
    if (m_isTaking) {
        m_writer->add(interleaved);
        m_recordedFrames += static_cast<std::int64_t>(interleaved.size()) / m_format.channels;
    } else if (!m_writer) {
        keepLast(interleaved);
    }
}

void Take::keepLast(std::span<const float> interleaved)
{
    if (interleaved.size() > m_ringSize) {
        interleaved = interleaved.last(m_ringSize);
    }
    for (const float sample : interleaved) {
        if (m_ring.size() < m_ringSize) {
            m_ring.push_back(sample);
        } else {
            m_ring[m_oldest] = sample;
            m_oldest = (m_oldest + 1) % m_ringSize;
        }
    }
}

bool Take::hasBegun() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hasBegun;
}

void Take::record(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_hasBegun || m_writer) {
        return;
    }
    std::rotate(m_ring.begin(), m_ring.begin() + static_cast<std::ptrdiff_t>(m_oldest), m_ring.end());
    m_writer = std::make_unique<TakeWriter>(path, core::AudioFormat{m_format.sampleRateHz, m_format.channels, kBits});
    m_writer->add(m_ring);
    m_recordedFrames = static_cast<std::int64_t>(m_ring.size()) / m_format.channels;
    m_isTaking = true;
}

void Take::finish()
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_isTaking, false)) {
        m_writer->finish();
    }
}

void Take::discard()
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_isTaking, false)) {
        m_writer->discard();
    }
}

std::optional<TakeState> Take::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_writer ? std::optional(m_writer->state()) : std::nullopt;
}

InputLevel Take::takeLevel()
{
    const std::scoped_lock lock(m_mutex);
    const auto samples = std::exchange(m_samples, 0);
    const double squares = std::exchange(m_squares, 0.0);
    return {std::exchange(m_peak, 0.0F),
            samples > 0 ? static_cast<float>(std::sqrt(squares / static_cast<double>(samples))) : 0.0F};
}

double Take::seconds() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<double>(m_recordedFrames) / m_format.sampleRateHz;
}

} // namespace melodeck::ui
