#pragma once

#include "mir/Transcription.h"

#include <cstdint>
#include <span>
#include <vector>

namespace melodeck::tests {

/// What counts as the same pitch: the note itself, or its pitch class, as in a mix whose octaves nobody can tell.
enum class PitchMatch : std::uint8_t { Exact, Class };

/// Note F1: matched one to one, equal pitch, onsets at most toleranceSeconds apart.
[[nodiscard]] double noteF1(const std::vector<mir::Note>& expected, const std::vector<mir::Note>& found,
                            double toleranceSeconds, PitchMatch match = PitchMatch::Exact);

/// F-measure of beats, each found within 70 ms (Davies et al. 2009, "Evaluation methods for musical audio beat tracking
/// algorithms"): one to one, so that half or double the tempo costs a third. Both in order.
[[nodiscard]] double beatF1(std::span<const double> expected, std::span<const double> found);

} // namespace melodeck::tests
