#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

enum class TimePrecision : std::uint8_t { Seconds, Tenths, Milliseconds };

/// A time in a clip as people write it: "0:03", "0:03.0", "0:03.041", "1:02:03". Cut, not rounded: "0:08" comes when 8
/// s are over. Negative and undefined values are zero.
[[nodiscard]] QString clockText(double seconds, TimePrecision precision = TimePrecision::Seconds);

/// A time as exactly as it is cut: "1.20", "1.234", "1:02.50", at least two and at most three decimals.
[[nodiscard]] QString preciseTimeText(double seconds);

/// What people type for a time: "1.25", "0:01.25", "1:02:03", with a point or their own decimal sign. None for anything
/// else.
[[nodiscard]] std::optional<double> secondsFromText(const QString& text);

} // namespace melodeck::ui
