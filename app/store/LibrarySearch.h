#pragma once

#include "core/Result.h"
#include "store/Database.h"
#include "store/EntryStreams.h"
#include "store/LibraryIndex.h"
#include "store/LibraryQuery.h"
#include "store/SearchPlan.h"

#include <QString>

#include <optional>
#include <vector>

namespace melodeck::store {

/// Finds entries of a library: pages by key in any order, and how many there are. Every answer takes a time that is
/// bounded, however large the library is. Used on the store thread.
class LibrarySearch final
{
public:
    LibrarySearch(const Database& database, LibraryIndex& index, const QString& folder);

    /// At most limit entries behind a key (none: from the first). What changed a moment ago is taken in before.
    [[nodiscard]] core::Result<LibraryPage> page(const LibraryQuery& query, int limit,
                                                 const std::optional<PageKey>& after = {});
    /// How many entries each choice leaves, given the other choices of the query.
    [[nodiscard]] core::Result<LibraryCounts> counts(const LibraryQuery& query);
    /// An entry as it is now; none where there is no such.
    [[nodiscard]] core::Result<std::optional<LibraryEntry>> find(const EntryName& name);

    /// Ids of the newest batches, the newest first.
    [[nodiscard]] core::Result<QStringList> newestBatches(int limit) const;
    /// Ids of a batch's jobs in any state, but for those in the trash, in the order in which they were asked for.
    [[nodiscard]] core::Result<QStringList> jobsOfBatch(const QString& batch, int limit) const;

    /// Hits beyond these, the newest, are left out where they are sorted by anything but time.
    static constexpr int kMostSorted = 5'000;
    static constexpr int kMostCounted = 5'000;

private:
    [[nodiscard]] core::Result<std::vector<FactsCount>> allFacts() const;
    [[nodiscard]] core::Result<std::vector<FactsCount>> factsOfHits(const QString& expression,
                                                                    const IdRange& range) const;
    [[nodiscard]] core::Result<QueryNumbers> numbersOf(const LibraryQuery& query) const;
    [[nodiscard]] std::vector<QString> completions(const QString& beginning) const;

    [[nodiscard]] core::Result<std::vector<EntryPlace>> read(const SearchPlan::Tier& tier, const IdRange& range,
                                                             const std::optional<EntryPlace>& after, int limit) const;
    [[nodiscard]] core::Result<std::vector<EntryPlace>>
    matches(const SearchPlan::Tier& tier, IdRange range, const std::optional<EntryPlace>& after, int limit) const;
    [[nodiscard]] core::Result<std::vector<EntryPlace>> sorted(const LibraryQuery& query, const SearchPlan& plan,
                                                               bool& isCut) const;
    [[nodiscard]] core::Result<void> addEntries(LibraryPage& page, const std::vector<EntryPlace>& places) const;
    [[nodiscard]] core::Result<LibraryPage> sortedPage(const LibraryQuery& query, const SearchPlan& plan, int limit,
                                                       const std::optional<PageKey>& after) const;

    const Database& m_database;
    LibraryIndex& m_index;
    QString m_folder;
};

} // namespace melodeck::store
