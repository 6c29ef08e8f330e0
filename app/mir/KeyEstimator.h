#pragma once

#include "mir/Transcription.h"

#include <cstdint>
#include <span>

namespace melodeck::mir {

/// Whether the last note is the tune's end, or where a recording happens to stop.
enum class Ending : std::uint8_t { Whole, Cut };

/// Correlates the pitch classes of the notes, weighted by length, with the profiles of Temperley (2001); a long last
/// note on a candidate's tonic speaks for it, unless the recording was cut. No notes: C major.
[[nodiscard]] Key estimateKey(std::span<const Note> notes, Ending ending = Ending::Whole);

} // namespace melodeck::mir
