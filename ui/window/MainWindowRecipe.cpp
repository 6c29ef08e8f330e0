// A recipe on its way back: from a clip that was dropped, or from one among the results.

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "jobs/JobQueue.h"
#include "store/SessionKeys.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodySources.h"
#include "ui/recipe/RecipeCard.h"
#include "ui/results/ResultsPanel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

namespace melodeck::ui {

namespace {

/// The endpoint that a recipe can go to at once: the present one, this computer, or one that it names and whose key is
/// here. Nothing where a person has to connect it first.
std::optional<core::Endpoint> connectedEndpoint(const core::Endpoint& wanted, const core::Endpoint& present,
                                                const store::SessionKeys& keys)
{
    if (wanted.kind == core::EndpointKind::Local || wanted == present) {
        return wanted;
    }
    if (wanted.url.isEmpty()) {
        return wanted.kind == present.kind ? std::optional(present) : std::nullopt;
    }
    const bool isReady = api::isLoopback(wanted.url) || !keys.keyFor(wanted.url).isEmpty();
    return isReady ? std::optional(wanted) : std::nullopt;
}

} // namespace

void MainWindow::connectRecipes()
{
    m_compose->addNotice(m_recipeCard);
    connect(m_recipeCard, &RecipeCard::bringBackRequested, this, &MainWindow::bringBack);
    connect(m_recipeCard, &RecipeCard::searchChanged, m_compose, &ComposePanel::setMelodySought);
    connect(m_recipeCard, &RecipeCard::carriesRecipe, this, [this](const QString& name) {
        m_toast->say(tr("“%1” carries its recipe. Drop it alone to bring that back.").arg(name));
    });
    connect(m_recipeCard, &RecipeCard::melodyFound, this,
            [this](const core::AttachedFile& melody) { m_compose->takeAwaited(melody.path, melody.region); });
    connect(m_results, &ResultsPanel::makeModelRequested, this, [this](const QString& id) {
        if (const auto job = m_services.queue.find(id)) {
            makeModelOf(job->recipe);
        }
    });
    connect(m_results, &ResultsPanel::bringBackRequested, this, [this](const QString& id) {
        const auto job = m_services.queue.find(id);
        if (job != nullptr && !job->recipe.model.isEmpty()) {
            bringBack(returningRecipe(*job));
        } else {
            m_toast->say(tr("The recipe of this clip is not known any more. The clip itself is whole."));
        }
    });
}

void MainWindow::bringBack(const ReturningRecipe& returning)
{
    closeBatch();
    QStringList remarks;
    const core::Endpoint& wanted = returning.recipe.endpoint;
    if (const auto endpoint = connectedEndpoint(wanted, m_endpoint, m_services.keys)) {
        const api::ModelSpec* made = api::findModelSpec(returning.recipe.model);
        const bool isMadeThere = made != nullptr && *endpoint == wanted;
        if (*endpoint != m_endpoint || (isMadeThere && made->id != m_model)) {
            setTarget(*endpoint, isMadeThere ? *made : api::defaultModelFor(*endpoint));
        }
    } else {
        remarks << tr("It was made at %1, which is not connected: %2 is kept.")
                       .arg(madeAt(wanted), api::endpointTitle(m_endpoint));
    }
    const auto* made = api::findModelSpec(returning.recipe.model);
    const auto* shown = api::findModelSpec(m_model);
    const bool isAlike =
        made == nullptr || made == shown ||
        (made->field(api::FieldRole::Prompts) != nullptr && shown->field(api::FieldRole::Prompts) != nullptr);
    if (!isAlike) {
        // Its words would land in fields that mean something else, or nowhere.
        m_toast->say(tr("The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.")
                         .arg(made->title, shown->title));
        return;
    }
    if (!returning.leftOut.isEmpty()) {
        remarks << tr("Left out when it was saved: %1.").arg(returning.leftOut.join(QStringLiteral(", ")));
    }
    m_sources->giveWay(); // or what is fetched or recorded would take the place of the recipe's melody
    m_compose->setRecipe(returning.recipe);
    m_toast->say(tr("The recipe is back in the form."));
    m_recipeCard->findMelody(returning, remarks);
}

} // namespace melodeck::ui
