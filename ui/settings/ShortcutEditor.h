#pragma once

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;

namespace melodeck::ui {

class SecondaryLabel;
class Shortcuts;

/// All actions with their keys, and a field that gives the selected one another. Whose key it was is said before it is
/// taken away.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT

public:
    /// shortcuts: outlives it.
    explicit ShortcutEditor(Shortcuts& shortcuts, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void showSelected();
    void look();
    void assign();
    [[nodiscard]] QString selected() const;
    /// The first key of what is in the field: one press is a shortcut.
    [[nodiscard]] QKeySequence typed() const;

    Shortcuts& m_shortcuts;
    QTreeWidget* m_tree;
    QKeySequenceEdit* m_field;
    QPushButton* m_assign;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    SecondaryLabel* m_verdict;
};

} // namespace melodeck::ui
