#pragma once

#include "mir/TempoMap.h"
#include "mir/Transcription.h"

#include <optional>
#include <vector>

namespace melodeck::mir {

/// Sheet music counts in sixteenths.
inline constexpr int sheetStepsPerQuarter = 4;

/// How a sheet is divided; all in sixteenths.
struct SheetBars
{
    int beatsPerBar = 4;

    [[nodiscard]] bool isSix() const { return beatsPerBar == 6; }
    [[nodiscard]] int stepsPerBeat() const { return isSix() ? sheetStepsPerQuarter / 2 : sheetStepsPerQuarter; }
    [[nodiscard]] int steps() const { return beatsPerBar * stepsPerBeat(); }
    /// Where a reader looks for a new value: beats, and the halves of a bar of six.
    [[nodiscard]] int group() const { return isSix() ? 3 * stepsPerBeat() : stepsPerBeat(); }
};

/// What sounds, or is silent, from one sixteenth after the first bar line to another.
struct SheetSpan
{
    std::optional<int> midi;
    int from = 0;
    int to = 0;
};

/// A value of notation; ties bind those that are one note.
struct SheetValue
{
    std::optional<int> midi;
    int steps = 0;
    bool tiedBefore = false;
    bool tiedAfter = false;
};

/// The notes brought to sixteenths, one after the other: a short silence between two is part of the first one's length.
[[nodiscard]] std::vector<SheetSpan> sheetNotes(const Transcription& heard, const TempoMap& tempo,
                                                const SheetBars& bars);

/// The same with the rests between them and up to `end`. notes: at least one.
[[nodiscard]] std::vector<SheetSpan> withRests(const std::vector<SheetSpan>& notes, int end);

/// What of the spans lies in [from, to), part of one bar that begins at barLine, in values that can be written.
[[nodiscard]] std::vector<SheetValue> valuesBetween(const std::vector<SheetSpan>& spans, int from, int to, int barLine,
                                                    const SheetBars& bars);

} // namespace melodeck::mir
