#include "ui/results/PictureView.h"

#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kMostPictureHeight = 320;
constexpr int kMostPictureWidth = 1024;
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
    m_ratio = devicePixelRatioF();
    m_picture.setDevicePixelRatio(m_ratio);
    updateGeometry();
    update();
}

QSize PictureView::mostPixels() const
{
    return QSize(kMostPictureWidth, kMostPictureHeight) * devicePixelRatioF();
}

QSize PictureView::shownSize(int width) const
{
    const QSize size = m_picture.deviceIndependentSize().toSize();
    const QSize room(std::max(width, 1), kMostPictureHeight);
    return size.width() > room.width() || size.height() > room.height() ? size.scaled(room, Qt::KeepAspectRatio) : size;
}

int PictureView::heightForWidth(int width) const
{
    return m_picture.isNull() ? kLeastHeight : std::max(shownSize(width).height(), 1);
}

QSize PictureView::sizeHint() const
{
    return m_picture.isNull() ? QSize(kLeastHeight, kLeastHeight) : shownSize(kMostPictureWidth);
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull()) {
        return;
    }
    // No event tells of all ways to another screen in this Qt, but what comes there is painted anew.
    if (!qFuzzyCompare(m_ratio, devicePixelRatioF())) {
        m_ratio = devicePixelRatioF();
        Q_EMIT pixelsWanted();
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
