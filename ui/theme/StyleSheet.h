#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace melodeck::ui {

/// The application's style sheet: only shapes that a palette cannot give. No fonts: a style sheet's font wins over the
/// system's.
[[nodiscard]] QString styleSheet(Appearance appearance);

} // namespace melodeck::ui
