#include "audio/PeakBuilder.h"

#include "audio/PeakScanAvx2.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <utility>

namespace melodeck::audio {

namespace {

constexpr float kUnits = 32'768.0F;

/// Rounded away from zero, cut to what fits. In whole numbers: this is done for every 256 frames.
std::int16_t outwards(float units)
{
    const float cut = std::clamp(units, -32'768.0F, 32'767.0F);
    const auto whole = static_cast<int>(cut);
    const float rest = cut - static_cast<float>(whole);
    return static_cast<std::int16_t>(whole + (rest > 0.0F ? 1 : 0) - (rest < 0.0F ? 1 : 0));
}

std::uint16_t rounded(float units)
{
    return static_cast<std::uint16_t>(std::min(units, 65'535.0F) + 0.5F);
}

StoredPeak storedPeak(const PeakScan& seen)
{
    const auto mean = static_cast<float>(seen.squares / static_cast<double>(seen.samples));
    return {outwards(seen.minimum * kUnits), outwards(seen.maximum * kUnits), rounded(std::sqrt(mean) * kUnits)};
}

StoredPeak combined(std::span<const StoredPeak> finer, std::size_t lane, std::size_t lanes)
{
    StoredPeak result = finer[lane];
    std::uint64_t squares = 0;
    std::size_t count = 0;
    for (std::size_t i = lane; i < finer.size(); i += lanes) {
        result.minimum = std::min(result.minimum, finer[i].minimum);
        result.maximum = std::max(result.maximum, finer[i].maximum);
        squares += std::uint64_t{finer[i].rms} * finer[i].rms;
        ++count;
    }
    result.rms = rounded(std::sqrt(static_cast<float>(squares) / static_cast<float>(count)));
    return result;
}

} // namespace

void completeLevels(std::vector<PeakLevel>& levels, int lanes)
{
    const auto width = static_cast<std::size_t>(lanes);
    for (std::size_t i = 1; i < levels.size(); ++i) {
        const std::vector<StoredPeak>& finer = levels[i - 1].values;
        std::vector<StoredPeak>& coarser = levels[i].values;
        while (coarser.size() * kPeakFactor < finer.size()) {
            const std::size_t first = coarser.size() * kPeakFactor;
            const auto group = std::span(finer).subspan(first, std::min(width * kPeakFactor, finer.size() - first));
            for (std::size_t lane = 0; lane < width; ++lane) {
                coarser.push_back(combined(group, lane, width));
            }
        }
    }
}

std::size_t levelsLeftOut(std::int64_t frames, int channels, std::int64_t framesPerPeak)
{
    std::size_t levels = 0;
    const auto most = static_cast<std::int64_t>(kMostPeaks) / lanesOf(channels);
    for (std::int64_t width = std::max<std::int64_t>(framesPerPeak, 1);
         frames / width + (frames % width > 0 ? 1 : 0) > most; width *= kPeakFactor) {
        ++levels;
    }
    return levels;
}

PeakBuilder::PeakBuilder(int sampleRateHz, int channels, int framesPerPeak, std::size_t leftOut)
    : m_sampleRateHz(sampleRateHz)
    , m_channels(static_cast<std::size_t>(std::max(channels, 1)))
    , m_lanes(static_cast<std::size_t>(lanesOf(channels)))
    , m_framesPerPeak(std::max(framesPerPeak, 1))
    , m_levels(kPeakLevels + leftOut)
    , m_leftOut(leftOut)
{
    std::int64_t width = m_framesPerPeak;
    for (PeakLevel& level : m_levels) {
        level.framesPerPeak = width;
        width *= kPeakFactor;
    }
}

void PeakBuilder::add(std::span<const float> samples)
{
    add(std::as_bytes(samples), SampleCode::Float32);
}

void PeakBuilder::add(std::span<const std::byte> bytes, SampleCode code)
{
    const std::size_t frameBytes = static_cast<std::size_t>(bytesOf(code)) * m_channels;
    reserveFinest();
    for (std::size_t frames = bytes.size() / frameBytes; frames > 0;) {
        if (const std::size_t taken = addWholeStretches(bytes.first(frames * frameBytes), code); taken > 0) {
            bytes = bytes.subspan(taken * frameBytes);
            frames -= taken;
            continue;
        }
        const auto step = std::min(frames, static_cast<std::size_t>(m_framesPerPeak - m_filled));
        scanSamples(bytes.first(step * frameBytes), code, std::span(m_sums).first(m_lanes));
        bytes = bytes.subspan(step * frameBytes);
        frames -= step;
        m_filled += static_cast<std::int64_t>(step);
        m_frames += static_cast<std::int64_t>(step);
        if (m_filled == m_framesPerPeak) {
            store();
            extendLevels();
        }
    }
}

std::size_t PeakBuilder::addWholeStretches(std::span<const std::byte> bytes, SampleCode code)
{
    static const bool hasAvx2 = canScanWithAvx2();
    if (!hasAvx2 || code != SampleCode::Int16 || m_filled > 0) {
        return 0;
    }
    const auto width = static_cast<std::size_t>(m_framesPerPeak);
    const std::size_t stretchBytes = width * m_channels * static_cast<std::size_t>(bytesOf(code));
    const std::size_t frames = width * addPeaksAvx2(bytes, stretchBytes, m_lanes, m_levels.front().values);
    m_frames += static_cast<std::int64_t>(frames);
    extendLevels();
    return frames;
}

void PeakBuilder::store()
{
    for (std::size_t lane = 0; lane < m_lanes; ++lane) {
        m_levels.front().values.push_back(storedPeak(m_sums[lane]));
    }
    m_sums = {};
    m_filled = 0;
}

void PeakBuilder::extendLevels()
{
    const std::size_t groupSize = m_lanes * kPeakFactor;
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
        std::vector<StoredPeak>& finer = m_levels[i].values;
        std::vector<StoredPeak>& coarser = m_levels[i + 1].values;
        const bool isLeftOut = i < m_leftOut;
        std::size_t used = isLeftOut ? 0 : coarser.size() * kPeakFactor;
        for (; used + groupSize <= finer.size(); used += groupSize) {
            const auto group = std::span(finer).subspan(used, groupSize);
            for (std::size_t lane = 0; lane < m_lanes; ++lane) {
                coarser.push_back(combined(group, lane, m_lanes));
            }
        }
        if (isLeftOut) {
            finer.erase(finer.begin(), finer.begin() + static_cast<std::ptrdiff_t>(used));
        }
    }
    if (m_levels[m_leftOut].values.size() > kMostPeaks) {
        leaveOutFinest();
    }
}

void PeakBuilder::reserveFinest()
{
    constexpr std::size_t kAtOnce = 8192; // more than a megabyte makes
    std::vector<StoredPeak>& finest = m_levels[m_leftOut].values;
    if (finest.size() > kMostPeaks / 2 - kAtOnce && finest.capacity() < kMostPeaks) {
        finest.reserve(kMostPeaks + kAtOnce);
    }
}

void PeakBuilder::leaveOutFinest()
{
    // What makes no peak of the next level yet is needed for it; the memory of all others is given back.
    std::vector<StoredPeak>& finest = m_levels[m_leftOut].values;
    const std::size_t used = m_levels[m_leftOut + 1].values.size() * kPeakFactor;
    finest = std::vector<StoredPeak>(finest.begin() + static_cast<std::ptrdiff_t>(std::min(used, finest.size())),
                                     finest.end());
    ++m_leftOut;
    PeakLevel coarsest;
    coarsest.framesPerPeak = m_levels.back().framesPerPeak * kPeakFactor;
    m_levels.push_back(std::move(coarsest));
    extendLevels();
}

Peaks PeakBuilder::peaks() const
{
    PeakBuilder copy = *this;
    return copy.take();
}

Peaks PeakBuilder::outline(std::size_t mostPeaks) const
{
    const auto finest = m_levels.begin() + static_cast<std::ptrdiff_t>(m_leftOut);
    const auto level = std::find_if(finest, std::prev(m_levels.end()),
                                    [mostPeaks](const PeakLevel& each) { return each.values.size() <= mostPeaks; });
    if (level == finest) {
        return peaks();
    }
    PeakBuilder coarse(m_sampleRateHz, static_cast<int>(m_channels), static_cast<int>(level->framesPerPeak));
    coarse.m_levels.front().values = level->values;
    coarse.m_frames = static_cast<std::int64_t>(level->values.size() / m_lanes) * level->framesPerPeak;
    return coarse.take();
}

Peaks PeakBuilder::take()
{
    if (m_filled > 0) {
        store();
        extendLevels();
    }
    for (std::size_t i = 0; i < m_leftOut; ++i) { // a last group that is not full
        const std::vector<StoredPeak>& rest = m_levels[i].values;
        for (std::size_t lane = 0; lane < m_lanes && !rest.empty(); ++lane) {
            m_levels[i + 1].values.push_back(combined(rest, lane, m_lanes));
        }
        extendLevels();
    }
    m_levels.erase(m_levels.begin(), m_levels.begin() + static_cast<std::ptrdiff_t>(m_leftOut));
    completeLevels(m_levels, static_cast<int>(m_lanes));
    for (PeakLevel& level : m_levels) {
        level.values.shrink_to_fit();
    }
    return {m_sampleRateHz, m_frames, static_cast<int>(m_lanes),
            m_frames > 0 ? std::make_shared<const std::vector<PeakLevel>>(std::move(m_levels)) : nullptr};
}

} // namespace melodeck::audio
