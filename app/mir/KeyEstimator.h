#pragma once

#include "mir/Transcription.h"

#include <span>

namespace melodeck::mir {

/// Correlates the pitch classes of the notes, weighted by length, with the profiles of Temperley (2001); a tune that
/// ends on a candidate's tonic speaks for it. No notes: C major.
[[nodiscard]] Key estimateKey(std::span<const Note> notes);

} // namespace melodeck::mir
