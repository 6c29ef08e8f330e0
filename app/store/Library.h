#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

namespace melodeck::store {

/// Everything ever returned: rows in SQLite (WAL) and clip files beside them, in one folder.
/// Used on the thread that made it, the store thread (see StoreThread).
class Library final
{
public:
    /// Opens folder/library.sqlite, making both where they are missing.
    /// Errors: Io (read-only, full, damaged) with what still works.
    [[nodiscard]] static core::Result<std::unique_ptr<Library>> open(const QString& folder);
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    /// Inserts or replaces a job with its clips, in one transaction.
    [[nodiscard]] core::Result<void> save(const core::JobRecord& job);

    /// Newest first, at most limit of them, older than the job `before` (empty: from the newest).
    [[nodiscard]] core::Result<std::vector<core::JobRecord>> page(int limit, const QString& before = {}) const;

    [[nodiscard]] core::Result<void> setStarred(const QString& jobId, int clipIndex, bool starred);

    /// Removes the row and its clips' files.
    [[nodiscard]] core::Result<void> remove(const QString& jobId);

    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    Library(QString folder, QString connection);

    [[nodiscard]] core::Result<void> prepareDatabase();
    [[nodiscard]] static core::Result<void> makeSchema(const QSqlDatabase& connection);
    [[nodiscard]] core::Result<void> saveClips(const core::JobRecord& job);
    [[nodiscard]] core::Result<std::vector<core::Clip>> clipsOf(const QString& jobId) const;
    [[nodiscard]] QSqlDatabase database() const;

    QString m_folder;
    QString m_connection;
};

} // namespace melodeck::store
