#include "ui/player/StreamReader.h"

#include "audio/Conversion.h"
#include "audio/Resampler.h"
#include "ui/player/StreamedPcm.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr int mostChannels = 8;
/// Frames of the lower rate over which soxr's filter has died away to −140 dB.
constexpr std::int64_t marginFrames = 2048;

} // namespace

StreamReader::StreamReader(audio::SampleFile file, int sampleRateHz)
    : m_pieces(std::move(file))
    , m_fromHz(m_pieces.facts().sampleRateHz)
    , m_toHz(sampleRateHz)
    , m_channels(m_pieces.facts().channels > mostChannels ? 1 : m_pieces.facts().channels)
{
}

std::int64_t StreamReader::frames() const
{
    return std::max<std::int64_t>(1, std::llround(static_cast<double>(m_pieces.facts().frames) * m_toHz / m_fromHz));
}

std::vector<float> StreamReader::block(std::int64_t index, const StillWanted& stillWanted)
{
    const auto first = index * StreamBlocks::kFrames;
    const auto count = std::min(StreamBlocks::kFrames, frames() - first);
    if (count <= 0) {
        return {};
    }
    if (m_fromHz != m_toHz) {
        return resampledBlock(first, count, stillWanted);
    }
    return loadRaw(first, first + count, stillWanted) ? m_raw : std::vector<float>();
}

std::vector<float> StreamReader::resampledBlock(std::int64_t first, std::int64_t count, const StillWanted& stillWanted)
{
    const std::int64_t shared = std::gcd(m_fromHz, m_toHz);
    const std::int64_t stepIn = m_fromHz / shared;
    const std::int64_t stepOut = m_toHz / shared;
    const std::int64_t margin = marginFrames * std::max<std::int64_t>(1, (m_fromHz + m_toHz - 1) / m_toHz);
    // Both rates have a sample there.
    const std::int64_t steps = std::max<std::int64_t>(0, first / stepOut - (margin + stepIn - 1) / stepIn);
    const std::int64_t inEnd = std::min(m_pieces.facts().frames, (first + count) * stepIn / stepOut + 1 + margin);
    if (!loadRaw(steps * stepIn, inEnd, stillWanted)) {
        return {};
    }
    const auto channels = static_cast<std::size_t>(m_channels);
    std::vector<float> made;
    auto resampler = audio::Resampler::create(m_fromHz, m_toHz, m_channels);
    if (resampler && resampler->process(m_raw, made)) {
        (void)resampler->finish(made);
    }
    const auto from = std::min(made.size(), static_cast<std::size_t>(first - steps * stepOut) * channels);
    const auto wanted = static_cast<std::size_t>(count) * channels;
    const auto there = std::min(wanted, made.size() - from);
    std::vector<float> block(wanted, 0.0F);
    std::copy_n(made.begin() + static_cast<std::ptrdiff_t>(from), there, block.begin());
    return block;
}

bool StreamReader::loadRaw(std::int64_t first, std::int64_t end, const StillWanted& stillWanted)
{
    const auto channels = static_cast<std::size_t>(m_channels);
    const auto rawEnd = [&] { return m_rawFirst + static_cast<std::int64_t>(m_raw.size() / channels); };
    if (first >= m_rawFirst && first <= rawEnd()) {
        const auto gone = static_cast<std::size_t>(first - m_rawFirst) * channels;
        m_raw.erase(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(gone));
    } else {
        m_raw.clear();
    }
    m_rawFirst = first;
    if (rawEnd() > end) {
        m_raw.resize(static_cast<std::size_t>(end - first) * channels);
    }
    if (rawEnd() < end && !skipTo(rawEnd(), stillWanted)) {
        return false;
    }
    while (rawEnd() < end) {
        if (!stillWanted()) {
            return false;
        }
        const auto piece = readPiece(rawEnd(), std::min(SoundPieces::kFrames, end - rawEnd()));
        m_raw.insert(m_raw.end(), piece.begin(), piece.end());
    }
    return true;
}

bool StreamReader::skipTo(std::int64_t frame, const StillWanted& stillWanted)
{
    if (m_fileFrame == frame || !m_pieces.file().decodesThrough()) {
        return true;
    }
    // Piece by piece, so that whoever changes his mind is not kept waiting.
    std::int64_t at = m_fileFrame < frame ? m_fileFrame : 0;
    while (at < frame) {
        if (!stillWanted()) {
            m_raw.clear();
            return false;
        }
        const auto count = std::min(SoundPieces::kFrames, frame - at);
        (void)readPiece(at, count);
        at += count;
    }
    return true;
}

std::vector<float> StreamReader::readPiece(std::int64_t first, std::int64_t count)
{
    auto samples = audio::withChannels(m_pieces.read(first, count), m_channels).samples;
    m_fileFrame = first + count;
    samples.resize(static_cast<std::size_t>(count * m_channels), 0.0F);
    return samples;
}

} // namespace melodeck::ui
