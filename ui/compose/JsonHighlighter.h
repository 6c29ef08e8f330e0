#pragma once

#include <QSyntaxHighlighter>

namespace melodeck::ui {

/// Colours a JSON text by the theme: names, texts, numbers and words. Right or wrong: what is unfinished has its colour
/// too.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace melodeck::ui
