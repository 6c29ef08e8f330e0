#pragma once

#include <QProgressBar>

namespace melodeck::ui {

/// A bar 4 px thin, only for what has a known whole. Spoken as a progress bar in percent.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// Share of the whole, 0 … 1 (clamped).
    void setFraction(double fraction);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0.0;
};

} // namespace melodeck::ui
