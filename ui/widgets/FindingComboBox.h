#pragma once

#include <QComboBox>
#include <QPersistentModelIndex>

namespace melodeck::ui {

/// A combo box with a long list: an entry is also found by typing a part of its name; its beginning is completed at
/// once. Entries that cannot be chosen are headings. What was typed and is no entry goes when the field is left. No
/// list pops up while one types: it would take the first click on whatever comes next.
class FindingComboBox final : public QComboBox
{
    Q_OBJECT

public:
    /// name: its accessible name, and that of the field in it.
    explicit FindingComboBox(const QString& name, QWidget* parent = nullptr);

    /// What is typed becomes the entry of that name, or the only one that has it in its name; else it goes. For who
    /// acts on the entry before the field is left.
    void settle();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString currentEntry() const;
    [[nodiscard]] bool isChoosable(int index) const;
    /// Qt takes a heading whose name was typed; what was chosen before stays then.
    void keepOffHeadings(int index);

    QPersistentModelIndex m_chosen;
};

} // namespace melodeck::ui
