#pragma once

#include "api/BodyPlan.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobTarget.h"

#include <stop_token>
#include <vector>

namespace melodeck::jobs {

/// Opens the files of a recipe; those that have to be are converted while they are read, so that no file is ever in
/// memory. Their fingerprints (AttachedFile::sha256 of the recipe, which has to outlive the sources) are taken now of
/// those that are converted, and on the way of one that is sent as it is. Worker thread. Errors: InvalidArgument,
/// Parse, Io, Cancelled; nothing has been sent then.
[[nodiscard]] core::Result<std::vector<api::PreparedFile>> prepareFiles(core::Recipe& recipe, Fingerprints fingerprints,
                                                                        const std::stop_token& stop);

} // namespace melodeck::jobs
