#include "ui/desktop/LauncherProgress.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

LauncherProgress::LauncherProgress(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

LauncherProgress::~LauncherProgress()
{
    setProgress(std::nullopt);
}

void LauncherProgress::setProgress(std::optional<double> progress)
{
    constexpr double kSteps = 100.0;
    const int step = progress ? static_cast<int>(std::lround(std::clamp(*progress, 0.0, 1.0) * kSteps)) : -1;
    if (step == m_shown || !m_bus.isConnected()) {
        return;
    }
    m_shown = step;
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/melodeck/Melodeck/launcher"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://org.melodeck.Melodeck.desktop")
           << QVariantMap{{QStringLiteral("progress"), std::max(0, step) / kSteps},
                          {QStringLiteral("progress-visible"), step >= 0}};
    m_bus.send(signal);
}

} // namespace melodeck::ui
