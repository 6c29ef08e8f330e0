#pragma once

#include "core/Answer.h"
#include "core/Error.h"
#include "core/JobState.h"

#include <optional>

namespace melodeck::jobs {

/// How a job ended. Clips that are whole are kept whatever the outcome.
struct JobOutcome
{
    core::JobState state = core::JobState::Failed;
    core::Answer answer;
    std::optional<core::Error> error;
};

} // namespace melodeck::jobs
