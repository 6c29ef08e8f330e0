#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"
#include "store/Library.h"

#include <vector>

namespace melodeck::jobs {

/// Requests that were on their way to the platform's own queue when whoever sent them ended, a day ago or longer (those
/// of batches left out): nobody knows whether they were taken. Each becomes a job of the library that says so.
/// Idempotent. Store thread. Errors: Io.
[[nodiscard]] core::Result<std::vector<core::JobRecord>> takeLostSubmissions(store::Library& library);

} // namespace melodeck::jobs
