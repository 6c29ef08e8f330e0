#pragma once

#include <QString>
#include <QStringList>

namespace melodeck::core {

/// The folders where Debian and others put banks, in order.
[[nodiscard]] QStringList soundFontFolders();

/// Whether a file is a sound font, SF2 or SF3, by its first bytes; one that cannot be read is none.
[[nodiscard]] bool isSoundFont(const QString& path);

/// Every sound font in some folders, as the folders are ordered and by name in each; one that several names lead to
/// once, by its own name. Reads the beginning of each file: not on the window's thread.
[[nodiscard]] QStringList soundFontsIn(const QStringList& folders);

} // namespace melodeck::core
