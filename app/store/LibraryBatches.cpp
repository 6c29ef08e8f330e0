// The library's jobs that were asked for together.

#include "store/LibrarySearch.h"

namespace melodeck::store {

core::Result<QStringList> LibrarySearch::newestBatches(int limit) const
{
    // Their ids sort by time.
    Statement query = m_database.prepare(
        QStringLiteral("SELECT DISTINCT batch FROM job WHERE batch IS NOT NULL ORDER BY batch DESC LIMIT ?"));
    query.add(limit);
    return textsOf(query);
}

core::Result<QStringList> LibrarySearch::jobsOfBatch(const QString& batch, int limit) const
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT id FROM job WHERE batch = ? AND trashed_ms IS NULL ORDER BY id LIMIT ?"));
    query.add(batch);
    query.add(limit);
    return textsOf(query);
}

} // namespace melodeck::store
