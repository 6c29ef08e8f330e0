#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace melodeck::ui {

class ManualView;
class TextLabel;
class Theme;

/// The manual in a window of its own: its pages at the left, with a search over all of them, and one page at the right.
/// Everything is inside the program.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a page (see manualPages()) and comes to the front.
    void open(const QString& page);
    [[nodiscard]] QString page() const;
    /// Belongs to this window from now on: a dialog blocks every other window but those that are over it.
    void standOver(const QWidget& window);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildContents();
    QWidget* buildBar();
    void search(const QString& words);
    void followPage();
    void showItem(const QListWidgetItem* item);

    ManualView* m_view;
    QListWidget* m_contents;
    QLineEdit* m_search;
    TextLabel* m_nothing;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    bool m_isOpened = false;
};

} // namespace melodeck::ui
