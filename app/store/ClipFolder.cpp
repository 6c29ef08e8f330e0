#include "store/ClipFolder.h"

namespace melodeck::store {

QString clipFolderOf(const QString& libraryFolder, const QString& jobId)
{
    // A job's id starts with its date (see core::newJobId): months keep folders short enough for a file manager.
    const QString month = jobId.left(4) + QLatin1Char('-') + jobId.mid(4, 2);
    return QStringLiteral("%1/clips/%2/%3").arg(libraryFolder, month, jobId);
}

} // namespace melodeck::store
