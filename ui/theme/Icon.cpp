#include "ui/theme/Icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

/// Q_INIT_RESOURCE declares a function of the global namespace.
static void initializeIconResources()
{
    Q_INIT_RESOURCE(melodeck_icons);
}

namespace melodeck::ui {
namespace {

constexpr std::array<const char*, iconCount> names{
    "add",   "browse",      "cancel",   "check",  "chevron-down", "chevron-right", "close",    "drag-out",
    "drop",  "info",        "key",      "link",   "loop",         "more",          "music",    "next",
    "pause", "play",        "previous", "record", "save",         "search",        "settings", "spectrum",
    "star",  "star-filled", "stop",     "tune",   "volume",       "volume-off",    "warning",
};

/// The one colour that the files are drawn in.
constexpr auto drawnColor = "#868696";

QPixmap rendered(IconId id, const QColor& color, const QSize& pixels)
{
    const auto key = QStringLiteral("melodeck/%1/%2/%3x%4")
                         .arg(iconName(id), color.name(QColor::HexArgb))
                         .arg(pixels.width())
                         .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    registerIcons();
    QFile file(QStringLiteral(":/melodeck/icons/%1.svg").arg(iconName(id)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace(drawnColor, color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(IconId id, ColorRole role)
        : m_id(id)
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, rendered(m_id, color(mode), rect.size() * ratio));
    }

    /// The size that Qt asks for is in device pixels already.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_id, color(mode), size);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return std::make_unique<IconEngine>(m_id, m_role).release(); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        return themeColor(mode == QIcon::Disabled ? ColorRole::ControlBorder : m_role);
    }

    IconId m_id;
    ColorRole m_role;
};

} // namespace

QIcon icon(IconId id, ColorRole role)
{
    // QIcon takes the engine over.
    return QIcon(std::make_unique<IconEngine>(id, role).release());
}

QPixmap iconPixmap(IconId id, const QColor& color, int size, double devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    auto pixmap = rendered(id, color, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QString iconName(IconId id)
{
    return QLatin1String(names.at(static_cast<std::size_t>(id)));
}

void registerIcons()
{
    initializeIconResources();
}

} // namespace melodeck::ui
