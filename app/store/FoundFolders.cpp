#include "store/FoundFolders.h"

#include "store/ClipFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <optional>
#include <utility>

namespace melodeck::store {

namespace {

/// "wav" of clip_0.wav, and its number; nothing for any other file.
std::optional<core::Clip> clipOfFile(const QFileInfo& file)
{
    bool isNumber = false;
    const int index = file.completeBaseName().mid(5).toInt(&isNumber);
    if (!isNumber || !file.fileName().startsWith(QLatin1String("clip_"))) {
        return std::nullopt;
    }
    core::Clip clip;
    clip.index = index;
    clip.path = file.filePath();
    clip.format = file.suffix();
    clip.bytes = file.size();
    const bool isImage =
        QStringList{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("webp")}.contains(clip.format);
    clip.kind = isImage ? core::MediaKind::Image
                        : (clip.format == QLatin1String("mp4") ? core::MediaKind::Video : core::MediaKind::Audio);
    return clip;
}

std::vector<core::Clip> clipsIn(const QDir& folder)
{
    std::vector<core::Clip> clips;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        if (auto clip = clipOfFile(file)) {
            clips.push_back(std::move(*clip));
        }
    }
    return clips;
}

core::JobRecord jobOfFolder(const QFileInfo& folder)
{
    core::JobRecord job;
    job.id = folder.fileName();
    job.created = folder.lastModified();
    job.finished = folder.lastModified();
    job.state = core::JobState::Done;
    job.answer.clips = clipsIn(QDir(folder.filePath()));
    return job;
}

} // namespace

std::vector<core::Clip> clipsOnDisk(const QString& libraryFolder, const QString& jobId)
{
    return clipsIn(QDir(clipFolderOf(libraryFolder, jobId)));
}

std::vector<core::JobRecord> jobsFoundIn(const QString& libraryFolder, const QSet<QString>& known)
{
    std::vector<core::JobRecord> jobs;
    const QDir clips(QDir(libraryFolder).filePath(QStringLiteral("clips")));
    for (const QFileInfo& month : clips.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo& folder : QDir(month.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (known.contains(folder.fileName())) {
                continue;
            }
            core::JobRecord job = jobOfFolder(folder);
            if (!job.answer.clips.empty()) {
                jobs.push_back(std::move(job));
            }
        }
    }
    return jobs;
}

} // namespace melodeck::store
