#pragma once

#include <QClipboard>
#include <QLineEdit>
#include <QStringList>

namespace melodeck::ui {

/// One prompt. Of several lines that are pasted it takes the first, and hands on the others: it has no way to show
/// where a line ends. GUI thread.
class PromptField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PromptField(const QString& text, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Stands for QLineEdit's own, also in its menu, which looks this slot up by its name.
    void paste();

Q_SIGNALS:
    /// What came behind the first line; none is empty.
    void moreLinesPasted(const QStringList& lines);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void pasteFrom(QClipboard::Mode mode);
};

} // namespace melodeck::ui
