#include "ui/widgets/FindingComboBox.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTimer>

namespace melodeck::ui {

FindingComboBox::FindingComboBox(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setAccessibleName(name);
    completer()->setCompletionMode(QCompleter::InlineCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &FindingComboBox::settle);
    connect(this, &QComboBox::currentIndexChanged, this, &FindingComboBox::keepOffHeadings);
}

bool FindingComboBox::isChoosable(int index) const
{
    return (model()->flags(model()->index(index, modelColumn())) & Qt::ItemIsEnabled) != 0;
}

void FindingComboBox::keepOffHeadings(int index)
{
    if (index >= 0 && !isChoosable(index) && m_chosen.isValid() && isChoosable(m_chosen.row())) {
        setCurrentIndex(m_chosen.row());
        return;
    }
    m_chosen = QPersistentModelIndex(model()->index(index, modelColumn()));
    lineEdit()->setCursorPosition(0); // the beginning of a name says more than its end
}

void FindingComboBox::settle()
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed == currentEntry()) {
        return;
    }
    int found = -1;
    int containing = 0;
    for (int i = 0; i < count(); ++i) {
        if (!isChoosable(i) || typed.isEmpty() || !itemText(i).contains(typed, Qt::CaseInsensitive)) {
            continue;
        }
        if (itemText(i).compare(typed, Qt::CaseInsensitive) == 0) {
            found = i;
            containing = 1;
            break;
        }
        found = i;
        ++containing;
    }
    if (containing == 1) {
        setCurrentIndex(found);
        Q_EMIT activated(found);
    }
    setEditText(currentEntry());
    lineEdit()->setCursorPosition(0);
}

QString FindingComboBox::currentEntry() const
{
    return itemText(currentIndex());
}

void FindingComboBox::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    // After the click that brought the focus, which would drop the selection: what is typed replaces the name.
    QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll);
}

} // namespace melodeck::ui
