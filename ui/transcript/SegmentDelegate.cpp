#include "ui/transcript/SegmentDelegate.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/transcript/Confidence.h"
#include "ui/transcript/SegmentEditor.h"
#include "ui/transcript/SegmentModel.h"
#include "ui/transcript/SpeakerColors.h"
#include "ui/widgets/TimeText.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace melodeck::ui {

namespace {

constexpr int kBar = 3;
constexpr int kDot = 8;
/// Around the words when they are written: border, padding and margin of the editor.
constexpr int kEditorEdge = 7;
/// Between two segments of one line there is air.
constexpr int kPadding = 6;

QString shown(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

int layOut(QTextLayout& layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0.0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0.0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

QTextLayout::FormatRange range(qsizetype begin, qsizetype size, const QTextCharFormat& format)
{
    QTextLayout::FormatRange made;
    made.start = static_cast<int>(begin);
    made.length = static_cast<int>(size);
    made.format = format;
    return made;
}

} // namespace

SegmentDelegate::SegmentDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void SegmentDelegate::setColumns(int timeWidth, int speakerWidth)
{
    m_timeWidth = timeWidth;
    m_speakerWidth = speakerWidth;
}

void SegmentDelegate::setFound(std::vector<FoundText> found, int current)
{
    m_found = std::move(found);
    m_currentFound = current;
}

SegmentPlaces SegmentDelegate::placesIn(const QRect& row) const
{
    SegmentPlaces places;
    const QRect inside = row.adjusted(spacing::card, kPadding, -spacing::card, -kPadding);
    const int line = QFontMetrics(textFont(TextSize::Body)).height();
    places.time = QRect(inside.left(), inside.top(), m_timeWidth, line);
    places.speaker = QRect(places.time.right() + 1 + spacing::card, inside.top(), m_speakerWidth, line);
    const int left = m_speakerWidth > 0 ? places.speaker.right() + 1 + spacing::card : places.speaker.left();
    places.text = QRect(left, inside.top(), std::max(inside.right() + 1 - left, spacing::group), inside.height());
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    for (QRect* each : {&places.time, &places.speaker, &places.text}) {
        *each = QStyle::visualRect(direction, row, *each);
    }
    return places;
}

void SegmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, option, index);
    const SegmentPlaces places = placesIn(option.rect);
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) != 0;
    QFont time = textFont(TextSize::Secondary);
    time.setUnderline(m_isPlayable && isUnderMouse);
    painter->setFont(time);
    painter->setPen(themeColor(m_isPlayable ? ColorRole::Accent : ColorRole::SecondaryText));
    painter->drawText(places.time,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                      clockText(index.data(SegmentModel::StartRole).toDouble(), TimePrecision::Tenths));
    if (m_speakerWidth > 0) {
        paintSpeaker(*painter, places.speaker, index);
    }
    paintText(*painter, places.text, index);
    painter->restore();
}

void SegmentDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QRectF row = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(Qt::NoPen);
    if (index.row() == m_heard) {
        painter.setBrush(themeColor(ColorRole::AccentTint));
        painter.drawRoundedRect(row, spacing::radius, spacing::radius);
        painter.setBrush(themeColor(ColorRole::Accent));
        const double left = option.direction == Qt::RightToLeft ? row.right() - 3 - kBar : row.left() + 3;
        painter.drawRoundedRect(QRectF(left, row.top() + 5, kBar, row.height() - 10), kBar / 2.0, kBar / 2.0);
    }
    if (isSelected) {
        const bool hasKeyboard = (option.state & QStyle::State_Active) != 0 && option.widget->hasFocus();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(themeColor(hasKeyboard ? ColorRole::Accent : ColorRole::ControlBorder));
        painter.drawRoundedRect(row, spacing::radius, spacing::radius);
    }
}

void SegmentDelegate::paintSpeaker(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const QString speaker = index.data(SegmentModel::SpeakerRole).toString();
    if (speaker.isEmpty()) {
        return;
    }
    const QColor color = speakerColor(index.data(SegmentModel::SpeakerNumberRole).toInt());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const double dot = direction == Qt::RightToLeft ? place.right() + 1 - kDot : place.left();
    painter.drawEllipse(QRectF(dot, place.center().y() + 0.5 - kDot / 2.0, kDot, kDot));
    painter.setFont(textFont(TextSize::Secondary, TextWeight::SemiBold));
    painter.setPen(color);
    const QRect name = QStyle::visualRect(direction, place, place.adjusted(kDot + spacing::grid + 2, 0, 0, 0));
    painter.drawText(name, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(speaker, Qt::ElideRight, name.width()));
}

void SegmentDelegate::paintText(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty()) {
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(themeColor(ColorRole::FaintText));
        painter.drawText(
            place,
            static_cast<int>(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft) | Qt::AlignTop),
            tr("(no words)"));
        return;
    }
    QTextLayout layout(shown(text), textFont(TextSize::Body));
    QList<QTextLayout::FormatRange> formats;
    const auto certainty = static_cast<Certainty>(index.data(SegmentModel::CertaintyRole).toInt());
    if (certainty != Certainty::Sure) {
        QTextCharFormat doubt;
        doubt.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        doubt.setUnderlineColor(themeColor(ColorRole::Warn));
        if (certainty == Certainty::VeryUnsure) {
            doubt.setForeground(themeColor(ColorRole::Warn));
        }
        formats << range(0, text.size(), doubt);
    }
    const auto first = std::lower_bound(m_found.begin(), m_found.end(), index.row(),
                                        [](const FoundText& found, int row) { return found.row < row; });
    for (auto found = first; found != m_found.end() && found->row == index.row(); ++found) {
        const bool isCurrent = found - m_found.begin() == m_currentFound;
        QTextCharFormat mark;
        mark.setBackground(themeColor(isCurrent ? ColorRole::Accent : ColorRole::AccentTint));
        mark.setForeground(themeColor(isCurrent ? ColorRole::OnAccent : ColorRole::Text));
        formats << range(found->begin, found->size, mark);
    }
    layout.setFormats(formats);
    layOut(layout, place.width());
    painter.setPen(themeColor(ColorRole::Text));
    layout.draw(&painter, place.topLeft());
}

int SegmentDelegate::textHeight(const QString& text, int width) const
{
    constexpr qsizetype kMostKept = 50'000;
    const QFont font = textFont(TextSize::Body);
    if (font != m_measuredFont || m_measured.size() > kMostKept) {
        m_measured.clear();
        m_measuredFont = font;
    }
    const QFontMetrics metrics(font);
    Measured& measured = m_measured[text];
    if (measured.width < 0) {
        measured.naturalWidth =
            text.contains(QLatin1Char('\n')) ? std::numeric_limits<int>::max() : metrics.horizontalAdvance(text) + 2;
    }
    if (measured.naturalWidth <= width) {
        measured.width = width;
        measured.height = metrics.height();
    } else if (measured.width != width) {
        QTextLayout layout(shown(text), font);
        measured.width = width;
        measured.height = layOut(layout, width);
    }
    return measured.height;
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(textFont(TextSize::Body)).height();
    const int width = placesIn(QRect(0, 0, std::max(option.rect.width(), spacing::group), line)).text.width();
    return {spacing::group, std::max(textHeight(index.data().toString(), width), line) + 2 * kPadding};
}

QWidget* SegmentDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new SegmentEditor(parent);
    auto* self = const_cast<SegmentDelegate*>(this); // the signals that a view waits for are not const
    connect(editor, &SegmentEditor::done, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    connect(editor, &SegmentEditor::nextWanted, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::EditNextItem);
    });
    connect(editor, &SegmentEditor::givenUp, self,
            [self, editor] { Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::RevertModelCache); });
    Q_EMIT editorMade(editor, index);
    return editor;
}

void SegmentDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* words = qobject_cast<SegmentEditor*>(editor)) {
        words->begin(index.data(Qt::EditRole).toString());
    }
}

void SegmentDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* words = qobject_cast<SegmentEditor*>(editor)) {
        model->setData(index, words->text().trimmed());
    }
}

void SegmentDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    QRect place = placesIn(option.rect).text.adjusted(-kEditorEdge, -kPadding, kEditorEdge, 0);
    place.setRight(std::min(place.right(), option.rect.right() - 2));
    const auto* words = qobject_cast<SegmentEditor*>(editor);
    place.setHeight(std::max(option.rect.height(), words != nullptr ? words->heightFor(place.width()) : 0));
    editor->setGeometry(place);
}

bool SegmentDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // The editor knows what its keys mean; the usual ones would end it with Tab and Enter alike.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return !isKey && QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace melodeck::ui
