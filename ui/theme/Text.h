#pragma once

#include <QFont>

#include <cstdint>

namespace melodeck::ui {

/// Sizes relative to the system's font, so that 200 % works.
enum class TextSize : std::uint8_t {
    Body,      ///< 1.0
    Secondary, ///< 0.92
    Title,     ///< 1.25
};
enum class TextWeight : std::uint8_t { Regular, SemiBold };

/// The system's font in one of our sizes. A widget that sets it sets it again on QEvent::ApplicationFontChange.
[[nodiscard]] QFont textFont(TextSize size, TextWeight weight = TextWeight::Regular);

/// How much larger than usual the system's font is (1.0 and up): for icons and round buttons, which stand beside text.
[[nodiscard]] double textScale();

} // namespace melodeck::ui
