// What may go: plans of a clean-up, and the trash.

#include "store/ClipFolder.h"
#include "store/LibraryUpkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <limits>
#include <utility>

namespace melodeck::store {

namespace {

/// A job with what its clips come to. Reads each row of job and clip once.
const char* const kTrashedJobs =
    "SELECT job.id, job.created_ms, job.trashed_ms, "
    "coalesce(CASE WHEN json_valid(job.recipe) THEN json_extract(job.recipe, '$.model') END, ''), "
    "coalesce(job.name, ''), count(clip.idx), coalesce(sum(clip.bytes), 0), coalesce(sum(clip.starred), 0), "
    "count(saved_elsewhere.idx), job.transcript IS NOT NULL, "
    "coalesce((SELECT prompt FROM clip AS first WHERE first.job_id = job.id ORDER BY idx LIMIT 1), ''), "
    "EXISTS (SELECT 1 FROM collection_entry WHERE collection_entry.job_id = job.id), "
    "EXISTS (SELECT 1 FROM saved_elsewhere AS whole WHERE whole.job_id = job.id AND whole.idx = -1), "
    "job.answer IS NOT NULL FROM job LEFT JOIN clip ON clip.job_id = job.id "
    "LEFT JOIN saved_elsewhere ON saved_elsewhere.job_id = clip.job_id AND saved_elsewhere.idx = clip.idx "
    "WHERE job.owner IS NULL AND %1 GROUP BY job.id %2";

struct Row
{
    KeptJob job;
    bool isKept = false;
    bool hasTranscript = false;
    /// As it came, in its folder; not in any row.
    bool hasKeptAnswer = false;
    /// All of it that is no clip.
    bool isAnswerSaved = false;
    Answered answered = Answered::No;
};

Row rowFrom(const Statement& query)
{
    Row row;
    row.job.id = query.text(0);
    row.job.created = QDateTime::fromMSecsSinceEpoch(query.integer(1));
    if (!query.isNull(2)) {
        row.job.trashed = QDateTime::fromMSecsSinceEpoch(query.integer(2));
    }
    row.job.model = query.text(3);
    row.job.clips = query.integer(5);
    row.job.bytes = query.integer(6);
    row.job.starredClips = query.integer(7);
    row.isKept = row.job.starredClips > 0 || query.smallInteger(11) != 0;
    row.hasTranscript = query.smallInteger(9) != 0;
    row.isAnswerSaved = query.smallInteger(12) != 0;
    row.answered = query.smallInteger(13) != 0 ? Answered::Yes : Answered::No;
    row.job.isUnsaved = query.integer(8) < row.job.clips || (row.hasTranscript && !row.isAnswerSaved);
    for (const int column : {10, 4, 3}) {
        if (row.job.title.isEmpty()) {
            row.job.title = query.text(column).simplified();
        }
    }
    return row;
}

/// Bytes that nobody understands were paid for as well. Looks at the disk only where no row says that something came: a
/// library may have a million of them.
void lookForKeptAnswer(Row& row, const QString& libraryFolder)
{
    if (row.job.clips > 0 || row.hasTranscript) {
        return;
    }
    row.job.bytes = keptAnswerBytes(clipFolderOf(libraryFolder, row.job.id), row.answered);
    row.hasKeptAnswer = row.job.bytes > 0;
    row.job.isUnsaved = row.hasKeptAnswer && !row.isAnswerSaved;
}

bool isMeant(const Row& row, const CleanUpRule& rule)
{
    const bool isNothing = row.job.clips == 0 && !row.hasTranscript && !row.hasKeptAnswer;
    switch (rule.which) {
    case CleanUpRule::Which::SavedElsewhere:
        return !isNothing && !row.job.isUnsaved;
    case CleanUpRule::Which::WithoutClips:
        return isNothing;
    case CleanUpRule::Which::All:
        break;
    }
    return true;
}

} // namespace

core::Result<CleanUpPlan> LibraryUpkeep::plan(const CleanUpRule& rule) const
{
    Statement query = m_database.prepare(QString::fromLatin1(kTrashedJobs)
                                             .arg(QStringLiteral("job.trashed_ms IS NULL AND job.created_ms < "
                                                                 "?"),
                                                  QString()));
    query.add(rule.createdBefore ? rule.createdBefore->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    CleanUpPlan plan;
    while (query.next()) {
        Row row = rowFrom(query);
        if (!rule.model.isEmpty() && row.job.model != rule.model) {
            continue;
        }
        lookForKeptAnswer(row, m_folder);
        if (row.job.bytes < rule.leastBytes || !isMeant(row, rule)) {
            continue;
        }
        if (row.isKept) {
            ++plan.starred;
        } else if (row.job.isUnsaved && rule.unsaved == CleanUpRule::Unsaved::Stays) {
            ++plan.unsaved;
            plan.unsavedBytes += row.job.bytes;
        } else {
            plan.bytes += row.job.bytes;
            plan.jobs.push_back(std::move(row.job));
        }
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return plan;
}

core::Result<std::vector<KeptJob>> LibraryUpkeep::trash() const
{
    Statement query = m_database.prepare(QString::fromLatin1(kTrashedJobs)
                                             .arg(QStringLiteral("job.trashed_ms IS NOT NULL"),
                                                  QStringLiteral("ORDER BY job.trashed_ms DESC, job.id DESC")));
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<KeptJob> jobs;
    while (query.next()) {
        Row row = rowFrom(query);
        lookForKeptAnswer(row, m_folder);
        jobs.push_back(std::move(row.job));
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return jobs;
}

core::Result<std::vector<KeptJob>> LibraryUpkeep::trashed(const QStringList& jobIds) const
{
    Statement query = m_database.prepare(
        QString::fromLatin1(kTrashedJobs).arg(QStringLiteral("job.id = ? AND job.trashed_ms IS NOT NULL"), QString()));
    std::vector<KeptJob> jobs;
    for (const QString& id : jobIds) {
        query.bind(0, id);
        if (auto found = run(query); !found) {
            return core::fail(std::move(found).error());
        }
        if (query.next()) {
            Row row = rowFrom(query);
            lookForKeptAnswer(row, m_folder);
            jobs.push_back(std::move(row.job));
        }
        query.finish();
    }
    return jobs;
}

core::Result<std::int64_t> LibraryUpkeep::moveToTrash(const QStringList& jobIds, const QDateTime& now)
{
    Transaction transaction(m_database);
    Statement query = m_database.prepare(QStringLiteral(
        "UPDATE job SET trashed_ms = ? WHERE id = ? AND owner IS NULL AND trashed_ms IS NULL AND state IN ('Done', "
        "'Failed', 'Cancelled', 'Unknown')"));
    std::int64_t moved = 0;
    for (const QString& id : jobIds) {
        query.bind(0, now.toMSecsSinceEpoch());
        query.bind(1, id);
        if (auto done = run(query); !done) {
            return core::fail(std::move(done).error());
        }
        moved += query.changes();
    }
    query.finish();
    if (auto done = transaction.commit(); !done) {
        return core::fail(std::move(done).error());
    }
    return moved;
}

core::Result<std::int64_t> LibraryUpkeep::restore(const QStringList& jobIds)
{
    Transaction transaction(m_database);
    Statement query =
        m_database.prepare(QStringLiteral("UPDATE job SET trashed_ms = NULL WHERE id = ? AND trashed_ms IS NOT NULL"));
    std::int64_t restored = 0;
    for (const QString& id : jobIds) {
        query.bind(0, id);
        if (auto done = run(query); !done) {
            return core::fail(std::move(done).error());
        }
        if (query.changes() > 0 && QFileInfo::exists(discarded(id))) {
            // Its emptying was cut off: the row was still there, so all of its files are.
            const QString place = clipFolderOf(m_folder, id);
            QDir().mkpath(QFileInfo(place).path());
            QDir().rename(discarded(id), place);
        }
        restored += query.changes();
    }
    query.finish();
    if (auto done = transaction.commit(); !done) {
        return core::fail(std::move(done).error());
    }
    return restored;
}

core::Result<bool> LibraryUpkeep::hasTrashFrom(const QDateTime& before) const
{
    Statement query = m_database.prepare(QStringLiteral("SELECT 1 FROM job WHERE trashed_ms < ? LIMIT 1"));
    query.add(before.toMSecsSinceEpoch());
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    return query.next();
}

QString LibraryUpkeep::discarded(const QString& jobId) const
{
    return m_folder + QStringLiteral("/trash/") + jobId;
}

core::Result<bool> LibraryUpkeep::discard(const QString& jobId)
{
    Transaction transaction(m_database);
    const auto forget = [this, &jobId](const char* statement) -> core::Result<qint64> {
        Statement query = m_database.prepare(QLatin1String(statement));
        query.add(jobId);
        if (auto done = run(query); !done) {
            return core::fail(std::move(done).error());
        }
        return query.changes();
    };
    // From here on nobody else writes: who restores it now was before this, or finds no row.
    const auto row = forget("DELETE FROM job WHERE id = ? AND trashed_ms IS NOT NULL");
    if (!row) {
        return core::fail(row.error());
    }
    if (*row == 0) {
        return false;
    }
    const QString place = clipFolderOf(m_folder, jobId);
    const QByteArray from = QFile::encodeName(place);
    const bool isAway = !QFileInfo::exists(place) ||
                        std::rename(from.constData(), QFile::encodeName(discarded(jobId)).constData()) == 0;
    if (!isAway) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "“%1” cannot be removed (%2). What is left is "
                                                                 "still in the trash.")
                              .arg(place, core::systemWords(errno)));
    }
    for (const char* statement :
         {"DELETE FROM clip_hash WHERE job_id = ?", "DELETE FROM saved_elsewhere WHERE job_id = ?"}) {
        if (const auto done = forget(statement); !done) {
            return core::fail(done.error());
        }
    }
    if (auto done = transaction.commit(); !done) {
        return core::fail(std::move(done).error()); // its row stays, and brings its files back when it is restored
    }
    return true;
}

core::Result<LibraryUpkeep::Emptied> LibraryUpkeep::emptyTrash(const std::optional<QDateTime>& trashedBefore,
                                                               WorkProgress& progress, const std::stop_token& stop)
{
    const auto jobs = trash();
    if (!jobs) {
        return core::fail(jobs.error());
    }
    const QDir bin(m_folder + QStringLiteral("/trash"));
    bin.mkpath(QStringLiteral("."));
    progress.totalBytes = 0;
    for (const KeptJob& job : *jobs) {
        progress.totalBytes += trashedBefore && job.trashed >= *trashedBefore ? 0 : job.bytes;
    }
    Emptied emptied;
    for (const KeptJob& job : *jobs) {
        if (trashedBefore && job.trashed >= *trashedBefore) {
            continue;
        }
        if (stop.stop_requested()) {
            return stoppedError();
        }
        const auto isDiscarded = discard(job.id);
        if (!isDiscarded) {
            return core::fail(isDiscarded.error());
        }
        if (!*isDiscarded) {
            continue; // somebody took it back meanwhile
        }
        QDir(discarded(job.id)).removeRecursively();
        progress.bytes += job.bytes;
        ++emptied.jobs;
        emptied.bytes += job.bytes;
    }
    // Of runs that were killed behind the row; a job that has one was restored, or waits in the trash.
    for (const QString& id : bin.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto isThere = has(id); isThere && !*isThere) {
            QDir(discarded(id)).removeRecursively();
        }
    }
    return emptied;
}

} // namespace melodeck::store
