#include "ui/settings/ShortcutEditor.h"

#include "ui/settings/Shortcuts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kRows = 9;
constexpr int kNameRole = Qt::UserRole;

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts << key.toString(QKeySequence::NativeText);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

ShortcutEditor::ShortcutEditor(Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_tree(new QTreeWidget)
    , m_field(new QKeySequenceEdit)
    , m_assign(new QPushButton(tr("Assign")))
    , m_none(new QPushButton(tr("No key")))
    , m_reset(new QPushButton(tr("Usual key")))
    , m_resetAll(new QPushButton(tr("All usual keys")))
    , m_verdict(new SecondaryLabel)
{
    build();
    fill();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showSelected);
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::look);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts.setKeys(selected(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(selected()); });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        fill();
        showSelected();
    });
    showSelected();
}

void ShortcutEditor::build()
{
    m_tree->setObjectName(QStringLiteral("shortcutTree"));
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_field->setObjectName(QStringLiteral("shortcutField"));
    if (auto* line = m_field->findChild<QLineEdit*>()) {
        line->setAccessibleName(tr("New key"));
    }
    m_field->setAccessibleName(tr("New key"));
    m_assign->setObjectName(QStringLiteral("assignShortcut"));
    m_none->setObjectName(QStringLiteral("noShortcut"));
    m_reset->setObjectName(QStringLiteral("resetShortcut"));
    m_resetAll->setObjectName(QStringLiteral("resetShortcuts"));
    m_verdict->setObjectName(QStringLiteral("shortcutVerdict"));
    m_verdict->setWordWrap(true);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* each : {m_assign, m_none, m_reset, m_resetAll}) {
        each->setAutoDefault(false);
        flow->addWidget(each);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_tree);
    layout->addWidget(m_field);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
}

void ShortcutEditor::fill()
{
    const auto& entries = m_shortcuts.entries();
    while (m_tree->topLevelItemCount() < static_cast<int>(entries.size())) {
        m_tree->addTopLevelItem(new QTreeWidgetItem);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QTreeWidgetItem* item = m_tree->topLevelItem(static_cast<int>(i));
        item->setText(0, entries[i].title);
        item->setText(1, keysText(entries[i].keys));
        item->setData(0, kNameRole, entries[i].name);
        QFont font = m_tree->font();
        font.setBold(entries[i].keys != entries[i].usual);
        item->setFont(1, font);
    }
    const int row = std::max(m_tree->fontMetrics().height() + spacing::grid, m_tree->sizeHintForRow(0));
    m_tree->setFixedHeight(row * kRows + m_tree->header()->sizeHint().height());
}

QString ShortcutEditor::selected() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item == nullptr ? QString() : item->data(0, kNameRole).toString();
}

void ShortcutEditor::showSelected()
{
    const Shortcuts::Entry* entry = m_shortcuts.find(selected());
    const QSignalBlocker quiet(m_field);
    m_field->setKeySequence(entry == nullptr || entry->keys.isEmpty() ? QKeySequence() : entry->keys.front());
    m_none->setEnabled(entry != nullptr && !entry->keys.isEmpty());
    m_reset->setEnabled(entry != nullptr && entry->keys != entry->usual);
    const auto& all = m_shortcuts.entries();
    m_resetAll->setEnabled(
        std::any_of(all.begin(), all.end(), [](const Shortcuts::Entry& each) { return each.keys != each.usual; }));
    look();
}

QKeySequence ShortcutEditor::typed() const
{
    const QKeySequence all = m_field->keySequence();
    return all.isEmpty() ? all : QKeySequence(all[0]);
}

void ShortcutEditor::look()
{
    const Shortcuts::Entry* entry = m_shortcuts.find(selected());
    const QKeySequence key = typed();
    QString verdict = tr("Put the caret into the field and press the new key.");
    bool canAssign = false;
    if (entry != nullptr && !key.isEmpty() && !entry->keys.contains(key)) {
        const QString text = key.toString(QKeySequence::NativeText);
        if (Shortcuts::isReserved(key, entry->reach)) {
            verdict = entry->reach == Shortcuts::Reach::WhereUnused
                          ? tr("%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.")
                                .arg(text)
                          : tr("%1 cannot be used here: it would be written into texts, or leads through the window. "
                               "Hold Ctrl or Alt with it.")
                                .arg(text);
        } else if (const Shortcuts::Entry* owner = m_shortcuts.ownerOf(key, entry->name)) {
            verdict = tr("%1 belongs to “%2”, which would lose it.").arg(text, owner->title);
            canAssign = true;
        } else {
            verdict = tr("%1 is free.").arg(text);
            canAssign = true;
        }
    }
    m_assign->setEnabled(canAssign);
    if (m_verdict->text() != verdict) {
        m_verdict->setText(verdict);
        QAccessibleEvent announcement(m_verdict, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

void ShortcutEditor::assign()
{
    const QKeySequence key = typed();
    if (!key.isEmpty()) {
        m_shortcuts.setKeys(selected(), {key});
        m_tree->setFocus();
    }
}

} // namespace melodeck::ui
