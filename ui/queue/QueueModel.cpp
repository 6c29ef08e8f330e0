#include "ui/queue/QueueModel.h"

#include "jobs/JobQueue.h"
#include "ui/Format.h"
#include "ui/queue/RowChanges.h"
#include "ui/results/JobWords.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 33ms;
/// More rows that run than an eye follows: their numbers go on in larger steps.
constexpr int kMany = 8;
constexpr auto kSoonOfMany = 100ms;
/// Rows whose words are kept: a few screens full.
constexpr int kWordsKept = 512;
constexpr double kPercent = 100.0;
constexpr int kLong = 2000;
constexpr qint64 kLongBetweenMs = 300;

} // namespace

QueueModel::QueueModel(jobs::JobQueue& queue, QObject* parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_words(kWordsKept)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &QueueModel::syncInTurn);
    const auto becomeStale = [this] {
        m_isStale = true;
        syncSoon();
    };
    connect(&queue, &jobs::JobQueue::jobsAdded, this, becomeStale);
    connect(&queue, &jobs::JobQueue::jobFinished, this, becomeStale);
    connect(&queue, &jobs::JobQueue::orderChanged, this, becomeStale);
    connect(&queue, &jobs::JobQueue::jobsRecovered, this, becomeStale);
    connect(&queue, &jobs::JobQueue::jobChanged, this, [this](const QString& id) {
        m_isStale = m_isStale || !m_live.contains(id); // it has begun
        syncSoon();
    });
    m_isStale = true;
    sync();
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QString QueueModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : QString();
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between two rows, never on one
    }
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.row() >= m_running ? usual | Qt::ItemIsDragEnabled : usual;
}

Qt::DropActions QueueModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const QString id = idAt(index.row());
    if (id.isEmpty()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wordsOf(id).title;
    case Qt::AccessibleTextRole: {
        QStringList parts{wordsOf(id).title, statusOf(id, index.row()), detailOf(id)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case JobIdRole:
        return id;
    case StatusRole:
        return statusOf(id, index.row());
    case IsWarningRole: {
        const auto progress = m_queue.progressOf(id);
        return progress != nullptr && progress->phase() == core::JobState::RetryWait;
    }
    case DetailRole:
        return detailOf(id);
    case FractionRole:
        return fractionOf(id);
    case IsRunningRole:
        return index.row() < m_running;
    default:
        return {};
    }
}

const QueueModel::Words& QueueModel::wordsOf(const QString& id) const
{
    static const Words nothing;
    if (const Words* known = m_words.object(id)) {
        return *known;
    }
    const auto job = m_queue.find(id);
    if (job == nullptr) {
        return nothing;
    }
    auto* words = new Words{jobTitle(*job), requestFacts(*job)};
    m_words.insert(id, words); // owns it
    return *words;
}

QueueModel::Numbers QueueModel::numbersOf(const jobs::JobProgress& progress)
{
    switch (progress.phase()) {
    case core::JobState::Sending:
        return {progress.transfer.bytesSent, progress.bytesToSend};
    case core::JobState::Receiving:
        return {progress.transfer.bytesReceived, std::max<std::int64_t>(0, progress.transfer.bytesExpected)};
    default:
        return {};
    }
}

double QueueModel::fractionOf(const QString& id) const
{
    const auto progress = m_queue.progressOf(id);
    const Numbers numbers = progress ? numbersOf(*progress) : Numbers{};
    return numbers.whole > 0 ? static_cast<double>(numbers.done) / static_cast<double>(numbers.whole) : -1.0;
}

QString QueueModel::statusOf(const QString& id, int row) const
{
    const auto progress = m_queue.progressOf(id);
    if (progress == nullptr) {
        if (m_queue.isPaused(id)) {
            return tr("paused");
        }
        return row == m_running && !m_queue.isQueuePaused() ? tr("next") : QString();
    }
    const double fraction = fractionOf(id);
    const int percent = static_cast<int>(fraction * kPercent);
    switch (progress->phase()) {
    case core::JobState::Preparing:
        return tr("preparing");
    case core::JobState::Sending:
        return fraction >= 0.0 ? tr("sending %1 %").arg(percent) : tr("sending");
    case core::JobState::Receiving:
        return fraction >= 0.0 ? tr("receiving %1 %").arg(percent) : tr("receiving");
    case core::JobState::Starting:
        return tr("model starts");
    case core::JobState::Waiting:
        return tr("waiting");
    case core::JobState::RetryWait:
        return retryText(*progress);
    default:
        return stateText(progress->phase());
    }
}

QString QueueModel::detailOf(const QString& id) const
{
    const auto progress = m_queue.progressOf(id);
    const auto live = m_live.constFind(id);
    if (progress == nullptr || live == m_live.cend()) {
        return wordsOf(id).facts;
    }
    const Numbers numbers = numbersOf(*progress);
    QStringList parts;
    if (numbers.whole > 0) {
        parts << tr("%1 of %2").arg(bytesText(numbers.done), bytesText(numbers.whole));
    } else if (numbers.done > 0) {
        parts << bytesText(numbers.done);
    }
    if (const auto rate = live->pace.bytesPerSecond(); rate && numbers.done > 0) {
        parts << tr("%1/s").arg(bytesText(std::llround(*rate)));
    }
    if (const auto job = m_queue.find(id)) {
        parts << timeLeft(*job, *live, numbers);
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? wordsOf(id).facts : joinedFacts(parts);
}

QString QueueModel::timeLeft(const core::JobRecord& job, const Live& live, const Numbers& numbers) const
{
    if (numbers.whole > 0) {
        const auto left = live.pace.secondsFor(numbers.whole - numbers.done);
        return left ? secondsLeftText(*left) : QString();
    }
    if (!live.expectedSeconds || !job.started.isValid() || job.state == core::JobState::RetryWait) {
        return {};
    }
    const double passed = static_cast<double>(job.started.msecsTo(QDateTime::currentDateTime())) / 1000.0;
    return passed < *live.expectedSeconds ? tr("about %1").arg(secondsLeftText(*live.expectedSeconds - passed))
                                          : QString();
}

void QueueModel::syncSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start(m_running > kMany ? kSoonOfMany : kSoon);
    }
}

void QueueModel::sync()
{
    m_soon.stop();
    if (std::exchange(m_isStale, false)) {
        arrange(m_queue.unfinished());
        m_arranged.start();
        Q_EMIT changed();
    }
    showRunning();
}

void QueueModel::syncInTurn()
{
    // A long queue is not read as often as numbers go on.
    const bool isLong = rowCount() > kLong;
    if (m_isStale && isLong && m_arranged.isValid() && !m_arranged.hasExpired(kLongBetweenMs)) {
        showRunning();
        syncSoon();
        return;
    }
    sync();
}

void QueueModel::showRunning()
{
    noteRunning();
    // Those that run, and the one behind them, which may have become the next.
    const int last = std::min(rowCount() - 1, m_running);
    if (last >= 0) {
        Q_EMIT dataChanged(index(0), index(last));
    }
}

void QueueModel::arrange(const std::vector<QString>& fresh)
{
    const RowChanges changes = rowChanges(m_ids, fresh);
    if (changes.isReordered) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QHash<QString, int> rows;
        for (const QModelIndex& index : from) {
            rows.insert(idAt(index.row()), -1);
        }
        m_ids = changes.kept;
        for (int row = 0; !rows.isEmpty() && row < rowCount(); ++row) {
            if (const auto wanted = rows.find(m_ids[static_cast<std::size_t>(row)]); wanted != rows.end()) {
                *wanted = row;
            }
        }
        // What m_ids was is gone, but each index still knows its row there.
        QModelIndexList to;
        for (const QModelIndex& was : from) {
            const int row = rows.value(changes.before[static_cast<std::size_t>(was.row())], -1);
            to << (row >= 0 ? index(row) : QModelIndex());
        }
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (const RowRun& run : changes.removed) {
        beginRemoveRows({}, run.first, run.last);
        m_ids.erase(m_ids.begin() + run.first, m_ids.begin() + run.last + 1);
        endRemoveRows();
    }
    for (const RowRun& run : changes.inserted) {
        beginInsertRows({}, run.first, run.last);
        m_ids.insert(m_ids.begin() + run.first, fresh.begin() + run.first, fresh.begin() + run.last + 1);
        endInsertRows();
    }
    const auto begun = [this](const QString& id) { return m_queue.progressOf(id) != nullptr; };
    m_running = static_cast<int>(std::find_if_not(m_ids.begin(), m_ids.end(), begun) - m_ids.begin());
}

void QueueModel::noteRunning()
{
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    QHash<QString, Live> live;
    for (int row = 0; row < m_running; ++row) {
        const QString id = idAt(row);
        const auto progress = m_queue.progressOf(id);
        const auto known = m_live.constFind(id);
        Live each = known != m_live.cend() ? *known : Live{};
        if (known == m_live.cend()) {
            const auto job = m_queue.find(id);
            each.expectedSeconds = job ? m_queue.expectedSecondsFor(job->recipe) : std::nullopt;
        }
        if (progress != nullptr) {
            each.pace.note(numbersOf(*progress).done, now);
        }
        live.insert(id, each);
    }
    m_live = std::move(live);
}

} // namespace melodeck::ui
