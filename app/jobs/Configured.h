#pragma once

#include "core/Settings.h"
#include "jobs/JobQueue.h"
#include "jobs/JobTarget.h"
#include "net/NetworkSettings.h"

namespace melodeck::jobs {

/// How the network is reached: the environment, and over it what people chose.
[[nodiscard]] net::NetworkSettings networkSettings(const core::Settings& settings);

/// Limits of time and size that people chose, over the defaults.
void applyLimits(const core::Settings& settings, JobTarget& target);
[[nodiscard]] QueueOptions queueOptions(const core::Settings& settings);

} // namespace melodeck::jobs
