#pragma once

#include "core/Answer.h"
#include "core/Error.h"
#include "core/JobState.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace melodeck::jobs {

/// How a job ended. Clips that are whole are kept whatever the outcome.
struct JobOutcome
{
    core::JobState state = core::JobState::Failed;
    core::Answer answer;
    std::optional<core::Error> error;
    /// An answer outside 2xx as it came, where it is not too long: it counts when nothing is sent once more.
    QByteArray refusal{};
    /// How much of a good answer was understood.
    enum class Reading : std::uint8_t { Whole, Cut, NotUnderstood } reading = Reading::Whole;
};

} // namespace melodeck::jobs
