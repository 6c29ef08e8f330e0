#include "ui/widgets/TimeText.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace melodeck::ui {

QString clockText(double seconds, TimePrecision precision)
{
    // A position of 2.9999999 s is 3 s that went through a division.
    const double safe = std::isfinite(seconds) && seconds > 0.0 ? seconds + 1e-6 : 0.0;
    const auto milliseconds = static_cast<qint64>(std::floor(safe * 1000.0));
    const qint64 whole = milliseconds / 1000;
    const auto twoDigits = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    QString text;
    if (whole >= 3600) {
        text = QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(twoDigits(whole / 60 % 60), twoDigits(whole % 60));
    } else {
        text = QStringLiteral("%1:%2").arg(whole / 60).arg(twoDigits(whole % 60));
    }
    if (precision == TimePrecision::Tenths) {
        text += QLocale().decimalPoint() + QString::number(milliseconds / 100 % 10);
    } else if (precision == TimePrecision::Milliseconds) {
        text += QLocale().decimalPoint() + QStringLiteral("%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    }
    return text;
}

QString preciseTimeText(double seconds)
{
    constexpr qint64 kMinute = 60'000;
    const double safe = std::isfinite(seconds) && seconds > 0.0 ? seconds : 0.0;
    const auto milliseconds = static_cast<qint64>(std::llround(safe * 1000.0));
    const qint64 minutes = milliseconds / kMinute;
    const int decimals = milliseconds % 10 == 0 ? 2 : 3;
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(static_cast<double>(milliseconds % kMinute) / 1000.0, 'f', decimals);
    if (minutes == 0) {
        return text;
    }
    const auto twoDigits = [](const QString& number, int width) { return number.rightJustified(width, u'0'); };
    text = twoDigits(text, decimals + 3);
    if (minutes < 60) {
        return QStringLiteral("%1:%2").arg(minutes).arg(text);
    }
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(twoDigits(QString::number(minutes % 60), 2), text);
}

std::optional<double> secondsFromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})\s*s?\s*$)"));
    const auto match = form.match(QString(text).replace(QLocale().decimalPoint(), QLatin1String(".")));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double hours = match.captured(1).toDouble();
    const double minutes = match.captured(2).toDouble();
    const double seconds = match.captured(3).toDouble();
    // "1:75" is a slip, "90" is not, and neither is "90:00".
    const bool isSlip =
        (!match.captured(2).isEmpty() && seconds >= 60.0) || (!match.captured(1).isEmpty() && minutes >= 60.0);
    return isSlip ? std::nullopt : std::optional(hours * 3600.0 + minutes * 60.0 + seconds);
}

} // namespace melodeck::ui
