#pragma once

#include <QString>
#include <QStringList>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace melodeck::ui {

/// What the dialogs on recipes have in common. Internal to them. GUI thread.

/// A list of a name and what is said of it in one or two columns, which share the width.
void asRecipeRows(QTreeWidget& tree);
/// A row at the end of a group, or of the tree. Long texts are cut at the column's edge and whole in the tooltip.
QTreeWidgetItem* addRecipeRow(QTreeWidget& tree, QTreeWidgetItem* group, const QStringList& columns);
/// Into a label, and to a screen reader.
void sayAloud(QLabel& label, const QString& words);

} // namespace melodeck::ui
