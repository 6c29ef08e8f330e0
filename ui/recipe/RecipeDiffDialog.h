#pragma once

#include "api/RecipeDiff.h"

#include <QDialog>
#include <QString>

class QTreeWidget;
class QTreeWidgetItem;

namespace melodeck::ui {

class SecondaryLabel;

/// Two recipes side by side: what differs by name, and what is the same folded away. Changes nothing. GUI thread.
class RecipeDiffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// first, second: what people call the clips that have these recipes.
    RecipeDiffDialog(const api::RecipeComparison& comparison, const QString& first, const QString& second,
                     QWidget* parent = nullptr);

private:
    void build(const QString& first, const QString& second);
    void addParts();
    void addGroup(const QString& title, const std::vector<api::ComparedPart>& parts);
    void copy();

    api::RecipeComparison m_comparison;
    QString m_first;
    QString m_second;
    QTreeWidget* m_tree;
    SecondaryLabel* m_said;
};

} // namespace melodeck::ui
