#include "store/ClipFolder.h"

#include <QDir>
#include <QFileInfo>

namespace melodeck::store {

QString clipFolderOf(const QString& libraryFolder, const QString& jobId)
{
    // A job's id starts with its date (see core::newJobId): months keep folders short enough for a file manager.
    const QString month = jobId.left(4) + QLatin1Char('-') + jobId.mid(4, 2);
    return QStringLiteral("%1/clips/%2/%3").arg(libraryFolder, month, jobId);
}

std::int64_t keptAnswerBytes(const QString& jobFolder, Answered answered)
{
    std::int64_t bytes = 0;
    for (const QFileInfo& file : QDir(jobFolder).entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        const bool isOfPeople = name.startsWith(QLatin1String("transcript."));
        const bool isGrowing = name.endsWith(QLatin1String(".part"));
        const bool isRefusal = answered == Answered::No && name == QLatin1String(kReceivedAnswer);
        bytes += isOfPeople || isGrowing || isRefusal ? 0 : file.size();
    }
    return bytes;
}

} // namespace melodeck::store
