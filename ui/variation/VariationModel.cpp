#include "ui/variation/VariationModel.h"

#include "jobs/JobQueue.h"
#include "ui/Format.h"
#include "ui/clips/ClipFinder.h"
#include "ui/media/MediaToWav.h"
#include "ui/results/JobWords.h"
#include "ui/waveform/CachedPeaks.h"

#include <algorithm>
#include <utility>

namespace melodeck::ui {

VariationModel::VariationModel(jobs::JobQueue& queue, QStringList rows, QStringList columns, QStringList jobIds,
                               QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_jobIds(std::move(jobIds))
    , m_cells(static_cast<std::size_t>(m_jobIds.size()))
{
    using jobs::JobQueue;
    connect(&m_queue, &JobQueue::jobChanged, this, &VariationModel::refresh);
    connect(&m_queue, &JobQueue::jobFinished, this, &VariationModel::finish);
    connect(&m_queue, &JobQueue::clipMeasured, this, [this](const QString& id) { refresh(id); });
    for (const QString& id : std::as_const(m_jobIds)) {
        finish(id); // one that was refused at once
    }
}

int VariationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::size_t VariationModel::placeOf(const QModelIndex& index) const
{
    return static_cast<std::size_t>(index.row()) * static_cast<std::size_t>(m_columns.size()) +
           static_cast<std::size_t>(index.column());
}

QModelIndex VariationModel::indexOf(const QString& jobId) const
{
    const auto place = static_cast<int>(m_jobIds.indexOf(jobId));
    const int columns = columnCount();
    return place < 0 || columns == 0 ? QModelIndex() : index(place / columns, place % columns);
}

const core::Clip* VariationModel::clipOf(const Cell& cell) const
{
    if (cell.job == nullptr) {
        return nullptr;
    }
    const auto& clips = cell.job->answer.clips;
    const auto first = std::min_element(clips.begin(), clips.end(),
                                        [](const core::Clip& a, const core::Clip& b) { return a.index < b.index; });
    return first != clips.end() && first->kind == core::MediaKind::Audio ? &*first : nullptr;
}

ListedClip VariationModel::clipAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Cell& cell = m_cells.at(placeOf(index));
    const core::Clip* clip = clipOf(cell);
    return clip != nullptr ? ListedClip{cell.job, clip->index} : ListedClip{};
}

std::vector<ListedClip> VariationModel::clips() const
{
    std::vector<ListedClip> all;
    for (const Cell& cell : m_cells) {
        if (const core::Clip* clip = clipOf(cell)) {
            all.push_back({cell.job, clip->index});
        }
    }
    return all;
}

QString VariationModel::titleAt(const QModelIndex& index) const
{
    QStringList parts{m_rows.value(index.row()), m_columns.value(index.column())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

int VariationModel::finishedCount() const
{
    return static_cast<int>(
        std::count_if(m_cells.begin(), m_cells.end(), [](const Cell& cell) { return cell.job != nullptr; }));
}

int VariationModel::jobCount() const
{
    return static_cast<int>(m_jobIds.size() - m_jobIds.count(QString()));
}

QString VariationModel::stateOf(const QModelIndex& index) const
{
    const Cell& cell = m_cells.at(placeOf(index));
    if (const core::Clip* clip = clipOf(cell)) {
        return clip->durationSeconds > 0.0 ? durationText(clip->durationSeconds) : clip->format.toUpper();
    }
    if (cell.job != nullptr) {
        return cell.job->state == core::JobState::Done ? tr("no clip came") : stateText(cell.job->state);
    }
    const QString& jobId = m_jobIds.at(static_cast<qsizetype>(placeOf(index)));
    if (jobId.isEmpty()) {
        return tr("not in the library any more");
    }
    const auto progress = m_queue.progressOf(jobId);
    return progress != nullptr ? stateText(progress->phase()) : tr("waiting");
}

QVariant VariationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Cell& cell = m_cells.at(placeOf(index));
    const core::Clip* clip = clipOf(cell);
    switch (role) {
    case Qt::DisplayRole:
        return stateOf(index);
    case Qt::ToolTipRole:
        return cell.job != nullptr && cell.job->error ? cell.job->error->message : titleAt(index);
    case Qt::AccessibleTextRole: {
        QStringList said{titleAt(index), stateOf(index)};
        if (cell.isStarred) {
            said << tr("starred");
        }
        if (data(index, PlayingRole).toBool()) {
            said << tr("playing");
        }
        return said.join(QStringLiteral(", "));
    }
    case StarredRole:
        return cell.isStarred;
    case CurrentRole:
        return clip != nullptr && clip->path == m_current;
    case PlayingRole:
        return clip != nullptr && clip->path == m_current && m_isPlaying;
    case AudibleRole:
        return clip != nullptr;
    case PeaksRole:
        return QVariant::fromValue(cell.peaks);
    default:
        return {};
    }
}

QVariant VariationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? m_columns.value(section) : m_rows.value(section);
}

void VariationModel::setStarred(const QModelIndex& index, bool on)
{
    const ListedClip clip = clipAt(index);
    if (clip.job != nullptr) {
        m_cells.at(placeOf(index)).isStarred = on;
        m_queue.setStarred(clip.job->id, clip.clipIndex, on);
        Q_EMIT dataChanged(index, index);
    }
}

void VariationModel::setPlaying(const QString& path, bool isPlaying)
{
    if (path != m_current || isPlaying != m_isPlaying) {
        m_current = path;
        m_isPlaying = isPlaying;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void VariationModel::refresh(const QString& jobId)
{
    if (const QModelIndex index = indexOf(jobId); index.isValid()) {
        Q_EMIT dataChanged(index, index);
    }
}

void VariationModel::finish(const QString& jobId)
{
    const QModelIndex index = indexOf(jobId);
    const auto job = index.isValid() ? m_queue.find(jobId) : nullptr;
    if (job != nullptr && core::isFinished(job->state)) {
        show(index, job);
    }
}

void VariationModel::take(const std::vector<std::shared_ptr<const core::JobRecord>>& jobs)
{
    for (const auto& job : jobs) {
        const QModelIndex index = indexOf(job->id);
        if (index.isValid() && core::isFinished(job->state)) {
            show(index, job);
        }
    }
}

void VariationModel::show(const QModelIndex& index, const std::shared_ptr<const core::JobRecord>& job)
{
    Cell& cell = m_cells.at(placeOf(index));
    cell.job = job;
    if (const core::Clip* clip = clipOf(cell)) {
        cell.isStarred = clip->starred;
        loadPeaks(job->id, clip->path);
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT progressed();
}

void VariationModel::loadPeaks(const QString& jobId, const QString& path)
{
    m_work.run(
        [path](const std::stop_token& stop) {
            const auto sound = readableSound(path, stop);
            return sound ? cachedPeaks(*sound, stop).value_or(audio::Peaks{}) : audio::Peaks{};
        },
        [this, jobId](const audio::Peaks& peaks) {
            m_cells.at(placeOf(indexOf(jobId))).peaks = peaks;
            refresh(jobId);
        });
}

} // namespace melodeck::ui
