#include "core/LibraryPlace.h"

#include "core/FileSink.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace melodeck::core {

namespace {

constexpr std::array<std::pair<const char*, QString LibraryPlace::*>, 4> kKeys{
    {{"library/folder", &LibraryPlace::folder},
     {"library/previous", &LibraryPlace::previous},
     {"library/pending", &LibraryPlace::pending},
     {"library/failure", &LibraryPlace::failure}}};

} // namespace

QString defaultLibraryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/melodeck");
}

LibraryPlace libraryPlace()
{
    const QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"),
                          QStringLiteral("melodeck"));
    LibraryPlace place;
    for (const auto& [key, member] : kKeys) {
        place.*member = store.value(QLatin1String(key)).toString();
    }
    return place;
}

Result<void> setLibraryPlace(const LibraryPlace& place)
{
    if (place == libraryPlace()) {
        return {};
    }
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"), QStringLiteral("melodeck"));
    for (const auto& [key, member] : kKeys) {
        if ((place.*member).isEmpty()) {
            store.remove(QLatin1String(key));
        } else {
            store.setValue(QLatin1String(key), place.*member);
        }
    }
    store.sync();
    if (store.status() != QSettings::NoError) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Library", "The settings in %1 cannot be written, so the library stays "
                                                           "where it is. Check the folder's permissions.")
                        .arg(displayPath(store.fileName())));
    }
    return syncFile(store.fileName());
}

} // namespace melodeck::core
