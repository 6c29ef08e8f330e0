#include "ui/theme/TextScale.h"

#include <QApplication>
#include <QFont>

namespace melodeck::ui {

void setTextPercent(int percent)
{
    // The system's own, before anything was changed.
    static const QFont system = QApplication::font();
    static int shown = 100;
    if (percent == shown) {
        return;
    }
    shown = percent;
    QFont font = system;
    // A system font is given in points or in pixels, never in both.
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * percent / 100.0));
    }
    QApplication::setFont(font);
}

} // namespace melodeck::ui
