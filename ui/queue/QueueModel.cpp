#include "ui/queue/QueueModel.h"

#include "jobs/JobQueue.h"
#include "ui/results/JobWords.h"

#include <algorithm>

namespace melodeck::ui {

QueueModel::QueueModel(jobs::JobQueue& queue, QObject* parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
{
    connect(&queue, &jobs::JobQueue::jobsAdded, this, &QueueModel::refresh);
    connect(&queue, &jobs::JobQueue::jobFinished, this, &QueueModel::refresh);
    connect(&queue, &jobs::JobQueue::jobChanged, this, &QueueModel::updateRow);
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const QString& id = m_ids[static_cast<std::size_t>(index.row())];
    const auto job = m_queue.find(id);
    if (job == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return jobTitle(*job);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(jobTitle(*job), statusOf(id));
    case JobIdRole:
        return id;
    case StatusRole:
        return statusOf(id);
    case FractionRole:
        return fractionOf(id);
    default:
        return {};
    }
}

double QueueModel::fractionOf(const QString& jobId) const
{
    const auto progress = m_queue.progressOf(jobId);
    if (progress == nullptr) {
        return -1.0; // it waits
    }
    const auto share = [](std::int64_t part, std::int64_t whole) {
        return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : -1.0;
    };
    switch (progress->phase()) {
    case core::JobState::Sending:
        return share(progress->transfer.bytesSent, progress->bytesToSend);
    case core::JobState::Receiving:
        return share(progress->transfer.bytesReceived, progress->transfer.bytesExpected);
    default:
        return -1.0;
    }
}

QString QueueModel::statusOf(const QString& jobId) const
{
    const double fraction = fractionOf(jobId);
    if (fraction >= 0.0) {
        constexpr double kPercent = 100.0;
        return tr("%1 %").arg(static_cast<int>(fraction * kPercent));
    }
    const auto progress = m_queue.progressOf(jobId);
    return stateText(progress != nullptr ? progress->phase() : m_queue.find(jobId)->state);
}

void QueueModel::refresh()
{
    // Seldom more than a few rows change hands: a reset is simpler than a diff, and the view keeps its place by id.
    beginResetModel();
    m_ids = m_queue.unfinished();
    endResetModel();
}

void QueueModel::updateRow(const QString& jobId)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), jobId);
    if (found != m_ids.end()) {
        const QModelIndex row = index(static_cast<int>(found - m_ids.begin()));
        Q_EMIT dataChanged(row, row);
    }
}

} // namespace melodeck::ui
