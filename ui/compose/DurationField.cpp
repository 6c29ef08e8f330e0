#include "ui/compose/DurationField.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Slider.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

/// The slider's right end: beyond it a hosted model works in windows and costs more; the number still goes there.
constexpr double kSliderSeconds = 30.0;
constexpr double kStepsPerSecond = 2.0;

} // namespace

DurationField::DurationField(QWidget* parent)
    : QWidget(parent)
    , m_slider(new Slider)
    , m_number(new QDoubleSpinBox)
{
    m_slider->setObjectName(QStringLiteral("durationSlider"));
    m_slider->setAccessibleName(tr("Duration slider"));
    m_number->setObjectName(QStringLiteral("duration"));
    m_number->setAccessibleName(tr("Duration"));
    m_number->setDecimals(1);
    m_number->setSingleStep(1.0);
    m_number->setSuffix(tr(" s"));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("0000.0 s")) + 2 * spacing::card);

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addWidget(new SectionHeader(tr("Duration")));
    layout->addLayout(row);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_number->setValue(value / kStepsPerSecond); });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(qRound(seconds * kStepsPerSecond));
        Q_EMIT changed(seconds);
    });
    setRange(1.0, 300.0);
}

void DurationField::setRange(double minimumSeconds, double maximumSeconds)
{
    m_number->setRange(minimumSeconds, maximumSeconds);
    m_number->setToolTip(tr("%1 to %2 seconds").arg(minimumSeconds).arg(maximumSeconds));
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(qRound(minimumSeconds * kStepsPerSecond),
                       qRound(std::min(maximumSeconds, kSliderSeconds) * kStepsPerSecond));
    m_slider->setValue(qRound(seconds() * kStepsPerSecond));
}

void DurationField::setSeconds(double seconds)
{
    m_number->setValue(seconds);
}

double DurationField::seconds() const
{
    return m_number->value();
}

} // namespace melodeck::ui
