#include "cli/TextLine.h"

namespace melodeck::cli {

QString textLine(const QStringList& columns)
{
    QString line = columns.join(QLatin1Char('\t'));
    for (QChar& c : line) {
        c = c == QLatin1Char('\n')                                     ? QLatin1Char(' ')
            : c == QLatin1Char('\t') || c.isPrint() || c.isSurrogate() ? c
                                                                       : QChar(QChar::ReplacementCharacter);
    }
    return line;
}

} // namespace melodeck::cli
