#pragma once

#include "ui/theme/Look.h"

#include <QString>

namespace melodeck::ui {

/// The application's style sheet: only shapes that a palette cannot give. No fonts: a style sheet's font wins over the
/// system's.
[[nodiscard]] QString styleSheet(const Look& look);
/// The same in our own colours.
[[nodiscard]] QString styleSheet(Appearance appearance);

} // namespace melodeck::ui
