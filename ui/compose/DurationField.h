#pragma once

#include <QWidget>

class QDoubleSpinBox;

namespace melodeck::ui {

class Slider;

/// Seconds by slider and number, kept equal. The slider covers what people mostly ask for, the number the whole range.
class DurationField final : public QWidget
{
    Q_OBJECT

public:
    explicit DurationField(QWidget* parent = nullptr);

    void setRange(double minimumSeconds, double maximumSeconds);
    void setSeconds(double seconds);
    [[nodiscard]] double seconds() const;

Q_SIGNALS:
    void changed(double seconds);

private:
    Slider* m_slider;
    QDoubleSpinBox* m_number;
};

} // namespace melodeck::ui
