#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace melodeck::ui {

/// "8.0 s", "2:05", "1:02:03" in the user's number format.
[[nodiscard]] QString durationText(double seconds);
/// "512 kB", "6.6 MB" (decimal, as file managers show).
[[nodiscard]] QString bytesText(std::int64_t bytes);
/// "−16.0 LUFS" with a true minus sign.
[[nodiscard]] QString loudnessText(double lufs);
/// A number with so many decimals in the user's format.
[[nodiscard]] QString numberText(double value, int decimals);

/// A piece of a line that is put together, with marks (U+2068, U+2069) that keep the direction of its words to it where
/// lines are written from the right: a file name would change places with what stands beside it.
[[nodiscard]] QString isolated(const QString& text);
/// "8.0 s · hum.wav · 14:02", each of them isolated. For the eye; what is read by others needs no marks.
[[nodiscard]] QString joinedFacts(const QStringList& facts);

} // namespace melodeck::ui
