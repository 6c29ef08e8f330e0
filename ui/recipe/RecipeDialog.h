#pragma once

#include "core/PortableRecipe.h"

#include <QDialog>

namespace melodeck::ui {

class SecondaryLabel;

/// How a clip was made, in words: to read, copy, and go on from. Changes nothing. GUI thread.
class RecipeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// title: what people call the clip.
    RecipeDialog(core::PortableRecipe recipe, const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    void runAgainRequested();
    void changesRequested();

private:
    void build(const QString& title);
    void copyJson();
    void copyText();

    core::PortableRecipe m_recipe;
    SecondaryLabel* m_said;
};

} // namespace melodeck::ui
