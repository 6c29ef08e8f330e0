#include "ui/results/PictureView.h"

#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kMostHeight = 320;
constexpr int kMostWidth = 1024;
constexpr int kLeastHeight = 48;

} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    updateGeometry();
    update();
}

QSize PictureView::mostPixels() const
{
    return QSize(kMostWidth, kMostHeight) * devicePixelRatioF();
}

QSize PictureView::shownSize(int width) const
{
    const QSize size = m_picture.deviceIndependentSize().toSize();
    const QSize room(std::max(width, 1), kMostHeight);
    return size.width() > room.width() || size.height() > room.height() ? size.scaled(room, Qt::KeepAspectRatio) : size;
}

int PictureView::heightForWidth(int width) const
{
    return m_picture.isNull() ? kLeastHeight : std::max(shownSize(width).height(), 1);
}

QSize PictureView::sizeHint() const
{
    return m_picture.isNull() ? QSize(kLeastHeight, kLeastHeight) : shownSize(kMostWidth);
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const QRectF place(QPointF(0, 0), QSizeF(shownSize(width())));
    QPainterPath corners;
    corners.addRoundedRect(place, spacing::radius, spacing::radius);
    painter.setClipPath(corners);
    painter.drawImage(place, m_picture);
    painter.setClipping(false);
    // A white picture on a white card has an edge, too.
    painter.setPen(themeColor(ColorRole::Divider));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

} // namespace melodeck::ui
