#include "core/JobRecord.h"

#include <QRandomGenerator>

namespace melodeck::core {

QString newJobId()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const quint32 salt = QRandomGenerator::global()->bounded(0x10000U);
    return QStringLiteral("%1-%2").arg(time).arg(salt, 4, 16, QLatin1Char('0'));
}

} // namespace melodeck::core
