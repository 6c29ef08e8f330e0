#pragma once

#include <QAbstractListModel>

#include <vector>

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

/// Every job that is not finished, in the order in which they run.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        JobIdRole = Qt::UserRole,
        /// What to show at the end of the row: "62 %", "Waits for its turn".
        StatusRole,
        /// 0 … 1, or negative where no whole is known.
        FractionRole,
    };

    explicit QueueModel(jobs::JobQueue& queue, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    void updateRow(const QString& jobId);
    [[nodiscard]] double fractionOf(const QString& jobId) const;
    [[nodiscard]] QString statusOf(const QString& jobId) const;

    jobs::JobQueue& m_queue;
    std::vector<QString> m_ids;
};

} // namespace melodeck::ui
