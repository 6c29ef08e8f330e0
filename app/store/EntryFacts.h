#pragma once

#include "store/LibraryQuery.h"

#include <QString>
#include <QStringList>

namespace melodeck::store {

/// What entries are filtered by, packed into one number: a library has few different ones, and an index over
/// (facts, sort key) gives any page of any filter by merging their ranges. From the lowest bit: kind 3, starred 1,
/// melody 1, won blind 1, length class 3, then the id of the model.
struct EntryFacts
{
    EntryKind kind = EntryKind::Clip;
    bool isStarred = false;
    bool hasMelody = false;
    bool wonBlind = false;
    LengthClass length = LengthClass::None;
    qint64 model = 0;

    [[nodiscard]] qint64 packed() const;
    /// Inverse of packed(); whatever else a damaged file holds is some facts.
    [[nodiscard]] static EntryFacts from(qint64 packed);
};

/// The same facts as words of the full-text index, which no text that people type can contain: each begins with a
/// character of the private use area, which SearchWords takes out of what was typed.
inline constexpr char16_t kFacetMark = u'\uE000';
[[nodiscard]] QString everyFacet();
[[nodiscard]] QString kindFacet(EntryKind kind);
[[nodiscard]] QString lengthFacet(LengthClass length);
[[nodiscard]] QString modelFacet(qint64 model);
[[nodiscard]] QString tagFacet(qint64 tag);
[[nodiscard]] QString collectionFacet(qint64 collection);
[[nodiscard]] QString starredFacet(bool value);
[[nodiscard]] QString melodyFacet(bool value);
[[nodiscard]] QString wonBlindFacet(bool value);
/// All that facts say.
[[nodiscard]] QStringList facetsOf(const EntryFacts& facts);

/// How a name is compared: without case and accents, at most so many characters of it.
inline constexpr int kSortKeyLength = 48;
[[nodiscard]] QString foldedText(const QString& text);
[[nodiscard]] QString sortKey(const QString& text);

} // namespace melodeck::store
