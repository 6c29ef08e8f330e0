#pragma once

#include "audio/PeakScan.h"
#include "audio/Peaks.h"
#include "audio/WavHeader.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace melodeck::audio {

/// Makes Peaks of sound that comes piece by piece; what comes out does not depend on how it is cut. One thread at a
/// time.
class PeakBuilder final
{
public:
    /// channels: at least 1.
    PeakBuilder(int sampleRateHz, int channels, int framesPerPeak = kFinestPeakFrames);

    /// Whole frames, interleaved, nominal range −1 … 1. NaN counts as 0.
    void add(std::span<const float> samples);
    /// Whole frames as they are in a file.
    void add(std::span<const std::byte> bytes, SampleCode code);

    [[nodiscard]] std::int64_t frames() const { return m_frames; }
    /// All so far, a last stretch that is not full included. Copies.
    [[nodiscard]] Peaks peaks() const;
    /// The same for a picture, from the finest level that has no more than so many peaks: of a long sound without a
    /// last stretch that is not full there. Costs the same however long it is.
    [[nodiscard]] Peaks outline(std::size_t mostPeaks) const;
    /// The same without a copy; nothing can be added afterwards.
    [[nodiscard]] Peaks take();

private:
    /// The frames of those at the beginning that can be had cheaply.
    [[nodiscard]] std::size_t addWholeStretches(std::span<const std::byte> bytes, SampleCode code);
    void store();

    int m_sampleRateHz;
    std::size_t m_channels;
    std::size_t m_lanes;
    std::int64_t m_framesPerPeak;
    std::int64_t m_frames = 0;
    /// Of the stretch that is being filled.
    std::int64_t m_filled = 0;
    std::array<PeakScan, 2> m_sums;
    std::vector<PeakLevel> m_levels;
};

/// Fills the coarser levels from the finest; also what a cut-off end needs.
void completeLevels(std::vector<PeakLevel>& levels, int lanes);

} // namespace melodeck::audio
