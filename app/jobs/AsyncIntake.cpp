#include "jobs/AsyncIntake.h"

#include "api/AnswerReader.h"
#include "api/AsyncAnswers.h"
#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/TranscriptReader.h"
#include "core/BlockBuffer.h"
#include "core/FileSource.h"
#include "jobs/AnswerIntake.h"
#include "jobs/KeptAnswer.h"
#include "store/ClipFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Between a request's arrival at the platform and the word on its id that its result may be faster than.
constexpr std::chrono::milliseconds kPatience{60'000};
/// So many results share one wait for the disk.
constexpr std::size_t kTogether = 32;

/// Texts for people.
struct AsyncIntakeText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncIntake)
};

/// A result in a file, as an answer.
class FileAnswer final : public AnswerSource
{
public:
    explicit FileAnswer(core::FileSource& file)
        : m_file(file)
    {
    }

    core::Result<std::span<const std::byte>> next() override
    {
        const auto got = m_file.read(std::span<std::byte>(m_block.data(), m_block.size()));
        if (!got) {
            return core::fail(got.error());
        }
        return std::span<const std::byte>(m_block.data(), *got);
    }

private:
    static constexpr std::size_t kBlockBytes = 128 * 1024;

    core::FileSource& m_file;
    core::BlockBuffer m_block{kBlockBytes};
};

/// Reads the file to its end; with a folder its media become clips there. Errors: Io.
core::Result<JobOutcome> readFile(const QString& path, const core::Recipe& recipe, const QString& clipFolder,
                                  const AnswerSizes& sizes)
{
    auto file = core::FileSource::open(path);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    JobTarget target;
    target.clipFolder = clipFolder;
    target.media = clipFolder.isEmpty() ? JobTarget::Media::Ignore : JobTarget::Media::Save;
    target.takenName = core::TakenName::MayBeOurs;
    target.durability = core::Durability::Cached; // the file stays until all is on the disk
    target.origin = JobTarget::Origin::Journal;
    target.sizes = sizes;
    JobProgress progress;
    AnswerIntake intake(recipe, target, progress);
    net::HttpHead head;
    head.status = 200;
    head.headers = {{"content-type", "application/json"}};
    FileAnswer answer(**file);
    JobOutcome outcome = intake.readAnswer(head, answer);
    if (outcome.error && outcome.error->code == core::ErrorCode::Io) {
        return core::fail(std::move(*outcome.error));
    }
    return outcome;
}

/// Of a request that was not submitted here: what the result itself says.
core::Recipe recipeOf(const api::AsyncResult& result)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    recipe.endpoint.kind = core::EndpointKind::Baseten;
    const QString kind = result.isChain ? QStringLiteral("chain") : QStringLiteral("model");
    const QString call = result.isChain ? QStringLiteral("run_remote") : QStringLiteral("predict");
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("%1-%2.api.baseten.co").arg(kind, result.modelId));
    url.setPath(QStringLiteral("/deployment/%1/%2").arg(result.deploymentId, call));
    if (!result.modelId.isEmpty() && url.isValid()) {
        recipe.endpoint.url = url;
    }
    return recipe;
}

/// What the answer itself says, which is a member of what was read.
void judge(JobOutcome& outcome, const core::Recipe& recipe, const std::optional<core::Error>& failure)
{
    const core::Json& data = outcome.answer.json;
    const api::ModelSpec* spec = api::findModelSpec(recipe.model);
    outcome.error = failure;
    if (!outcome.error) {
        outcome.error = api::errorInsideAnswer(data);
        if (!outcome.error && spec != nullptr && outcome.answer.clips.empty()) {
            outcome.error = api::errorForMissingMedia(data, *spec);
        }
        if (outcome.error) {
            outcome.error = api::withCost(std::move(*outcome.error), recipe.endpoint);
        }
    }
    outcome.answer.transcript = api::transcriptIn(data, spec != nullptr ? spec->task : api::ModelTask::Other);
    outcome.state = outcome.error ? core::JobState::Failed : core::JobState::Done;
}

} // namespace

AsyncIntake::AsyncIntake(store::Library& library, const store::AsyncFolder& folder, const AnswerSizes& sizes)
    : m_library(library)
    , m_folder(folder)
    , m_sizes(sizes)
{
}

core::Result<void> AsyncIntake::takeAll(const std::stop_token& stop,
                                        const std::function<void(const AsyncArrival&)>& arrived)
{
    std::vector<Taken> taken;
    core::Result<void> outcome;
    for (const QString& path : m_folder.results()) {
        if (stop.stop_requested()) {
            break;
        }
        auto one = take(path, taken);
        if (!one) {
            outcome = core::fail(std::move(one).error());
            break; // the next would fare no better
        }
        if (!*one) {
            continue;
        }
        taken.push_back(std::move(**one));
        if (taken.size() == kTogether) {
            if (auto settled = settle(taken, arrived); !settled) {
                return settled;
            }
            taken.clear();
        }
    }
    auto settled = settle(taken, arrived);
    return settled ? outcome : settled;
}

QString AsyncIntake::jobOf(const QString& requestId, const std::vector<Taken>& before) const
{
    // Two copies may wait together.
    const auto earlier = std::find_if(before.begin(), before.end(), [&requestId](const Taken& other) {
        return other.arrival.requestId == requestId;
    });
    return earlier != before.end() ? earlier->arrival.job.id : m_folder.jobOf(requestId);
}

core::Result<std::optional<AsyncIntake::Taken>> AsyncIntake::take(const QString& path,
                                                                  const std::vector<Taken>& before) const
{
    core::JobRecord job;
    job.id = QFileInfo(path).completeBaseName();
    job.created = QFileInfo(path).lastModified().toUTC();
    job.finished = job.created;
    job.bytesReceived = QFileInfo(path).size();
    // Once without its media, which says whose result it is, and so where they go.
    auto first = readFile(path, {}, {}, m_sizes);
    if (!first) {
        return core::fail(std::move(first).error());
    }
    if (first->reading != JobOutcome::Reading::Whole) {
        return takeUnread(path, std::move(job), first->error ? first->error->message : QString());
    }
    const auto result = api::readAsyncResult(first->answer.json);
    if (!result) {
        return takeUnread(path, std::move(job), result.error().message);
    }
    const auto asked = m_folder.find(result->requestId);
    if (const QString there = jobOf(result->requestId, before); !there.isEmpty()) {
        job.id = there;
        return Taken{{result->requestId, std::move(job), true}, path, {}};
    }
    const bool isFresh = QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTime()) < kPatience.count();
    if (!asked && isFresh && m_folder.isSubmitting()) {
        return std::nullopt; // a fast model: whoever sent it has not been told yet what its request is called
    }
    if (asked) {
        job.id = asked->id;
        job.name = asked->name;
        job.batch = asked->batch;
        job.created = asked->created; // when it began to run nobody tells
        job.recipe = asked->recipe;
    } else {
        job.recipe = recipeOf(*result);
    }
    const QString folder = store::clipFolderOf(m_library.folder(), job.id);
    auto outcome = readFile(path, job.recipe, folder, m_sizes);
    if (!outcome) {
        return core::fail(std::move(outcome).error());
    }
    Taken taken{{result->requestId, {}, false}, path, {}};
    outcome->answer.json = outcome->answer.json.value("data", core::Json());
    if (outcome->reading == JobOutcome::Reading::Whole) {
        judge(*outcome, job.recipe, result->error);
    } else {
        taken.kept = QDir(folder).filePath(QLatin1String(kUnreadAnswer));
        outcome->error->message +=
            QLatin1Char(' ') + AsyncIntakeText::tr("The bytes that came are in %1.").arg(taken.kept);
    }
    job.state = outcome->state;
    job.answer = std::move(outcome->answer);
    job.answer.requestId = result->requestId;
    job.error = std::move(outcome->error);
    if (auto saved = m_library.save(job); !saved) {
        return core::fail(std::move(saved).error());
    }
    taken.arrival.job = std::move(job);
    return taken;
}

core::Result<AsyncIntake::Taken> AsyncIntake::takeUnread(const QString& path, core::JobRecord job,
                                                         const QString& why) const
{
    const QString folder = store::clipFolderOf(m_library.folder(), job.id);
    if (!QDir().mkpath(folder)) {
        return core::fail(
            core::ErrorCode::Io,
            AsyncIntakeText::tr(
                "The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.")
                .arg(folder));
    }
    Taken taken;
    taken.path = path;
    taken.kept = QDir(folder).filePath(QLatin1String(kUnreadAnswer));
    job.recipe.model = QStringLiteral("json");
    job.recipe.endpoint.kind = core::EndpointKind::Baseten;
    job.state = core::JobState::Failed;
    job.error = core::Error{
        core::ErrorCode::ModelError,
        AsyncIntakeText::tr("A result came that is signed and cannot be read. Its bytes are in %1.").arg(taken.kept),
        why};
    if (auto saved = m_library.save(job); !saved) {
        return core::fail(std::move(saved).error());
    }
    taken.arrival.job = std::move(job);
    return taken;
}

core::Result<void> AsyncIntake::settle(const std::vector<Taken>& taken,
                                       const std::function<void(const AsyncArrival&)>& arrived) const
{
    if (taken.empty()) {
        return {};
    }
    if (auto synced = m_library.syncAll(); !synced) {
        return synced;
    }
    for (const Taken& one : taken) {
        if (!one.arrival.wasThere) {
            const QString& id = one.arrival.requestId.isEmpty() ? one.arrival.job.id : one.arrival.requestId;
            if (auto noted = m_folder.isInLibrary(id, one.arrival.job); !noted) {
                return noted;
            }
        }
        arrived(one.arrival);
        if (!(one.kept.isEmpty() ? QFile::remove(one.path) : QFile::rename(one.path, one.kept))) {
            return core::fail(
                core::ErrorCode::Io,
                AsyncIntakeText::tr("%1 is in the library and cannot be moved or removed. Check its permissions.")
                    .arg(one.path));
        }
    }
    return {};
}

} // namespace melodeck::jobs
