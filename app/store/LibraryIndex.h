#pragma once

#include "core/Result.h"
#include "store/Database.h"
#include "store/LibraryQuery.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace melodeck::store {

struct EntryRow;

/// Keeps what search reads beside what was written. Whoever writes a job, clip, tag or note leaves its job's name in
/// the database (triggers do), and the index takes such jobs in, some at a time, each time in one transaction: writing
/// costs next to nothing more, and a large library that came before search is read in without anybody waiting. Used on
/// the store thread.
class LibraryIndex final
{
public:
    LibraryIndex(const Database& database, QString folder);

    /// Takes in what changed, at most so many jobs, then of what came before, the newest first, at most that many.
    [[nodiscard]] core::Result<IndexProgress> advance(int mostJobs);
    /// Takes in what changed, at most so many jobs. What is not there costs nothing.
    [[nodiscard]] core::Result<void> catchUp(int mostJobs);
    [[nodiscard]] core::Result<IndexProgress> progress() const;

    /// Something of this job changed that is not in the database: its transcript was edited.
    [[nodiscard]] core::Result<void> touch(const QString& jobId);

private:
    [[nodiscard]] core::Result<QStringList> takeChanged(int most);
    [[nodiscard]] core::Result<QStringList> takeOlder(int most);
    [[nodiscard]] core::Result<void> takeInAll(const core::Result<QStringList>& jobIds);
    [[nodiscard]] core::Result<void> takeIn(const QString& jobId);
    [[nodiscard]] core::Result<void> put(const QString& jobId, std::vector<EntryRow> rows);
    [[nodiscard]] core::Result<qint64> freeIds(const QDateTime& created, qint64 count);
    [[nodiscard]] core::Result<qint64> modelId(const QString& name);
    [[nodiscard]] core::Result<void> addMarks(const QString& jobId, std::vector<EntryRow>& rows);

    const Database& m_database;
    QString m_folder;
    QHash<QString, qint64> m_models;
    Statement m_changed;
    Statement m_job;
    Statement m_clips;
    Statement m_known;
    Statement m_tags;
    Statement m_notes;
    Statement m_collections;
    Statement m_free;
    Statement m_put;
    Statement m_remove;
};

} // namespace melodeck::store
