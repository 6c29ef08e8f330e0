#pragma once

#include "api/BodyPlan.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <stop_token>
#include <vector>

namespace melodeck::jobs {

/// Checks that a recipe can be sent, and opens, converts and fingerprints its files. Fills in AttachedFile::sha256.
/// Worker thread. Errors: InvalidArgument, Parse, Io, Cancelled; nothing has been sent then.
[[nodiscard]] core::Result<std::vector<api::PreparedFile>> prepareFiles(core::Recipe& recipe,
                                                                        const std::stop_token& stop);

} // namespace melodeck::jobs
