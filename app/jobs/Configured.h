#pragma once

#include "core/Settings.h"
#include "jobs/JobQueue.h"
#include "jobs/JobServices.h"
#include "jobs/JobTarget.h"
#include "net/NetworkSettings.h"

namespace melodeck::jobs {

/// How the network is reached: the environment, and over it what people chose.
[[nodiscard]] net::NetworkSettings networkSettings(const core::Settings& settings);

/// Limits of time and size that people chose, over the defaults.
void applyLimits(const core::Settings& settings, JobTarget& target);
[[nodiscard]] QueueOptions queueOptions(const core::Settings& settings);

/// How many jobs run at once at each server, where people chose that.
void applyParallelLimits(const core::Settings& settings, JobQueue& queue);

/// What people chose since: for jobs and transfers that start from now on.
void applySettings(const core::Settings& settings, net::HttpClient& http, JobQueue& queue);

} // namespace melodeck::jobs
