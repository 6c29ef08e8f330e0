#pragma once

#include "api/BodyPlan.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobTarget.h"

#include <stop_token>
#include <vector>

namespace melodeck::jobs {

/// Opens and fingerprints the files of a recipe; those that have to be are converted while they are read, so that no
/// file is ever in memory. Fills in AttachedFile::sha256. Worker thread, for as long as reading the files takes.
/// Errors: InvalidArgument, Parse, Io, Cancelled; nothing has been sent then.
[[nodiscard]] core::Result<std::vector<api::PreparedFile>> prepareFiles(core::Recipe& recipe,
                                                                        const std::stop_token& stop);

} // namespace melodeck::jobs
