#include "ui/theme/DesktopAppearance.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace melodeck::ui {

namespace {

constexpr uint kNoWish = 0;
constexpr uint kDark = 1;
constexpr uint kHigh = 1;

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearanceSpace()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString schemeKey()
{
    return QStringLiteral("color-scheme");
}

/// What came, which portals wrap once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

std::optional<QColor> colorOf(const QVariant& value)
{
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)")) {
        return std::nullopt;
    }
    std::array<double, 3> parts{};
    argument.beginStructure();
    argument >> parts[0] >> parts[1] >> parts[2];
    argument.endStructure();
    // Out of range means none; and whoever sends what is no number means none either.
    const bool isColor =
        std::all_of(parts.begin(), parts.end(), [](double part) { return part >= 0.0 && part <= 1.0; });
    const auto byte = [](double part) { return static_cast<int>(std::lround(part * 255.0)); };
    return isColor ? std::optional(QColor(byte(parts[0]), byte(parts[1]), byte(parts[2]))) : std::nullopt;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject* parent)
    : DesktopAppearance(QDBusConnection::sessionBus(), parent)
{
}

DesktopAppearance::DesktopAppearance(const QDBusConnection& sessionBus, QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = sessionBus;
    if (!bus.isConnected()) {
        return;
    }
    // As a whole message: Qt 6.4 finds no slot that takes a variant.
    bus.connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("ReadAll"));
    question << QStringList{appearanceSpace()};
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopAppearance::onAnswer);
}

void DesktopAppearance::onAnswer(QDBusPendingCallWatcher* call)
{
    const QDBusMessage reply = call->reply();
    call->deleteLater();
    // No portal: the palette that Qt found stays.
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1String("a{sa{sv}}")) {
        return;
    }
    const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().value(0));
    const QVariantMap settings = spaces.value(appearanceSpace());
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        const bool isWish = setting.key() != schemeKey() || unwrapped(setting.value()).toUInt() != kNoWish;
        if (isWish) {
            take(setting.key(), setting.value());
        }
    }
}

void DesktopAppearance::take(const QString& key, const QVariant& value)
{
    if (key == schemeKey()) {
        Q_EMIT told(unwrapped(value).toUInt() == kDark ? Appearance::Dark : Appearance::Light);
    } else if (key == QLatin1String("accent-color")) {
        Q_EMIT accentTold(colorOf(unwrapped(value)));
    } else if (key == QLatin1String("contrast")) {
        Q_EMIT contrastTold(unwrapped(value).toUInt() == kHigh ? Contrast::High : Contrast::Usual);
    }
}

void DesktopAppearance::onSettingChanged(const QDBusMessage& signal)
{
    const QList<QVariant> values = signal.arguments();
    if (values.size() == 3 && values[0].toString() == appearanceSpace()) {
        take(values[1].toString(), values[2]);
    }
}

} // namespace melodeck::ui
