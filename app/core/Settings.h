#pragma once

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>

#include <optional>

namespace melodeck::core {

/// What people chose and want to find again: $XDG_CONFIG_HOME/melodeck/melodeck.ini. A value that cannot be read is as
/// if it were missing. Never a key. One thread; several objects see the same values.
class Settings final
{
public:
    Settings();

    /// Name of a colour scheme; empty: as the system.
    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString& name);

    /// 0 … 1.
    [[nodiscard]] double volume() const;
    void setVolume(double volume);

    /// As Qt wrote them; empty at the first start.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray panes() const;
    void setPanes(const QByteArray& state);

    /// Where the last file was opened; empty where none was.
    [[nodiscard]] QString openFolder() const;
    void setOpenFolder(const QString& folder);

    /// How many jobs run at once, by jobs::ParallelLimits::keyOf(); only endpoints that were set, 1 and up.
    [[nodiscard]] QHash<QString, int> parallelLimits() const;
    void setParallelLimit(const QString& endpointKey, int jobs);

private:
    QSettings m_store;
};

} // namespace melodeck::core
