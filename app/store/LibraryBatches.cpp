// The library's jobs that were asked for together.

#include "store/LibrarySearch.h"

#include <utility>

namespace melodeck::store {

core::Result<QStringList> LibrarySearch::newestBatches(int limit) const
{
    // Their ids sort by time.
    Statement query = m_database.prepare(
        QStringLiteral("SELECT DISTINCT batch FROM job WHERE batch IS NOT NULL ORDER BY batch DESC LIMIT ?"));
    query.add(limit);
    return texts(std::move(query));
}

core::Result<QStringList> LibrarySearch::jobsOfBatch(const QString& batch, int limit) const
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT id FROM job WHERE batch = ? AND trashed_ms IS NULL ORDER BY id LIMIT ?"));
    query.add(batch);
    query.add(limit);
    return texts(std::move(query));
}

core::Result<QStringList> LibrarySearch::texts(Statement query) const
{
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    QStringList all;
    while (query.next()) {
        all << query.text(0);
    }
    return all;
}

} // namespace melodeck::store
