#include "ui/window/ShortcutSheet.h"

#include "ui/settings/Shortcuts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

/// Of keys and what they do; both wrap nowhere, so that the sheet is as wide as its longest line.
class KeyGrid final : public QWidget
{
public:
    KeyGrid()
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(spacing::card, spacing::within, spacing::group, spacing::card);
        m_grid->setHorizontalSpacing(spacing::group * 2);
        m_grid->setVerticalSpacing(spacing::grid);
        m_grid->setColumnStretch(1, 1);
    }

    void addHeading(const QString& text)
    {
        const int row = m_grid->rowCount();
        if (row > 1) {
            m_grid->setRowMinimumHeight(row, spacing::within);
        }
        auto* heading = new SecondaryLabel(text);
        m_grid->addWidget(heading, row + 1, 0, 1, 2);
    }

    void add(const QString& what, const QString& key)
    {
        const int row = m_grid->rowCount();
        auto* label = new TextLabel(key);
        label->setTextSize(TextSize::Body, TextWeight::SemiBold);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(new TextLabel(what), row, 1);
    }

private:
    QGridLayout* m_grid;
};

} // namespace

ShortcutSheet::ShortcutSheet(const Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new KeyGrid;
    const auto addAll = [grid, &shortcuts](Shortcuts::Reach reach) {
        for (const Shortcuts::Entry& entry : shortcuts.entries()) {
            if (entry.reach == reach && !entry.keys.isEmpty()) {
                grid->add(entry.title, entry.keys.front().toString(QKeySequence::NativeText));
            }
        }
    };
    grid->addHeading(tr("While nothing is typed"));
    addAll(Shortcuts::Reach::WhereUnused);
    grid->add(tr("That clip at the same position"), tr("1 – 9"));
    grid->addHeading(tr("Everywhere"));
    addAll(Shortcuts::Reach::Everywhere);
    grid->addHeading(tr("In lists and transcripts"));
    grid->add(tr("Compared blind: give the clip that plays a place"), tr("Ctrl+1 – 5"));
    grid->add(tr("In the queue: up or down, to the front"), tr("Alt+↑ ↓, Alt+Home"));
    grid->add(tr("In the queue: pause or resume, cancel"), tr("Ctrl+P, Del"));
    grid->add(tr("In the library: play, tags and note, to the trash"), tr("Enter, F2, Del"));
    grid->add(tr("In a collection of the library: up or down"), tr("Alt+↑ ↓"));
    grid->add(tr("In a transcript: write, split at the caret, merge"), tr("Enter, Ctrl+Enter, Ctrl+M"));
    grid->add(tr("In a transcript: move its start, its end"), tr("Alt+← →, Alt+Shift+← →"));
    grid->add(tr("In a transcript: play from there, find"), tr("Ctrl+Space, Ctrl+F"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(grid);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(grid->sizeHint().width() + spacing::group);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* change = buttons->addButton(tr("Change…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeShortcuts"));
    change->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    constexpr int kMostHeight = 520;
    resize(sizeHint().width(), kMostHeight);
}

} // namespace melodeck::ui
