#pragma once

#include "core/Error.h"

#include <QAudioDecoder>
#include <QString>

namespace melodeck::ui {

/// audio::mediaContainerOf() knows what a file is.
[[nodiscard]] bool isKnownMedia(const QString& path);

/// Unavailable: the file is of a kind that is decoded here once a package is there. Reads the file's first bytes.
[[nodiscard]] core::Error missingPluginError(const QString& path, const QString& detail);
/// Parse: whatever it is, no sound comes out of it.
[[nodiscard]] core::Error notDecodedError(const QString& path, const QString& detail);
/// The one of both that QAudioDecoder means.
[[nodiscard]] core::Error decoderError(const QString& path, QAudioDecoder::Error error, const QString& words);

} // namespace melodeck::ui
