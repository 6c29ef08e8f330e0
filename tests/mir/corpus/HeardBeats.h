#pragma once

#include "mir/Transcription.h"

#include <vector>

namespace melodeck::tests {

/// The beats of a transcription between two times, in seconds.
[[nodiscard]] std::vector<double> heardBeats(const mir::Transcription& heard, double from, double until);
/// Those of them that begin a bar.
[[nodiscard]] std::vector<double> heardDownbeats(const mir::Transcription& heard, double from, double until);

} // namespace melodeck::tests
