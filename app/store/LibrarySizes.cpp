// What a library takes up.

#include "core/DiskRoom.h"
#include "store/ClipFolder.h"
#include "store/LibraryFolder.h"
#include "store/LibraryUpkeep.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace melodeck::store {

namespace {

/// What a job belongs to: its month, its model, whether it is in the trash.
const char* const kShareColumns =
    "strftime('%Y-%m', job.created_ms / 1000, 'unixepoch', 'localtime') AS month, "
    "coalesce(CASE WHEN json_valid(job.recipe) THEN json_extract(job.recipe, '$.model') END, '') AS model, "
    "job.trashed_ms IS NOT NULL AS trashed";

std::int64_t bytesBelow(const QString& folder)
{
    std::int64_t bytes = 0;
    for (const QString& name : filesBelow(folder)) {
        bytes += QFileInfo(folder + QLatin1Char('/') + name).size();
    }
    return bytes;
}

void addToShare(std::vector<SizeShare>& shares, const QString& month, const QString& model, std::int64_t bytes)
{
    for (SizeShare& share : shares) {
        if (share.month == month && share.model == model) {
            share.bytes += bytes;
        }
    }
}

} // namespace

core::Result<LibrarySizes> LibraryUpkeep::sizes() const
{
    LibrarySizes sizes;
    if (auto added = addRows(sizes); !added) {
        return core::fail(std::move(added).error());
    }
    if (auto added = addKeptAnswers(sizes); !added) {
        return core::fail(std::move(added).error());
    }
    std::stable_sort(sizes.shares.begin(), sizes.shares.end(), [](const SizeShare& one, const SizeShare& other) {
        return one.month == other.month ? one.bytes > other.bytes : one.month > other.month;
    });
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files)) {
        sizes.databaseBytes += file.size();
    }
    sizes.backupBytes = bytesBelow(m_folder + QStringLiteral("/backup"));
    sizes.recordingBytes = bytesBelow(m_folder + QStringLiteral("/recordings"));
    sizes.freeBytes = core::roomIn(m_folder).value_or(0);
    return sizes;
}

core::Result<void> LibraryUpkeep::addRows(LibrarySizes& sizes) const
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT %1, count(DISTINCT job.id), count(clip.idx), coalesce(sum(clip.bytes), "
                       "0) FROM job LEFT JOIN clip ON clip.job_id = job.id WHERE job.owner IS NULL "
                       "GROUP BY month, model, trashed")
            .arg(QLatin1String(kShareColumns)));
    if (auto found = run(query); !found) {
        return found;
    }
    while (query.next()) {
        const std::int64_t jobs = query.integer(3);
        const std::int64_t bytes = query.integer(5);
        if (query.smallInteger(2) != 0) {
            sizes.trashJobs += jobs;
            sizes.trashBytes += bytes;
            continue;
        }
        sizes.jobs += jobs;
        sizes.clipBytes += bytes;
        sizes.shares.push_back({query.text(0), query.text(1), jobs, query.integer(4), bytes});
    }
    return query.readToEnd();
}

core::Result<void> LibraryUpkeep::addKeptAnswers(LibrarySizes& sizes) const
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT %1, job.id, job.answer IS NOT NULL FROM job WHERE job.owner IS NULL AND job.transcript "
                       "IS NULL AND NOT EXISTS (SELECT 1 FROM clip WHERE clip.job_id = job.id)")
            .arg(QLatin1String(kShareColumns)));
    if (auto found = run(query); !found) {
        return found;
    }
    while (query.next()) {
        const Answered answered = query.smallInteger(4) != 0 ? Answered::Yes : Answered::No;
        const std::int64_t bytes = keptAnswerBytes(clipFolderOf(m_folder, query.text(3)), answered);
        if (query.smallInteger(2) != 0) {
            sizes.trashBytes += bytes;
        } else if (bytes > 0) {
            sizes.clipBytes += bytes;
            addToShare(sizes.shares, query.text(0), query.text(1), bytes);
        }
    }
    return query.readToEnd();
}

} // namespace melodeck::store
