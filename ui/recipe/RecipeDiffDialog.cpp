#include "ui/recipe/RecipeDiffDialog.h"

#include "ui/recipe/RecipeRows.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ArrowTree.h"
#include "ui/widgets/Labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr QSize kDiffSize(720, 440);
/// Of a clip's name over its column; the whole of it is the tooltip.
constexpr qsizetype kLongestHeading = 40;

QString heading(const QString& letter, const QString& name)
{
    const QString line = name.simplified();
    const bool isLong = line.size() > kLongestHeading;
    return letter + QStringLiteral(" · ") + (isLong ? line.left(kLongestHeading) + QStringLiteral("…") : line);
}

} // namespace

RecipeDiffDialog::RecipeDiffDialog(const api::RecipeComparison& comparison, const QString& first, const QString& second,
                                   QWidget* parent)
    : QDialog(parent)
    , m_comparison(comparison)
    , m_first(first)
    , m_second(second)
    , m_tree(new ArrowTree<QTreeWidget>(this))
    , m_said(new SecondaryLabel({}, this))
{
    build(first, second);
    addParts();
}

void RecipeDiffDialog::build(const QString& first, const QString& second)
{
    setObjectName(QStringLiteral("recipeDiff"));
    setWindowTitle(tr("Compare recipes"));
    m_tree->setObjectName(QStringLiteral("recipeDiffTree"));
    m_tree->setAccessibleName(tr("What the two recipes say"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("What"), heading(tr("A"), first), heading(tr("B"), second)});
    m_tree->headerItem()->setToolTip(1, first);
    m_tree->headerItem()->setToolTip(2, second);
    asRecipeRows(*m_tree);
    m_said->setObjectName(QStringLiteral("recipeDiffSaid"));
    auto* copyAll = new QPushButton(tr("Copy as text"), this);
    copyAll->setObjectName(QStringLiteral("copyRecipeDiff"));
    copyAll->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeRecipeDiff"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::within);
    buttons->addWidget(copyAll);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    resize(kDiffSize);
    connect(copyAll, &QPushButton::clicked, this, &RecipeDiffDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RecipeDiffDialog::addParts()
{
    for (const api::ComparedPart& part : m_comparison.different) {
        addRecipeRow(*m_tree, nullptr, {part.name, part.firstText, part.secondText});
    }
    if (m_comparison.different.empty()) {
        auto* none = addRecipeRow(
            *m_tree, nullptr,
            {m_comparison.unknown.empty() ? tr("Both ask for the same.") : tr("Nothing is known to be different.")});
        none->setFirstColumnSpanned(true);
    }
    addGroup(tr("Not known, since one of them does not say it: %1").arg(m_comparison.unknown.size()),
             m_comparison.unknown);
    addGroup(tr("The same: %1").arg(m_comparison.same.size()), m_comparison.same);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void RecipeDiffDialog::addGroup(const QString& title, const std::vector<api::ComparedPart>& parts)
{
    if (parts.empty()) {
        return;
    }
    QTreeWidgetItem* group = addRecipeRow(*m_tree, nullptr, {title});
    group->setFirstColumnSpanned(true);
    for (const api::ComparedPart& part : parts) {
        addRecipeRow(*m_tree, group, {part.name, part.firstText, part.secondText});
    }
}

void RecipeDiffDialog::copy()
{
    QGuiApplication::clipboard()->setText(api::comparisonText(m_comparison, m_first, m_second));
    sayAloud(*m_said, tr("Copied"));
}

} // namespace melodeck::ui
