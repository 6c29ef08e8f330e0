#pragma once

#include <QString>

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

} // namespace melodeck::ui
