// The verb `library`: what takes long, and what takes things away.

#include "cli/CommandLine.h"
#include "cli/LibraryCommand.h"
#include "cli/WorkStatus.h"
#include "core/Json.h"
#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "store/LibraryCheck.h"
#include "store/LibraryMove.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct LibraryKeepingText final
{
    Q_DECLARE_TR_FUNCTIONS(LibraryCommand)
};

constexpr double kMegabyte = 1'000'000.0;

core::Json leftOutToJson(const std::vector<store::LeftOut>& leftOut)
{
    core::Json list = core::Json::array();
    for (const store::LeftOut& one : leftOut) {
        list.push_back({{"path", core::toJson(one.path)}, {"reason", core::toJson(one.why)}});
    }
    return list;
}

void warnOf(const std::vector<store::LeftOut>& leftOut, Console& console)
{
    for (const store::LeftOut& one : leftOut) {
        console.warning(one.why.contains(one.path) ? one.why : one.path + QStringLiteral(": ") + one.why);
    }
}

} // namespace

int LibraryCommand::exportTo(Console& console, const std::stop_token& stop) const
{
    store::WorkProgress progress;
    const auto taken = m_overwrites ? core::TakenName::IsReplaced : core::TakenName::IsForeign;
    const QString file = QFileInfo(QString::fromStdString(m_file)).absoluteFilePath();
    const auto report = [&] {
        const WorkStatus status(console, LibraryKeepingText::tr("Exporting"), progress);
        return store::exportLibrary(core::libraryFolder(), file, jobs(), taken, progress, stop);
    }();
    if (!report) {
        return console.failed(report.error());
    }
    warnOf(report->leftOut, console);
    tell(console,
         {{"file", core::toJson(report->path)},
          {"jobs", report->jobs},
          {"files", report->files},
          {"bytes", report->bytes},
          {"left_out", leftOutToJson(report->leftOut)}},
         {report->path, LibraryKeepingText::tr("%n job(s)", nullptr, static_cast<int>(report->jobs)),
          sizeText(report->bytes)});
    if (report->leftOut.empty()) {
        return 0;
    }
    console.error(LibraryKeepingText::tr("%n file(s) could not be taken along; all else is in the archive.", nullptr,
                                         static_cast<int>(report->leftOut.size())));
    return core::exitCode(core::ErrorCode::Io);
}

int LibraryCommand::importFrom(Console& console, const std::stop_token& stop) const
{
    store::WorkProgress progress;
    const QString file = QFileInfo(QString::fromStdString(m_file)).absoluteFilePath();
    const auto report = [&] {
        const WorkStatus status(console, LibraryKeepingText::tr("Importing"), progress);
        return store::importLibrary(core::libraryFolder(), file, progress, stop);
    }();
    if (!report) {
        return console.failed(report.error());
    }
    warnOf(report->leftOut, console);
    core::Json renamed = core::Json::array();
    for (const auto& [from, to] : report->renamed) {
        renamed.push_back({{"from", core::toJson(from)}, {"to", core::toJson(to)}});
        console.warning(
            LibraryKeepingText::tr("Another job has the id %1 here, so the archive's is %2 now.").arg(from, to));
    }
    tell(console,
         {{"added", report->added},
          {"known", report->known},
          {"repaired", report->repaired},
          {"renamed", std::move(renamed)},
          {"left_out", leftOutToJson(report->leftOut)}},
         {LibraryKeepingText::tr("%n job(s) added", nullptr, static_cast<int>(report->added)),
          LibraryKeepingText::tr("%n were there already", nullptr, static_cast<int>(report->known)),
          LibraryKeepingText::tr("%n lost file(s) are back", nullptr, static_cast<int>(report->repaired))});
    if (report->leftOut.empty()) {
        return 0;
    }
    console.error(LibraryKeepingText::tr(
        "Something in the archive is damaged or has no place in a library; the rest was imported."));
    return core::exitCode(core::ErrorCode::Parse);
}

int LibraryCommand::verify(Console& console, const std::stop_token& stop) const
{
    store::WorkProgress progress;
    const auto report = [&] {
        const WorkStatus status(console, LibraryKeepingText::tr("Verifying"), progress);
        return store::checkLibrary(core::libraryFolder(), progress, stop);
    }();
    if (!report) {
        return console.failed(report.error());
    }
    for (const store::CheckFinding& finding : report->findings) {
        const QString name = store::checkFindingName(finding.kind);
        core::Json json{{"finding", core::toJson(name)}, {"path", core::toJson(finding.path)}};
        if (!finding.jobId.isEmpty()) {
            json["job"] = core::toJson(finding.jobId);
        }
        if (!finding.detail.isEmpty()) {
            json["detail"] = core::toJson(finding.detail);
        }
        tell(console, json, {name, finding.path, finding.detail});
    }
    tell(console,
         {{"files", report->files},
          {"bytes", report->bytes},
          {"first_time", report->first},
          {"findings", report->findings.size()},
          {"sound", report->isSound()}},
         {LibraryKeepingText::tr("%n file(s) read", nullptr, static_cast<int>(report->files)), sizeText(report->bytes),
          report->isSound() ? LibraryKeepingText::tr("nothing is missing or changed")
                            : LibraryKeepingText::tr("something is missing or changed")});
    if (report->isSound()) {
        return 0;
    }
    console.error(
        LibraryKeepingText::tr("Something is missing, changed or cannot be read; nothing was touched. “library import” "
                               "brings back files that an archive has."));
    return core::exitCode(core::ErrorCode::Io);
}

int LibraryCommand::move(Console& console, const std::stop_token& stop) const
{
    if (m_file.empty()) {
        console.error(LibraryKeepingText::tr("Say where to: library move FOLDER."));
        return kUsageError;
    }
    const QString from = core::libraryFolder();
    const QString to = QDir::cleanPath(QFileInfo(QString::fromStdString(m_file)).absoluteFilePath());
    if (const auto upkeep = store::LibraryUpkeep::open(from); !upkeep) {
        return console.failed(upkeep.error());
    }
    store::WorkProgress progress;
    core::LibraryPlace place = core::libraryPlace();
    const auto moved = [&]() -> core::Result<store::MovedFiles> {
        const WorkStatus status(console, LibraryKeepingText::tr("Moving"), progress);
        auto copied = store::copyForMove(from, to, progress, stop);
        if (!copied) {
            return copied;
        }
        place.pending = to;
        if (auto set = core::setLibraryPlace(place); !set) {
            return core::fail(std::move(set).error());
        }
        if (auto finished = store::finishMove(progress, stop); !finished) {
            place.pending.clear(); // a window would go on with it when it is closed; this was asked for now
            [[maybe_unused]] const auto forgotten = core::setLibraryPlace(place);
            return core::fail(std::move(finished).error());
        }
        return copied;
    }();
    if (!moved) {
        return console.failed(moved.error());
    }
    tell(console,
         {{"folder", core::toJson(to)},
          {"previous", core::toJson(from)},
          {"files", moved->files},
          {"bytes", moved->bytes}},
         {to, sizeText(moved->bytes)});
    console.note(
        LibraryKeepingText::tr("The old files are still in %1; “library move --remove-old” removes them.").arg(from));
    return 0;
}

int LibraryCommand::removeOld(Console& console, const std::stop_token& stop) const
{
    store::WorkProgress progress;
    const auto removed = store::removePrevious(progress, stop);
    if (!removed) {
        return console.failed(removed.error());
    }
    for (const QString& path : removed->kept) {
        console.warning(LibraryKeepingText::tr("%1 stays: the library lacks it where it is now.").arg(path));
    }
    tell(console, {{"removed", removed->files}, {"bytes", removed->bytes}, {"kept", removed->kept.size()}},
         {LibraryKeepingText::tr("%n file(s) removed", nullptr, static_cast<int>(removed->files)),
          sizeText(removed->bytes)});
    return 0;
}

core::Result<store::CleanUpRule> LibraryCommand::rule() const
{
    using store::CleanUpRule;
    CleanUpRule rule;
    rule.model = QString::fromStdString(m_model);
    rule.leastBytes = m_largerThan > 0.0 ? std::llround(m_largerThan * kMegabyte) + 1 : 0;
    rule.unsaved = m_isUnsavedIncluded ? CleanUpRule::Unsaved::Goes : CleanUpRule::Unsaved::Stays;
    if (m_olderThan > 0) {
        rule.createdBefore = QDateTime::currentDateTime().addDays(-m_olderThan);
    }
    if (m_only == "saved") {
        rule.which = CleanUpRule::Which::SavedElsewhere;
    } else if (m_only == "empty") {
        rule.which = CleanUpRule::Which::WithoutClips;
    } else if (m_olderThan == 0 && m_model.empty() && m_largerThan == 0.0) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          LibraryKeepingText::tr("Say what is to go: --older-than, --larger-than, --model or --only."));
    }
    return rule;
}

void LibraryCommand::tellJob(Console& console, const store::KeptJob& job) const
{
    core::Json json{{"job", core::toJson(job.id)},
                    {"title", core::toJson(job.title)},
                    {"model", core::toJson(job.model)},
                    {"created", core::toJson(job.created.toUTC().toString(Qt::ISODateWithMs))},
                    {"clips", job.clips},
                    {"bytes", job.bytes},
                    {"unsaved", job.isUnsaved}};
    if (job.trashed.isValid()) {
        json["trashed"] = core::toJson(job.trashed.toUTC().toString(Qt::ISODateWithMs));
    }
    tell(console, json, {job.id, sizeText(job.bytes), job.model, job.title});
}

int LibraryCommand::clean(Console& console) const
{
    const auto wanted = rule();
    if (!wanted) {
        console.error(wanted.error().message);
        return kUsageError;
    }
    const auto upkeep = store::LibraryUpkeep::open(core::libraryFolder());
    const auto plan = upkeep ? (*upkeep)->plan(*wanted) : core::fail(upkeep.error());
    if (!plan) {
        return console.failed(plan.error());
    }
    QStringList ids;
    for (const store::KeptJob& job : plan->jobs) {
        tellJob(console, job);
        ids << job.id;
    }
    if (m_isApplied) {
        if (const auto moved = (*upkeep)->moveToTrash(ids, QDateTime::currentDateTime()); !moved) {
            return console.failed(moved.error());
        }
    }
    tell(console,
         {{"jobs", plan->jobs.size()},
          {"bytes", plan->bytes},
          {"applied", m_isApplied},
          {"kept_starred", plan->starred},
          {"kept_unsaved", plan->unsaved},
          {"kept_unsaved_bytes", plan->unsavedBytes}},
         {LibraryKeepingText::tr("%n job(s)", nullptr, static_cast<int>(plan->jobs.size())), sizeText(plan->bytes),
          m_isApplied ? LibraryKeepingText::tr("in the trash now")
                      : LibraryKeepingText::tr("would go to the trash (--apply)")});
    if (plan->unsaved > 0) {
        console.note(
            LibraryKeepingText::tr("%n job(s) stay because they were never saved elsewhere (--include-unsaved).",
                                   nullptr, static_cast<int>(plan->unsaved)));
    }
    return 0;
}

int LibraryCommand::trash(Console& console, const std::stop_token& stop) const
{
    const auto upkeep = store::LibraryUpkeep::open(core::libraryFolder());
    if (!upkeep) {
        return console.failed(upkeep.error());
    }
    if (!m_restored.empty()) {
        QStringList ids;
        for (const std::string& id : m_restored) {
            ids << QString::fromStdString(id);
        }
        const auto restored = (*upkeep)->restore(ids);
        if (!restored) {
            return console.failed(restored.error());
        }
        tell(console, {{"restored", *restored}},
             {LibraryKeepingText::tr("%n job(s) are back", nullptr, static_cast<int>(*restored))});
        if (*restored < ids.size()) {
            return console.failed(
                {core::ErrorCode::NotFound, LibraryKeepingText::tr("Not all of them are in the trash."), {}});
        }
        return 0;
    }
    if (m_isEmptied) {
        store::WorkProgress progress;
        const std::optional<QDateTime> before =
            m_olderThan > 0 ? std::optional(QDateTime::currentDateTime().addDays(-m_olderThan)) : std::nullopt;
        const auto emptied = [&] {
            const WorkStatus status(console, LibraryKeepingText::tr("Emptying the trash"), progress);
            return (*upkeep)->emptyTrash(before, progress, stop);
        }();
        if (!emptied) {
            return console.failed(emptied.error());
        }
        tell(console, {{"removed", emptied->jobs}, {"bytes", emptied->bytes}},
             {LibraryKeepingText::tr("%n job(s) removed", nullptr, static_cast<int>(emptied->jobs)),
              sizeText(emptied->bytes)});
        return 0;
    }
    const auto jobs = (*upkeep)->trash();
    if (!jobs) {
        return console.failed(jobs.error());
    }
    for (const store::KeptJob& job : *jobs) {
        tellJob(console, job);
    }
    return 0;
}

} // namespace melodeck::cli
