#pragma once

#include <QRect>
#include <QString>

#include <cstdint>

class QPainter;

namespace melodeck::ui {

/// In which direction the words of a line follow each other.
enum class WordOrder : std::uint8_t {
    Window, ///< That of the window: what the program says.
    Own,    ///< That of the language they are in: prompts and names.
};

/// How a line is drawn.
struct LineStyle
{
    /// That of the window: at which side lines begin.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    WordOrder order = WordOrder::Window;
    /// Left is where lines begin.
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// A text with a space for each line break.
[[nodiscard]] QString singleLine(const QString& text);

/// Draws a text as one line in the painter's font and pen, with "…" for what does not fit in the width of its place.
/// The line lies as high as any in that font: letters that it lacks come from another one, which may be taller, and are
/// not cut.
void drawTextLine(QPainter& painter, const QRect& place, const QString& text, const LineStyle& style);

} // namespace melodeck::ui
