#pragma once

#include "core/JobState.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// How far a batch is: its jobs by what became of them, and how long the rest will take at the pace so far. Pure.
class BatchTally final
{
public:
    /// So many more wait. (Those that wait are only counted: there may be thousands.)
    void addWaiting(int jobs) { m_waiting += jobs; }
    /// One that waited has begun.
    void setRunning(const QString& jobId, std::int64_t nowMs);
    /// One that waited or ran has ended: Done, Failed, Cancelled or Unknown.
    void setFinished(const QString& jobId, core::JobState finished);
    /// One that ended earlier, as the library tells; nothing happens to one that is known.
    void addFinished(const QString& jobId, core::JobState finished);
    /// Another job stands for it.
    void remove(const QString& jobId);

    [[nodiscard]] int total() const { return m_waiting + static_cast<int>(m_states.size()); }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int running() const { return count(core::JobState::Sending); }
    [[nodiscard]] int done() const { return count(core::JobState::Done); }
    [[nodiscard]] int failed() const { return count(core::JobState::Failed); }
    [[nodiscard]] int unknown() const { return count(core::JobState::Unknown); }
    [[nodiscard]] int cancelled() const { return count(core::JobState::Cancelled); }
    [[nodiscard]] int finished() const { return total() - waiting() - running(); }
    [[nodiscard]] bool isOver() const { return finished() == total(); }

    /// Seconds until the last is done, from those that ended since the first began; nothing before two have.
    [[nodiscard]] std::optional<double> secondsLeft(std::int64_t nowMs) const;

private:
    [[nodiscard]] int count(core::JobState state) const { return m_counts.value(static_cast<int>(state)); }
    void set(const QString& jobId, core::JobState state);

    int m_waiting = 0;
    /// Of those that do not wait.
    QHash<QString, core::JobState> m_states;
    QHash<int, int> m_counts;
    std::int64_t m_firstMs = -1;
    int m_endedInThisRun = 0;
};

} // namespace melodeck::ui
