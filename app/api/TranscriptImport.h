#pragma once

#include "core/Answer.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace melodeck::api {

/// A day of speech with times is some five million bytes.
inline constexpr qint64 kMostTranscriptBytes = 64LL * 1024 * 1024;

/// The text of a file that does not say how it is written: UTF-16 where it begins with its mark, UTF-8 where all of it
/// is, else Windows' code page 1252, which most old subtitles have.
[[nodiscard]] QString decodedText(const QByteArray& bytes);

/// A transcript out of a file of somebody else: SRT, VTT or JSON as readTranscript() knows them, in any of these
/// encodings. Segments come in order of their starts, and none ends before it starts.
/// Errors: TooLarge; Parse with the line that makes no sense, or for a file that is none of them.
[[nodiscard]] core::Result<core::Transcript> importTranscript(const QByteArray& bytes);

/// The same of a file; blocks on the disk. Errors: also Io.
[[nodiscard]] core::Result<core::Transcript> importTranscriptFile(const QString& path);

} // namespace melodeck::api
