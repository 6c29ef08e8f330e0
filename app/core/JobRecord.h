#pragma once

#include "core/Answer.h"
#include "core/JobState.h"
#include "core/Recipe.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::core {

/// A job as the library keeps it: what was asked, how it ended, what came back.
struct JobRecord
{
    /// Sorts by time of creation: "20261123-142501-482-3f9a".
    QString id;
    /// What a plan calls it ("0007", "chorus"); empty for a job of its own.
    QString name;
    /// Jobs that were asked for together share this id; empty for a job of its own.
    QString batch;
    QDateTime created;
    /// When a worker took it up; invalid until then.
    QDateTime started;
    /// Invalid until it ended.
    QDateTime finished;
    JobState state = JobState::Queued;
    Recipe recipe;
    Answer answer;
    std::optional<Error> error;
    /// Of the request's and the answer's body, as far as they came.
    std::int64_t bytesSent = 0;
    std::int64_t bytesReceived = 0;
};

/// A fresh id for a job created now: no id comes twice, and a later one sorts behind. Any thread.
[[nodiscard]] QString newJobId();

/// As the journal keeps it. Clips' paths are written relative to the root folder and read back under it.
[[nodiscard]] Json jobRecordToJson(const JobRecord& job, const QString& root);
/// Errors: Parse. What can be read of a damaged record is read.
[[nodiscard]] Result<JobRecord> jobRecordFromJson(const Json& json, const QString& root);

} // namespace melodeck::core
