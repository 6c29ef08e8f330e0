#pragma once

#include "core/Answer.h"
#include "core/JobState.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace melodeck::store {

/// What search finds: one thing that can be shown in a row of its own.
enum class EntryKind : std::uint8_t {
    Clip,
    Picture, ///< Or a video.
    Transcript,
    Job, ///< One that gave nothing of the others: failed, cancelled, or answered with JSON alone.
};
inline constexpr int kEntryKinds = 4;

/// How long a clip is, in the steps that people ask for.
enum class LengthClass : std::uint8_t {
    None, ///< It has no length.
    Under5,
    Under15,
    Under30,
    Under60,
    Under180,
    Under600,
    Longer,
};
inline constexpr int kLengthClasses = 8;
/// The upper ends of the classes in seconds, from Under5 to Under600.
inline constexpr double kLengthEnds[] = {5.0, 15.0, 30.0, 60.0, 180.0, 600.0};
[[nodiscard]] LengthClass lengthClassOf(double seconds);

/// Names an entry for good: the place in its job's answer, −1 for the job's transcript or the job itself.
struct EntryName
{
    QString jobId;
    int index = -1;

    friend bool operator==(const EntryName&, const EntryName&) = default;
};

struct LibraryEntry
{
    /// Grows with the time of creation. May change when the job is saved again.
    qint64 id = 0;
    EntryName entry;
    EntryKind kind = EntryKind::Clip;
    QDateTime created;
    core::JobState state = core::JobState::Done;
    /// A clip's prompt, a transcript's beginning, a job's prompts; may be empty.
    QString title;
    /// What a plan calls the job.
    QString jobName;
    QString model;
    /// File name of what the job was sent with; empty without one.
    QString melody;
    /// Tells the melodies of one name apart; the same for all that was made of one.
    QString melodyKey;
    QString note;
    QStringList tags;
    /// Of a clip, as the library has it.
    core::Clip clip;
};

enum class EntryOrder : std::uint8_t {
    Newest,
    Oldest,
    Longest,
    Shortest,
    Name,
    Melody,     ///< What was made of one melody beside each other, those without one behind.
    Rating,     ///< Stars, then those that won a blind comparison, then the rest; the newest first.
    BestMatch,  ///< Title, tags and note before everything else; the newest first. Without text: Newest.
    Collection, ///< As people ordered the collection. Without one: Newest.
};

/// What is looked for. Each part narrows what the others leave; an empty list asks for nothing.
struct LibraryQuery
{
    /// Words begin as these do, "in quotes" they stand so, a minus in front leaves out.
    QString text;
    std::vector<EntryKind> kinds;
    QStringList models;
    std::vector<LengthClass> lengths;
    std::optional<bool> starred;
    std::optional<bool> hasMelody;
    std::optional<bool> wonBlind;
    /// Created at or after, and before; each may be invalid.
    QDateTime from;
    QDateTime until;
    /// All of them.
    QStringList tags;
    std::optional<qint64> collection;
    EntryOrder order = EntryOrder::Newest;

    friend bool operator==(const LibraryQuery&, const LibraryQuery&) = default;
};

/// Behind which row a page begins. Rows that come or go in the meantime neither repeat nor hide others.
struct PageKey
{
    int tier = 0;
    QVariant value;
    qint64 id = 0;
};

struct LibraryPage
{
    std::vector<LibraryEntry> entries;
    /// None at the end.
    std::optional<PageKey> next;
    /// There were more hits than are sorted by anything but time: only the newest kMostSorted are here.
    bool isCut = false;
};

/// How many entries a choice would leave.
struct LibraryCounts
{
    qint64 total = 0;
    qint64 kinds[kEntryKinds] = {};
    qint64 lengths[kLengthClasses] = {};
    qint64 starred = 0;
    qint64 withMelody = 0;
    qint64 wonBlind = 0;
    std::vector<std::pair<QString, qint64>> models;
    /// With a text, a date, a tag or a collection only the newest kMostCounted hits are counted: there are at least
    /// these.
    bool isAtLeast = false;
};

/// How far search knows the library.
struct IndexProgress
{
    /// Everything is found.
    bool isComplete = true;
    /// Of one that was made before there was a search: what is older than this is not found yet. Invalid when nothing
    /// was read so far, or where only new jobs are still to come.
    QDateTime reached;
};

} // namespace melodeck::store
