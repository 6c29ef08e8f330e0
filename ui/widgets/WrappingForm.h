#pragma once

#include <QFormLayout>

namespace melodeck::ui {

/// A form whose fields go below their labels where there is no room beside them. A label beside its field is as high as
/// that, so that their words stand on one line (see centreLabels()); above it, it has its own height.
class WrappingForm final : public QFormLayout
{
public:
    explicit WrappingForm(QWidget* parent = nullptr);

    void setGeometry(const QRect& rect) override;
};

} // namespace melodeck::ui
