#include "ui/widgets/TimeField.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TimeText.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kDecimals = 3; // a step of the ear
constexpr double kStepSeconds = 0.1;

} // namespace

TimeField::TimeField(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(kDecimals);
    setSingleStep(kStepSeconds);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignHCenter);
    setFont(textFont(TextSize::Secondary));
    // Calm in a line of text, and told from it by the line below: the style sheet knows the property.
    setProperty("quiet", true);
    setToolTip(tr("Seconds, or minutes and seconds: 2.75 or 0:02.75"));
    connect(this, &QDoubleSpinBox::valueChanged, this, &TimeField::edited);
    connect(lineEdit(), &QLineEdit::textChanged, this, &QWidget::updateGeometry);
}

void TimeField::setSeconds(double seconds)
{
    const QSignalBlocker quiet(this);
    setValue(seconds);
}

void TimeField::setMostSeconds(double seconds)
{
    const QSignalBlocker quiet(this);
    setRange(0.0, seconds);
}

QSize TimeField::sizeHint() const
{
    const QString words = std::max(lineEdit()->text(), QStringLiteral("0.00"),
                                   [](const QString& one, const QString& other) { return one.size() < other.size(); });
    constexpr int kCursor = 4;
    return {fontMetrics().horizontalAdvance(words) + 2 * spacing::grid + kCursor,
            fontMetrics().height() + spacing::within};
}

QString TimeField::textFromValue(double value) const
{
    return preciseTimeText(value);
}

double TimeField::valueFromText(const QString& text) const
{
    return std::clamp(secondsFromText(text).value_or(value()), minimum(), maximum());
}

QValidator::State TimeField::validate(QString& text, int&) const
{
    if (secondsFromText(text)) {
        return QValidator::Acceptable;
    }
    static const QRegularExpression beginnings(QStringLiteral("^[\\d:.,\\s]*s?$"));
    return beginnings.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void TimeField::changeEvent(QEvent* event)
{
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(TextSize::Secondary));
    }
}

} // namespace melodeck::ui
