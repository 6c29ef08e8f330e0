#include "ui/compose/JsonHighlighter.h"

#include "api/JsonPlaces.h"
#include "ui/theme/Tokens.h"

namespace melodeck::ui {

namespace {

/// Longer lines are one colour: they hold something that nobody reads.
constexpr qsizetype kLongestLine = 20'000;

/// Where the text in quotes that begins there ends; no text goes on in the next line.
qsizetype endOfString(const QString& line, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < line.size() && line.at(at) != u'"') {
        at += line.at(at) == u'\\' ? 2 : 1;
    }
    return std::min(at + 1, line.size());
}

bool isName(const QString& line, qsizetype end)
{
    while (end < line.size() && line.at(end).isSpace()) {
        ++end;
    }
    return end < line.size() && line.at(end) == u':';
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'+';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    const auto color = [this](qsizetype from, qsizetype end, ColorRole role) {
        setFormat(static_cast<int>(from), static_cast<int>(end - from), themeColor(role));
    };
    if (text.size() > kLongestLine) {
        return;
    }
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype end = i + 1;
        if (c == u'"') {
            end = endOfString(text, i);
            color(i, end, isName(text, end) ? ColorRole::Accent : ColorRole::Ok);
        } else if (isOfWord(c)) {
            while (end < text.size() && isOfWord(text.at(end))) {
                ++end;
            }
            color(i, end, ColorRole::Warn);
        } else if (!c.isSpace() && c != api::kFileMark) {
            color(i, end, ColorRole::SecondaryText);
        }
        i = end;
    }
}

} // namespace melodeck::ui
