#include "ui/settings/LastWarnings.h"

#include <QDateTime>
#include <QtGlobal>

#include <algorithm>
#include <mutex>

namespace melodeck::ui {

namespace {

struct Remembered
{
    std::mutex mutex;
    QStringList warnings;
    QtMessageHandler before = nullptr;
};

Remembered& remembered()
{
    static Remembered all;
    return all;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Remembered& all = remembered();
    QtMessageHandler before = nullptr;
    {
        const std::scoped_lock lock(all.mutex);
        before = all.before;
        const bool isAgain = !all.warnings.isEmpty() && all.warnings.back().endsWith(message);
        if ((type == QtWarningMsg || type == QtCriticalMsg) && !isAgain) {
            all.warnings << QTime::currentTime().toString(QStringLiteral("HH:mm:ss ")) + message;
            all.warnings = all.warnings.mid(std::max<qsizetype>(0, all.warnings.size() - kMostWarnings));
        }
    }
    if (before != nullptr) {
        before(type, context, message);
    }
}

} // namespace

void rememberWarnings()
{
    Remembered& all = remembered();
    const QtMessageHandler before = qInstallMessageHandler(handle);
    const std::scoped_lock lock(all.mutex);
    all.before = before == handle ? all.before : before;
}

QStringList lastWarnings()
{
    Remembered& all = remembered();
    const std::scoped_lock lock(all.mutex);
    return all.warnings;
}

} // namespace melodeck::ui
