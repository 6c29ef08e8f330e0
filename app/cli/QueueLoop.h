#pragma once

#include "cli/BatchStatus.h"
#include "cli/Console.h"
#include "core/Error.h"
#include "core/JobRecord.h"
#include "core/Json.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace melodeck::jobs {
class JobQueue;
struct JobProgress;
} // namespace melodeck::jobs

namespace melodeck::cli {

/// Whether a job was stopped before anything of its request left: it cost nothing and can wait for another time.
/// progress: null where it had not even begun.
[[nodiscard]] bool neverLeft(const core::JobRecord& job, const jobs::JobProgress* progress);

/// The time in which a command's jobs run: how many are still to end, how those ended that have, a line of JSON for
/// each and meanwhile one that says how it stands. The jobs are started and told of by whoever owns it. One thread,
/// with events.
class QueueLoop final : public QObject
{
public:
    /// queue and console outlive it.
    QueueLoop(jobs::JobQueue& queue, Console& console);

    /// Returns when all that is expected has ended. After a stop, or when nobody reads the lines any more, nothing new
    /// begins, and it is until nothing runs; a stop cancels what does.
    void run(const std::stop_token& stop);

    /// So many are to end.
    void expect(std::size_t jobs);
    /// So many of them wait for another time.
    void giveUp(std::size_t jobs) { m_left -= jobs; }
    /// One of those that were expected has ended.
    void count(const core::JobRecord& job);
    /// One was sent, in this run or an earlier one, and nobody knows what became of it.
    void countUnknown(const core::JobRecord& job);
    /// Something else went wrong; the first such thing counts.
    void failed(core::ErrorCode code) { m_failure = m_failure.value_or(code); }
    void print(const core::Json& line);
    /// After each change of the above.
    void quitWhenDone();

    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }
    /// Standard output takes nothing any more.
    [[nodiscard]] bool isDeaf() const { return m_isDeaf; }
    [[nodiscard]] int failedJobs() const { return m_failed; }
    [[nodiscard]] int unknownJobs() const { return m_unknown; }
    /// One of the unknown ones may be billed.
    [[nodiscard]] bool mayBill() const { return m_mayBill; }
    [[nodiscard]] const std::optional<core::ErrorCode>& failure() const { return m_failure; }

private:
    void interrupt();
    void showStatus();

    jobs::JobQueue& m_queue;
    Console& m_console;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    std::int64_t m_bytesEnded = 0;
    int m_failed = 0;
    int m_unknown = 0;
    bool m_mayBill = false;
    bool m_isInterrupted = false;
    bool m_isDeaf = false;
    std::optional<core::ErrorCode> m_failure;
    QElapsedTimer m_elapsed;
    BatchStatus m_line;
    QEventLoop m_loop;
    QTimer m_status;
};

} // namespace melodeck::cli
