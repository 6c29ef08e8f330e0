#pragma once

#include "core/JobRecord.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

/// Sends a request once more with the seed that was used, and finds out whether the same came back, byte for byte.
/// GUI thread; clips are compared on a thread of its own.
class RunAgain final : public QObject
{
    Q_OBJECT

public:
    /// queue: outlives it.
    explicit RunAgain(jobs::JobQueue& queue, QObject* parent = nullptr);

    /// Queues it and returns the new job's id.
    QString run(const std::shared_ptr<const core::JobRecord>& job);

Q_SIGNALS:
    /// A job that was run again is done: what became of its clips, in a sentence.
    void compared(const QString& jobId, const QString& sentence);

private:
    void compare(const QString& jobId);

    jobs::JobQueue& m_queue;
    /// What each job that is on its way is compared with.
    QHash<QString, std::shared_ptr<const core::JobRecord>> m_before;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
