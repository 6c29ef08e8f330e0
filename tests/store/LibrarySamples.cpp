#include "LibrarySamples.h"

#include "store/ClipFolder.h"
#include "store/Library.h"
#include "store/LibraryUpkeep.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace melodeck::samples {

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

core::JobRecord jobWithClips(const QString& libraryFolder, const QString& id, int clips)
{
    core::JobRecord job;
    job.id = id;
    job.created = QDateTime::fromMSecsSinceEpoch(1'795'444'501'482, Qt::UTC);
    job.finished = job.created.addMSecs(9'020);
    job.state = core::JobState::Done;
    job.recipe.model = QStringLiteral("sketch");
    job.recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 8}};
    job.answer.json = {{"data", {"clip_0.wav"}}};
    for (int i = 0; i < clips; ++i) {
        core::Clip clip;
        clip.index = i;
        clip.path = QStringLiteral("%1/clip_%2.wav").arg(store::clipFolderOf(libraryFolder, id)).arg(i);
        clip.format = QStringLiteral("wav");
        clip.bytes = 1000 + i;
        clip.durationSeconds = 8.0;
        clip.prompt = QStringLiteral("happy rock %1").arg(i);
        job.answer.clips.push_back(clip);
    }
    return job;
}

void addJob(const QString& libraryFolder, const core::JobRecord& job)
{
    for (const core::Clip& clip : job.answer.clips) {
        QByteArray bytes = (job.id + clip.prompt).toUtf8();
        bytes = bytes.repeated(static_cast<int>(clip.bytes) / static_cast<int>(bytes.size()) + 1);
        writeBytes(clip.path, bytes.left(static_cast<qsizetype>(clip.bytes)));
    }
    auto library = store::Library::open(libraryFolder);
    if (!library || !(*library)->save(job)) {
        qFatal("%s cannot be saved", qPrintable(job.id));
    }
}

void makeLibrary(const QString& folder)
{
    addJob(folder, jobWithClips(folder, QStringLiteral("20261123-142501-482-0001")));
    core::JobRecord speech = jobWithClips(folder, QStringLiteral("20261123-142501-483-0002"), 0);
    speech.recipe.model = QStringLiteral("whisper");
    speech.answer.transcript =
        core::Transcript{QStringLiteral("en"), {{0.0, 1.5, QStringLiteral("Hello"), {}}}, QStringLiteral("Hello")};
    addJob(folder, speech);
    addJob(folder, jobWithClips(folder, QStringLiteral("20261124-142501-484-0003"), 1));
    writeBytes(store::clipFolderOf(folder, speech.id) + QStringLiteral("/transcript.edited.json"), "{}");
    writeBytes(folder + QStringLiteral("/recordings/my tune ä.wav"), "RIFF");
    const core::Json words{{"tags", {{{"idx", -1}, {"text", "interview"}}}},
                           {"notes", {{{"idx", -1}, {"text", "the good one"}}}},
                           {"collections", {{{"idx", -1}, {"text", "Spring"}}}}};
    auto upkeep = store::LibraryUpkeep::open(folder);
    if (!upkeep || !(*upkeep)->addWords(speech.id, words)) {
        qFatal("%s cannot be tagged", qPrintable(speech.id));
    }
}

} // namespace melodeck::samples
