#include "ui/window/ShortcutSheet.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace melodeck::ui {

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::group * 2);
    grid->setVerticalSpacing(spacing::grid);
    const auto add = [grid](const QString& what, const QString& key) {
        const int row = grid->rowCount();
        auto* label = new TextLabel(key);
        label->setTextSize(TextSize::Body, TextWeight::SemiBold);
        grid->addWidget(label, row, 0);
        grid->addWidget(new TextLabel(what), row, 1);
    };
    add(tr("Play or pause"), tr("Space"));
    add(tr("Back or forward 5 s, with Shift 1 s"), tr("← →"));
    add(tr("To the beginning or the end"), tr("Home, End"));
    add(tr("That clip at the same position"), tr("1 – 9"));
    add(tr("To the other of two clips at the same position"), tr("X"));
    add(tr("Match level"), tr("M"));
    add(tr("Loop"), tr("L"));
    add(tr("Compare blind, then to Reveal"), tr("B"));
    add(tr("Compared blind: give the clip that plays a place"), tr("Ctrl+1 – 5"));
    add(tr("Slower, faster"), tr("[, ]"));
    add(tr("In the queue: up or down, to the front"), tr("Alt+↑ ↓, Alt+Home"));
    add(tr("In the queue: pause or resume, cancel"), tr("Ctrl+P, Del"));
    add(tr("In the library: play, tags and note"), tr("Enter, F2"));
    add(tr("In a transcript: write, split at the caret, merge"), tr("Enter, Ctrl+Enter, Ctrl+M"));
    add(tr("In a transcript: move its start, its end"), tr("Alt+← →, Alt+Shift+← →"));
    add(tr("In a transcript: play from there, find"), tr("Ctrl+Space, Ctrl+F"));
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty()) {
            add(QString(action->text()).remove(QChar(0x2026)), action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace melodeck::ui
