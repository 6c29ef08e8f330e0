#include "ui/theme/Theme.h"

#include "ui/theme/Icon.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Text.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace melodeck::ui;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContrastOfTextAndControls_data();
    void keepsTheContrastOfTextAndControls();
    void fillsEveryRoleOfThePalette();
    void leavesNoPlaceholderInTheStyleSheet();
    void switchesWhileWindowsAreOpen();
    void followsTheSystemUnlessTold();
    void keepsItsNames();
    void keepsTextRelativeToTheSystemsFont();
    void tintsIconsByTheTheme();
};

void ThemeTest::keepsTheContrastOfTextAndControls_data()
{
    QTest::addColumn<ColorRole>("foreground");
    QTest::addColumn<ColorRole>("background");
    QTest::addColumn<double>("least");
    const auto row = [](const char* name, ColorRole foreground, ColorRole background, double least) {
        QTest::newRow(name) << foreground << background << least;
    };
    struct Named
    {
        const char* name;
        ColorRole role;
    };
    for (const auto& text :
         {Named{"text", ColorRole::Text}, Named{"secondary", ColorRole::SecondaryText},
          Named{"faint", ColorRole::FaintText}, Named{"accent", ColorRole::Accent}, Named{"ok", ColorRole::Ok},
          Named{"warn", ColorRole::Warn}, Named{"bad", ColorRole::Bad}}) {
        row(qPrintable(QLatin1String(text.name) + QStringLiteral(" on window")), text.role, ColorRole::Window, 4.5);
        row(qPrintable(QLatin1String(text.name) + QStringLiteral(" on panel")), text.role, ColorRole::Panel, 4.5);
    }
    for (const auto& shape : {Named{"control border", ColorRole::ControlBorder}, Named{"wave", ColorRole::Wave},
                              Named{"star", ColorRole::Star}}) {
        row(qPrintable(QLatin1String(shape.name) + QStringLiteral(" on window")), shape.role, ColorRole::Window, 3.0);
        row(qPrintable(QLatin1String(shape.name) + QStringLiteral(" on panel")), shape.role, ColorRole::Panel, 3.0);
    }
    row("on accent", ColorRole::OnAccent, ColorRole::Accent, 4.5);
    row("accent on its tint", ColorRole::Accent, ColorRole::AccentTint, 4.5);
    row("text on the tint", ColorRole::Text, ColorRole::AccentTint, 4.5);
}

void ThemeTest::keepsTheContrastOfTextAndControls()
{
    QFETCH(ColorRole, foreground);
    QFETCH(ColorRole, background);
    QFETCH(double, least);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const double contrast = contrastRatio(tokenColor(foreground, appearance), tokenColor(background, appearance));
        QVERIFY2(contrast >= least, qPrintable(QString::number(contrast)));
    }
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

void ThemeTest::fillsEveryRoleOfThePalette()
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto palette = themePalette(appearance);
        QCOMPARE(appearanceOf(palette), appearance);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole) {
                QVERIFY2(palette.isBrushSet(QPalette::Active, static_cast<QPalette::ColorRole>(role)),
                         qPrintable(QString::number(role)));
            }
        }
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
    }
}

void ThemeTest::leavesNoPlaceholderInTheStyleSheet()
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto sheet = styleSheet(appearance);
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QStringLiteral("font")));
    }
}

void ThemeTest::switchesWhileWindowsAreOpen()
{
    Theme theme(*qApp);
    QPushButton button(QStringLiteral("Press"));
    button.show();
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setScheme(ColorScheme::Light);
    const auto light = button.grab().toImage();
    theme.setScheme(ColorScheme::Dark);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    QCOMPARE(themeColor(ColorRole::Window), tokenColor(ColorRole::Window, Appearance::Dark));
    QVERIFY(button.grab().toImage() != light);
    const auto told = changes.count();
    theme.setScheme(ColorScheme::Dark);
    QCOMPARE(changes.count(), told);
    theme.setScheme(ColorScheme::Light);
    QCOMPARE(changes.count(), told + 1);
    QCOMPARE(button.grab().toImage(), light);
}

void ThemeTest::followsTheSystemUnlessTold()
{
    Theme theme(*qApp);
    theme.setSystemAppearance(Appearance::Dark);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    theme.setScheme(ColorScheme::Light);
    QCOMPARE(theme.appearance(), Appearance::Light);
    theme.setSystemAppearance(Appearance::Dark);
    QCOMPARE(theme.appearance(), Appearance::Light);
    theme.setScheme(ColorScheme::System);
    QCOMPARE(theme.appearance(), Appearance::Dark);
    theme.setSystemAppearance(Appearance::Light);
    QCOMPARE(theme.appearance(), Appearance::Light);
}

void ThemeTest::keepsItsNames()
{
    for (const auto scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        QCOMPARE(colorSchemeFromName(colorSchemeName(scheme)), scheme);
    }
    QCOMPARE(colorSchemeFromName(QStringLiteral("mauve")), ColorScheme::System);
}

void ThemeTest::keepsTextRelativeToTheSystemsFont()
{
    const auto usual = QApplication::font();
    auto large = usual;
    large.setPointSizeF(30.0);
    QApplication::setFont(large);
    QCOMPARE(textFont(TextSize::Body).pointSizeF(), 30.0);
    QVERIFY(std::abs(textFont(TextSize::Secondary).pointSizeF() - 27.6) < 0.01);
    QVERIFY(textScale() > 2.0);
    large.setPixelSize(50);
    QApplication::setFont(large);
    QCOMPARE(textFont(TextSize::Secondary, TextWeight::SemiBold).pixelSize(), 46);
    QCOMPARE(textFont(TextSize::Secondary, TextWeight::SemiBold).weight(), QFont::DemiBold);
    QApplication::setFont(usual);
}

void ThemeTest::tintsIconsByTheTheme()
{
    Theme theme(*qApp);
    const auto stop = icon(IconId::Stop, ColorRole::Text);
    const auto centre = [&stop](QIcon::Mode mode) {
        return stop.pixmap(QSize(18, 18), 1.0, mode).toImage().pixelColor(9, 9).name();
    };
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        theme.setScheme(scheme);
        QCOMPARE(centre(QIcon::Normal), theme.color(ColorRole::Text).name());
        QCOMPARE(centre(QIcon::Disabled), theme.color(ColorRole::ControlBorder).name());
    }
    QCOMPARE(stop.pixmap(QSize(18, 18), 2.0).size(), QSize(36, 36));
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
