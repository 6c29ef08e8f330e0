#include "ui/theme/StyleSheet.h"

#include <QGuiApplication>

#include <array>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr auto buttons = R"(
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton[outlined="true"] {
    background: transparent; border: 1px solid @border; border-radius: 8px; padding: 6px 12px; color: @secondary;
}
QPushButton:hover, QToolButton[outlined="true"]:hover { background: @tint; color: @text; }
QPushButton:pressed, QToolButton[outlined="true"]:pressed { background: @tint; border-color: @accent; color: @accent; }
QPushButton:checked, QToolButton[outlined="true"]:checked {
    background: @tint; border: 2px solid @accent; padding: 5px 11px; color: @accent;
}
QPushButton:default { border-color: @accent; color: @accent; }
QPushButton:disabled, QToolButton[outlined="true"]:disabled { border-color: @divider; color: @border; }
QToolButton { background: transparent; border: none; border-radius: 8px; padding: 6px; color: @secondary; }
QToolButton:hover { background: @tint; color: @text; }
QToolButton:pressed, QToolButton:checked { background: @tint; color: @accent; }
QToolButton:disabled { color: @border; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: 8px; }
QPushButton, QCheckBox, QRadioButton { outline: none; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid @border; border-radius: 4px; background: @panel;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/melodeck/icons/check-on-accent-@appearance.svg);
}
QAbstractItemView::indicator:checked:selected { border-color: @onaccent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onaccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @divider; }
)";

constexpr auto fields = R"(
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: @panel; border: 1px solid @border; border-radius: 8px; padding: 6px 10px;
}
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @accent; padding: 5px 9px;
}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: @window; border-color: @divider; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    background: transparent; border: none; border-radius: 0; padding: 0;
}
QAbstractSpinBox[quiet="true"] {
    background: transparent; border: none; border-bottom: 1px solid @border; border-radius: 0; padding: 1px 3px;
    color: @accent;
}
QAbstractSpinBox[quiet="true"]:hover { background: @tint; }
QAbstractSpinBox[quiet="true"]:focus {
    background: @tint; border: none; border-bottom: 2px solid @accent; padding: 1px 3px 0px 3px;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QComboBox { padding-@end: 28px; padding-@start: 10px; }
QComboBox:hover { background: @tint; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 28px; border: none; }
QComboBox::down-arrow { image: url(:/melodeck/icons/chevron-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; padding: 4px; outline: none; }
)";

constexpr auto ranges = R"(
QScrollBar:vertical { width: 12px; margin: 0; background: transparent; border: none; }
QScrollBar:horizontal { height: 12px; margin: 0; background: transparent; border: none; }
QScrollBar::handle { border-radius: 3px; margin: 3px; background: @wave; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto containers = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @border; padding: 4px 6px; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px; padding-@end: 24px; padding-@start: 12px; border-radius: 6px; color: @text; }
QMenu::icon { padding-@start: 8px; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @border; }
QMenu::separator { height: 1px; margin: 4px 8px; background: @divider; }
QTabWidget::pane { border: none; border-top: 1px solid @divider; }
QTabBar { qproperty-drawBase: 0; }
QTabWidget::tab-bar { left: 16px; }
QTabBar::tab {
    background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 0; margin-@end: 16px;
    color: @secondary;
}
QTabWidget > QTabBar::tab { padding-top: 11px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QScrollArea { border: none; background: transparent; }
QAbstractItemView { outline: none; }
QListWidget, QTreeWidget { background: @panel; border: 1px solid @divider; border-radius: 8px; padding: 3px; }
QListWidget[frameShape="0"] { background: transparent; border: none; padding: 0; }
QListWidget::item { padding: 5px 8px; border-radius: 6px; }
QListWidget::item:hover { background: @tint; }
QTreeWidget::item { padding: 4px 6px; border: none; }
QListWidget::item:selected, QTreeWidget::item:selected { background: @accent; color: @onaccent; }
QHeaderView { background: @panel; }
QTableCornerButton::section { background: @panel; border: none; border-bottom: 1px solid @divider; }
QHeaderView::section {
    background: @panel; color: @secondary; border: none; border-bottom: 1px solid @divider; padding: 6px 8px;
}
QSplitter::handle { background: @divider; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

} // namespace

QString styleSheet(Appearance appearance)
{
    return styleSheet(Look{appearance});
}

QString styleSheet(const Look& look)
{
    static constexpr std::array<std::pair<const char*, ColorRole>, 10> names{{
        {"@window", ColorRole::Window},
        {"@panel", ColorRole::Panel},
        {"@divider", ColorRole::Divider},
        {"@text", ColorRole::Text},
        {"@secondary", ColorRole::SecondaryText},
        {"@accent", ColorRole::Accent},
        {"@onaccent", ColorRole::OnAccent},
        {"@tint", ColorRole::AccentTint},
        {"@border", ColorRole::ControlBorder},
        {"@wave", ColorRole::Wave},
    }};
    auto sheet = QLatin1String(buttons) + QLatin1String(fields) + QLatin1String(ranges) + QLatin1String(containers);
    for (const auto& [name, role] : names) {
        sheet.replace(QLatin1String(name), lookColor(role, look).name());
    }
    // A style sheet has no word for where a line begins.
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    sheet.replace(QLatin1String("@start"), isMirrored ? QLatin1String("right") : QLatin1String("left"));
    sheet.replace(QLatin1String("@end"), isMirrored ? QLatin1String("left") : QLatin1String("right"));
    return sheet.replace(QLatin1String("@appearance"),
                         look.appearance == Appearance::Light ? QLatin1String("light") : QLatin1String("dark"));
}

} // namespace melodeck::ui
