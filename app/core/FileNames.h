#pragma once

#include <QString>
#include <QStringView>

namespace melodeck::core {

/// The most bytes that legalFileName() gives a name in UTF-8: of the 255 that file systems allow, five are left for the
/// ".part" of a file that is being written.
inline constexpr qsizetype kMostNameBytes = 250;

/// A file name that every file system takes and that stays itself on a way through several: in Unicode normal form C,
/// without separators, control and direction characters and < > : " / \ | ? *, not hidden, not one of Windows'
/// devices (CON, NUL, LPT1 …), without a dot, blank or dash at its end, at most kMostNameBytes long with its ending.
/// What is cut is cut between characters as people see them. fallback: the name where nothing is left.
/// ending: without its dot; may be empty.
[[nodiscard]] QString legalFileName(const QString& name, const QString& ending, const QString& fallback);

/// The same path with a number before the ending, "happy rock 2.wav"; as short as it has to be to stay legal.
[[nodiscard]] QString numberedPath(const QString& path, int number);

/// As file systems that ignore case compare names: two names with the same key cannot lie in one folder.
[[nodiscard]] QString nameKey(const QString& name);

} // namespace melodeck::core
