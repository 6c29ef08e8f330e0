#pragma once

#include <QVBoxLayout>

namespace melodeck::ui {

/// The column of a resizable scroll area's content. Before it places anything it makes its widget as tall as all of it
/// needs. A QVBoxLayout squeezes everything into the height of before first, and places all once more when the scroll
/// area has followed: for a moment nothing stands where it belongs, and all of it is painted twice.
class ScrolledLayout final : public QVBoxLayout
{
    Q_OBJECT

public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect& rect) override;

private:
    bool m_isGrowing = false;
};

} // namespace melodeck::ui
