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

/// F-measure of beats, one to one, so that half or double the tempo costs a third (Davies et al. 2009, "Evaluation
/// methods for musical audio beat tracking algorithms"). Both in order; toleranceSeconds: see beatTolerance().
[[nodiscard]] double beatF1(std::span<const double> expected, std::span<const double> found, double toleranceSeconds);
/// How far a beat may lie from where it was played: 70 ms, or 17.5 % of a beat of that length, as usual there.
[[nodiscard]] double beatTolerance(double secondsPerBeat);

} // namespace melodeck::tests
