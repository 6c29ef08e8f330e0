#include "core/JobRecord.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace melodeck::core {

namespace {

/// Now in milliseconds, but never the same twice nor earlier than before: two jobs of one click, or a clock that is put
/// back, must neither share an id nor change places.
qint64 nextMillisecond()
{
    static std::atomic<qint64> last{0};
    qint64 before = last;
    qint64 next = 0;
    do {
        next = std::max(QDateTime::currentMSecsSinceEpoch(), before + 1);
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace

QString newJobId()
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(nextMillisecond(), Qt::UTC);
    const QString time = moment.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const quint32 salt = QRandomGenerator::global()->bounded(0x10000U);
    return QStringLiteral("%1-%2").arg(time).arg(salt, 4, 16, QLatin1Char('0'));
}

} // namespace melodeck::core
