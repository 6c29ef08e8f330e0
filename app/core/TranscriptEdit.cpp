#include "core/TranscriptEdit.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace melodeck::core {

namespace {

using Difference = Segments::difference_type;

/// Formats write milliseconds.
double rounded(double seconds)
{
    constexpr double kPerSecond = 1000.0;
    return std::round(seconds * kPerSecond) / kPerSecond;
}

std::optional<TranscriptChange> changed(const Segments& segments, std::size_t at, TranscriptSegment to)
{
    if (segments[at] == to) {
        return std::nullopt;
    }
    return TranscriptChange{at, {segments[at]}, {std::move(to)}};
}

/// Where a character as people see them begins, at or before a position.
qsizetype characterBegin(const QString& text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position);
    return finder.isAtBoundary() ? position : finder.toPreviousBoundary();
}

/// Where words begin, in UTF-16 units; a word is what stands between blanks.
std::vector<qsizetype> wordBegins(const QString& text)
{
    std::vector<qsizetype> begins;
    bool isBlank = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBlankNow = text.at(i).isSpace();
        if (isBlank && !isBlankNow) {
            begins.push_back(i);
        }
        isBlank = isBlankNow;
    }
    return begins;
}

/// The end of the first half and the start of the second.
using Parting = std::pair<double, double>;

std::optional<Parting> byWords(const TranscriptSegment& segment, qsizetype position,
                               const std::vector<TimedWord>& words)
{
    // Models round the times of words and of segments differently.
    constexpr double kSlack = 0.05;
    std::vector<const TimedWord*> inside;
    for (const TimedWord& word : words) {
        if (word.startSeconds >= segment.startSeconds - kSlack && word.endSeconds <= segment.endSeconds + kSlack) {
            inside.push_back(&word);
        }
    }
    const std::vector<qsizetype> begins = wordBegins(segment.text);
    if (inside.size() != begins.size()) {
        return std::nullopt; // the text is not what was said any more, or there are no times
    }
    const auto next = std::lower_bound(begins.begin(), begins.end(), position);
    const bool isBetweenWords = position > 0 && segment.text.at(position - 1).isSpace();
    const bool isAtBlank = position < segment.text.size() && segment.text.at(position).isSpace();
    if (next == begins.begin() || next == begins.end() || (!isBetweenWords && !isAtBlank)) {
        return std::nullopt; // within a word
    }
    const auto after = static_cast<std::size_t>(std::distance(begins.begin(), next));
    const double start = std::clamp(inside[after]->startSeconds, segment.startSeconds, segment.endSeconds);
    return Parting{std::clamp(inside[after - 1]->endSeconds, segment.startSeconds, start), start};
}

Parting byLength(const TranscriptSegment& segment, qsizetype firstSize, qsizetype secondSize)
{
    const double length = std::max(segment.endSeconds - segment.startSeconds, 0.0);
    const double fraction = static_cast<double>(firstSize) / static_cast<double>(firstSize + secondSize);
    const double time = rounded(segment.startSeconds + length * fraction);
    return {time, time};
}

} // namespace

std::optional<TranscriptChange> changeText(const Segments& segments, std::size_t at, const QString& text)
{
    if (at >= segments.size() || segments[at].text == text) {
        return std::nullopt;
    }
    TranscriptSegment to = segments[at];
    to.text = text;
    to.confidence.reset();
    return changed(segments, at, std::move(to));
}

std::optional<TranscriptChange> splitSegment(const Segments& segments, std::size_t at, qsizetype position,
                                             const std::vector<TimedWord>& words)
{
    if (at >= segments.size() || position < 0 || position > segments[at].text.size()) {
        return std::nullopt;
    }
    const TranscriptSegment& whole = segments[at];
    position = characterBegin(whole.text, position);
    TranscriptSegment first = whole;
    TranscriptSegment second = whole;
    first.text = whole.text.left(position).trimmed();
    second.text = whole.text.mid(position).trimmed();
    if (first.text.isEmpty() || second.text.isEmpty()) {
        return std::nullopt;
    }
    const auto [end, start] =
        byWords(whole, position, words).value_or(byLength(whole, first.text.size(), second.text.size()));
    first.endSeconds = end;
    second.startSeconds = start;
    return TranscriptChange{at, {whole}, {std::move(first), std::move(second)}};
}

std::optional<TranscriptChange> mergeWithNext(const Segments& segments, std::size_t at)
{
    if (at >= segments.size() || at + 1 >= segments.size()) {
        return std::nullopt;
    }
    const TranscriptSegment& next = segments[at + 1];
    TranscriptSegment whole = segments[at];
    whole.endSeconds = std::max(whole.endSeconds, next.endSeconds);
    const bool wantsBlank = !whole.text.isEmpty() && !next.text.isEmpty();
    whole.text += (wantsBlank ? QStringLiteral(" ") : QString()) + next.text;
    if (whole.speaker.isEmpty()) {
        whole.speaker = next.speaker;
    }
    if (next.confidence) {
        whole.confidence = std::min(whole.confidence.value_or(*next.confidence), *next.confidence);
    }
    return TranscriptChange{at, {segments[at], next}, {std::move(whole)}};
}

std::optional<TranscriptChange> nudge(const Segments& segments, std::size_t at, SegmentEdge edge, double seconds)
{
    if (at >= segments.size() || !std::isfinite(seconds)) {
        return std::nullopt;
    }
    TranscriptSegment to = segments[at];
    double& time = edge == SegmentEdge::Start ? to.startSeconds : to.endSeconds;
    double least = 0.0;
    double most = std::numeric_limits<double>::max();
    if (edge == SegmentEdge::Start) {
        most = to.endSeconds;
        if (at > 0) {
            const TranscriptSegment& previous = segments[at - 1];
            const bool isInside = previous.endSeconds > time;
            least = isInside ? previous.startSeconds : previous.endSeconds;
        }
        if (at + 1 < segments.size()) {
            most = std::min(most, segments[at + 1].startSeconds); // or it would not be in front of it any more
        }
    } else {
        least = to.startSeconds;
        if (at + 1 < segments.size()) {
            const TranscriptSegment& next = segments[at + 1];
            const bool isInside = time > next.startSeconds;
            most = isInside ? std::max(time, next.endSeconds) : next.startSeconds;
        }
    }
    // One that is beyond its bounds already stays there, and may come back.
    const double wanted = rounded(time + seconds);
    time = seconds < 0.0 ? std::max(wanted, std::min(least, time)) : std::min(wanted, std::max(most, time));
    return changed(segments, at, std::move(to));
}

std::optional<TranscriptChange> setSpeaker(const Segments& segments, std::size_t at, const QString& speaker)
{
    if (at >= segments.size()) {
        return std::nullopt;
    }
    TranscriptSegment to = segments[at];
    to.speaker = speaker.simplified();
    return changed(segments, at, std::move(to));
}

std::optional<TranscriptChange> renameSpeaker(const Segments& segments, const QString& from, const QString& to)
{
    const QString name = to.simplified();
    const auto isMeant = [&from](const TranscriptSegment& segment) { return segment.speaker == from; };
    const auto first = std::find_if(segments.begin(), segments.end(), isMeant);
    if (name == from || first == segments.end()) {
        return std::nullopt;
    }
    const auto last = std::find_if(segments.rbegin(), segments.rend(), isMeant).base();
    TranscriptChange change{static_cast<std::size_t>(std::distance(segments.begin(), first)), {first, last}, {}};
    change.after = change.before;
    for (TranscriptSegment& segment : change.after) {
        if (isMeant(segment)) {
            segment.speaker = name;
        }
    }
    return change;
}

std::optional<TranscriptChange> insertAfter(const Segments& segments, std::size_t at)
{
    if (segments.empty()) {
        return TranscriptChange{0, {}, {TranscriptSegment{}}};
    }
    if (at >= segments.size()) {
        return std::nullopt;
    }
    constexpr double kMostSeconds = 2.0;
    const TranscriptSegment& previous = segments[at];
    TranscriptSegment made;
    made.startSeconds = previous.endSeconds;
    made.endSeconds = made.startSeconds + kMostSeconds;
    made.speaker = previous.speaker;
    if (at + 1 < segments.size()) {
        const double limit = segments[at + 1].startSeconds;
        made.startSeconds = std::min(made.startSeconds, limit);
        made.endSeconds = std::min(made.endSeconds, limit);
    }
    return TranscriptChange{at + 1, {}, {std::move(made)}};
}

std::optional<TranscriptChange> removeSegment(const Segments& segments, std::size_t at)
{
    return at < segments.size() ? std::optional(TranscriptChange{at, {segments[at]}, {}}) : std::nullopt;
}

std::optional<TranscriptChange> replaceAll(const Segments& segments, Segments by)
{
    return segments == by ? std::nullopt : std::optional(TranscriptChange{0, segments, std::move(by)});
}

void apply(Segments& segments, const TranscriptChange& change)
{
    const std::size_t at = std::min(change.at, segments.size());
    const std::size_t gone = std::min(change.before.size(), segments.size() - at);
    const std::size_t same = std::min(gone, change.after.size());
    const auto begin = segments.begin() + static_cast<Difference>(at);
    std::copy_n(change.after.begin(), same, begin);
    if (gone > same) {
        segments.erase(begin + static_cast<Difference>(same), begin + static_cast<Difference>(gone));
    } else {
        segments.insert(begin + static_cast<Difference>(same), change.after.begin() + static_cast<Difference>(same),
                        change.after.end());
    }
}

std::optional<std::size_t> segmentAt(const Segments& segments, double seconds)
{
    const auto next =
        std::upper_bound(segments.begin(), segments.end(), seconds,
                         [](double time, const TranscriptSegment& segment) { return time < segment.startSeconds; });
    return next == segments.begin()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(std::distance(segments.begin(), next)) - 1);
}

Segments editableSegments(const Transcript& transcript)
{
    if (transcript.segments.empty() && !transcript.text.isEmpty()) {
        return {TranscriptSegment{0.0, 0.0, transcript.text, {}}};
    }
    Segments segments = transcript.segments;
    std::stable_sort(segments.begin(), segments.end(),
                     [](const TranscriptSegment& one, const TranscriptSegment& other) {
                         return one.startSeconds < other.startSeconds;
                     });
    return segments;
}

} // namespace melodeck::core
