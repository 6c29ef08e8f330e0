#pragma once

#include "core/Error.h"

#include <QString>

namespace melodeck::ui {

/// audio::mediaContainerOf() knows what a file is.
[[nodiscard]] bool isKnownMedia(const QString& path);

/// Unavailable: the file is of a kind that is decoded here once a package is there. Reads the file's first bytes.
[[nodiscard]] core::Error missingPluginError(const QString& path, const QString& detail);
/// Parse: whatever it is, no sound comes out of it.
[[nodiscard]] core::Error notDecodedError(const QString& path, const QString& detail);
/// The one of both that a SoundStream's error means; its words become the detail.
[[nodiscard]] core::Error streamError(const QString& path, const core::Error& error);

} // namespace melodeck::ui
