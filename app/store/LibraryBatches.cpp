// The library's jobs that were asked for together.

#include "store/LibrarySearch.h"

#include <utility>

namespace melodeck::store {

core::Result<QStringList> LibrarySearch::newestBatches(int limit) const
{
    // Their ids sort by time.
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT DISTINCT batch FROM job WHERE batch IS NOT NULL ORDER BY batch DESC LIMIT ?"));
    query.addBindValue(limit);
    return texts(std::move(query));
}

core::Result<QStringList> LibrarySearch::jobsOfBatch(const QString& batch, int limit) const
{
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT id FROM job WHERE batch = ? AND trashed_ms IS NULL ORDER BY id LIMIT ?"));
    query.addBindValue(batch);
    query.addBindValue(limit);
    return texts(std::move(query));
}

core::Result<QStringList> LibrarySearch::texts(QSqlQuery query) const
{
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    QStringList all;
    while (query.next()) {
        all << query.value(0).toString();
    }
    return all;
}

} // namespace melodeck::store
