#include "core/Paths.h"
#include "store/ArchiveForm.h"
#include "store/ClipFolder.h"
#include "store/LibraryArchive.h"
#include "store/LibraryFolder.h"
#include "store/LibraryUpkeep.h"
#include "store/ZipWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <utility>

namespace melodeck::store {

namespace {

class Exporting final
{
public:
    Exporting(Library& library, const LibraryUpkeep& upkeep, ZipWriter& zip, WorkProgress& progress,
              const std::stop_token& stop)
        : m_library(library)
        , m_upkeep(upkeep)
        , m_zip(zip)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    core::Result<void> addJob(const QString& jobId)
    {
        auto found = m_library.find(jobId);
        if (!found) {
            return core::fail(std::move(found).error());
        }
        if (!*found || !core::isFinished((*found)->state)) {
            return {}; // gone, or sent again, since they were counted
        }
        auto words = m_upkeep.wordsOf(jobId);
        if (!words) {
            return core::fail(std::move(words).error());
        }
        ArchivedJob archived{std::move(**found), {}, std::move(*words)};
        const QString folder = clipFolderOf(m_library.folder(), jobId);
        for (const QString& name : filesBelow(folder)) {
            if (auto added = add(archived.files, jobId, name, folder + QLatin1Char('/') + name); !added) {
                return added;
            }
        }
        for (core::Clip& clip : archived.job.answer.clips) {
            if (auto added = addClip(archived.files, jobId, folder, clip); !added) {
                return added;
            }
        }
        ++m_report.jobs;
        return m_zip.addBytes(archiveName(jobId, QLatin1String(kJobName)),
                              core::toJsonBytes(archivedJobToJson(archived)));
    }

    core::Result<void> addOthers()
    {
        for (const QString& part : {QStringLiteral("models"), QStringLiteral("recordings")}) {
            const QString folder = m_library.folder() + QLatin1Char('/') + part;
            for (const QString& name : filesBelow(folder)) {
                const QString inside = part + QLatin1Char('/') + name;
                if (auto added = add(m_others, {}, inside, folder + QLatin1Char('/') + name); !added) {
                    return added;
                }
            }
        }
        return {};
    }

    core::Result<ExportReport> finish()
    {
        const core::Json manifest = manifestToJson({m_report.jobs, m_report.bytes, std::move(m_others)});
        if (auto added = m_zip.addBytes(QLatin1String(kManifestName), QByteArray::fromStdString(manifest.dump(2)));
            !added) {
            return core::fail(std::move(added).error());
        }
        if (auto finished = m_zip.finish(); !finished) {
            return core::fail(std::move(finished).error());
        }
        return std::move(m_report);
    }

private:
    core::Result<void> add(std::vector<ArchivedFile>& files, const QString& jobId, const QString& name,
                           const QString& path)
    {
        auto added = m_zip.addFile(archiveName(jobId, name), path, m_progress, m_stop);
        if (!added) {
            return core::fail(std::move(added).error());
        }
        if (!*added) {
            m_report.leftOut.push_back({path, m_zip.unreadable().message});
            return {};
        }
        ++m_report.files;
        m_report.bytes += (*added)->bytes;
        files.push_back({name, std::move(**added)});
        return {};
    }

    /// Makes its path one below the job's folder. One that is elsewhere (the library could not be written then) comes
    /// along under the name that it would have there.
    core::Result<void> addClip(std::vector<ArchivedFile>& files, const QString& jobId, const QString& folder,
                               core::Clip& clip)
    {
        const QString path = std::exchange(clip.path, {});
        const bool isInside = path.startsWith(folder + QLatin1Char('/'));
        const QString name =
            isInside ? path.mid(folder.size() + 1) : QStringLiteral("clip_%1.%2").arg(clip.index).arg(clip.format);
        clip.path = QLatin1Char('/') + name;
        const bool isThere =
            std::any_of(files.begin(), files.end(), [&name](const ArchivedFile& file) { return file.name == name; });
        if (isThere) {
            return {};
        }
        if (isInside || !QFileInfo::exists(path)) {
            const bool isTold = std::any_of(m_report.leftOut.begin(), m_report.leftOut.end(),
                                            [&path](const LeftOut& one) { return one.path == path; });
            if (!isTold) {
                m_report.leftOut.push_back({path, QCoreApplication::translate("Library", "It is not there any more.")});
            }
            return {};
        }
        return add(files, jobId, name, path);
    }

    Library& m_library;
    const LibraryUpkeep& m_upkeep;
    ZipWriter& m_zip;
    WorkProgress& m_progress;
    const std::stop_token& m_stop;
    ExportReport m_report;
    std::vector<ArchivedFile> m_others;
};

core::Result<QStringList> wantedJobs(const LibraryUpkeep& upkeep, const QStringList& jobIds)
{
    auto all = upkeep.keptJobs();
    if (!all || jobIds.isEmpty()) {
        return all;
    }
    QStringList wanted;
    for (const QString& id : jobIds) {
        const bool isThere = std::binary_search(all->begin(), all->end(), id);
        if (!isThere) {
            return core::fail(core::ErrorCode::NotFound,
                              QCoreApplication::translate("Library", "There is no finished job %1 in the library. "
                                                                     "Nothing was exported.")
                                  .arg(id));
        }
        wanted << id;
    }
    wanted.removeDuplicates();
    wanted.sort();
    return wanted;
}

} // namespace

core::Result<ExportReport> exportLibrary(const QString& libraryFolder, const QString& path, const QStringList& jobIds,
                                         core::TakenName taken, WorkProgress& progress, const std::stop_token& stop)
{
    auto library = openExisting(libraryFolder);
    if (!library) {
        return core::fail(std::move(library).error());
    }
    const LibraryUpkeep& upkeep = (*library)->upkeep();
    const auto wanted = wantedJobs(upkeep, jobIds);
    if (!wanted) {
        return core::fail(wanted.error());
    }
    const auto bytes = upkeep.clipBytes(jobIds);
    if (!bytes) {
        return core::fail(bytes.error());
    }
    progress.totalBytes = *bytes;
    auto sink = core::FileSink::create(path, core::Durability::Synced, taken);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    auto zip = ZipWriter::open(**sink);
    if (!zip) {
        return core::fail(std::move(zip).error());
    }
    Exporting exporting(**library, upkeep, **zip, progress, stop);
    for (const QString& jobId : *wanted) {
        if (auto added = exporting.addJob(jobId); !added) {
            return core::fail(std::move(added).error());
        }
        if (stop.stop_requested()) {
            return stoppedError();
        }
    }
    if (jobIds.isEmpty()) {
        if (auto added = exporting.addOthers(); !added) {
            return core::fail(std::move(added).error());
        }
    }
    auto report = exporting.finish();
    if (!report) {
        return report;
    }
    if (auto finished = (*sink)->finish(); !finished) {
        return core::fail(std::move(finished).error());
    }
    report->path = (*sink)->path();
    return report;
}

} // namespace melodeck::store
