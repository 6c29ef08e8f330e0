#pragma once

#include "mir/Ending.h"
#include "mir/Transcription.h"

#include <span>

namespace melodeck::mir {

/// Correlates the pitch classes of the notes, weighted by length, with the profiles of Temperley (2001); a long last
/// note on a candidate's tonic speaks for it, unless the recording was cut. No notes: C major.
[[nodiscard]] Key estimateKey(std::span<const Note> notes, Ending ending = Ending::Whole);

} // namespace melodeck::mir
