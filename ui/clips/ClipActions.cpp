#include "ui/clips/ClipActions.h"

#include "api/Continuation.h"
#include "api/RecipeDiff.h"
#include "ui/recipe/RecipeDialog.h"
#include "ui/recipe/RecipeDiffDialog.h"
#include "ui/recipe/ReturningRecipe.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace melodeck::ui {

namespace {

bool isSound(const ListedClip& clip)
{
    const core::Clip* each = clip.clip();
    return each != nullptr && each->kind == core::MediaKind::Audio;
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
    if (const core::Clip* each = clip.clip()) {
        offer(menu, {*each, clip.job->recipe.model, [clip](const auto& use) { use(clip); }}, extent);
    }
}

void ClipActions::offer(QMenu& menu, const OfferedClip& clip, Extent extent)
{
    addListening(menu, clip, extent);
    menu.addSeparator();
    add(menu, "showRecipe", tr("Show recipe"), clip, &ClipActions::showRecipe);
    add(menu, "compareRecipes", tr("Compare recipes…"), clip, &ClipActions::compareRecipes);
    menu.addSeparator();
    addMaking(menu, clip);
}

void ClipActions::offerPair(QMenu& menu, const OfferedClip& first, const OfferedClip& second)
{
    const auto addPair = [&](const char* name, const QString& text,
                             void (ClipActions::*act)(const ListedClip& first, const ListedClip& second)) {
        QAction* action = menu.addAction(text, this, [this, first, second, act] {
            first.read([this, second, act](const ListedClip& a) {
                second.read([this, a, act](const ListedClip& b) { (this->*act)(a, b); });
            });
        });
        action->setObjectName(QLatin1String(name));
    };
    if (first.clip.kind == core::MediaKind::Audio && second.clip.kind == core::MediaKind::Audio) {
        addPair("comparePair", tr("Compare as A and B"), &ClipActions::askToCompare);
    }
    addPair("comparePairRecipes", tr("Compare the two recipes"), &ClipActions::showComparison);
}

void ClipActions::add(QMenu& menu, const char* name, const QString& text, const OfferedClip& clip, Act act)
{
    QAction* action = menu.addAction(text, this, [this, read = clip.read, act] {
        read([this, act](const ListedClip& listed) { (this->*act)(listed); });
    });
    action->setObjectName(QLatin1String(name));
}

void ClipActions::addListening(QMenu& menu, const OfferedClip& clip, Extent extent)
{
    const bool isSound = clip.clip.kind == core::MediaKind::Audio;
    if (extent == Extent::Everything) {
        if (isSound) {
            add(menu, "playClip", tr("Play"), clip, &ClipActions::playRequested);
        }
        add(menu, "saveClip", tr("Save as…"), clip, &ClipActions::saveRequested);
        menu.addAction(tr("Show in folder"), this,
                       [path = clip.clip.path] {
                           QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                       })
            ->setObjectName(QStringLiteral("showClipInFolder"));
    }
    if (isSound) {
        add(menu, "compareWith", tr("Compare with…"), clip, &ClipActions::compareWithOther);
    }
}

void ClipActions::addMaking(QMenu& menu, const OfferedClip& clip)
{
    add(menu, "runAgain", tr("Run again"), clip, &ClipActions::runAgainRequested);
    add(menu, "runWithChanges", tr("Run with changes"), clip, &ClipActions::changesRequested);
    add(menu, "vary", tr("Vary…"), clip, &ClipActions::variationsRequested);
    if (clip.clip.kind == core::MediaKind::Audio) {
        add(menu, "useClipAsMelody", tr("Use as melody"), clip, &ClipActions::useClipAsMelody);
    }
    if (api::canContinue(clip.clip, clip.model)) {
        add(menu, "continueClip", tr("Go on from its end"), clip, &ClipActions::continueRequested);
    }
}

void ClipActions::showRecipe(const ListedClip& clip)
{
    const QString title = clip.clip() != nullptr ? clip.title() : recipeSummary(returningRecipe(*clip.job));
    auto* dialog = new RecipeDialog(api::recipeOfClip(*clip.job, clip.clipIndex), title, m_window);
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

void ClipActions::useClipAsMelody(const ListedClip& clip)
{
    if (isSound(clip)) {
        Q_EMIT useAsMelodyRequested(clip.clip()->path);
    }
}

void ClipActions::compareWithOther(const ListedClip& clip)
{
    if (!isSound(clip)) {
        return;
    }
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
