#include "cli/BatchState.h"

#include "api/Endpoints.h"
#include "cli/BatchFolder.h"
#include "core/FileSource.h"
#include "store/StoreThread.h"
#include "wire/Sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <future>
#include <limits>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct BatchStateText final
{
    Q_DECLARE_TR_FUNCTIONS(BatchState)
};

core::Result<BatchState> readState(const store::Library& library)
{
    auto finished = library.page(std::numeric_limits<int>::max());
    auto queued = library.queued();
    if (!finished || !queued) {
        return core::fail(finished ? queued.error() : finished.error());
    }
    BatchState state;
    state.wasDamaged = library.notice().has_value();
    for (core::JobRecord& job : *finished) {
        if (!state.jobs.contains(job.name)) {
            state.jobs.insert(job.name, std::move(job));
        }
    }
    for (store::QueuedRow& row : *queued) {
        state.jobs.insert(row.job.name, std::move(row.job));
    }
    return state;
}

/// What a job asks for, without what is found out when it is prepared, and wherever plan and files lie today: they may
/// be moved together with the folder.
core::Json request(core::Recipe recipe)
{
    for (core::AttachedFile& file : recipe.files) {
        file.sha256.clear();
        file.path = QFileInfo(file.path).fileName();
    }
    return core::recipeToJson(recipe);
}

/// Empty for a file that cannot be read.
QString sha256Of(const QString& path)
{
    auto source = core::FileSource::open(path);
    if (!source) {
        return {};
    }
    wire::Sha256 hash;
    std::array<std::byte, 128 * 1024> block;
    while (true) {
        const auto got = (*source)->read(block);
        if (!got) {
            return {};
        }
        if (*got == 0) {
            return hash.takeHex();
        }
        hash.add(std::span<const std::byte>(block).first(*got));
    }
}

/// Whether a file that was sent has other contents now. One at the same place that is older than its job is the same;
/// one that is gone cannot be told, and is not needed where its job is done.
bool hasOtherContents(const core::AttachedFile& sent, const core::AttachedFile& now, const QDateTime& since)
{
    const QFileInfo file(now.path);
    const bool isUntouched = sent.path == now.path && since.isValid() && file.lastModified() < since;
    if (sent.sha256.isEmpty() || !file.exists() || isUntouched) {
        return false;
    }
    const QString hash = sha256Of(now.path);
    return !hash.isEmpty() && hash != sent.sha256;
}

bool asksForTheSame(const core::JobRecord& known, const PlannedJob& planned)
{
    if (request(known.recipe) != request(planned.recipe)) {
        return false;
    }
    if (!core::isFinished(known.state)) {
        return true; // it was not sent: it takes what is there when it is
    }
    const auto& sent = known.recipe.files;
    const auto& now = planned.recipe.files;
    return std::equal(
        sent.begin(), sent.end(), now.begin(), now.end(),
        [&known](const auto& before, const auto& after) { return !hasOtherContents(before, after, known.created); });
}

tl::unexpected<core::Error> otherPlan(const QString& what)
{
    return core::fail(core::ErrorCode::InvalidArgument,
                      what + QLatin1Char(' ') +
                          BatchStateText::tr("Nothing was sent. Use the same plan and endpoint, or another folder."));
}

} // namespace

core::Result<BatchState> readBatchState(store::StoreThread& store)
{
    std::promise<core::Result<BatchState>> promise;
    std::future<core::Result<BatchState>> future = promise.get_future();
    store.post([&promise](store::StoreThread::OpenedLibrary& library) {
        promise.set_value(library ? readState(**library) : core::fail(library.error()));
    });
    return future.get();
}

core::Result<void> checkSamePlan(const std::vector<PlannedJob>& plan, const BatchState& state)
{
    QSet<QString> planned;
    for (const PlannedJob& job : plan) {
        planned.insert(job.name);
        const auto found = state.jobs.constFind(job.name);
        if (found != state.jobs.constEnd() && !asksForTheSame(*found, job)) {
            return otherPlan(
                BatchStateText::tr("Job %1 of the plan is not what it was when this folder was begun.").arg(job.name));
        }
    }
    for (auto job = state.jobs.constBegin(); job != state.jobs.constEnd(); ++job) {
        if (!planned.contains(job.key()) && !job.key().isEmpty()) {
            return otherPlan(BatchStateText::tr("Job %1 of this folder is not in the plan any more.").arg(job.key()));
        }
    }
    return {};
}

core::JobRecord recordFromFolder(const PlannedJob& job, const QString& folder)
{
    core::JobRecord record;
    record.id = core::newJobId();
    record.name = job.name;
    record.recipe = job.recipe;
    record.created = QDateTime::currentDateTimeUtc();
    record.finished = record.created;
    record.answer.clips = clipsIn(QDir(folder));
    const std::size_t wanted = std::max<std::size_t>(core::promptsOf(job.recipe).size(), 1);
    if (record.answer.clips.size() >= wanted || hasAnswer(QDir(folder))) {
        record.state = core::JobState::Done;
        return record;
    }
    record.state = core::JobState::Unknown;
    record.error = core::Error{
        core::ErrorCode::Unknown,
        BatchStateText::tr("The record of this job was damaged, so nobody knows whether it was sent.") +
            QLatin1Char(' ') +
            (api::isFree(job.recipe.endpoint)
                 ? BatchStateText::tr("Nothing is billed. Send it again.")
                 : BatchStateText::tr(
                       "The model may have run, and may bill: look at its dashboard before you send it again.")),
        {}};
    return record;
}

} // namespace melodeck::cli
