#pragma once

#include "ui/record/Take.h"

#include <QElapsedTimer>
#include <QWidget>

namespace melodeck::ui {

/// How loud a microphone is, from −60 dB to full scale: a bar for the loudness, a line for the highest sample of the
/// last second, and a lamp at the end that stays on for a while after something was cut off.
class RecordMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordMeter(QWidget* parent = nullptr);

    /// About thirty times a second.
    void setLevel(const InputLevel& level);
    void clear();
    /// Something was as loud as can be a moment ago.
    [[nodiscard]] bool isClipped() const;
    /// Share of the scale, 0 … 1, of a level; full scale = 1.
    [[nodiscard]] static double shareOf(float level);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_shown = 0.0;
    double m_held = 0.0;
    QElapsedTimer m_sinceHeld;
    QElapsedTimer m_sinceClipped;
};

} // namespace melodeck::ui
