#include "ui/compose/PromptList.h"

#include "ui/compose/PromptField.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SectionHeader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

PromptList::PromptList(QWidget* parent)
    : QWidget(parent)
    , m_rowLayout(new QVBoxLayout)
    , m_add(new LinkButton(tr("Add prompt")))
    , m_chips(new QWidget)
{
    auto* header = new SectionHeader(tr("Prompts"));
    header->setFacts(tr("one clip each"));
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(spacing::grid + 2);
    m_add->setLeadingIcon(IconId::Add);
    m_add->setObjectName(QStringLiteral("addPrompt"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().edit->setFocus();
        Q_EMIT changed();
    });
    auto* flow = new FlowLayout(m_chips, spacing::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    // In English, as RequestForm::firstPrompts().
    for (const QString& suggestion :
         {QStringLiteral("lo-fi piano"), QStringLiteral("folk waltz"), QStringLiteral("synthwave")}) {
        auto* chip = new Chip(suggestion);
        chip->setToolTip(tr("Add this prompt"));
        connect(chip, &QPushButton::clicked, this, [this, suggestion] { addSuggestion(suggestion); });
        flow->addWidget(chip);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(header);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_chips);
}

void PromptList::setPrompts(const QStringList& prompts)
{
    while (!m_rows.empty()) {
        drop(m_rows.back());
        m_rows.pop_back();
    }
    for (const QString& prompt : prompts) {
        addRow(prompt);
    }
    if (m_rows.empty()) {
        addRow({});
    }
    Q_EMIT changed();
}

QStringList PromptList::prompts() const
{
    QStringList prompts;
    for (const Row& row : m_rows) {
        const QString text = row.edit->text().trimmed();
        if (!text.isEmpty()) {
            prompts << text;
        }
    }
    return prompts;
}

void PromptList::setMaximum(int rows, int charactersEach)
{
    m_maximum = rows;
    m_maximumLength = charactersEach;
    renumber();
}

void PromptList::addRow(const QString& prompt)
{
    insertRow(m_rows.size(), prompt);
}

void PromptList::insertRow(std::size_t at, const QString& prompt)
{
    auto* widget = new QWidget;
    auto* edit = new PromptField(prompt);
    edit->setMaxLength(m_maximumLength);
    edit->setPlaceholderText(tr("Describe a sound"));
    edit->setCursorPosition(0);
    auto* remove = new IconButton(IconId::Close, tr("Remove prompt"));
    connect(edit, &QLineEdit::textChanged, this, &PromptList::changed);
    connect(edit, &QLineEdit::editingFinished, edit, [edit] {
        if (!edit->hasFocus()) {
            edit->setCursorPosition(0); // a long one is known by its first words
        }
    });
    connect(edit, &PromptField::moreLinesPasted, this,
            [this, widget](const QStringList& lines) { addBehind(widget, lines); });
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
    edit->setAcceptDrops(false); // a file dropped here is for the window
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit);
    // Inside the field's end, as people know it from search fields.
    auto* inside = new QHBoxLayout(edit);
    inside->setContentsMargins(0, 0, 2, 0);
    inside->addStretch(1);
    inside->addWidget(remove);
    // Rows that are about to go are in the layout still.
    m_rowLayout->insertWidget(at == 0 ? 0 : m_rowLayout->indexOf(m_rows[at - 1].widget) + 1, widget);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), Row{widget, edit, remove});
    makeRoom();
    renumber();
}

void PromptList::makeRoom()
{
    for (const Row& row : m_rows) {
        const int room = row.remove->sizeHint().width() - spacing::within;
        row.edit->setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    }
}

void PromptList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        makeRoom();
    }
}

void PromptList::removeRow(QWidget* widget)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row& each) { return each.widget == widget; });
    if (row == m_rows.end()) {
        return;
    }
    if (m_rows.size() == 1) {
        row->edit->clear(); // the last row stays, to be written in
        row->edit->setFocus();
        return;
    }
    drop(*row);
    const auto next = m_rows.erase(row);
    QLineEdit* neighbour = next == m_rows.end() ? m_rows.back().edit : next->edit;
    neighbour->setFocus(Qt::OtherFocusReason);
    renumber();
    Q_EMIT changed();
}

void PromptList::addBehind(const QWidget* widget, const QStringList& prompts)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row& each) { return each.widget == widget; });
    if (row == m_rows.end()) {
        return;
    }
    auto at = static_cast<std::size_t>(row - m_rows.begin());
    for (const QString& prompt : prompts) {
        if (at + 1 < m_rows.size() && m_rows[at + 1].edit->text().trimmed().isEmpty()) {
            m_rows[++at].edit->setText(prompt);
        } else if (static_cast<int>(m_rows.size()) < m_maximum) {
            insertRow(++at, prompt);
        } else { // nothing of it is lost
            m_rows[at].edit->end(false);
            m_rows[at].edit->insert(QLatin1Char(' ') + prompt);
        }
    }
    m_rows[at].edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PromptList::drop(const Row& row)
{
    row.edit->setObjectName({}); // its name is for the row that takes its place
    row.widget->hide();
    row.widget->deleteLater(); // its button may be the one that is being clicked
}

void PromptList::addSuggestion(const QString& prompt)
{
    const auto empty =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.edit->text().trimmed().isEmpty(); });
    if (empty != m_rows.end()) {
        empty->edit->setText(prompt);
    } else if (static_cast<int>(m_rows.size()) < m_maximum) {
        addRow(prompt);
        Q_EMIT changed();
    }
}

void PromptList::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].edit->setObjectName(QStringLiteral("prompt%1").arg(i + 1));
        m_rows[i].edit->setAccessibleName(tr("Prompt %1").arg(i + 1));
        m_rows[i].remove->setObjectName(QStringLiteral("removePrompt%1").arg(i + 1));
        m_rows[i].remove->setAccessibleName(tr("Remove prompt %1").arg(i + 1));
    }
    m_add->setEnabled(static_cast<int>(m_rows.size()) < m_maximum);
}

} // namespace melodeck::ui
