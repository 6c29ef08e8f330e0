#pragma once

#include "core/Settings.h"

#include <QPushButton>

namespace melodeck::ui {

/// The player's clock: "0:03.0 / 0:08.0". A press shows milliseconds, and tenths again; kept in the settings.
class TimeButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit TimeButton(QWidget* parent = nullptr);

    /// Seconds.
    void setTimes(double position, double duration);
    void clearTimes();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void toggle();
    void showTimes();

    core::Settings m_settings;
    bool m_showsMilliseconds;
    QString m_positionText;
    double m_position = 0.0;
    double m_duration = -1.0;
};

} // namespace melodeck::ui
