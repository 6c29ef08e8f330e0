// What can be done with any clip, wherever it is listed.

#include "api/Continuation.h"
#include "api/ModelSpec.h"
#include "api/RecipeCheck.h"
#include "jobs/JobQueue.h"
#include "jobs/Variation.h"
#include "ui/clips/ClipActions.h"
#include "ui/clips/RunAgain.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
#include "ui/library/EntryWords.h"
#include "ui/library/LibraryDesk.h"
#include "ui/library/LibraryFeed.h"
#include "ui/recipe/RecipeCard.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/variation/KeptVariations.h"
#include "ui/variation/VariationGrid.h"
#include "ui/variation/VariationModel.h"
#include "ui/variation/VaryDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace melodeck::ui {

void MainWindow::connectClips()
{
    connect(m_results, &ResultsPanel::menuOpening, this, [this](const QString& id, int index, QMenu* menu) {
        m_clipActions->addTo(*menu, {m_services.queue.find(id), index}, ClipActions::Extent::Recipe);
    });
    connect(m_results, &ResultsPanel::brought, this, [this](const QString& id) {
        const auto wanted = m_wantedShown.values(id);
        m_wantedShown.remove(id); // what follows may want it as well
        for (const auto& then : wanted) {
            then();
        }
    });
    connect(m_results, &ResultsPanel::notBrought, this, [this](const QString& id) { m_wantedShown.remove(id); });
    connect(m_clipActions, &ClipActions::playRequested, this, [this](const ListedClip& clip) {
        whenShown(clip.job->id, [this, clip] {
            m_results->select(clip.job->id, clip.clipIndex);
            m_services.player.play();
        });
    });
    connect(m_clipActions, &ClipActions::saveRequested, this, [this](const ListedClip& clip) {
        whenShown(clip.job->id, [this, clip] { save(clip.job->id, clip.clipIndex); });
    });
    connect(m_results, &ResultsPanel::gridRequested, this, &MainWindow::showGrid);
    connect(m_clipActions, &ClipActions::compareRequested, this, &MainWindow::compareClips);
    connect(m_clipActions, &ClipActions::runAgainRequested, this, &MainWindow::runAgain);
    connect(m_clipActions, &ClipActions::changesRequested, this, &MainWindow::changeRecipe);
    connect(m_clipActions, &ClipActions::continueRequested, this, &MainWindow::continueClip);
    connect(m_clipActions, &ClipActions::variationsRequested, this, [this](const ListedClip& clip) {
        const core::Recipe recipe = returningRecipe(*clip.job).recipe;
        vary(jobs::withOnePrompt(recipe, clip.clip() != nullptr ? clip.clip()->prompt : QString()));
    });
    connect(m_clipActions, &ClipActions::useAsMelodyRequested, this, [this](const QString& path) {
        closeBatch();
        m_recipeCard->dismiss();
        m_compose->setMelodyFile(path);
    });
    connect(m_runAgain, &RunAgain::compared, this, [this](const QString& id, const QString& sentence) {
        if (JobBlock* block = m_results->block(id)) {
            block->setRemark(sentence);
        }
        m_toast->say(sentence);
    });
}

void MainWindow::buildClipMenu()
{
    QMenu* menu = m_menu->addMenu(tr("Clip"));
    menu->setObjectName(QStringLiteral("clipMenu"));
    const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    addAction(menu, tr("Save clip…"), keys("Ctrl+S"), &MainWindow::saveCurrent);
    addAction(menu, tr("Save all clips…"), keys("Ctrl+Shift+S"), &MainWindow::saveAllOfCurrent);
    addAction(menu, tr("Copy clip"), keys("Ctrl+C"), &MainWindow::copyCurrent);
    addAction(menu, tr("Star clip"), keys("Ctrl+D"), &MainWindow::starCurrent);
    addAction(menu, tr("Move result to trash"), {}, &MainWindow::trashCurrent)
        ->setObjectName(QStringLiteral("trashCurrent"));
    menu->addSeparator();
    const auto add = [this, menu](const char* name, const QString& text, const char* key,
                                  void (ClipActions::*act)(const ListedClip& clip)) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(key)));
        connect(action, &QAction::triggered, this, [this, act] { withChosenClip(act); });
        menu->addAction(action);
        QWidget::addAction(action); // a key works while the menu is closed, also one that a person gives it
    };
    add("compareChosen", tr("Compare with…"), "Ctrl+K", &ClipActions::compareWithOther);
    menu->addSeparator();
    add("showChosenRecipe", tr("Show recipe"), "Ctrl+I", &ClipActions::showRecipe);
    add("compareChosenRecipes", tr("Compare recipes…"), "Ctrl+Shift+I", &ClipActions::compareRecipes);
    menu->addSeparator();
    add("runChosenAgain", tr("Run again"), "Ctrl+Shift+R", &ClipActions::runAgainRequested);
    add("runChosenWithChanges", tr("Run with changes"), "", &ClipActions::changesRequested);
    add("varyChosen", tr("Vary this clip…"), "", &ClipActions::variationsRequested);
    add("chosenAsMelody", tr("Use as melody"), "", &ClipActions::useClipAsMelody);
    add("continueChosen", tr("Go on from its end"), "", &ClipActions::continueRequested);
}

void MainWindow::withChosenClip(void (ClipActions::*act)(const ListedClip& clip))
{
    if (isTranscriptShown() || refusesHidden()) {
        return;
    }
    const LibraryPanel* panel = m_library->focused();
    const auto entry = panel != nullptr ? panel->current() : std::nullopt;
    const ClipRow* row = panel == nullptr ? m_results->currentRow() : nullptr;
    if (entry && entry->entry.index >= 0) {
        m_library->offered(*entry).read([this, act](const ListedClip& clip) { (m_clipActions->*act)(clip); });
    } else if (row != nullptr && row->arriving() == nullptr) {
        (m_clipActions->*act)({m_services.queue.find(m_results->currentJob()), row->clip().index});
    } else {
        m_toast->say(tr("Choose a clip first, in the results or in the library."));
    }
}

void MainWindow::whenShown(const QString& jobId, std::function<void()> then)
{
    m_wantedShown.insert(jobId, std::move(then));
    showDesk();
    m_middle->setCurrentWidget(m_results);
    m_results->bring(jobId);
}

void MainWindow::compareClips(const ListedClip& first, const ListedClip& second)
{
    if (m_results->comparison().trial()) {
        m_toast->say(tr("Reveal or cancel the blind comparison first."));
        return;
    }
    const auto compare = [this, first, second] {
        const core::Clip* a = first.clip();
        const core::Clip* b = second.clip();
        if (a == nullptr || b == nullptr || m_results->rowOf(a->path) == nullptr ||
            m_results->rowOf(b->path) == nullptr) {
            return;
        }
        m_results->comparison().compare(a->path, b->path);
        m_results->select(first.job->id, first.clipIndex);
        m_toast->say(tr("A is “%1”, B is “%2”. X goes from one to the other at the same place.")
                         .arg(first.title(), second.title()));
    };
    whenShown(second.job->id, [this, first, compare] { whenShown(first.job->id, [compare] { compare(); }); });
}

void MainWindow::varyForm()
{
    if (isTranscriptShown() || isBatchShown()) {
        return; // nothing is varied that is out of sight
    }
    if (const QString why = m_compose->whyNotSendable(); !why.isEmpty()) {
        m_toast->say(why);
        return;
    }
    vary(m_compose->recipe());
}

void MainWindow::vary(const core::Recipe& around)
{
    std::vector<jobs::ModelPlace> places{{m_model, m_endpoint}, {api::defaultModelFor({}).id, {}}};
    for (const core::Connection& connection : m_settings.connections()) {
        places.push_back({connection.model.isEmpty() ? api::defaultModelFor(connection.endpoint).id : connection.model,
                          connection.endpoint});
    }
    std::erase_if(places, [](const jobs::ModelPlace& place) {
        return place.model == QLatin1String("json") || api::findModelSpec(place.model) == nullptr;
    });
    for (auto place = places.begin(); place != places.end(); ++place) {
        places.erase(std::remove(place + 1, places.end(), *place), places.end());
    }
    const QString title = recipeSummary({around, {}});
    auto* dialog =
        new VaryDialog(around, title, std::move(places),
                       {[this](const core::Recipe& recipe) { return m_services.queue.expectedSecondsFor(recipe); },
                        [this](const core::Endpoint& to) { return m_services.queue.parallelFor(to); }},
                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VaryDialog::runRequested, this,
            [this, title](const jobs::VariationPlan& plan) { runVariations(plan, title); });
    dialog->open();
}

void MainWindow::runVariations(const jobs::VariationPlan& plan, const QString& title)
{
    showDesk();
    openGrid(plan, m_services.queue.submitAll(plan.batch.jobs), title);
    m_gridBatch = plan.batch.jobs.front().batch;
}

void MainWindow::openGrid(const jobs::VariationPlan& plan, const QStringList& jobIds, const QString& title)
{
    if (m_grid != nullptr) {
        m_grid->hide();
        m_grid->deleteLater(); // its clips are in the results
    }
    m_grid = new VariationGrid(
        m_services.queue, m_services.player, plan, jobIds, title,
        m_settings.matchesLevel() ? VariationGrid::Levels::Matched : VariationGrid::Levels::AsTheyAre, this);
    m_grid->hidePlayback(m_results->comparison().isCurrentHidden());
    connect(m_grid, &VariationGrid::kept, this, [this](const ListedClip& clip) {
        whenShown(clip.job->id, [this, clip] {
            m_results->select(clip.job->id, clip.clipIndex);
            m_toast->say(tr("“%1” is starred, and here. The other variations stay in the library.").arg(clip.title()));
        });
    });
    m_grid->show();
}

void MainWindow::showVariations()
{
    showGrid(m_gridBatch);
}

void MainWindow::showGrid(const QString& batch)
{
    if (m_grid != nullptr && batch == m_gridBatch) {
        m_grid->show();
        m_grid->raise();
        m_grid->activateWindow();
        return;
    }
    m_library->feed().ask(
        [batch](store::Library& library) { return keptGrid(library, batch); },
        [this, batch](const std::optional<KeptGrid>& kept) {
            if (!kept) {
                m_toast->say(batch.isEmpty() ? tr("There are no variations yet. “Vary…” makes them, around any clip.")
                                             : tr("The jobs of this batch do not stand in rows and columns."));
                return;
            }
            jobs::VariationPlan plan;
            plan.rows = kept->shape.rows;
            plan.columns = kept->shape.columns;
            const QString& title = kept->shape.title;
            openGrid(plan, kept->shape.jobIds, title.isEmpty() ? modelTitle(kept->jobs.front()->recipe.model) : title);
            m_grid->model().take(kept->jobs);
            m_gridBatch = kept->batch;
        });
}

void MainWindow::runAgain(const ListedClip& clip)
{
    if (clip.job == nullptr || !api::isKnown(clip.job->recipe)) {
        m_toast->say(tr("The recipe of this clip is not known any more."));
        return;
    }
    showDesk();
    m_runAgain->run(clip.job);
    m_toast->say(tr("The same request is sent once more, with the same seed where the model takes one."));
}

void MainWindow::changeRecipe(const ListedClip& clip)
{
    if (clip.job == nullptr || !api::isKnown(clip.job->recipe)) {
        m_toast->say(tr("The recipe of this clip is not known any more."));
        return;
    }
    showDesk();
    bringBack(returningRecipe(*clip.job));
}

void MainWindow::continueClip(const ListedClip& clip)
{
    auto recipe = clip.job != nullptr ? api::continuedRecipe(*clip.job, clip.clipIndex) : std::nullopt;
    if (!recipe) {
        return;
    }
    showDesk();
    bringBack({std::move(*recipe), {}});
    m_toast->say(
        tr("The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip "
           "of its own, not joined to this one."));
}

} // namespace melodeck::ui
