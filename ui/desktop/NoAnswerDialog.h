#pragma once

namespace melodeck::ui {

/// Tells, in a box of its own and on standard error, that a window is open already and does not answer, and that
/// nothing was handed over to it. Returns the program's exit status. Needs a QApplication, and runs its event loop.
[[nodiscard]] int tellNoAnswer();

} // namespace melodeck::ui
