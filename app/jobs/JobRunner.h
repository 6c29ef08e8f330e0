#pragma once

#include "core/Recipe.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobProgress.h"
#include "jobs/JobServices.h"
#include "jobs/JobTarget.h"

#include <memory>
#include <stop_token>

namespace melodeck::jobs {

/// Runs one recipe from file to clips: prepares, tells the journal, sends, reads the answer as it arrives. What the
/// server refused to run, or never got a byte of, is sent again as the target's retries allow; nothing else is. Worker
/// thread; the recipe's file fingerprints are filled in. A stop request ends it within 200 ms as Cancelled, with a
/// message that says how far it had got.
[[nodiscard]] JobOutcome runJob(core::Recipe& recipe, const JobServices& services, const JobTarget& target,
                                const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop);

} // namespace melodeck::jobs
