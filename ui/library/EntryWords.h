#pragma once

#include "store/LibraryQuery.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>

namespace melodeck::ui {

/// What people call an entry: its prompt, its words, else its melody's, its job's or its model's name.
[[nodiscard]] QString entryTitle(const store::LibraryEntry& entry);
/// "8.0 s · Sketch engine · 14:02".
[[nodiscard]] QString entryFacts(const store::LibraryEntry& entry);
/// The same where there is little room: without the model.
[[nodiscard]] QString entryShortFacts(const store::LibraryEntry& entry);
/// All of it for those who do not see the row: title, kind, facts, star, tags.
[[nodiscard]] QString entrySpoken(const store::LibraryEntry& entry);
[[nodiscard]] QString entryKindText(store::EntryKind kind);
/// "5 – 15 s".
[[nodiscard]] QString lengthClassText(store::LengthClass length);
/// A model as people know it, by its id.
[[nodiscard]] QString modelTitle(const QString& id);
/// It can be heard.
[[nodiscard]] bool isSound(const store::LibraryEntry& entry);

/// What rows are put together by, each group with a line of its own above.
enum class EntryGroup : std::uint8_t { None, Job, Day, Melody };
/// The same for all of one group; empty where there are no groups.
[[nodiscard]] QString groupKey(const store::LibraryEntry& entry, EntryGroup group);
/// Of one group's entries, at least one: "Today, 14:02 · happy rock, sad jazz", "Yesterday", "hum.wav".
[[nodiscard]] QString groupTitle(std::span<const store::LibraryEntry> entries, EntryGroup group);

/// What is typed between commas.
[[nodiscard]] QStringList tagsFromText(const QString& text);

} // namespace melodeck::ui
