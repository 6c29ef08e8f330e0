#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace melodeck::ui {

class ElidedLabel;
class ProgressLine;

/// What is being saved, above the player: only where it takes long enough to be read.
class SavingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SavingLine(QWidget* parent = nullptr);

    /// fraction: asked about 30 times a second, 0 … 1.
    void begin(const QString& words, std::function<double()> fraction);
    void end();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_words;
    ProgressLine* m_bar;
    QPushButton* m_cancel;
    std::function<double()> m_fraction;
    QTimer m_soon;
    QTimer m_tick;
};

} // namespace melodeck::ui
