#include "ui/transcript/SegmentModel.h"

#include "ui/transcript/Confidence.h"
#include "ui/widgets/TimeText.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

int percentOf(const core::TranscriptSegment& segment)
{
    return static_cast<int>(std::lround(std::clamp(segment.confidence.value_or(1.0), 0.0, 1.0) * 100.0));
}

QString doubtOf(const core::TranscriptSegment& segment)
{
    switch (certaintyOf(segment.confidence)) {
    case Certainty::Sure:
        return {};
    case Certainty::Unsure:
        return SegmentModel::tr("The model was not sure of this (%1 %).").arg(percentOf(segment));
    case Certainty::VeryUnsure:
        return SegmentModel::tr("The model was very unsure of this (%1 %): better listen to it.")
            .arg(percentOf(segment));
    }
    return {};
}

QString spoken(const core::TranscriptSegment& segment)
{
    QStringList parts{clockText(segment.startSeconds, TimePrecision::Tenths)};
    if (!segment.speaker.isEmpty()) {
        parts << segment.speaker;
    }
    parts << (segment.text.isEmpty() ? SegmentModel::tr("no words") : segment.text.simplified());
    if (const QString doubt = doubtOf(segment); !doubt.isEmpty()) {
        parts << doubt;
    }
    return parts.join(QStringLiteral(", "));
}

QString toolTipOf(const core::TranscriptSegment& segment)
{
    const QString times = QStringLiteral("%1 – %2").arg(clockText(segment.startSeconds, TimePrecision::Milliseconds),
                                                        clockText(segment.endSeconds, TimePrecision::Milliseconds));
    const QString doubt = doubtOf(segment);
    return doubt.isEmpty() ? times : times + QLatin1Char('\n') + doubt;
}

} // namespace

void SegmentModel::setSegments(core::Segments segments)
{
    beginResetModel();
    m_segments = std::move(segments);
    readSpeakers();
    endResetModel();
    Q_EMIT changed();
}

void SegmentModel::apply(const core::TranscriptChange& change)
{
    // In two steps, as views are told of them: rows that are others now, then those that come or go behind them.
    using Difference = core::Segments::difference_type;
    const std::size_t same = std::min(change.before.size(), change.after.size());
    const auto middle = [same](const core::Segments& segments) {
        return segments.begin() + static_cast<Difference>(same);
    };
    const core::TranscriptChange others{
        change.at, {change.before.begin(), middle(change.before)}, {change.after.begin(), middle(change.after)}};
    const core::TranscriptChange rest{
        change.at + same, {middle(change.before), change.before.end()}, {middle(change.after), change.after.end()}};
    const int first = static_cast<int>(change.at);
    const int behind = first + static_cast<int>(same);
    if (same > 0) {
        core::apply(m_segments, others);
        readSpeakers();
        Q_EMIT dataChanged(index(first), index(behind - 1));
    }
    if (!rest.after.empty()) {
        beginInsertRows({}, behind, behind + static_cast<int>(rest.after.size()) - 1);
        core::apply(m_segments, rest);
        readSpeakers();
        endInsertRows();
    } else if (!rest.before.empty()) {
        beginRemoveRows({}, behind, behind + static_cast<int>(rest.before.size()) - 1);
        core::apply(m_segments, rest);
        readSpeakers();
        endRemoveRows();
    }
    Q_EMIT changed();
}

void SegmentModel::readSpeakers()
{
    m_speakers.clear();
    QSet<QString> known;
    for (const core::TranscriptSegment& segment : m_segments) {
        if (!segment.speaker.isEmpty() && !known.contains(segment.speaker)) {
            known.insert(segment.speaker);
            m_speakers << segment.speaker;
        }
    }
}

int SegmentModel::unsureCount() const
{
    return static_cast<int>(std::count_if(m_segments.begin(), m_segments.end(), [](const auto& segment) {
        return certaintyOf(segment.confidence) != Certainty::Sure;
    }));
}

int SegmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

QVariant SegmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const core::TranscriptSegment& segment = m_segments[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return segment.text;
    case Qt::ToolTipRole:
        return toolTipOf(segment);
    case Qt::AccessibleTextRole:
        return spoken(segment);
    case StartRole:
        return segment.startSeconds;
    case EndRole:
        return segment.endSeconds;
    case SpeakerRole:
        return segment.speaker;
    case SpeakerNumberRole:
        return segment.speaker.isEmpty() ? -1 : static_cast<int>(m_speakers.indexOf(segment.speaker));
    case CertaintyRole:
        return static_cast<int>(certaintyOf(segment.confidence));
    default:
        return {};
    }
}

bool SegmentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    Q_EMIT textEdited(index.row(), value.toString());
    return true;
}

Qt::ItemFlags SegmentModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace melodeck::ui
