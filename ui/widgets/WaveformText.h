#pragma once

#include "ui/theme/Text.h"

#include <QFont>

namespace melodeck::ui {

/// Of what is written into a waveform: smaller than anything else.
[[nodiscard]] inline QFont waveformFont()
{
    QFont font = textFont(TextSize::Secondary);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace melodeck::ui
