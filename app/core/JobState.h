#pragma once

#include <QString>

#include <cstdint>

namespace melodeck::core {

/// Where a job stands. Stored by name.
enum class JobState : std::uint8_t {
    Queued,
    Paused,
    Preparing,
    Sending,
    Starting, ///< The model wakes up.
    Waiting,
    Receiving,
    RetryWait,
    Submitted, ///< Handed to a platform's own queue (async).
    Done,
    Failed,
    Cancelled,
    Unknown, ///< Bytes were sent, no answer came.
};

[[nodiscard]] QString jobStateName(JobState state);
/// Inverse of jobStateName(); Unknown for a name that is not one.
[[nodiscard]] JobState jobStateFromName(const QString& name);

/// True for the states that a job never leaves by itself: Done, Failed, Cancelled, Unknown.
[[nodiscard]] bool isFinished(JobState state);
/// True while a worker is busy with it.
[[nodiscard]] bool isRunning(JobState state);

} // namespace melodeck::core
