#include "core/SoundFontFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace melodeck::core {

QStringList soundFontFolders()
{
    return {QStringLiteral("/usr/share/sounds/sf3"),       QStringLiteral("/usr/share/sounds/sf2"),
            QStringLiteral("/usr/local/share/sounds/sf3"), QStringLiteral("/usr/local/share/sounds/sf2"),
            QStringLiteral("/usr/share/soundfonts"),       QStringLiteral("/app/share/sounds/sf3")};
}

bool isSoundFont(const QString& path)
{
    // A RIFF file of the form "sfbk".
    constexpr qint64 kHead = 12;
    const QFileInfo facts(path);
    QFile file(path);
    const bool isReadable = facts.isFile() && facts.isReadable(); // a pipe would be waited for
    const QByteArray head = isReadable && file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
    return head.startsWith("RIFF") && head.endsWith("sfbk");
}

QStringList soundFontsIn(const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        const auto files = QDir(folder).entryInfoList(
            {QStringLiteral("*.sf2"), QStringLiteral("*.sf3"), QStringLiteral("*.SF2"), QStringLiteral("*.SF3")},
            QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            const QString path = file.canonicalFilePath(); // "default-GM.sf3" is a link to one of the others
            if (!path.isEmpty() && !found.contains(path) && isSoundFont(path)) {
                found << path;
            }
        }
    }
    return found;
}

} // namespace melodeck::core
