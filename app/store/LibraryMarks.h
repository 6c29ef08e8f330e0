#pragma once

#include "core/Result.h"
#include "store/Database.h"
#include "store/LibraryQuery.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace melodeck::store {

/// What people say of entries: tags, notes, and collections that they put them into. Used on the store thread.
class LibraryMarks final
{
public:
    explicit LibraryMarks(const Database& database);

    /// A tag, or a collection, and how many entries have it. Names that differ in case only are the same.
    struct Named
    {
        qint64 id = 0;
        QString name;
        qint64 entries = 0;
    };
    static constexpr int kLongestName = 80;
    /// As a name is kept: one line without blanks around it, cut to kLongestName; empty for one that is none.
    [[nodiscard]] static QString tidyName(const QString& name);

    /// All tags in use, by name; not those that only the trash has.
    [[nodiscard]] core::Result<std::vector<Named>> tags() const;
    [[nodiscard]] core::Result<void> addTag(std::span<const EntryName> entries, const QString& tag);
    [[nodiscard]] core::Result<void> removeTag(std::span<const EntryName> entries, const QString& tag);
    /// These instead of all that it had.
    [[nodiscard]] core::Result<void> setTags(const EntryName& entry, const QStringList& tags);

    /// An empty text is no note.
    [[nodiscard]] core::Result<void> setNote(const EntryName& entry, const QString& text);

    /// By name.
    [[nodiscard]] core::Result<std::vector<Named>> collections() const;
    /// The collection of this name, made where there is none. Errors: InvalidArgument without a name.
    [[nodiscard]] core::Result<qint64> collection(const QString& name);
    /// Errors: InvalidArgument without a name, or for one that another has.
    [[nodiscard]] core::Result<void> renameCollection(qint64 collection, const QString& name);
    /// What is in it stays in the library.
    [[nodiscard]] core::Result<void> removeCollection(qint64 collection);
    /// Behind what is in it, in this order; what is in it already keeps its place.
    [[nodiscard]] core::Result<void> addToCollection(qint64 collection, std::span<const EntryName> entries);
    [[nodiscard]] core::Result<void> removeFromCollection(qint64 collection, std::span<const EntryName> entries);
    /// Puts an entry before another one of it; before: none for the end.
    [[nodiscard]] core::Result<void> moveInCollection(qint64 collection, const EntryName& entry,
                                                      const std::optional<EntryName>& before);

private:
    /// Whole numbers again, in the order that there is.
    [[nodiscard]] core::Result<void> renumber(qint64 collection);
    [[nodiscard]] core::Result<void> put(qint64 collection, const EntryName& entry, double place);
    /// Between which places an entry is to stand; the second: none for the end.
    using Gap = std::pair<double, std::optional<double>>;
    [[nodiscard]] core::Result<Gap> gapBefore(qint64 collection, const EntryName& entry,
                                              const std::optional<EntryName>& before) const;
    [[nodiscard]] core::Result<void> putTag(const EntryName& entry, const QString& tag);
    [[nodiscard]] core::Result<std::vector<Named>> named(const QString& statement) const;

    const Database& m_database;
};

} // namespace melodeck::store
