#include "engine/sketch/SoundFont.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace melodeck::engine {

namespace {

bool isReadableFile(const QString& path)
{
    const QFileInfo facts(path);
    return facts.isFile() && facts.isReadable() && facts.size() > 0;
}

core::Error notASoundFont(const QString& path)
{
    return {core::ErrorCode::Unavailable,
            QCoreApplication::translate("SketchEngine",
                                        "%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. "
                                        "Nothing was lost. Choose another file, or none, to play with the sound font "
                                        "that is installed.")
                .arg(path),
            {}};
}

} // namespace

core::Error soundFontMissing(const QString& path)
{
    const QString what =
        path.isEmpty()
            ? QCoreApplication::translate("SketchEngine", "No sound font was found, so the sketch engine has no "
                                                          "instruments.")
            : QCoreApplication::translate("SketchEngine", "The sound font %1 cannot be read, so the sketch "
                                                          "engine has no instruments.")
                  .arg(path);
    const QString next =
        QCoreApplication::translate("SketchEngine", "Nothing was lost. Install the package fluidr3mono-gm-soundfont "
                                                    "(sudo apt install fluidr3mono-gm-soundfont) and try again.");
    return {core::ErrorCode::Unavailable, what + QLatin1Char(' ') + next, {}};
}

core::Result<QString> findSoundFont(const QString& wishedPath, const QStringList& folders)
{
    if (!wishedPath.isEmpty()) {
        if (isSoundFont(wishedPath)) {
            return wishedPath;
        }
        return core::fail(isReadableFile(wishedPath) ? notASoundFont(wishedPath) : soundFontMissing(wishedPath));
    }
    // By name first: the default bank changes with whatever else is installed, and TimGM6mb is the least.
    for (const char* name :
         {"FluidR3Mono_GM.sf3", "FluidR3_GM.sf2", "default-GM.sf3", "default-GM.sf2", "TimGM6mb.sf2"}) {
        for (const QString& folder : folders) {
            const QString path = folder + QLatin1Char('/') + QLatin1String(name);
            if (isSoundFont(path)) {
                return path;
            }
        }
    }
    return core::fail(soundFontMissing({}));
}

core::Result<QString> hashOfSoundFont(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return core::fail(soundFontMissing(path));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace melodeck::engine
