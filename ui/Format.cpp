#include "ui/Format.h"

#include "ui/SignedNumber.h"
#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <cmath>

namespace melodeck::ui {

QString durationText(double seconds)
{
    constexpr double kMinute = 60.0;
    if (seconds < kMinute) {
        return QCoreApplication::translate("Format", "%1 s").arg(numberText(seconds, 1));
    }
    return clockText(seconds);
}

QString bytesText(std::int64_t bytes)
{
    constexpr double kThousand = 1000.0;
    const auto value = static_cast<double>(bytes);
    if (value < kThousand) {
        return QCoreApplication::translate("Format", "%1 B").arg(QLocale().toString(static_cast<qlonglong>(bytes)));
    }
    if (value < kThousand * kThousand) {
        return QCoreApplication::translate("Format", "%1 kB").arg(numberText(value / kThousand, 0));
    }
    if (value < kThousand * kThousand * kThousand) {
        return QCoreApplication::translate("Format", "%1 MB").arg(numberText(value / kThousand / kThousand, 1));
    }
    return QCoreApplication::translate("Format", "%1 GB").arg(numberText(value / kThousand / kThousand / kThousand, 2));
}

QString loudnessText(double lufs)
{
    const QString value = numberText(std::abs(lufs), 1);
    const QString number = lufs < 0.0 ? signedNumber(QChar(0x2212), value) : value;
    return QCoreApplication::translate("Format", "%1 LUFS").arg(number);
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString isolated(const QString& text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) {
        return text;
    }
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopDirectionalIsolate(0x2069);
    return kFirstStrongIsolate + text + kPopDirectionalIsolate;
}

QString joinedFacts(const QStringList& facts)
{
    QStringList parts;
    for (const QString& fact : facts) {
        parts << isolated(fact);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace melodeck::ui
