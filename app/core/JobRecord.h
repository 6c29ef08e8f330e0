#pragma once

#include "core/Answer.h"
#include "core/JobState.h"
#include "core/Recipe.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace melodeck::core {

/// A job as the library keeps it: what was asked, how it ended, what came back.
struct JobRecord
{
    /// Sorts by time of creation: "20261123-142501-482-3f9a".
    QString id;
    QDateTime created;
    /// When a worker took it up; invalid until then.
    QDateTime started;
    /// Invalid until it ended.
    QDateTime finished;
    JobState state = JobState::Queued;
    Recipe recipe;
    Answer answer;
    std::optional<Error> error;
};

/// A fresh id for a job created now: no id comes twice, and a later one sorts behind. Any thread.
[[nodiscard]] QString newJobId();

} // namespace melodeck::core
