#include "ui/player/TimeButton.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TimeText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace melodeck::ui {

TimeButton::TimeButton(QWidget* parent)
    : QPushButton(parent)
    , m_showsMilliseconds(m_settings.showsMilliseconds())
{
    setObjectName(QStringLiteral("time"));
    setFlat(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Secondary));
    setFocusRingRadius(this, spacing::grid);
    connect(this, &QPushButton::clicked, this, &TimeButton::toggle);
    clearTimes();
}

void TimeButton::setTimes(double position, double duration)
{
    m_position = position;
    m_duration = duration;
    showTimes();
}

void TimeButton::clearTimes()
{
    m_duration = -1.0;
    showTimes();
}

void TimeButton::toggle()
{
    m_showsMilliseconds = !m_showsMilliseconds;
    m_settings.setShowsMilliseconds(m_showsMilliseconds);
    showTimes();
}

void TimeButton::showTimes()
{
    const auto precision = m_showsMilliseconds ? TimePrecision::Milliseconds : TimePrecision::Tenths;
    const bool hasClip = m_duration >= 0.0;
    setEnabled(hasClip);
    m_positionText = hasClip ? clockText(m_position, precision) : QString();
    const auto times = QStringLiteral("%1 / %2").arg(m_positionText, clockText(m_duration, precision));
    setText(hasClip ? times : QString());
    setAccessibleName(hasClip ? times : tr("Time"));
    setToolTip(m_showsMilliseconds ? tr("Show tenths of a second") : tr("Show milliseconds"));
}

QSize TimeButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
}

QSize TimeButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0:00:00.0")), fontMetrics().height() + 2};
}

void TimeButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(TextSize::Secondary));
        updateGeometry();
    }
}

void TimeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(themeColor(underMouse() && isEnabled() ? ColorRole::Text : ColorRole::SecondaryText));
    // Half a length says nothing: where there is no room for it, the position is all.
    const bool fits = fontMetrics().horizontalAdvance(text()) <= width();
    painter.drawText(rect(),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::TextSingleLine,
                     fits ? text() : fontMetrics().elidedText(m_positionText, Qt::ElideRight, width()));
}

} // namespace melodeck::ui
