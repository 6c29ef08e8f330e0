#include "ui/player/SpeedStage.h"

#include "ui/player/PcmFeed.h"

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

/// Frames that the stretcher is given at once.
constexpr std::int64_t pieceFrames = 512;

} // namespace

SpeedStage::SpeedStage(std::shared_ptr<PcmSource> source)
    : m_source(std::move(source))
    , m_stretcher(std::make_unique<soundtouch::SoundTouch>())
{
    // For a change of the sample rate, which there is none of: it would only delay and colour.
    m_stretcher->setSetting(SETTING_USE_AA_FILTER, 0);
    reset(m_format);
}

SpeedStage::~SpeedStage() = default;

void SpeedStage::reset(OutputFormat format)
{
    const std::lock_guard lock(m_mutex);
    m_format = format;
    m_stretcher->clear();
    m_stretcher->setSampleRate(static_cast<unsigned>(format.sampleRateHz));
    m_stretcher->setChannels(static_cast<unsigned>(format.channels));
    m_stretcher->setTempo(m_wanted);
    m_speed = m_wanted;
    m_given = 0;
    m_next = 0;
    m_ahead.clear();
    m_history.clear();
    m_tail.clear();
    m_marks.assign(1, Mark{0, 0.0, m_speed});
}

void SpeedStage::setSpeed(double speed)
{
    const std::lock_guard lock(m_mutex);
    m_wanted = std::clamp(speed, kSlowest, kFastest);
}

double SpeedStage::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_wanted;
}

void SpeedStage::read(std::span<float> interleaved)
{
    const std::lock_guard lock(m_mutex);
    if (m_wanted != m_speed) {
        changeSpeed();
    }
    if (m_speed == 1.0) {
        readPlain(interleaved);
    } else {
        mark();
        readStretched(interleaved);
        trimHistory();
    }
    fadeFromTail(interleaved);
    m_given += static_cast<std::int64_t>(interleaved.size()) / m_format.channels;
}

void SpeedStage::jump(const std::function<void(std::optional<std::int64_t> held)>& change)
{
    const std::lock_guard lock(m_mutex);
    const bool readsAhead = m_given > 0 && (m_speed != 1.0 || !m_ahead.empty());
    if (!readsAhead) {
        change(std::nullopt);
        return;
    }
    const auto heard = static_cast<std::int64_t>(std::llround(nextSourceFrame()));
    m_tail.resize(samples(PcmFeed::fadeFrames(m_format.sampleRateHz)));
    if (m_speed == 1.0) {
        readPlain(m_tail);
    } else {
        readStretched(m_tail);
    }
    m_tailFrame = 0;
    m_next += static_cast<std::int64_t>(m_ahead.size()) / m_format.channels; // all that was read
    change(std::max<std::int64_t>(m_next - heard, 0));
    m_ahead.clear();
    m_history.clear();
    m_stretcher->clear();
    mark();
}

void SpeedStage::changeSpeed()
{
    if (m_speed == 1.0) {
        startStretching();
    } else if (m_wanted == 1.0) {
        startPlain();
    } else {
        m_stretcher->setTempo(m_wanted);
    }
    m_speed = m_wanted;
    mark();
}

void SpeedStage::startStretching()
{
    m_stretcher->clear();
    m_stretcher->setTempo(m_wanted);
    m_history.clear();
    // The same frames twice: as they are, fading out, and stretched, fading in.
    const auto fade = PcmFeed::fadeFrames(m_format.sampleRateHz);
    m_tail.resize(samples(fade));
    readPlain(m_tail);
    m_tailFrame = 0;
    m_ahead.insert(m_ahead.begin(), m_tail.begin(), m_tail.end());
    m_next -= fade;
}

void SpeedStage::startPlain()
{
    const auto here = std::clamp(static_cast<std::int64_t>(std::llround(nextSourceFrame())), std::int64_t{0}, m_next);
    m_tail.resize(samples(PcmFeed::fadeFrames(m_format.sampleRateHz)));
    readStretched(m_tail);
    m_tailFrame = 0;
    // What the stretcher took ahead is played as it is.
    const auto kept = std::min(samples(m_next - here), m_history.size());
    m_ahead.insert(m_ahead.begin(), m_history.end() - static_cast<std::ptrdiff_t>(kept), m_history.end());
    m_next -= static_cast<std::int64_t>(kept) / m_format.channels;
    m_history.clear();
    m_stretcher->clear();
}

void SpeedStage::readPlain(std::span<float> interleaved)
{
    const auto ahead = std::min(m_ahead.size(), interleaved.size());
    std::copy_n(m_ahead.begin(), ahead, interleaved.begin());
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(ahead));
    if (ahead < interleaved.size()) {
        m_source->read(interleaved.subspan(ahead));
    }
    m_next += static_cast<std::int64_t>(interleaved.size()) / m_format.channels;
}

void SpeedStage::readStretched(std::span<float> interleaved)
{
    const auto wanted = static_cast<unsigned>(interleaved.size() / static_cast<std::size_t>(m_format.channels));
    while (m_stretcher->numSamples() < wanted) {
        feedStretcher(pieceFrames);
    }
    m_stretcher->receiveSamples(interleaved.data(), wanted);
}

void SpeedStage::feedStretcher(std::int64_t frames)
{
    m_piece.resize(samples(frames));
    readPlain(m_piece);
    m_stretcher->putSamples(m_piece.data(), static_cast<unsigned>(frames));
    m_history.insert(m_history.end(), m_piece.begin(), m_piece.end());
}

void SpeedStage::trimHistory()
{
    const auto waiting = static_cast<std::int64_t>(std::ceil(static_cast<double>(m_next) - nextSourceFrame())) + 1;
    const auto kept = std::min(samples(std::max<std::int64_t>(waiting, 0)), m_history.size());
    m_history.erase(m_history.begin(), m_history.end() - static_cast<std::ptrdiff_t>(kept));
}

void SpeedStage::fadeFromTail(std::span<float> interleaved)
{
    if (m_tail.empty()) {
        return;
    }
    const auto channels = static_cast<std::size_t>(m_format.channels);
    const auto length = static_cast<std::int64_t>(m_tail.size() / channels);
    for (std::size_t at = 0; at < interleaved.size() && m_tailFrame < length; at += channels, ++m_tailFrame) {
        const float now = static_cast<float>(m_tailFrame) / static_cast<float>(length);
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const float before = m_tail[samples(m_tailFrame) + channel];
            interleaved[at + channel] = before + (interleaved[at + channel] - before) * now;
        }
    }
    if (m_tailFrame >= length) {
        m_tail.clear();
    }
}

double SpeedStage::nextSourceFrame() const
{
    if (m_speed == 1.0) {
        return static_cast<double>(m_next);
    }
    // What the stretcher holds unstretched, and what it has ready.
    return static_cast<double>(m_next) - static_cast<double>(m_stretcher->numUnprocessedSamples()) -
           static_cast<double>(m_stretcher->numSamples()) * m_speed;
}

void SpeedStage::mark()
{
    const double here = std::max(nextSourceFrame(), m_marks.back().sourceFrame);
    m_marks.push_back({m_given, here, m_speed});
}

std::int64_t SpeedStage::sourceFramesAt(std::int64_t playedFrames)
{
    const std::lock_guard lock(m_mutex);
    while (m_marks.size() > 1 && m_marks[1].deviceFrame <= playedFrames) {
        m_marks.pop_front();
    }
    const auto& last = m_marks.front();
    const auto since = std::clamp<std::int64_t>(playedFrames, last.deviceFrame, std::max(m_given, last.deviceFrame)) -
                       last.deviceFrame;
    return std::llround(last.sourceFrame + static_cast<double>(since) * last.speed);
}

} // namespace melodeck::ui
