#include "core/DiskRoom.h"
#include "core/ForeignJson.h"
#include "core/Paths.h"
#include "store/ClipFolder.h"
#include "store/ImportPlan.h"
#include "store/LibraryArchive.h"
#include "store/LibraryFolder.h"
#include "store/LibraryUpkeep.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace melodeck::store {

namespace {

/// Kept free besides what the files take.
constexpr std::int64_t kRoomLeftByImport = 64LL * 1024 * 1024;
/// So many jobs come to the disk together.
constexpr std::size_t kJobsAtOnce = 64;

core::Result<void> checkRoom(std::int64_t bytes, const QString& folder)
{
    constexpr std::int64_t kMegabyte = 1'000'000;
    const auto room = core::roomIn(folder);
    if (!room || bytes == 0 || bytes <= *room - kRoomLeftByImport) {
        return {};
    }
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Library", "The archive needs %1 MB on the disk of the library, and "
                                                             "%2 MB are free. Nothing was changed. Make room, or move "
                                                             "the library to another disk.")
                          .arg(bytes / kMegabyte)
                          .arg(*room / kMegabyte));
}

class Importing final
{
public:
    Importing(Library& library, ImportPlan plan, WorkProgress& progress, const std::stop_token& stop)
        : m_library(library)
        , m_plan(std::move(plan))
        , m_progress(progress)
        , m_stop(stop)
        , m_staging(library.folder() + QStringLiteral("/importing"))
    {
        QDir(m_staging).removeRecursively(); // of one that was killed: what was in it has no row
    }
    ~Importing() { QDir(m_staging).removeRecursively(); }
    Importing(const Importing&) = delete;
    Importing& operator=(const Importing&) = delete;

    core::Result<ImportReport> run(const QString& path)
    {
        auto zip = ZipReader::open(path, m_plan.way);
        if (!zip) {
            return core::fail(std::move(zip).error());
        }
        while (!m_plan.jobs.isEmpty() || !m_plan.others.isEmpty()) {
            const auto entry = (*zip)->next();
            if (!entry || !*entry) {
                break; // told when it was planned
            }
            const auto place = (*entry)->isFile ? placeOfEntry((*entry)->name) : std::nullopt;
            if (!place) {
                continue;
            }
            if (auto taken = take(**zip, (*entry)->name, *place); !taken) {
                return core::fail(std::move(taken).error());
            }
        }
        if (auto kept = keepReady(); !kept) {
            return core::fail(std::move(kept).error());
        }
        // Whoever imports it wants to have it, not to wait until the trash is emptied.
        const auto restored = m_library.upkeep().restore(m_plan.trashed);
        if (!restored) {
            return core::fail(restored.error());
        }
        m_plan.report.added += *restored;
        for (auto job = m_plan.jobs.cbegin(); job != m_plan.jobs.cend(); ++job) {
            leaveOut(job.key(), QCoreApplication::translate("Library", "Not all of its files are in the archive any "
                                                                       "more, so it was left out."));
        }
        return std::move(m_plan.report);
    }

private:
    void leaveOut(const QString& name, const QString& why) { m_plan.report.leftOut.push_back({name, why}); }

    core::Result<void> take(ZipReader& zip, const QString& entryName, const ArchivePlace& place)
    {
        if (place.jobId.isEmpty()) {
            return takeOther(zip, entryName, place.name);
        }
        const auto found = m_plan.jobs.find(place.jobId);
        if (found == m_plan.jobs.end()) {
            return {};
        }
        ImportPlan::Job& job = *found;
        if (place.name == QLatin1String(kJobName)) {
            if (auto read = readRow(zip, job); !read) {
                return read;
            }
        }
        if (const auto wanted = job.missing.find(place.name); wanted != job.missing.end()) {
            const QString to = m_staging + QLatin1Char('/') + job.id + QLatin1Char('/') + place.name;
            QDir().mkpath(QFileInfo(to).path());
            // A row whose file is damaged here still says what it was, and an archive that is whole brings it back.
            auto taken = extract(zip, to, entryName, *wanted, core::Durability::Cached, core::TakenName::IsForeign);
            if (!taken) {
                return taken;
            }
            job.missing.erase(wanted);
        }
        if (!job.missing.isEmpty() || (!job.archived && !job.isRepair)) {
            return {};
        }
        m_ready.push_back(std::move(job));
        m_plan.jobs.erase(found);
        return m_ready.size() >= kJobsAtOnce ? keepReady() : core::Result<void>();
    }

    core::Result<void> readRow(ZipReader& zip, ImportPlan::Job& job)
    {
        const auto text = zip.readAll(kMostArchivedJson, m_stop);
        if (!text && text.error().code == core::ErrorCode::Cancelled) {
            return core::fail(text.error());
        }
        const auto json = text ? core::parseForeignJson(*text, kMostArchivedMemory)
                               : core::Result<core::Json>(core::fail(text.error()));
        if (auto archived = json ? archivedJobFromJson(*json) : core::fail(json.error())) {
            job.archived = std::move(*archived);
        }
        return {};
    }

    /// Damage in the archive is told and is no error.
    core::Result<void> extract(ZipReader& zip, const QString& path, const QString& entryName, const HashedFile& wanted,
                               core::Durability durability, core::TakenName taken)
    {
        auto sink = core::FileSink::create(path, durability, taken);
        if (!sink) {
            return core::fail(std::move(sink).error());
        }
        const auto read = zip.read(**sink, wanted.bytes, m_progress, m_stop);
        if (!read && (read.error().code == core::ErrorCode::Cancelled || read.error().code == core::ErrorCode::Io)) {
            return core::fail(read.error());
        }
        if (!read || *read != wanted) {
            leaveOut(entryName, damagedEntryText(entryName));
            return {};
        }
        ++m_progress.files;
        return (*sink)->finish();
    }

    /// A recording or a model: beside one of the same name and other content, under a number.
    core::Result<void> takeOther(ZipReader& zip, const QString& entryName, const QString& name)
    {
        const auto found = m_plan.others.find(name);
        if (found == m_plan.others.end()) {
            return {};
        }
        const HashedFile wanted = *found;
        m_plan.others.erase(found);
        const QString path = m_library.folder() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).path());
        return extract(zip, path, entryName, wanted, core::Durability::Synced, core::TakenName::GetsNumberUnlessSame);
    }

    /// Files to their place, all of it onto the disk, then the rows: no row comes before what it names.
    core::Result<void> keepReady()
    {
        std::vector<ImportPlan::Job> ready = std::exchange(m_ready, {});
        std::vector<core::JobRecord> rows;
        std::vector<Library::Words> words;
        std::vector<KnownFile> hashes;
        for (ImportPlan::Job& job : ready) {
            if (auto placed = putInPlace(job); !placed) {
                return placed;
            }
            if (job.isRepair) {
                continue;
            }
            if (!job.archived->words.is_null()) {
                words.push_back({job.id, std::move(job.archived->words)});
            }
            rows.push_back(rowOf(job, hashes));
        }
        if (auto synced = m_library.syncAll(); !synced) {
            return synced;
        }
        // At once: a job that is there is not looked at again, so its words would never come.
        if (auto saved = m_library.saveImported(rows, words, hashes); !saved) {
            return saved;
        }
        m_plan.report.added += static_cast<std::int64_t>(rows.size());
        return {};
    }

    core::Result<void> putInPlace(const ImportPlan::Job& job)
    {
        const QString from = m_staging + QLatin1Char('/') + job.id;
        const QString to = clipFolderOf(m_library.folder(), job.id);
        for (const QString& name : filesBelow(from)) {
            const QString path = to + QLatin1Char('/') + name;
            const bool isPlaced =
                QDir().mkpath(QFileInfo(path).path()) && QFile::rename(from + QLatin1Char('/') + name, path);
            if (!isPlaced) {
                return core::fail(core::ErrorCode::Io,
                                  QCoreApplication::translate("Library", "“%1” cannot be made. What was imported until "
                                                                         "then is whole; import once more to go on.")
                                      .arg(core::displayPath(path)));
            }
            m_plan.report.repaired += job.isRepair ? 1 : 0;
        }
        return {};
    }

    [[nodiscard]] core::JobRecord rowOf(ImportPlan::Job& plan, std::vector<KnownFile>& hashes) const
    {
        core::JobRecord job = std::move(plan.archived->job);
        const std::vector<ArchivedFile>& files = plan.archived->files;
        job.id = plan.id;
        const QString folder = clipFolderOf(m_library.folder(), plan.id);
        for (core::Clip& clip : job.answer.clips) {
            const QString name = clip.path.mid(1);
            const auto file =
                std::find_if(files.begin(), files.end(), [&name](const ArchivedFile& one) { return one.name == name; });
            // A name that is none of the archive's could lead anywhere.
            const bool isOurs = file != files.end();
            clip.path = folder + QLatin1Char('/') +
                        (isOurs ? name : QStringLiteral("clip_%1.%2").arg(clip.index).arg(QStringLiteral("missing")));
            if (isOurs) {
                hashes.push_back({job.id, clip.index, clip.path, file->content.bytes, file->content.sha256});
            }
        }
        return job;
    }

    Library& m_library;
    ImportPlan m_plan;
    WorkProgress& m_progress;
    const std::stop_token& m_stop;
    QString m_staging;
    std::vector<ImportPlan::Job> m_ready;
};

} // namespace

core::Result<ImportReport> importLibrary(const QString& libraryFolder, const QString& path, WorkProgress& progress,
                                         const std::stop_token& stop)
{
    if (!QFileInfo::exists(path)) {
        return core::fail(
            core::ErrorCode::NotFound,
            QCoreApplication::translate(
                "Library", "There is no file “%1”. What the library holds stays as it is. Choose the archive again.")
                .arg(core::displayPath(path)));
    }
    auto library = Library::open(libraryFolder); // an import may be the first thing that comes into it
    if (!library) {
        return core::fail(std::move(library).error());
    }
    const auto lock = OwnerLock::takeOver(libraryFolder, QStringLiteral("importing"));
    if (lock == nullptr) {
        return core::fail(core::ErrorCode::Io,
                          errno == EWOULDBLOCK
                              ? QCoreApplication::translate("Library", "Another import into this library is going on. "
                                                                       "Wait for its end.")
                              : QCoreApplication::translate("Library", "The library in %1 cannot be written. Check the "
                                                                       "folder's permissions.")
                                    .arg(core::displayPath(libraryFolder)));
    }
    auto plan = planImport(path, **library, (*library)->upkeep(), stop);
    if (!plan) {
        return core::fail(std::move(plan).error());
    }
    progress.totalBytes = plan->bytes();
    if (auto fits = checkRoom(plan->bytes(), libraryFolder); !fits) {
        return core::fail(std::move(fits).error());
    }
    return Importing(**library, std::move(*plan), progress, stop).run(path);
}

} // namespace melodeck::store
