#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

/// How far the queue is, for those who look at it from outside: since it was last empty, the jobs that are done out of
/// all, and whether one is on its way. Looks at most twice a second. GUI thread.
class WorkStatus final : public QObject
{
    Q_OBJECT

public:
    explicit WorkStatus(const jobs::JobQueue& queue, QObject* parent = nullptr);

Q_SIGNALS:
    /// 0 … 1; nothing where no job is on its way, or the only one has but one clip and so no parts.
    void progressChanged(std::optional<double> progress);
    /// A job is on its way, and has been for a moment, or none is.
    void busyChanged(bool busy);

private:
    void lookSoon();
    void look();

    const jobs::JobQueue& m_queue;
    int m_finished = 0;
    bool m_isBusy = false;
    std::optional<double> m_progress;
    QTimer m_lookSoon;
};

} // namespace melodeck::ui
