#pragma once

#include "core/JobRecord.h"
#include "store/AsyncFolder.h"
#include "store/ClipFolder.h"
#include "store/Library.h"
#include "store/LibraryUpkeep.h"
#include "support/AudioSamples.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace melodeck::tests {

/// A job of the library that is over; nothing came yet.
inline core::JobRecord keptJob(const QString& id, const QString& prompt)
{
    core::JobRecord job;
    job.id = id;
    job.created = QDateTime::currentDateTimeUtc();
    job.started = job.created;
    job.finished = job.created;
    job.state = core::JobState::Done;
    job.recipe.model = QStringLiteral("sketch");
    job.recipe.fields = {{"prompts", {prompt.toStdString()}}, {"duration", 8.0}};
    return job;
}

/// Gives it clips of these prompts, whose files are a fifth of a second long.
inline void addClips(core::JobRecord& job, const QStringList& prompts, const QString& library)
{
    const QDir folder(store::clipFolderOf(library, job.id));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QByteArray sound = support::sineWav(0.2);
    for (int i = 0; i < prompts.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("clip_%1.wav").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        job.answer.clips.push_back({i, file.fileName(), core::MediaKind::Audio, QStringLiteral("wav"), sound.size(),
                                    0.2, 32'000, 1, -10.0, prompts.at(i), i == 1});
    }
    job.answer.json = {{"seed", 42}, {"clips", {{{"audio", "clip_0.wav"}, {"prompt", "happy rock"}}}}};
}

/// A request for a model that nobody reaches.
inline core::Recipe unreachableRecipe()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.endpoint.kind = core::EndpointKind::Custom;
    recipe.endpoint.url = QUrl(QStringLiteral("http://127.0.0.1:1/predict"));
    recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 8}};
    return recipe;
}

/// Fills an empty folder with a library that has each kind of result once: clips of one request, a batch of two that is
/// a grid, a transcript, and a request that failed; one in the trash; and one that waits at the platform.
inline void keepOneOfEach(const QString& library)
{
    std::vector<core::JobRecord> jobs;
    const QStringList prompts{QStringLiteral("happy rock"), QStringLiteral("energetic EDM"),
                              QStringLiteral("sad jazz")};
    jobs.push_back(keptJob(QStringLiteral("20260104-120000-000-0001"), prompts.first()));
    addClips(jobs.back(), prompts, library);
    for (int i = 1; i <= 2; ++i) {
        jobs.push_back(keptJob(QStringLiteral("20260103-120000-000-000%1").arg(i), QStringLiteral("folk waltz")));
        jobs.back().name = QStringLiteral("000%1 folk waltz · seed %1").arg(i);
        jobs.back().batch = QStringLiteral("20260103-120000-000-0000");
        addClips(jobs.back(), {QStringLiteral("folk waltz")}, library);
    }
    jobs.push_back(keptJob(QStringLiteral("20260102-120000-000-0001"), QStringLiteral("interview")));
    jobs.back().answer.transcript = core::Transcript{
        QStringLiteral("en"),
        {{0.0, 4.0, QStringLiteral("Good morning."), {}}, {4.0, 7.5, QStringLiteral("Good morning to you."), {}}},
        QStringLiteral("Good morning. Good morning to you.")};
    jobs.back().answer.json = {{"text", "Good morning. Good morning to you."}};
    jobs.push_back(keptJob(QStringLiteral("20260101-120000-000-0001"), QStringLiteral("spoken word")));
    jobs.back().state = core::JobState::Failed;
    jobs.back().error = core::Error{core::ErrorCode::ModelError,
                                    QStringLiteral("The model answered with an error. It may have been billed."),
                                    QStringLiteral("HTTP 500: out of memory")};
    jobs.push_back(keptJob(QStringLiteral("20251231-120000-000-0001"), QStringLiteral("slow blues")));
    addClips(jobs.back(), {QStringLiteral("slow blues")}, library);
    const auto store = store::Library::open(library);
    QVERIFY(store && (*store)->saveAll(jobs));
    QVERIFY((*store)->upkeep().moveToTrash({jobs.back().id}, QDateTime::currentDateTimeUtc()).value_or(0) == 1);
    core::JobRecord waiting = keptJob(QStringLiteral("20260105-120000-000-0001"), QStringLiteral("happy rock"));
    waiting.state = core::JobState::Submitted;
    waiting.recipe = unreachableRecipe();
    const auto submitted = store::AsyncFolder::open(library);
    QVERIFY(submitted && submitted->prepare(waiting) && submitted->submitted(waiting.id, QStringLiteral("5f3a9c21")));
}

} // namespace melodeck::tests
