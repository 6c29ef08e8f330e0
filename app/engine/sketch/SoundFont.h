#pragma once

#include "core/Result.h"
#include "core/SoundFontFiles.h"

#include <QString>
#include <QStringList>

namespace melodeck::engine {

using core::isSoundFont;
using core::soundFontFolders;

/// The first bank that is there: the wished path if one is given (and only that), else FluidR3Mono_GM.sf3,
/// FluidR3_GM.sf2, the system's default banks, TimGM6mb.sf2 in the folders. Errors: Unavailable, naming the package to
/// install, or saying that the wished file is no sound font.
[[nodiscard]] core::Result<QString> findSoundFont(const QString& wishedPath, const QStringList& folders);

/// What is said when there is none, or when it cannot be read.
[[nodiscard]] core::Error soundFontMissing(const QString& path);

/// SHA-256 of a file, hex. Errors: Unavailable.
[[nodiscard]] core::Result<QString> hashOfSoundFont(const QString& path);

} // namespace melodeck::engine
