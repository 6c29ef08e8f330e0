#pragma once

#include "mir/OnsetDetector.h"
#include "mir/PitchTracker.h"
#include "mir/Transcription.h"

#include <span>
#include <vector>

namespace melodeck::mir {

/// Turns pitch candidates into notes: the likeliest path through {unvoiced, MIDI 36 … 96} with a cost for each change,
/// which swallows vibrato and scoops; the onsets date the notes and split a repeated pitch, and where nothing is
/// struck, the moment does at which it is softest. A tremolo is no repetition.
class NoteSegmenter final
{
public:
    /// tuningSemitones: subtracted from every candidate. Notes are in order and do not overlap; none is shorter than 70
    /// ms.
    [[nodiscard]] std::vector<Note> segment(std::span<const PitchFrame> frames, std::span<const Onset> onsets,
                                            double tuningSemitones) const;
};

} // namespace melodeck::mir
