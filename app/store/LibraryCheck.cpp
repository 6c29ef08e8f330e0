#include "store/LibraryCheck.h"

#include "store/LibraryFolder.h"
#include "store/LibraryUpkeep.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace melodeck::store {

namespace {

/// So many hashes are recorded together: a stop loses no more than these.
constexpr std::size_t kHashesAtOnce = 256;

class Checking final
{
public:
    Checking(LibraryUpkeep& upkeep, WorkProgress& progress, const std::stop_token& stop)
        : m_upkeep(upkeep)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    core::Result<CheckReport> run()
    {
        auto files = m_upkeep.clipFiles();
        if (!files) {
            return core::fail(std::move(files).error());
        }
        for (const KnownFile& file : *files) {
            m_progress.totalBytes += file.bytes;
        }
        for (KnownFile& file : *files) {
            m_named.insert(file.path);
            if (auto checked = check(file); !checked) {
                return core::fail(std::move(checked).error());
            }
        }
        if (auto recorded = record(); !recorded) {
            return core::fail(std::move(recorded).error());
        }
        if (auto looked = lookForUnknown(); !looked) {
            return core::fail(std::move(looked).error());
        }
        return std::move(m_report);
    }

private:
    void find(CheckFinding::Kind kind, const QString& jobId, const QString& path, const QString& detail = {})
    {
        m_report.findings.push_back({kind, jobId, path, detail});
    }

    core::Result<void> check(KnownFile& file)
    {
        if (!QFileInfo::exists(file.path)) {
            m_progress.bytes += file.bytes;
            if (QFileInfo::exists(m_upkeep.folder() + QStringLiteral("/trash/") + file.jobId)) {
                return {}; // its emptying was cut off, and the next one goes on with it
            }
            find(CheckFinding::Kind::Missing, file.jobId, file.path);
            return {};
        }
        auto content = hashFile(file.path, m_progress, m_stop);
        if (!content) {
            if (content.error().code == core::ErrorCode::Cancelled) {
                [[maybe_unused]] const auto recorded = record(); // what was read is not read for nothing
                return core::fail(std::move(content).error());
            }
            find(CheckFinding::Kind::Unreadable, file.jobId, file.path, content.error().message);
            return {};
        }
        ++m_report.files;
        m_report.bytes += content->bytes;
        if (content->bytes != file.bytes) {
            find(CheckFinding::Kind::Changed, file.jobId, file.path,
                 QCoreApplication::translate("Library", "It had %1 bytes and has %2.")
                     .arg(file.bytes)
                     .arg(content->bytes));
            return {};
        }
        if (file.sha256.isEmpty()) {
            ++m_report.first;
            file.sha256 = content->sha256;
            m_fresh.push_back(file);
            return m_fresh.size() < kHashesAtOnce ? core::Result<void>() : record();
        }
        if (file.sha256 != content->sha256) {
            find(CheckFinding::Kind::Changed, file.jobId, file.path,
                 QCoreApplication::translate("Library", "Its size is the same and its content is not."));
        }
        return {};
    }

    core::Result<void> record() { return m_upkeep.recordHashes(std::exchange(m_fresh, {})); }

    /// A job that is just running has files and no row of a finished job; one whose row is there may have what belongs
    /// to its clips: an edited transcript, parts, what an answer said.
    core::Result<void> lookForUnknown()
    {
        const QString clips = m_upkeep.folder() + QStringLiteral("/clips");
        QString lastJob;
        bool isJobKnown = false;
        for (const QString& name : filesBelow(clips)) {
            if (m_stop.stop_requested()) {
                return stoppedError();
            }
            const QString path = clips + QLatin1Char('/') + name;
            const QString job = name.section(QLatin1Char('/'), 1, 1);
            if (job != lastJob) {
                const auto has = m_upkeep.has(job);
                if (!has) {
                    return core::fail(has.error());
                }
                lastJob = job;
                isJobKnown = *has;
            }
            if (!isJobKnown && !m_named.contains(path)) {
                find(CheckFinding::Kind::Unknown, {}, path);
            }
        }
        return {};
    }

    LibraryUpkeep& m_upkeep;
    WorkProgress& m_progress;
    const std::stop_token& m_stop;
    QSet<QString> m_named;
    std::vector<KnownFile> m_fresh;
    CheckReport m_report;
};

} // namespace

QString checkFindingName(CheckFinding::Kind kind)
{
    switch (kind) {
    case CheckFinding::Kind::Missing:
        return QStringLiteral("missing");
    case CheckFinding::Kind::Changed:
        return QStringLiteral("changed");
    case CheckFinding::Kind::Unreadable:
        return QStringLiteral("unreadable");
    case CheckFinding::Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

bool CheckReport::isSound() const
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const CheckFinding& one) { return one.kind == CheckFinding::Kind::Unknown; });
}

core::Result<CheckReport> checkLibrary(const QString& libraryFolder, WorkProgress& progress,
                                       const std::stop_token& stop)
{
    const auto upkeep = LibraryUpkeep::open(libraryFolder);
    if (!upkeep) {
        return core::fail(upkeep.error());
    }
    return Checking(**upkeep, progress, stop).run();
}

} // namespace melodeck::store
