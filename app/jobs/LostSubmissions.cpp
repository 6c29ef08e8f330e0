#include "jobs/LostSubmissions.h"

#include "jobs/JournaledOutcome.h"
#include "store/AsyncFolder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace melodeck::jobs {

core::Result<std::vector<core::JobRecord>> takeLostSubmissions(store::Library& library)
{
    if (!QFileInfo::exists(library.folder() + QStringLiteral("/async"))) {
        return {};
    }
    const auto folder = store::AsyncFolder::open(library.folder());
    if (!folder) {
        return core::fail(folder.error());
    }
    std::vector<core::JobRecord> taken;
    for (core::JobRecord& job : folder->lostBefore(QDateTime::currentDateTime().addDays(-1))) {
        if (!job.batch.isEmpty()) {
            continue; // it keeps what waits long before that leaves, and knows by itself what became of it
        }
        const auto known = library.find(job.id);
        if (!known) {
            return core::fail(known.error());
        }
        if (!*known) {
            job.state = core::JobState::Unknown;
            job.finished = QDateTime::currentDateTimeUtc();
            job.error = core::Error{core::ErrorCode::Unknown,
                                    QCoreApplication::translate("Recovery", "Melodeck ended before an answer came.") +
                                        QLatin1Char(' ') + whatItCosts(job.recipe),
                                    {}};
            if (auto saved = library.save(job); !saved) {
                return core::fail(std::move(saved).error());
            }
            taken.push_back(job);
        }
        folder->notSubmitted(job.id);
    }
    return taken;
}

} // namespace melodeck::jobs
