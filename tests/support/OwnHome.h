#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace melodeck::support {

/// A folder that is this process's HOME as long as it lives: settings, cache and library of the person who runs a test
/// are not the test's. Each of the XDG folders is in it under the name of its variable.
class OwnHome final
{
public:
    OwnHome()
    {
        qputenv("HOME", QFile::encodeName(path()));
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
            qputenv(name, QFile::encodeName(filePath(QLatin1String(name))));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace melodeck::support
