#pragma once

#include "core/JobRecord.h"
#include "store/EntryFacts.h"
#include "store/Statement.h"

#include <vector>

namespace melodeck::store {

/// An entry as it is written: what is shown of it, what it is filtered by, and what its text is found by.
struct EntryRow
{
    LibraryEntry shown;
    EntryFacts facts;
    /// Facets of tags and collections, beside those of the facts.
    QStringList furtherFacets;
    /// File names, the job's name, and the prompts of the whole job.
    QString names;
    QString transcript;
};

/// The rows of a finished job, in the order in which they are shown: its transcript or itself, then its clips. Without
/// tags, notes and the model's number.
[[nodiscard]] std::vector<EntryRow> entryRows(const core::JobRecord& job);

inline constexpr const char* kEntryColumns =
    "id, job_id, idx, facts, duration_s, name_key, melody_key, state, path, format, bytes, sample_rate, channels, "
    "blind_place, blind_of, melody, name, title, model, note, tags, names, facets, transcript";
inline constexpr int kEntryColumnCount = 24;
void bindEntry(Statement& query, const EntryRow& row);

/// Those that are shown, in the order that entryFromRow() reads. folder: of the library, clean and absolute.
inline constexpr const char* kShownColumns =
    "id, job_id, idx, facts, duration_s, melody_key, state, path, format, blind_place, blind_of, melody, name, title, "
    "model, note, tags";
[[nodiscard]] LibraryEntry entryFromRow(const Statement& row, const QString& folder);

/// Ids of entries hold the time: created_ms · 4096 and a number within that millisecond.
inline constexpr int kIdsAMillisecondShift = 12;
[[nodiscard]] qint64 firstIdAt(qint64 createdMs);
[[nodiscard]] qint64 createdMsOf(qint64 id);

/// Tags in one column: none holds a line end.
inline constexpr QChar kTagSeparator = QLatin1Char('\n');

} // namespace melodeck::store
