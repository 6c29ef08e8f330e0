#pragma once

#include "core/Answer.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::core {

/// One step of an edit: the segments from `at` on that were `before` are `after` now. Holds all that it takes to do it
/// again and to undo it.
struct TranscriptChange
{
    std::size_t at = 0;
    std::vector<TranscriptSegment> before;
    std::vector<TranscriptSegment> after;

    [[nodiscard]] TranscriptChange reversed() const { return {at, after, before}; }
    friend bool operator==(const TranscriptChange&, const TranscriptChange&) = default;
};

/// When a word was said, in seconds; of models that tell.
struct TimedWord
{
    double startSeconds = 0.0;
    double endSeconds = 0.0;
    QString text;
};

enum class SegmentEdge : std::uint8_t { Start, End };

/// What follows is pure: each looks at the segments and says what would change, or nothing where nothing would, where
/// there is no such segment, or where it cannot be. apply() does it.
using Segments = std::vector<TranscriptSegment>;

/// Other words in the same time. A segment that was written by hand is no longer unsure.
[[nodiscard]] std::optional<TranscriptChange> changeText(const Segments& segments, std::size_t at, const QString& text);

/// Two segments out of one, parted in front of the character at `position` (UTF-16 units, moved to where a character
/// as people see them begins). The time between them is that of the words there, where `words` (of the whole recording,
/// in order) has the segment's; else it lies as far in the segment as the text, a silence there counting nothing.
/// Nothing where either side would have no words.
[[nodiscard]] std::optional<TranscriptChange> splitSegment(const Segments& segments, std::size_t at, qsizetype position,
                                                           const std::vector<TimedWord>& words = {});

/// One out of this and the next: the speaker is the first that is known, the confidence the lesser one.
[[nodiscard]] std::optional<TranscriptChange> mergeWithNext(const Segments& segments, std::size_t at);

/// Moves a segment's start or end by so many seconds, as far as it may go: not before 0, not past its own other end,
/// not into a neighbour – unless it was in it already – and never past the neighbour's own other end.
[[nodiscard]] std::optional<TranscriptChange> nudge(const Segments& segments, std::size_t at, SegmentEdge edge,
                                                    double seconds);

/// Of one segment; an empty name takes it away.
[[nodiscard]] std::optional<TranscriptChange> setSpeaker(const Segments& segments, std::size_t at,
                                                         const QString& speaker);
/// Of all segments that have this speaker.
[[nodiscard]] std::optional<TranscriptChange> renameSpeaker(const Segments& segments, const QString& from,
                                                            const QString& to);

/// A segment without words behind this one, in the silence up to the next one (two seconds of it at most; of no length
/// where there is none), of the same speaker. In an empty transcript at its beginning.
[[nodiscard]] std::optional<TranscriptChange> insertAfter(const Segments& segments, std::size_t at);
[[nodiscard]] std::optional<TranscriptChange> removeSegment(const Segments& segments, std::size_t at);

/// All of it by other segments: an import.
[[nodiscard]] std::optional<TranscriptChange> replaceAll(const Segments& segments, Segments by);

/// Does a change to the very segments that it was made of.
void apply(Segments& segments, const TranscriptChange& change);

/// The last segment that has begun at this time; none before the first. Segments are in order of their starts.
[[nodiscard]] std::optional<std::size_t> segmentAt(const Segments& segments, double seconds);

/// The segments, in order of their starts; the text of one without any as one segment of no length.
[[nodiscard]] Segments editableSegments(const Transcript& transcript);

} // namespace melodeck::core
