#include "ui/theme/Theme.h"

#include "ui/theme/Icon.h"
#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

namespace melodeck::ui {

QString colorSchemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    case ColorScheme::System:
        break;
    }
    return QStringLiteral("system");
}

ColorScheme colorSchemeFromName(const QString& name)
{
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        if (name == colorSchemeName(scheme)) {
            return scheme;
        }
    }
    return ColorScheme::System;
}

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_system(appearanceOf(QGuiApplication::palette()))
{
    registerIcons();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    m_application.installEventFilter(this);
}

void Theme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setSystemAppearance(Appearance appearance)
{
    m_system = appearance;
    apply();
}

void Theme::setSystemAccent(const std::optional<QColor>& accent)
{
    m_accent = accent;
    apply();
}

void Theme::setSystemContrast(Contrast contrast)
{
    m_contrast = contrast;
    apply();
}

bool Theme::eventFilter(QObject*, QEvent* event)
{
    // Every open window is told of a change; the first one is enough.
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        readSystemAppearance();
        apply();
    } else if (event->type() == QEvent::ApplicationLayoutDirectionChange) {
        apply(); // the style sheet has sides
    }
    return false;
}

void Theme::readSystemAppearance()
{
    m_applying = true;
    // An empty palette gives way to the platform's own.
    QApplication::setPalette(QPalette());
    m_system = appearanceOf(QGuiApplication::palette());
    m_applying = false;
}

void Theme::apply()
{
    const auto wanted = m_scheme == ColorScheme::System ? m_system
                        : m_scheme == ColorScheme::Dark ? Appearance::Dark
                                                        : Appearance::Light;
    const Look look{wanted, m_accent, m_contrast};
    const auto palette = lookPalette(look);
    const auto sheet = styleSheet(look);
    if (m_sheet == sheet && QGuiApplication::palette() == palette) {
        return;
    }
    m_applying = true;
    m_shown = wanted;
    QApplication::setPalette(palette);
    m_sheet = sheet;
    if (!m_isHeld) {
        m_application.setStyleSheet(m_sheet);
    }
    m_applying = false;
    Q_EMIT changed(m_shown);
}

void Theme::setHeld(bool on)
{
    m_isHeld = on;
    m_applying = true;
    m_application.setStyleSheet(on ? QString() : m_sheet);
    m_applying = false;
}

ThemeHold::ThemeHold(Theme& theme)
    : m_theme(theme)
{
    m_theme.setHeld(true);
}

ThemeHold::~ThemeHold()
{
    m_theme.setHeld(false);
}

} // namespace melodeck::ui
