#pragma once

#include "cli/BatchPlanFile.h"
#include "core/JobRecord.h"
#include "core/Result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::cli {

/// What earlier runs of a batch left in its folder.
struct BatchState
{
    /// By the name of the job; the newest where there are several.
    QHash<QString, core::JobRecord> jobs;
    /// Their file was damaged and something older took its place: of a job that is not among them nothing is known.
    bool wasDamaged = false;
};

/// Waits for the store thread. Errors: Io.
[[nodiscard]] core::Result<BatchState> readBatchState(store::StoreThread& store);

/// The plan must be the one that the state was made from, though files and folder may have been moved and jobs may have
/// been added behind. Reads files that may have changed since. Errors: InvalidArgument, naming the job.
[[nodiscard]] core::Result<void> checkSamePlan(const std::vector<PlannedJob>& plan, const BatchState& state);

/// What can be said of a job whose record was lost: Done where its folder holds a clip for each prompt or a written
/// answer, else Unknown.
[[nodiscard]] core::JobRecord recordFromFolder(const PlannedJob& job, const QString& folder);

} // namespace melodeck::cli
