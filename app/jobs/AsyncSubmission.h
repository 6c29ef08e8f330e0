#pragma once

#include "api/AsyncAnswers.h"
#include "api/AsyncRequest.h"
#include "core/JobRecord.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobProgress.h"
#include "jobs/JobServices.h"
#include "jobs/JobTarget.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace melodeck::store {
class AsyncFolder;
}

namespace melodeck::jobs {

/// What goes to the platform's queue in place of a request, once its size is known: files are converted as they are to
/// be. Errors: those of api::asyncRecipe() and prepareFiles(), TooLarge. Worker thread.
[[nodiscard]] core::Result<core::Recipe> asyncRequestFor(const core::Recipe& recipe, const api::AsyncOptions& options,
                                                         const std::stop_token& stop);

/// Keeps what is asked for (see store::AsyncFolder), hands it to the platform's queue, and returns the id that it has
/// there. job: its recipe is the request as the model has it; sent: asyncRequestFor() of that. target: limits and
/// retries. Errors: those of runJob(), Io (nothing was sent then). Worker thread.
[[nodiscard]] core::Result<QString> submitAsync(const core::JobRecord& job, core::Recipe sent,
                                                const JobServices& services, const store::AsyncFolder& folder,
                                                JobTarget target, const std::shared_ptr<JobProgress>& progress,
                                                const std::stop_token& stop);

/// How a request stands, and cancelling one that still waits. endpoint: where it was submitted. Errors: those of
/// callPlatform(); NotFound: it ended more than an hour ago, or was never there. Worker thread.
[[nodiscard]] core::Result<api::AsyncStatus> askAsync(const JobServices& services, const core::Endpoint& endpoint,
                                                      const QString& requestId, const std::stop_token& stop);
[[nodiscard]] core::Result<api::AsyncCancel> cancelAsync(const JobServices& services, const core::Endpoint& endpoint,
                                                         const QString& requestId, const std::stop_token& stop);

} // namespace melodeck::jobs
