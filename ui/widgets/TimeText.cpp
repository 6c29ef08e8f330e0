#include "ui/widgets/TimeText.h"

#include <QLocale>

#include <cmath>

namespace melodeck::ui {

QString clockText(double seconds, TimePrecision precision)
{
    // A position of 2.9999999 s is 3 s that went through a division.
    const double safe = std::isfinite(seconds) && seconds > 0.0 ? seconds + 1e-6 : 0.0;
    const auto tenths = static_cast<qint64>(std::floor(safe * 10.0));
    const qint64 whole = tenths / 10;
    const auto twoDigits = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    QString text;
    if (whole >= 3600) {
        text = QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(twoDigits(whole / 60 % 60), twoDigits(whole % 60));
    } else {
        text = QStringLiteral("%1:%2").arg(whole / 60).arg(twoDigits(whole % 60));
    }
    if (precision == TimePrecision::Tenths) {
        text += QLocale().decimalPoint() + QString::number(tenths % 10);
    }
    return text;
}

} // namespace melodeck::ui
