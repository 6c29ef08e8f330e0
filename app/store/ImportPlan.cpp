#include "store/ImportPlan.h"

#include "core/ForeignJson.h"
#include "core/Paths.h"
#include "store/ClipFolder.h"
#include "store/Library.h"
#include "store/LibraryUpkeep.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace melodeck::store {

namespace {

/// A row has one clip of each number.
std::size_t clipsOf(const core::JobRecord& job)
{
    QSet<int> numbers;
    for (const core::Clip& clip : job.answer.clips) {
        numbers.insert(clip.index);
    }
    return static_cast<std::size_t>(numbers.size());
}

/// A recipe as a row has it. Where a file lies is no part of it: the library may have been moved since, and the file
/// with it.
core::Json comparable(core::Recipe recipe)
{
    for (core::AttachedFile& file : recipe.files) {
        if (!file.sha256.isEmpty()) {
            file.path.clear();
            file.original.clear();
        }
    }
    return core::recipeToJson(recipe);
}

/// Not what people do with a job afterwards: stars, tags, a verdict. Times and recipes as a row has them: what an
/// archive says in another form would else be another job each time.
bool isSame(const core::JobRecord& here, const core::JobRecord& there)
{
    return here.created.toMSecsSinceEpoch() == there.created.toMSecsSinceEpoch() && here.state == there.state &&
           comparable(here.recipe) == comparable(there.recipe) && here.answer.json == there.answer.json &&
           here.answer.transcript == there.answer.transcript && clipsOf(here) == clipsOf(there);
}

class Planning final
{
public:
    Planning(QString path, const Library& library, const LibraryUpkeep& upkeep, const std::stop_token& stop)
        : m_path(std::move(path))
        , m_library(library)
        , m_upkeep(upkeep)
        , m_stop(stop)
    {
    }

    core::Result<ImportPlan> run()
    {
        core::Result<void> read = readAll(ZipReader::Way::ByDirectory);
        if (!m_isManifestSeen && (read || read.error().code == core::ErrorCode::Parse)) {
            read = readAll(ZipReader::Way::FromTheFront); // its directory is cut off or damaged
        }
        const bool isNothing =
            m_plan.jobs.isEmpty() && m_plan.trashed.isEmpty() && m_plan.report.known == 0 && !m_isManifestSeen;
        if (isNothing && (read || read.error().code == core::ErrorCode::Parse)) {
            return core::fail(core::ErrorCode::Parse,
                              QCoreApplication::translate("Library", "“%1” is no archive of a Melodeck library, or "
                                                                     "nothing in it can be read any more. Nothing was "
                                                                     "changed.")
                                  .arg(core::displayPath(m_path)),
                              read ? QString() : read.error().detail);
        }
        if (!read && read.error().code != core::ErrorCode::Parse) {
            return core::fail(std::move(read).error());
        }
        return std::move(m_plan);
    }

private:
    void leaveOut(const QString& name, const QString& why) { m_plan.report.leftOut.push_back({name, why}); }

    core::Result<void> readAll(ZipReader::Way way)
    {
        m_plan = {};
        m_plan.way = way;
        m_newIds.clear();
        auto zip = ZipReader::open(m_path, way);
        if (!zip) {
            return core::fail(std::move(zip).error());
        }
        while (true) {
            if (m_stop.stop_requested()) {
                return stoppedError();
            }
            const auto entry = (*zip)->next();
            if (!entry) {
                leaveOut(QFileInfo(m_path).fileName(),
                         QCoreApplication::translate("Library", "Nothing can be read behind a damaged place of it."));
                return core::fail(entry.error());
            }
            if (!*entry) {
                return {};
            }
            if (auto taken = take(**zip, **entry); !taken) {
                return taken;
            }
        }
    }

    core::Result<void> take(ZipReader& zip, const ZipReader::Entry& entry)
    {
        const auto place = entry.isFile ? placeOfEntry(entry.name) : std::nullopt;
        if (!place) {
            leaveOut(entry.name, QCoreApplication::translate("Library", "It has no place in a library."));
            return {};
        }
        const bool isManifest = place->jobId.isEmpty() && place->name == QLatin1String(kManifestName);
        const bool isJob = !place->jobId.isEmpty() && place->name == QLatin1String(kJobName);
        if (!isManifest && !isJob) {
            return {};
        }
        const auto text = zip.readAll(kMostArchivedJson, m_stop);
        if (!text && text.error().code == core::ErrorCode::Cancelled) {
            return core::fail(text.error());
        }
        const auto json = text ? core::parseForeignJson(*text, kMostArchivedMemory)
                               : core::Result<core::Json>(core::fail(text.error()));
        if (!json) {
            leaveOut(entry.name, damagedEntryText(entry.name));
            return {};
        }
        return isManifest ? takeManifest(*json) : takeJob(entry.name, *place, *json);
    }

    core::Result<void> takeManifest(const core::Json& json)
    {
        auto manifest = manifestFromJson(json);
        if (!manifest) {
            return core::fail(std::move(manifest).error());
        }
        m_isManifestSeen = true;
        for (ArchivedFile& file : manifest->others) {
            m_plan.others.insert(file.name, std::move(file.content));
        }
        return {};
    }

    core::Result<void> takeJob(const QString& name, const ArchivePlace& place, const core::Json& json)
    {
        const auto archived = archivedJobFromJson(json);
        if (!archived || archived->job.id != place.jobId || m_plan.jobs.contains(place.jobId)) {
            leaveOut(name, damagedEntryText(name));
            return {};
        }
        ImportPlan::Job job;
        job.id = place.jobId;
        for (const ArchivedFile& file : archived->files) {
            job.missing.insert(file.name, file.content);
        }
        const auto isWanted = decide(job, archived->job);
        if (!isWanted) {
            return core::fail(isWanted.error());
        }
        if (*isWanted) {
            m_plan.jobs.insert(place.jobId, std::move(job));
        }
        return {};
    }

    /// Whether something is to be done.
    core::Result<bool> decide(ImportPlan::Job& job, const core::JobRecord& there)
    {
        const auto here = m_library.find(job.id);
        if (!here) {
            return core::fail(here.error());
        }
        if (!*here) {
            return m_newIds.contains(job.id) ? rename(job) : adopt(job);
        }
        if (!isSame(**here, there)) {
            return rename(job);
        }
        const auto known = m_upkeep.clipFilesOf(job.id);
        if (!known) {
            return core::fail(known.error());
        }
        QHash<QString, HashedFile> missing;
        for (auto file = job.missing.cbegin(); file != job.missing.cend(); ++file) {
            const auto state =
                stateOf(clipFolderOf(m_library.folder(), job.id) + QLatin1Char('/') + file.key(), file.value(), *known);
            if (!state) {
                return core::fail(state.error());
            }
            if (*state == FileState::Other) {
                return rename(job);
            }
            if (*state == FileState::Missing) {
                missing.insert(file.key(), file.value());
            }
        }
        job.missing = std::move(missing);
        job.isRepair = true;
        const auto trashed = m_upkeep.trashed({job.id});
        if (!trashed) {
            return core::fail(trashed.error());
        }
        if (!trashed->empty()) {
            m_plan.trashed << job.id;
        }
        m_plan.report.known += job.missing.isEmpty() && trashed->empty() ? 1 : 0;
        return !job.missing.isEmpty();
    }

    /// A folder without a row is what an import left that was cut off before its rows; any other one is left alone.
    core::Result<bool> adopt(ImportPlan::Job& job)
    {
        const QString folder = clipFolderOf(m_library.folder(), job.id);
        QHash<QString, HashedFile> missing;
        for (auto file = job.missing.cbegin(); file != job.missing.cend(); ++file) {
            const QString path = folder + QLatin1Char('/') + file.key();
            if (!QFileInfo::exists(path)) {
                missing.insert(file.key(), file.value());
                continue;
            }
            WorkProgress unseen;
            const auto content = hashFile(path, unseen, m_stop);
            if (!content && content.error().code == core::ErrorCode::Cancelled) {
                return core::fail(content.error());
            }
            if (!content || *content != file.value()) {
                return rename(job);
            }
        }
        job.missing = std::move(missing);
        return true;
    }

    enum class FileState : std::uint8_t { Same, Other, Missing };
    /// By what is recorded of it, while its size is that. What is no clip (an edited transcript) stays as it is here.
    core::Result<FileState> stateOf(const QString& path, const HashedFile& wanted,
                                    const std::vector<KnownFile>& known) const
    {
        if (!QFileInfo::exists(path)) {
            return FileState::Missing;
        }
        const auto clip =
            std::find_if(known.begin(), known.end(), [&path](const KnownFile& one) { return one.path == path; });
        if (clip == known.end()) {
            return FileState::Same;
        }
        if (QFileInfo(path).size() != wanted.bytes) {
            return FileState::Other;
        }
        if (!clip->sha256.isEmpty()) {
            return clip->sha256 == wanted.sha256 ? FileState::Same : FileState::Other;
        }
        WorkProgress unseen;
        const auto content = hashFile(path, unseen, m_stop);
        if (!content && content.error().code == core::ErrorCode::Cancelled) {
            return core::fail(content.error());
        }
        return content && *content == wanted ? FileState::Same : FileState::Other;
    }

    /// Another salt behind the same time: it stays where it was in the order.
    core::Result<bool> rename(ImportPlan::Job& job)
    {
        constexpr quint32 kSalts = 0x10000U;
        const QString stem =
            job.id.count(QLatin1Char('-')) > 1 ? job.id.left(job.id.lastIndexOf(QLatin1Char('-'))) : job.id;
        for (QString id = job.id;;) {
            id = QStringLiteral("%1-%2").arg(stem).arg(QRandomGenerator::global()->bounded(kSalts), 4, 16,
                                                       QLatin1Char('0'));
            const auto has = m_upkeep.has(id);
            if (!has) {
                return core::fail(has.error());
            }
            if (!*has && !m_newIds.contains(id) && !QFileInfo::exists(clipFolderOf(m_library.folder(), id))) {
                m_newIds.insert(id);
                m_plan.report.renamed.emplace_back(std::exchange(job.id, id), id);
                return true;
            }
        }
    }

    QString m_path;
    const Library& m_library;
    const LibraryUpkeep& m_upkeep;
    const std::stop_token& m_stop;
    ImportPlan m_plan;
    QSet<QString> m_newIds;
    bool m_isManifestSeen = false;
};

} // namespace

std::int64_t ImportPlan::bytes() const
{
    std::int64_t sum = 0;
    const auto add = [&sum](const QHash<QString, HashedFile>& files) {
        for (const HashedFile& file : files) {
            const std::int64_t left = std::numeric_limits<std::int64_t>::max() - sum;
            sum += std::min(file.bytes, left);
        }
    };
    for (const Job& job : jobs) {
        add(job.missing);
    }
    add(others);
    return sum;
}

core::Result<ImportPlan> planImport(const QString& path, const Library& library, const LibraryUpkeep& upkeep,
                                    const std::stop_token& stop)
{
    return Planning(path, library, upkeep, stop).run();
}

QString damagedEntryText(const QString& name)
{
    return QCoreApplication::translate("Library", "%1 is damaged in the archive and was left out.").arg(name);
}

} // namespace melodeck::store
