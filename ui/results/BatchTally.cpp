#include "ui/results/BatchTally.h"

namespace melodeck::ui {

namespace {

constexpr int kEnough = 2;

} // namespace

void BatchTally::set(const QString& jobId, core::JobState state)
{
    const auto known = m_states.find(jobId);
    if (known != m_states.end()) {
        --m_counts[static_cast<int>(*known)];
        *known = state;
    } else {
        m_states.insert(jobId, state);
    }
    ++m_counts[static_cast<int>(state)];
}

void BatchTally::setRunning(const QString& jobId, std::int64_t nowMs)
{
    if (m_states.contains(jobId)) {
        return;
    }
    m_firstMs = m_firstMs < 0 ? nowMs : m_firstMs;
    --m_waiting;
    set(jobId, core::JobState::Sending);
}

void BatchTally::setFinished(const QString& jobId, core::JobState finished)
{
    const auto known = m_states.constFind(jobId);
    if (known == m_states.cend()) {
        --m_waiting;
    } else if (*known == core::JobState::Sending) {
        ++m_endedInThisRun;
    }
    set(jobId, finished);
}

void BatchTally::addFinished(const QString& jobId, core::JobState finished)
{
    if (!m_states.contains(jobId)) {
        set(jobId, finished);
    }
}

void BatchTally::remove(const QString& jobId)
{
    const auto known = m_states.find(jobId);
    if (known != m_states.end()) {
        --m_counts[static_cast<int>(*known)];
        m_states.erase(known);
    }
}

std::optional<double> BatchTally::secondsLeft(std::int64_t nowMs) const
{
    if (m_endedInThisRun < kEnough || m_firstMs < 0 || isOver()) {
        return std::nullopt;
    }
    const double each = static_cast<double>(nowMs - m_firstMs) / 1000.0 / m_endedInThisRun;
    return each * (total() - finished());
}

} // namespace melodeck::ui
