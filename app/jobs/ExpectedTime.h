#pragma once

#include "core/JobRecord.h"

#include <optional>
#include <span>

namespace melodeck::jobs {

/// How long a recipe will take, in seconds, learned from finished jobs of the same model at the same kind of endpoint:
/// the median of their working time per second of audio asked for. Nothing until two such jobs are known. Pure.
[[nodiscard]] std::optional<double> expectedSeconds(const core::Recipe& recipe,
                                                    std::span<const core::JobRecord* const> finished);

} // namespace melodeck::jobs
