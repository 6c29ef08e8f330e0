#pragma once

#include <QSlider>

namespace melodeck::ui {

/// A horizontal slider: thin groove, filled to the ring that is its handle, from the right in a right-to-left window.
/// A press on the groove moves the handle there.
class Slider final : public QSlider
{
    Q_OBJECT

public:
    explicit Slider(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool runsLeftwards() const;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] double handleCentre() const;
};

} // namespace melodeck::ui
