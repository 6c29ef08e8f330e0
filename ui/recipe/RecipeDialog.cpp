#include "ui/recipe/RecipeDialog.h"

#include "api/RecipeDiff.h"
#include "ui/recipe/RecipeRows.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr QSize kRecipeSize(560, 440);

} // namespace

RecipeDialog::RecipeDialog(core::PortableRecipe recipe, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_recipe(std::move(recipe))
    , m_said(new SecondaryLabel({}, this))
{
    build(title);
}

void RecipeDialog::build(const QString& title)
{
    setObjectName(QStringLiteral("recipeDialog"));
    setWindowTitle(tr("Recipe – %1").arg(title.simplified()));
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("recipeTree"));
    tree->setAccessibleName(tr("Recipe"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    asRecipeRows(*tree);
    for (const auto& [name, value] : api::recipeLines(m_recipe)) {
        addRecipeRow(*tree, nullptr, {name, value});
    }
    tree->setCurrentItem(tree->topLevelItem(0));
    m_said->setObjectName(QStringLiteral("recipeSaid"));

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    const auto add = [this, row](const char* name, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add("copyRecipeText", tr("Copy as text")), &QPushButton::clicked, this, &RecipeDialog::copyText);
    QPushButton* json = add("copyRecipeJson", tr("Copy as JSON"));
    json->setToolTip(tr("As melodeck-cli reads it; no key, no path"));
    connect(json, &QPushButton::clicked, this, &RecipeDialog::copyJson);
    row->addWidget(m_said, 1);
    connect(add("runAgain", tr("Run again")), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT runAgainRequested();
    });
    connect(add("runWithChanges", tr("Run with changes")), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changesRequested();
    });
    connect(add("closeRecipe", tr("Close")), &QPushButton::clicked, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(tree, 1);
    layout->addLayout(row);
    resize(kRecipeSize);
    tree->setFocus();
}

void RecipeDialog::copyText()
{
    QStringList lines;
    for (const auto& [name, value] : api::recipeLines(m_recipe)) {
        lines << tr("%1: %2").arg(name, value);
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    sayAloud(*m_said, tr("Copied"));
}

void RecipeDialog::copyJson()
{
    constexpr int kIndent = 2;
    core::PortableRecipe travelling = m_recipe;
    travelling.recipe.endpoint.url.clear();
    const auto json = core::parseJson(core::portableRecipeText(travelling));
    const std::string text =
        json ? json->dump(kIndent, ' ', false, core::Json::error_handler_t::replace) : std::string();
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    sayAloud(*m_said, tr("Copied"));
}

} // namespace melodeck::ui
