#pragma once

#include <QPlainTextEdit>

namespace melodeck::ui {

/// Where the words of one segment are written, in place. Enter ends it, Shift+Enter is a new line, Esc gives it up;
/// keys of the desk (isDeskKey()) go on to it. GUI thread.
class SegmentEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SegmentEditor(QWidget* parent = nullptr);

    /// The words that were there; only the first time, so that nothing that was written goes.
    void begin(const QString& text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// In UTF-16 units of text().
    [[nodiscard]] qsizetype caret() const { return textCursor().position(); }
    void setCaret(qsizetype position);
    /// Of all its lines at this width.
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void done();
    void nextWanted();
    void givenUp();
    /// It has another number of lines.
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// No formats, and no line of its own for each line that was copied.
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool m_hasBegun = false;
    /// Between its edge and its words.
    int m_around = 0;
};

} // namespace melodeck::ui
