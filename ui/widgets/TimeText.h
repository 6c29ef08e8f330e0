#pragma once

#include <QString>

#include <cstdint>

namespace melodeck::ui {

enum class TimePrecision : std::uint8_t { Seconds, Tenths };

/// A time in a clip as people write it: "0:03", "0:03.0", "1:02:03". Cut, not rounded: "0:08" comes when 8 s are over.
/// Negative and undefined values are zero.
[[nodiscard]] QString clockText(double seconds, TimePrecision precision = TimePrecision::Seconds);

} // namespace melodeck::ui
