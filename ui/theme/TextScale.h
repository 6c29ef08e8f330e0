#pragma once

namespace melodeck::ui {

/// Makes all text so many percent of the system's size, in every open window at once. 100 leaves the system's font
/// alone. GUI thread.
void setTextPercent(int percent);

} // namespace melodeck::ui
