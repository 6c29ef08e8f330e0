#pragma once

#include "core/JobState.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>

namespace melodeck::cli {

/// How a batch stands.
struct BatchFigures
{
    std::size_t ended = 0;
    std::size_t total = 0;
    /// How many are in which state of those that run.
    std::map<core::JobState, int> running;
    /// Sent and received by all of them so far.
    std::int64_t bytes = 0;
};

/// The line that a terminal shows while a batch runs: "12 of 100 ended · 3 running: 1 sending, 2 waiting · 4 min left ·
/// 48 MB · 1.2 MB/s". Speed is that of the last seconds; the time left follows from how long those took that ended.
class BatchStatus final
{
public:
    /// elapsed: since the batch began. The last parts are left out where there are too few columns: what does not fit
    /// into a line could not be taken back.
    [[nodiscard]] QString line(const BatchFigures& figures, std::chrono::milliseconds elapsed, int columns);

private:
    [[nodiscard]] double bytesPerSecond(std::int64_t bytes, std::chrono::milliseconds elapsed);

    struct Sample
    {
        std::chrono::milliseconds elapsed;
        std::int64_t bytes = 0;
    };
    std::deque<Sample> m_samples;
};

/// Columns of the terminal that standard error is; 80 where it does not say.
[[nodiscard]] int terminalColumns();

} // namespace melodeck::cli
