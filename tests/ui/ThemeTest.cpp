#include "ui/theme/Theme.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Look.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Text.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cstdlib>

using namespace melodeck::ui;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContrastOfTextAndControls_data();
    void keepsTheContrastOfTextAndControls();
    void keepsContrastWithAnyAccent_data();
    void keepsContrastWithAnyAccent();
    void keepsAnAccentThatCanBeRead();
    void isAllInkInHighContrast();
    void takesTheDesktopsAccentAndContrast();
    void fillsEveryRoleOfThePalette();
    void leavesNoPlaceholderInTheStyleSheet();
    void keepsASelectedRowWhereItIs();
    void showsTheBoxesOfAList();
    void leavesTheFocusToTheRing();
    void switchesWhileWindowsAreOpen();
    void followsTheSystemUnlessTold();
    void keepsItsNames();
    void keepsTextRelativeToTheSystemsFont();
    void tintsIconsByTheTheme();
    void drawsIconsInDevicePixels_data();
    void drawsIconsInDevicePixels();
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
    // Of a selected row in the queue, of the segment that is heard, and of the border of a pressed control.
    row("secondary on the tint", ColorRole::SecondaryText, ColorRole::AccentTint, 4.5);
    row("faint on the tint", ColorRole::FaintText, ColorRole::AccentTint, 4.5);
    row("warn on the tint", ColorRole::Warn, ColorRole::AccentTint, 4.5);
    row("bad on the tint", ColorRole::Bad, ColorRole::AccentTint, 4.5);
    row("control border on the tint", ColorRole::ControlBorder, ColorRole::AccentTint, 3.0);
    row("star on the tint", ColorRole::Star, ColorRole::AccentTint, 3.0);
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

void ThemeTest::keepsContrastWithAnyAccent_data()
{
    QTest::addColumn<QColor>("accent");
    // What GNOME, KDE and elementary offer, and what nobody should.
    for (const char* name :
         {"#3584e4", "#2190a4", "#3a944a", "#c88800", "#ed5b00", "#e62d42", "#d56199", "#9141ac", "#6f8396", "#3daee9",
          "#f9c440", "#64baff", "#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#808080"}) {
        QTest::newRow(name) << QColor(QLatin1String(name));
    }
}

void ThemeTest::keepsContrastWithAnyAccent()
{
    QFETCH(QColor, accent);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        for (const auto contrast : {Contrast::Usual, Contrast::High}) {
            const Look look{appearance, accent, contrast};
            const double least = leastTextContrast(contrast);
            const auto ratio = [&look](ColorRole one, ColorRole other) {
                return contrastRatio(lookColor(one, look), lookColor(other, look));
            };
            for (const auto surface : {ColorRole::Window, ColorRole::Panel, ColorRole::AccentTint}) {
                QVERIFY2(ratio(ColorRole::Accent, surface) >= least,
                         qPrintable(QString::number(ratio(ColorRole::Accent, surface))));
            }
            QVERIFY(ratio(ColorRole::OnAccent, ColorRole::Accent) >= 4.5);
            QVERIFY(ratio(ColorRole::Text, ColorRole::AccentTint) >= least);
            // Painting knows the look by the palette alone.
            const Look seen = lookOf(lookPalette(look));
            for (int role = 0; role < colorRoleCount; ++role) {
                QCOMPARE(lookColor(static_cast<ColorRole>(role), seen), lookColor(static_cast<ColorRole>(role), look));
            }
        }
    }
}

void ThemeTest::keepsAnAccentThatCanBeRead()
{
    const QColor blue(QStringLiteral("#1c4fa0"));
    QCOMPARE(lookColor(ColorRole::Accent, Look{Appearance::Light, blue}), blue);
    // A hue stays what it is, however dark it has to be.
    const QColor yellow(QStringLiteral("#f9c440"));
    const QColor darker = lookColor(ColorRole::Accent, Look{Appearance::Light, yellow});
    QVERIFY(std::abs(darker.hslHue() - yellow.hslHue()) <= 3);
    QVERIFY(darker.lightness() < yellow.lightness());
    QCOMPARE(lookColor(ColorRole::Ok, Look{Appearance::Light, blue}), tokenColor(ColorRole::Ok, Appearance::Light));
    QCOMPARE(lookOf(QPalette(Qt::red)).contrast, Contrast::Usual);
}

void ThemeTest::isAllInkInHighContrast()
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const Look look{appearance, std::nullopt, Contrast::High};
        const QColor panel = lookColor(ColorRole::Panel, look);
        for (const auto text : {ColorRole::Text, ColorRole::SecondaryText, ColorRole::FaintText, ColorRole::Accent,
                                ColorRole::Ok, ColorRole::Warn, ColorRole::Bad}) {
            QVERIFY(contrastRatio(lookColor(text, look), panel) >= 7.0);
        }
        for (const auto shape : {ColorRole::Divider, ColorRole::ControlBorder, ColorRole::Wave, ColorRole::Star}) {
            QVERIFY(contrastRatio(lookColor(shape, look), panel) >= 4.5);
        }
    }
}

void ThemeTest::takesTheDesktopsAccentAndContrast()
{
    Theme theme(*qApp);
    theme.setScheme(ColorScheme::Light);
    QSignalSpy changes(&theme, &Theme::changed);
    const QColor green(QStringLiteral("#1e6b34"));
    theme.setSystemAccent(green);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(themeColor(ColorRole::Accent), green);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Highlight), green);
    QVERIFY(qApp->styleSheet().contains(green.name()));
    theme.setSystemContrast(Contrast::High);
    QCOMPARE(themeColor(ColorRole::SecondaryText), QColor(Qt::black));
    theme.setSystemContrast(Contrast::Usual);
    theme.setSystemAccent(std::nullopt);
    QCOMPARE(themeColor(ColorRole::Accent), tokenColor(ColorRole::Accent, Appearance::Light));
    QCOMPARE(themeColor(ColorRole::AccentTint), tokenColor(ColorRole::AccentTint, Appearance::Light));
}

void ThemeTest::drawsIconsInDevicePixels_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        QTest::newRow(qPrintable(QString::number(ratio))) << ratio;
    }
}

void ThemeTest::drawsIconsInDevicePixels()
{
    QFETCH(double, ratio);
    constexpr int kSize = 20; // whole at each of these ratios
    QImage canvas(QSize(kSize, kSize) * ratio, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(ratio);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon(IconId::Play, ColorRole::Text).paint(&painter, QRect(0, 0, kSize, kSize));
    painter.end();
    const QPixmap drawn = iconPixmap(IconId::Play, themeColor(ColorRole::Text), kSize, ratio);
    QCOMPARE(drawn.size(), QSize(kSize, kSize) * ratio);
    // As it was made for these pixels, and not as one of another size that was stretched.
    QCOMPARE(canvas, drawn.toImage().convertToFormat(canvas.format()));
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

void ThemeTest::keepsASelectedRowWhereItIs()
{
    Theme theme(*qApp);
    theme.setScheme(ColorScheme::Dark);
    QTreeWidget tree;
    tree.setRootIsDecorated(false);
    tree.setHeaderHidden(true);
    for (int i = 0; i < 2; ++i) {
        new QTreeWidgetItem(&tree, {QStringLiteral("HHH")});
    }
    tree.resize(200, 120);
    tree.show();
    // Where its letters begin: the first column that is not all of one colour.
    const auto begins = [&tree](int row) {
        const QRect place = tree.visualItemRect(tree.topLevelItem(row)).adjusted(1, 4, -1, -4);
        const QImage image = tree.viewport()->grab(place).toImage();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 1; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(x, 0)) {
                    return x;
                }
            }
        }
        return -1;
    };
    const int before = begins(0);
    QVERIFY(before > 0);
    tree.setCurrentItem(tree.topLevelItem(0));
    QCOMPARE(begins(0), before);
    QCOMPARE(begins(1), before);
}

void ThemeTest::showsTheBoxesOfAList()
{
    Theme theme(*qApp);
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        theme.setScheme(scheme);
        QListWidget list;
        auto* item = new QListWidgetItem(QStringLiteral("Sketch engine"), &list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        list.resize(200, 60);
        list.show();
        const auto has = [&list](ColorRole role) {
            const QImage image = list.viewport()->grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width() / 4; ++x) {
                    if (image.pixelColor(x, y) == themeColor(role)) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(has(ColorRole::ControlBorder));
        QVERIFY(!has(ColorRole::Accent));
        item->setCheckState(Qt::Checked);
        QVERIFY(has(ColorRole::Accent));
    }
}

void ThemeTest::leavesTheFocusToTheRing()
{
    const Theme theme(*qApp);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* other = new QLineEdit;
    column->addWidget(other);
    auto* tool = new QToolButton;
    tool->setText(QStringLiteral("Back"));
    const QList<QWidget*> controls{new QPushButton(QStringLiteral("Pause queue")), tool,
                                   new QCheckBox(QStringLiteral("Loop")), new QRadioButton(QStringLiteral("Off"))};
    for (QWidget* control : controls) {
        column->addWidget(control);
    }
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget* control : controls) {
        other->setFocus(Qt::TabFocusReason);
        const QImage before = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        QVERIFY(control->hasFocus());
        QVERIFY2(control->grab().toImage() == before, control->metaObject()->className());
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
