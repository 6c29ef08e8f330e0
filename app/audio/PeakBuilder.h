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
    /// channels: at least 1. Levels beyond kMostPeaks go once that is known; leftOut: so many of the finest from the
    /// start, see levelsLeftOut().
    PeakBuilder(int sampleRateHz, int channels, int framesPerPeak = kFinestPeakFrames, std::size_t leftOut = 0);

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
    /// Fills the coarser levels as far as there are full groups; leaves out what is too fine.
    void extendLevels();
    void leaveOutFinest();
    /// Without it, the level that is about to be left out would take twice its memory, and half of that again.
    void reserveFinest();

    int m_sampleRateHz;
    std::size_t m_channels;
    std::size_t m_lanes;
    std::int64_t m_framesPerPeak;
    std::int64_t m_frames = 0;
    /// Of the stretch that is being filled.
    std::int64_t m_filled = 0;
    std::array<PeakScan, 2> m_sums;
    /// From the finest, whatever is left out: of these levels only what makes no peak of the next one yet is kept.
    std::vector<PeakLevel> m_levels;
    std::size_t m_leftOut;
};

/// How many of the finest levels sound of this length has too many peaks for.
[[nodiscard]] std::size_t levelsLeftOut(std::int64_t frames, int channels,
                                        std::int64_t framesPerPeak = kFinestPeakFrames);

/// Fills the coarser levels from the finest; also what a cut-off end needs.
void completeLevels(std::vector<PeakLevel>& levels, int lanes);

} // namespace melodeck::audio
