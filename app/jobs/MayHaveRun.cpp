#include "jobs/MayHaveRun.h"

#include "jobs/KeptAnswer.h"

#include <QDir>
#include <QFileInfo>

namespace melodeck::jobs {

namespace {

/// "answer.unread", "answer 2.unread" and the like.
bool hasKeptBytes(const QString& clipFolder)
{
    QStringList patterns;
    for (const char* name : {kPartialAnswer, kUnreadAnswer}) {
        const QFileInfo file{QLatin1String(name)};
        patterns << file.baseName() + QLatin1String("*.") + file.suffix();
    }
    return !clipFolder.isEmpty() && !QDir(clipFolder).entryList(patterns, QDir::Files).isEmpty();
}

} // namespace

bool mayHaveRun(const core::JobRecord& job, const QString& clipFolder)
{
    switch (job.state) {
    case core::JobState::Unknown:
        return true;
    case core::JobState::Cancelled:
        return job.bytesSent > 0;
    case core::JobState::Failed:
        break;
    default:
        return false;
    }
    // Its answer came, and this disk did not take it. A body that could not be read to its end has none.
    const bool wasNotKept = job.bytesReceived > 0 && job.error && job.error->code == core::ErrorCode::Io;
    // It came, and is less than was asked for, or nobody understands it.
    return wasNotKept || !job.answer.clips.empty() || hasKeptBytes(clipFolder);
}

} // namespace melodeck::jobs
