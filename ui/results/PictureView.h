#pragma once

#include <QImage>
#include <QWidget>

namespace melodeck::ui {

/// Paints a picture as large as fits its width and a height that leaves room for others, never larger than it is.
class PictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /// The most that is ever shown, in device pixels of this screen.
    [[nodiscard]] QSize mostPixels() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize shownSize(int width) const;

    QImage m_picture;
};

} // namespace melodeck::ui
