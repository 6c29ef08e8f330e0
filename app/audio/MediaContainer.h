#pragma once

#include <QByteArray>
#include <QString>

namespace melodeck::audio {

/// Bytes that mediaContainerOf() looks at.
inline constexpr qint64 kMediaHeadBytes = 64;

/// What a container of audio or video that libsndfile does not read is called ("M4A or MP4", "WebM or Matroska", …), by
/// the first bytes of a file; empty for anything else. Pure.
[[nodiscard]] QString mediaContainerOf(const QByteArray& head);

/// The same of a file; empty for one that cannot be read. Reads its first bytes. Any thread.
[[nodiscard]] QString mediaContainerOfFile(const QString& path);

} // namespace melodeck::audio
