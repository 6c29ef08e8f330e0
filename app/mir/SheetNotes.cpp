#include "mir/SheetNotes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace melodeck::mir {

namespace {

/// How long a note before a rest was meant to be: all are let go of a little early.
int writtenLength(int steps, const SheetBars& bars)
{
    const int beat = bars.stepsPerBeat();
    const int wholeBeats = (steps + beat - 1) / beat * beat;
    if (5 * (wholeBeats - steps) <= steps) {
        return wholeBeats;
    }
    const int half = beat / 2;
    return std::max(half, (steps + half / 2) / half * half);
}

/// The longest value for so many steps from a place in the bar on; what is not one value breaks where a group begins.
int valueThatFits(int place, int steps, int group)
{
    static constexpr std::array<int, 8> values{16, 12, 8, 6, 4, 3, 2, 1};
    const int toNextGroup = group - place % group;
    const bool isOne = std::find(values.begin(), values.end(), steps) != values.end();
    if (!isOne && place % group != 0 && steps > toNextGroup) {
        steps = toNextGroup;
    }
    return *std::find_if(values.begin(), values.end(), [steps](int value) { return value <= steps; });
}

} // namespace

std::vector<SheetSpan> sheetNotes(const Transcription& heard, const TempoMap& tempo, const SheetBars& bars)
{
    std::vector<SheetSpan> spans;
    const auto stepAt = [&](double seconds) {
        return static_cast<int>(std::lround(tempo.beatAt(seconds) * bars.stepsPerBeat()));
    };
    for (const Note& note : heard.notes) {
        const int earliest = spans.empty() ? stepAt(note.onsetSeconds) : spans.back().from + 1;
        const int from = std::max(earliest, stepAt(note.onsetSeconds));
        spans.push_back({note.midi, from, std::max(from + 1, stepAt(note.offsetSeconds))});
    }
    const int half = bars.stepsPerBeat() / 2;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        SheetSpan& span = spans[i];
        const int written = span.from + writtenLength(span.to - span.from, bars);
        if (i + 1 == spans.size()) {
            span.to = written;
            break;
        }
        const int next = spans[i + 1].from;
        const int silence = next - span.to;
        const bool isPause = 4 * silence >= 3 * bars.stepsPerBeat();
        const bool isRest = isPause || (silence >= half && 3 * silence >= next - span.from);
        span.to = isRest ? std::min(next, written) : next;
    }
    return spans;
}

std::vector<SheetSpan> withRests(const std::vector<SheetSpan>& notes, int end)
{
    std::vector<SheetSpan> spans;
    for (const SheetSpan& note : notes) {
        if (!spans.empty() && spans.back().to < note.from) {
            spans.push_back({std::nullopt, spans.back().to, note.from});
        }
        spans.push_back(note);
    }
    if (spans.back().to < end) {
        spans.push_back({std::nullopt, spans.back().to, end});
    }
    return spans;
}

std::vector<SheetValue> valuesBetween(const std::vector<SheetSpan>& spans, int from, int to, int barLine,
                                      const SheetBars& bars)
{
    std::vector<SheetValue> values;
    for (const SheetSpan& span : spans) {
        const int end = std::min(span.to, to);
        for (int at = std::max(span.from, from); at < end;) {
            SheetValue value{span.midi, 0, span.midi && at > span.from, false};
            value.steps = valueThatFits(at - barLine, end - at, bars.group());
            at += value.steps;
            value.tiedAfter = span.midi && at < span.to;
            values.push_back(value);
        }
    }
    return values;
}

} // namespace melodeck::mir
