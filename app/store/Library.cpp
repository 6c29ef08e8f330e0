#include "store/Library.h"

#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "store/ClipFolder.h"
#include "store/FoundFolders.h"
#include "store/LibraryBackup.h"
#include "store/LibraryIndex.h"
#include "store/LibraryMarks.h"
#include "store/LibraryMove.h"
#include "store/LibraryRows.h"
#include "store/LibrarySearch.h"
#include "store/LibraryUpkeep.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace melodeck::store {

namespace {

core::Error damagedNotice(const Restoration& restoration)
{
    const QString aside = QCoreApplication::translate("Library", "The library's file was damaged. It is kept as %1.")
                              .arg(restoration.damagedFile);
    const QString instead =
        restoration.backupFile.isEmpty()
            ? QCoreApplication::translate("Library", "There was no backup, so a new one was made from the clips found "
                                                     "on the disk; their prompts are not known any more.")
            : QCoreApplication::translate("Library", "The backup of %1 took its place; clips that came later were "
                                                     "found on the disk and added, without their prompts.")
                  .arg(QLocale().toString(QFileInfo(restoration.backupFile).lastModified(), QLocale::ShortFormat));
    return {core::ErrorCode::Io, aside + QLatin1Char(' ') + instead, {}};
}

core::Error awayError(const QString& folder)
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Library", "The library is in %1, and that is not connected. Connect the disk "
                                                   "and start Melodeck again; nothing of it is lost.")
                .arg(core::displayPath(folder)),
            {}};
}

} // namespace

/// What took the place of a damaged database, and the lock of whoever put it there.
struct Library::Mended
{
    Restoration restoration;
    std::unique_ptr<OwnerLock> lock;
};

core::Result<std::unique_ptr<Library>> Library::open(const QString& folder)
{
    const bool isCutOff = isMending(folder);
    if (folder == core::libraryPlace().folder && !QFile::exists(databasePath(folder)) && !isCutOff) {
        return core::fail(awayError(folder)); // a new one there would hide the one that comes back with its disk
    }
    if (!QDir().mkpath(folder)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "Library", "The folder %1 cannot be made, so nothing can be kept between two starts. "
                                         "Check its permissions, or save each clip yourself.")
                              .arg(folder));
    }
    if (auto moving = refuseWhileMoved(folder); !moving) {
        return core::fail(std::move(moving).error());
    }
    tl::expected<std::unique_ptr<Database>, Database::OpenFailure> database =
        isCutOff ? tl::unexpected(Database::OpenFailure{Database::Trouble::Damaged, {}})
                 : Database::open(databasePath(folder));
    std::optional<core::Error> notice;
    std::unique_ptr<OwnerLock> mending; // until all that is found is in it: another one would begin anew
    if (!database && database.error().trouble == Database::Trouble::Damaged) {
        auto mended = mend(folder);
        if (!mended) {
            return core::fail(std::move(mended).error());
        }
        if (!mended->restoration.damagedFile.isEmpty()) {
            notice = damagedNotice(mended->restoration);
        }
        mending = std::move(mended->lock);
        database = Database::open(databasePath(folder));
    }
    if (!database) {
        return core::fail(std::move(database).error().error);
    }
    if (auto moving = refuseWhileMoved(folder); !moving) { // it was, while this waited for the file
        return core::fail(std::move(moving).error());
    }
    std::unique_ptr<Library> library(new Library(folder, std::move(*database)));
    if (notice) {
        library->m_notice = std::move(notice);
        if (auto added = library->addFoundFolders(); !added) {
            return core::fail(std::move(added).error());
        }
        endMending(folder);
    }
    return library;
}

/// Under a program that has it open the file must not be changed for another: that one would write on into the old one.
core::Result<Library::Mended> Library::mend(const QString& folder)
{
    const auto inUse = [] {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "The library's file is damaged, and another Melodeck "
                                                                 "still uses it. Close that one and start again: the "
                                                                 "library's backup takes its place then."));
    };
    const QString journal = QDir(folder).filePath(QStringLiteral("journal"));
    auto lock = OwnerLock::takeOver(folder, QStringLiteral("mending"));
    if (lock == nullptr && errno == EWOULDBLOCK) {
        return inUse();
    }
    for (const QString& owner : OwnerLock::ownersIn(journal)) {
        if (OwnerLock::isHeld(journal, owner)) {
            return inUse();
        }
    }
    if (!isMending(folder) && Database::open(databasePath(folder))) {
        return Mended{}; // another one was faster
    }
    auto restored = setAsideAndRestore(folder, QDateTime::currentDateTime());
    if (!restored) {
        return core::fail(std::move(restored).error());
    }
    return Mended{std::move(*restored), std::move(lock)};
}

Library::Library(QString folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_putJob(m_database->prepare(QStringLiteral("INSERT OR REPLACE INTO job (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                                  "?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                       .arg(QLatin1String(kJobColumns))))
    , m_putClip(m_database->prepare(
          QStringLiteral(
              "INSERT OR REPLACE INTO clip (job_id, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(QLatin1String(kClipColumns))))
    , m_putFile(m_database->prepare(
          QStringLiteral("INSERT OR REPLACE INTO attached_file (job_id, sha256, path) VALUES (?, ?, ?)")))
    , m_index(std::make_unique<LibraryIndex>(*m_database, m_folder))
    , m_search(std::make_unique<LibrarySearch>(*m_database, *m_index, m_folder))
    , m_marks(std::make_unique<LibraryMarks>(*m_database))
    , m_upkeep(std::make_unique<LibraryUpkeep>(*m_database, m_folder))
{
}

Library::~Library() = default;

core::Result<void> Library::save(const core::JobRecord& job)
{
    return saveAll(std::span(&job, 1));
}

core::Result<void> Library::saveAll(std::span<const core::JobRecord> jobs)
{
    Transaction transaction(*m_database);
    for (const core::JobRecord& job : jobs) {
        if (auto saved = put(job, {}, 0.0); !saved) {
            return saved;
        }
        if (auto saved = putClips(job); !saved) {
            return saved;
        }
        if (auto saved = putFiles(job); !saved) {
            return saved;
        }
    }
    return transaction.commit();
}

core::Result<void> Library::saveImported(std::span<const core::JobRecord> jobs, std::span<const Words> words,
                                         std::span<const KnownFile> hashes)
{
    Transaction transaction(*m_database);
    if (auto saved = saveAll(jobs); !saved) {
        return saved;
    }
    for (const Words& of : words) {
        if (auto added = m_upkeep->addWords(of.jobId, of.words); !added) {
            return added;
        }
    }
    if (auto recorded = m_upkeep->recordHashes(hashes); !recorded) {
        return recorded;
    }
    return transaction.commit();
}

core::Result<void> Library::enqueue(std::span<const QueuedRow> rows)
{
    Transaction transaction(*m_database);
    for (const QueuedRow& row : rows) {
        if (auto saved = put(row.job, row.owner, row.place); !saved) {
            return saved;
        }
    }
    return transaction.commit();
}

core::Result<void> Library::enqueueNew(std::span<const NewRow> rows)
{
    Transaction transaction(*m_database);
    Statement query = m_database->prepare(QStringLiteral(
        "INSERT OR REPLACE INTO job (id, created_ms, state, recipe, batch, name, owner, place) VALUES (?, ?, ?, ?, ?, "
        "?, ?, ?)"));
    for (const NewRow& row : rows) {
        bindNewRow(query, row);
        if (auto saved = run(query); !saved) {
            return saved;
        }
    }
    return transaction.commit();
}

core::Result<void> Library::put(const core::JobRecord& job, const QString& owner, double place)
{
    bindJob(m_putJob, job, owner, place);
    return run(m_putJob);
}

core::Result<void> Library::putClips(const core::JobRecord& job)
{
    const QDir root(m_folder);
    for (const core::Clip& clip : job.answer.clips) {
        bindClip(m_putClip, job.id, clip, root);
        if (auto saved = run(m_putClip); !saved) {
            return saved;
        }
    }
    return {};
}

core::Result<void> Library::putFiles(const core::JobRecord& job)
{
    for (const core::AttachedFile& file : job.recipe.files) {
        if (file.sha256.isEmpty() || file.attached().isEmpty()) {
            continue; // never read: it cannot be found by its hash
        }
        m_putFile.bind(0, job.id);
        m_putFile.bind(1, file.sha256);
        m_putFile.bind(2, file.attached());
        if (auto saved = run(m_putFile); !saved) {
            return saved;
        }
    }
    return {};
}

core::Result<std::vector<QueuedRow>> Library::queued() const
{
    Statement query =
        m_database->prepare(QStringLiteral("SELECT %1 FROM job WHERE owner IS NOT NULL ORDER BY place, id")
                                .arg(QLatin1String(kJobColumns)));
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<QueuedRow> rows;
    while (query.next()) {
        rows.push_back({jobFromRow(query), query.text(kOwnerColumn), query.real(kPlaceColumn)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return rows;
}

core::Result<void> Library::change(std::span<const QueueChange> changes)
{
    Transaction transaction(*m_database);
    Statement query = m_database->prepare(
        QStringLiteral("UPDATE job SET owner = ?, place = ?, state = ? WHERE id = ? AND owner IS NOT NULL"));
    for (const QueueChange& one : changes) {
        query.bind(0, one.owner);
        query.bind(1, one.place);
        query.bind(2, core::jobStateName(one.state));
        query.bind(3, one.jobId);
        if (auto changed = run(query); !changed) {
            return changed;
        }
    }
    return transaction.commit();
}

core::Result<std::vector<core::JobRecord>> Library::page(int limit, const QString& before) const
{
    const QString older = before.isEmpty() ? QString() : QStringLiteral("AND id < ?");
    Statement query = m_database->prepare(
        QStringLiteral("SELECT %1 FROM job WHERE owner IS NULL AND trashed_ms IS NULL %2 ORDER BY id DESC LIMIT ?")
            .arg(QLatin1String(kJobColumns), older));
    if (!before.isEmpty()) {
        query.add(before);
    }
    query.add(limit);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<core::JobRecord> jobs;
    while (query.next()) {
        jobs.push_back(jobFromRow(query));
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    for (core::JobRecord& job : jobs) {
        auto clips = clipsOf(job.id);
        if (!clips) {
            return core::fail(std::move(clips).error());
        }
        job.answer.clips = std::move(*clips);
    }
    return jobs;
}

core::Result<std::optional<core::JobRecord>> Library::find(const QString& jobId) const
{
    Statement query =
        m_database->prepare(QStringLiteral("SELECT %1 FROM job WHERE id = ?").arg(QLatin1String(kJobColumns)));
    query.add(jobId);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    if (!query.next()) {
        return std::optional<core::JobRecord>();
    }
    core::JobRecord job = jobFromRow(query);
    query.finish();
    auto clips = clipsOf(jobId);
    if (!clips) {
        return core::fail(std::move(clips).error());
    }
    job.answer.clips = std::move(*clips);
    return std::optional(std::move(job));
}

core::Result<std::vector<core::Clip>> Library::clipsOf(const QString& jobId) const
{
    Statement query = m_database->prepare(
        QStringLiteral("SELECT %1 FROM clip WHERE job_id = ? ORDER BY idx").arg(QLatin1String(kClipColumns)));
    query.add(jobId);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<core::Clip> clips;
    const QDir root(m_folder);
    while (query.next()) {
        clips.push_back(clipFromRow(query, root));
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return clips;
}

core::Result<QStringList> Library::filesWithHash(const QString& sha256) const
{
    Statement query = m_database->prepare(QStringLiteral(
        "SELECT path FROM attached_file WHERE sha256 = ? GROUP BY path ORDER BY max(job_id) DESC LIMIT ?"));
    query.add(sha256);
    query.add(kMostFilesWithHash);
    return textsOf(query);
}

core::Result<void> Library::setStarred(const QString& jobId, int clipIndex, bool starred)
{
    Statement query = m_database->prepare(QStringLiteral("UPDATE clip SET starred = ? WHERE job_id = ? AND idx = ?"));
    query.add(starred ? 1 : 0);
    query.add(jobId);
    query.add(clipIndex);
    return run(query);
}

core::Result<void> Library::setSound(const QString& jobId, const core::Clip& clip)
{
    Statement query = m_database->prepare(
        QStringLiteral("UPDATE clip SET duration_s = ?, sample_rate = ?, channels = ?, loudness = ?, true_peak = ? "
                       "WHERE job_id = ? AND idx = ?"));
    query.add(clip.durationSeconds);
    query.add(clip.sampleRateHz);
    query.add(clip.channels);
    query.add(clip.loudnessLufs);
    query.add(clip.truePeak);
    query.add(jobId);
    query.add(clip.index);
    return run(query);
}

core::Result<void> Library::setBlindVerdict(const QString& jobId, int clipIndex, const core::BlindVerdict& verdict)
{
    Statement query = m_database->prepare(
        QStringLiteral("UPDATE clip SET blind_place = ?, blind_of = ? WHERE job_id = ? AND idx = ?"));
    query.add(verdict.place);
    query.add(verdict.of);
    query.add(jobId);
    query.add(clipIndex);
    return run(query);
}

core::Result<void> Library::remove(const QString& jobId)
{
    Statement query = m_database->prepare(QStringLiteral("DELETE FROM job WHERE id = ?"));
    query.add(jobId);
    if (auto removed = run(query); !removed) {
        return removed;
    }
    QDir(clipFolderOf(m_folder, jobId)).removeRecursively();
    return {};
}

core::Result<void> Library::syncAll()
{
    // The database's own log is a file of this file system too.
    const int descriptor = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "The library in %1 cannot be written. Check the disk.")
                              .arg(m_folder));
    }
    return {};
}

bool Library::hasOldQueue() const
{
    return QFile::exists(oldQueuePath(databasePath(m_folder)));
}

void Library::queueWasSettled()
{
    QFile::remove(oldQueuePath(databasePath(m_folder)));
}

core::Result<void> Library::addFoundFolders()
{
    Statement query = m_database->prepare(QStringLiteral("SELECT id FROM job"));
    auto ids = textsOf(query);
    if (!ids) {
        return core::fail(std::move(ids).error());
    }
    return saveAll(jobsFoundIn(m_folder, {ids->begin(), ids->end()}));
}

} // namespace melodeck::store
