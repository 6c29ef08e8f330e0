#pragma once

#include "mir/Ending.h"
#include "mir/Transcription.h"

#include <array>
#include <span>

namespace melodeck::mir {

/// How much each of the twelve tones, from the tonic up, belongs to a key: Temperley (2001), and the same for the
/// modes.
[[nodiscard]] const std::array<double, 12>& keyProfile(Mode mode);

/// Correlates the pitch classes of the notes, weighted by length, with the profiles of the modes. Tones outside of a
/// scale speak against it; a long last note on a candidate's tonic speaks for it, unless the recording was cut, or the
/// note is reached by a falling semitone. No notes: C major.
[[nodiscard]] Key estimateKey(std::span<const Note> notes, Ending ending = Ending::Whole);

} // namespace melodeck::mir
