#pragma once

#include <QColor>

namespace melodeck::ui {

/// A colour for the speaker of a number (from 0), told from its neighbours by hue; they come again after six. On the
/// panel of the theme of the moment its contrast is that of text, 4.5 : 1. The name stands beside it: nothing is told
/// by colour alone.
[[nodiscard]] QColor speakerColor(int number);

} // namespace melodeck::ui
