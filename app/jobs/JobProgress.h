#pragma once

#include "core/JobState.h"
#include "core/TransferProgress.h"
#include "jobs/RetryPause.h"

#include <atomic>
#include <cstdint>

namespace melodeck::jobs {

/// A running job in numbers: written by its worker and the network thread, read by a timer on the GUI thread.
struct JobProgress
{
    std::atomic<core::JobState> state{core::JobState::Queued};
    /// Size of the whole request body; 0 until it is known.
    std::atomic<std::int64_t> bytesToSend{0};
    std::atomic<int> clipsDone{0};
    /// When the next try begins, in milliseconds since 1970 (UTC), in the state RetryWait.
    std::atomic<std::int64_t> retryAt{0};
    /// Which try that will be, counted from 1, and the HTTP status of the last one; 0 when nobody answered.
    std::atomic<int> nextTry{1};
    std::atomic<int> refusedWith{0};
    /// Since when the request waits for a model that starts, in milliseconds since 1970 (UTC); 0 where none did.
    std::atomic<std::int64_t> startingSince{0};
    /// How long that took, in milliseconds; 0 as long as it is not known.
    std::atomic<std::int64_t> startedAfter{0};
    RetryPause pause;
    core::TransferProgress transfer;

    /// The state as people see it: once the whole request left, it waits.
    [[nodiscard]] core::JobState phase() const
    {
        const core::JobState now = state;
        return now == core::JobState::Sending && transfer.bodySent ? core::JobState::Waiting : now;
    }
};

} // namespace melodeck::jobs
