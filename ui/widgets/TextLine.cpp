#include "ui/widgets/TextLine.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace melodeck::ui {
namespace {

bool isLineBreak(QChar letter)
{
    constexpr QChar kNextLine(0x85);
    return (letter >= QLatin1Char('\n') && letter <= QLatin1Char('\r')) || letter == kNextLine ||
           letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
}

bool isFromRight(const QString& text, const LineStyle& style)
{
    const bool isWindowFromRight = style.direction == Qt::RightToLeft;
    if (style.order == WordOrder::Window) {
        return isWindowFromRight;
    }
    // Digits and signs have no direction: behind them the mark is the first that has one.
    constexpr QChar kFromTheRight(0x200F);
    return isWindowFromRight ? (text + kFromTheRight).isRightToLeft() : text.isRightToLeft();
}

} // namespace

QString singleLine(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isLineBreak)) {
        return text;
    }
    QString line = text;
    line.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    std::replace_if(line.begin(), line.end(), isLineBreak, QChar(QChar::Space));
    return line;
}

void drawTextLine(QPainter& painter, const QRect& place, const QString& text, const LineStyle& style)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(singleLine(text), style.elide, place.width());
    const QSize size(metrics.horizontalAdvance(shown), metrics.height());
    const QRect line = QStyle::alignedRect(style.direction, style.alignment, size, place);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(isFromRight(text, style) ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(line.left(), line.top() + metrics.ascent(), shown);
    painter.setLayoutDirection(before);
}

} // namespace melodeck::ui
