#pragma once

#include <QWidget>

class QLineEdit;

namespace melodeck::ui {

class Chip;
class LinkButton;
class SecondaryLabel;

/// One line that asks what to look for, and says how often it is there. GUI thread.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows it with what was looked for last selected, or with a text in its place.
    void begin(const QString& text = {});
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const;
    /// current: from 0; −1 where none is shown.
    void setResult(int current, int count);

Q_SIGNALS:
    void changed();
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_text;
    Chip* m_case;
    SecondaryLabel* m_count;
    LinkButton* m_previous;
    LinkButton* m_next;
};

} // namespace melodeck::ui
