#pragma once

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace melodeck::ui {

/// The three panes side by side; in a narrow window the two side panes share one place as tabs.
class Desk final : public QWidget
{
    Q_OBJECT

public:
    Desk(QWidget* compose, QWidget* results, QWidget* queue, QWidget* parent = nullptr);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    /// Brings the queue forward where it is folded away or behind a tab.
    void showQueue();
    void showCompose();
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setLeastWidths();
    void arrange(bool narrow);

    QWidget* m_compose;
    QWidget* m_queue;
    QSplitter* m_splitter;
    QTabWidget* m_left;
    bool m_narrow = false;
    /// Of the panes side by side, while they are not.
    QByteArray m_wideState;
};

} // namespace melodeck::ui
