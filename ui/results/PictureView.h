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
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /// The most that is ever shown, in device pixels of this screen.
    [[nodiscard]] QSize mostPixels() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// It is on a screen with another number of pixels to a point now: mostPixels() of the picture are wanted anew.
    /// Until they are here, it stands as it did.
    void pixelsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize shownSize(int width) const;

    QImage m_picture;
    /// Device pixels to a point, of the screen that the picture is for.
    qreal m_ratio = 1.0;
};

} // namespace melodeck::ui
