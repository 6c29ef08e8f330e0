#pragma once

#include "cli/BatchPlanFile.h"
#include "cli/Console.h"
#include "jobs/JobQueue.h"
#include "store/AsyncFolder.h"

#include <QHash>

#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::cli {

/// Where what was asked for is kept when a batch is handed to the platform's own queue.
struct AsyncBatch
{
    store::AsyncFolder folder;
    /// By the job's name: its request as the model has it. The plan has those that are sent in their place.
    QHash<QString, core::Recipe> asked;
};

struct BatchOptions
{
    /// Clips go to folder/NAME, the state to folder/.melodeck.
    QString folder;
    core::Endpoint endpoint;
    int concurrency = 4;
    bool isResumed = false;
    bool resendsUnknown = false;
    jobs::QueueOptions queue;
    /// Nothing: requests are answered here.
    std::optional<AsyncBatch> async;
};

/// Runs a plan on this thread's event loop until all is done or a stop is asked for; one JSON line on standard output
/// for each job as it ends. Returns the exit code: 0; 7 when jobs are left whose fate is unknown, or the folder is in
/// use or holds another batch; the first failure's; 130 after a stop.
[[nodiscard]] int runBatch(std::vector<PlannedJob> plan, const BatchOptions& options, jobs::JobServices services,
                           Console& console, const std::stop_token& stop);

} // namespace melodeck::cli
