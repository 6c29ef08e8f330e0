#pragma once

#include "core/Error.h"
#include "jobs/JobServices.h"

#include <optional>
#include <stop_token>

namespace melodeck::jobs {

/// Starts the sketch engine and asks whether it can work (it wants a sound font). Its own words when it cannot.
/// Worker thread.
[[nodiscard]] std::optional<core::Error> checkEngine(const JobServices& services, const std::stop_token& stop);

} // namespace melodeck::jobs
