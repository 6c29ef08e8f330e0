#include "ui/clips/ClipActions.h"

#include "api/Continuation.h"
#include "api/RecipeDiff.h"
#include "ui/recipe/RecipeDialog.h"
#include "ui/recipe/RecipeDiffDialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace melodeck::ui {

namespace {

template <class Then>
void add(QMenu& menu, const char* name, const QString& text, QObject* context, Then then)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, context, then);
}

} // namespace

ClipActions::ClipActions(store::StoreThread& store, QWidget* window)
    : QObject(window)
    , m_store(store)
    , m_window(window)
{
}

void ClipActions::addTo(QMenu& menu, const ListedClip& clip, Extent extent)
{
    if (clip.clip() == nullptr) {
        return;
    }
    addListening(menu, clip, extent);
    menu.addSeparator();
    add(menu, "showRecipe", tr("Show recipe"), this, [this, clip] { showRecipe(clip); });
    add(menu, "compareRecipes", tr("Compare recipes…"), this, [this, clip] { compareRecipes(clip); });
    menu.addSeparator();
    addMaking(menu, clip);
}

void ClipActions::addListening(QMenu& menu, const ListedClip& clip, Extent extent)
{
    const bool isSound = clip.clip()->kind == core::MediaKind::Audio;
    if (extent == Extent::Everything) {
        if (isSound) {
            add(menu, "playClip", tr("Play"), this, [this, clip] { Q_EMIT playRequested(clip); });
        }
        add(menu, "saveClip", tr("Save as…"), this, [this, clip] { Q_EMIT saveRequested(clip); });
        add(menu, "showClipInFolder", tr("Show in folder"), this, [path = clip.clip()->path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
    }
    if (isSound) {
        add(menu, "compareWith", tr("Compare with…"), this, [this, clip] { compareWithOther(clip); });
    }
}

void ClipActions::addMaking(QMenu& menu, const ListedClip& clip)
{
    add(menu, "runAgain", tr("Run again"), this, [this, clip] { Q_EMIT runAgainRequested(clip); });
    add(menu, "runWithChanges", tr("Run with changes"), this, [this, clip] { Q_EMIT changesRequested(clip); });
    add(menu, "vary", tr("Vary…"), this, [this, clip] { Q_EMIT variationsRequested(clip); });
    if (clip.clip()->kind != core::MediaKind::Audio) {
        return;
    }
    add(menu, "useClipAsMelody", tr("Use as melody"), this,
        [this, path = clip.clip()->path] { Q_EMIT useAsMelodyRequested(path); });
    if (api::continuedRecipe(*clip.job, clip.clipIndex)) {
        add(menu, "continueClip", tr("Go on from its end"), this, [this, clip] { Q_EMIT continueRequested(clip); });
    }
}

void ClipActions::showRecipe(const ListedClip& clip)
{
    auto* dialog = new RecipeDialog(api::recipeOfClip(*clip.job, clip.clipIndex), clip.title(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecipeDialog::runAgainRequested, this, [this, clip] { Q_EMIT runAgainRequested(clip); });
    connect(dialog, &RecipeDialog::changesRequested, this, [this, clip] { Q_EMIT changesRequested(clip); });
    dialog->open();
}

void ClipActions::compareRecipes(const ListedClip& clip)
{
    find(clip, tr("Which clip's recipe shall stand beside that of “%1”?").arg(clip.title()),
         &ClipActions::showComparison);
}

void ClipActions::showComparison(const ListedClip& first, const ListedClip& second)
{
    const auto comparison = api::compareRecipes(api::recipeOfClip(*first.job, first.clipIndex),
                                                api::recipeOfClip(*second.job, second.clipIndex));
    auto* dialog = new RecipeDiffDialog(comparison, first.title(), second.title(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // beside it one may go on listening
}

void ClipActions::compareWithOther(const ListedClip& clip)
{
    find(clip, tr("Which clip shall be compared with “%1”?").arg(clip.title()), &ClipActions::askToCompare);
}

void ClipActions::askToCompare(const ListedClip& first, const ListedClip& second)
{
    Q_EMIT compareRequested(first, second);
}

void ClipActions::find(const ListedClip& besides, const QString& question,
                       void (ClipActions::*then)(const ListedClip& first, const ListedClip& second))
{
    auto* finder = new ClipFinder(m_store, question, besides, m_window);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &ClipFinder::chosen, this,
            [this, besides, then](const ListedClip& other) { (this->*then)(besides, other); });
    finder->open();
}

} // namespace melodeck::ui
