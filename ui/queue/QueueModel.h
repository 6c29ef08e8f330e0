#pragma once

#include "ui/queue/TransferPace.h"

#include <QAbstractListModel>
#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <optional>
#include <vector>

namespace melodeck::core {
struct JobRecord;
}
namespace melodeck::jobs {
class JobQueue;
struct JobProgress;
} // namespace melodeck::jobs

namespace melodeck::ui {

/// Every job that is not finished, in the order in which they run. Holds ids only: words are made for the rows that are
/// looked at. What happens in the queue is taken over at most about 30 times a second, as rows that come, go and move.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        JobIdRole = Qt::UserRole,
        /// At the end of the first line: "sending 62 %", "retries in 12 s", "next", "paused".
        StatusRole,
        /// True where the status wants attention (a retry).
        IsWarningRole,
        /// The second line: "4.1 MB of 6.6 MB · 1.2 MB/s · 2 s left", or what is asked for.
        DetailRole,
        /// 0 … 1, or negative where no whole is known.
        FractionRole,
        /// True where it runs: the title is semi-bold.
        IsRunningRole,
    };

    explicit QueueModel(jobs::JobQueue& queue, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

    /// Empty for a row that is none.
    [[nodiscard]] QString idAt(int row) const;
    /// Rows before this one run; those from it on wait.
    [[nodiscard]] int firstWaiting() const { return m_running; }

    /// Takes over what has happened now rather than soon.
    void sync();

Q_SIGNALS:
    /// Rows came, went or moved, or the queue was paused or goes on.
    void changed();

private:
    struct Words
    {
        QString title;
        QString facts;
    };
    /// Of a job that runs.
    struct Live
    {
        TransferPace pace;
        std::optional<double> expectedSeconds;
    };
    struct Numbers
    {
        std::int64_t done = 0;
        /// 0 while unknown.
        std::int64_t whole = 0;
    };

    void syncSoon();
    void syncInTurn();
    void showRunning();
    void arrange(const std::vector<QString>& fresh);
    void noteRunning();
    [[nodiscard]] const Words& wordsOf(const QString& id) const;
    [[nodiscard]] QString statusOf(const QString& id, int row) const;
    [[nodiscard]] QString detailOf(const QString& id) const;
    [[nodiscard]] QString timeLeft(const core::JobRecord& job, const Live& live, const Numbers& numbers) const;
    [[nodiscard]] static Numbers numbersOf(const jobs::JobProgress& progress);
    [[nodiscard]] double fractionOf(const QString& id) const;

    jobs::JobQueue& m_queue;
    std::vector<QString> m_ids;
    int m_running = 0;
    bool m_isStale = false;
    QHash<QString, Live> m_live;
    mutable QCache<QString, Words> m_words;
    QTimer m_soon;
    QElapsedTimer m_arranged;
};

} // namespace melodeck::ui
