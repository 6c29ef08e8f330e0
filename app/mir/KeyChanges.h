#pragma once

#include "mir/Ending.h"
#include "mir/TempoMap.h"
#include "mir/Transcription.h"

#include <span>
#include <vector>

namespace melodeck::mir {

/// The keys of a tune.
struct KeyCourse
{
    Key key;
    std::vector<KeyChange> changes;
};

/// In which key a tune begins, and where it goes to another signature. Notes are laid into keys by dynamic programming
/// with a high cost for each change, so that passing notes, a borrowed chord or a phrase in the relative key are none:
/// what is not clear is not reported, and the key is that of the whole tune. A change is at a bar line where one is
/// near. tempo: beat 0 is a bar line.
[[nodiscard]] KeyCourse followKeys(std::span<const Note> notes, Ending ending, const TempoMap& tempo, int beatsPerBar);

} // namespace melodeck::mir
