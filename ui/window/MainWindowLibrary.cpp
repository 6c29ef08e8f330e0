// The library in the window: its tab, its full view in the place of the results, and what its menu asks for.

#include "jobs/JobQueue.h"
#include "store/StoreThread.h"
#include "ui/clips/ClipActions.h"
#include "ui/library/EntryMenu.h"
#include "ui/library/LibraryDesk.h"
#include "ui/library/LibraryFeed.h"
#include "ui/library/LibraryList.h"
#include "ui/player/PlayerBar.h"
#include "ui/recipe/ReturningRecipe.h"
#include "ui/results/ClipRow.h"
#include "ui/results/ResultsPanel.h"
#include "ui/save/ClipSharer.h"
#include "ui/transcript/TranscriptEdits.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/Desk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePane.h"
#include "ui/window/Toast.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace melodeck::ui {

namespace {

std::optional<ClipToSave> clipOf(const core::JobRecord& job, int index)
{
    const auto clip = std::find_if(job.answer.clips.begin(), job.answer.clips.end(),
                                   [index](const core::Clip& each) { return each.index == index; });
    return clip == job.answer.clips.end()
               ? std::nullopt
               : std::optional(clipToSave(*clip, job, static_cast<int>(job.answer.clips.size())));
}

} // namespace

void MainWindow::connectLibrary()
{
    connect(m_side, &SidePane::libraryWanted, this, [this] { m_side->setLibrary(m_library->pane()); });
    connect(m_library, &LibraryDesk::otherViewRequested, this, &MainWindow::toggleLibrary);
    connect(m_library, &LibraryDesk::peaksReady, m_playerBar, &PlayerBar::setPeaks);
    connect(m_library, &LibraryDesk::told, m_toast, &Toast::say);
    connect(m_library, &LibraryDesk::showRequested, this, [this](const QString& jobId) {
        if (m_middle->currentWidget() != m_results) {
            toggleLibrary();
        }
        m_results->reveal(jobId);
    });
    connect(m_library, &LibraryDesk::recipeRequested, this, [this](const core::JobRecord& job) {
        m_clipActions->showRecipe({std::make_shared<const core::JobRecord>(job), -1});
    });
    connect(m_library, &LibraryDesk::bringBackRequested, this, &MainWindow::bringBackJob);
    m_library->menu().addSection([this](QMenu& menu, const EntryMenu::Entries& entries) {
        const auto isClip = [](const store::LibraryEntry& entry) { return entry.entry.index >= 0; };
        if (entries.size() == 1 && isClip(entries.front())) {
            m_clipActions->offer(menu, m_library->offered(entries.front()), ClipActions::Extent::Recipe);
        } else if (entries.size() == 2 && std::all_of(entries.begin(), entries.end(), isClip)) {
            // The current one was chosen last.
            m_clipActions->offerPair(menu, m_library->offered(entries.back()), m_library->offered(entries.front()));
        }
    });
    connect(m_library, &LibraryDesk::trashRequested, this, &MainWindow::moveToTrash);
    connect(m_library, &LibraryDesk::saveRequested, this, [this](const core::JobRecord& job, int index) {
        if (const auto clip = clipOf(job, index)) {
            m_saver->saveOne(*clip, regionOf(clip->clip));
        }
    });
    connect(m_library, &LibraryDesk::copyRequested, this, [this](const core::JobRecord& job, int index) {
        if (const auto share = shareOf(job, index)) {
            m_sharer->copy(*share);
        }
    });
    connect(m_library, &LibraryDesk::panelMade, this, [this](const LibraryPanel* panel) {
        m_sharer->attach(panel->list().viewport(), [this]() -> std::optional<ClipToShare> {
            const auto& job = m_library->currentJob();
            return job ? shareOf(*job, m_library->currentIndex()) : std::nullopt;
        });
    });
    connectLibraryChanges();
}

/// What happens elsewhere shows in the library, and what happens there elsewhere.
void MainWindow::connectLibraryChanges()
{
    LibraryFeed& feed = m_library->feed();
    connect(&feed, &LibraryFeed::starred, this, [this](const store::EntryName& entry, bool starred) {
        m_services.queue.setStarred(entry.jobId, entry.index, starred);
        if (JobBlock* block = m_results->block(entry.jobId)) {
            m_results->showStar(*block, entry.index, starred);
        }
    });
    connect(m_results, &ResultsPanel::rowAdded, this, [&feed](const QString&, const ClipRow* row) {
        connect(row, &ClipRow::starToggled, &feed, &LibraryFeed::noteChange);
    });
    connect(m_edits, &TranscriptEdits::edited, &feed, &LibraryFeed::touch);
    const jobs::JobQueue& queue = m_services.queue;
    connect(&queue, &jobs::JobQueue::jobFinished, &feed, &LibraryFeed::noteChange);
    connect(&queue, &jobs::JobQueue::clipMeasured, &feed, &LibraryFeed::noteChange);
    connect(&queue, &jobs::JobQueue::jobsRecovered, &feed, &LibraryFeed::noteChange);
    connect(&queue, &jobs::JobQueue::jobsReceived, &feed, &LibraryFeed::noteChange);
    // What is sent is what one wants to see now.
    connect(&queue, &jobs::JobQueue::jobsAdded, this, [this] { m_middle->setCurrentWidget(m_results); });
    // A job may end hundreds of times a second where thousands wait, and another number moves all that is beside it.
    constexpr std::chrono::milliseconds kSoon{250};
    auto* soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(kSoon);
    connect(soon, &QTimer::timeout, this,
            [this, &queue] { m_side->setWaiting(static_cast<int>(queue.runningCount() + queue.waitingCount())); });
    const auto showSoon = [soon] {
        if (!soon->isActive()) {
            soon->start();
        }
    };
    connect(&queue, &jobs::JobQueue::orderChanged, this, showSoon);
    connect(&queue, &jobs::JobQueue::jobsAdded, this, showSoon);
    connect(&queue, &jobs::JobQueue::jobFinished, this, showSoon);
    connect(&queue, &jobs::JobQueue::jobsRecovered, this, showSoon);
    showSoon(); // in another language the window is another one
}

void MainWindow::bringBackJob(const core::JobRecord& job)
{
    if (job.recipe.model.isEmpty()) {
        m_toast->say(tr("The recipe of this clip is not known any more."));
    } else {
        bringBack(returningRecipe(job));
    }
}

std::optional<ClipToShare> MainWindow::shareOf(const core::JobRecord& job, int clipIndex) const
{
    const auto clip = clipOf(job, clipIndex);
    if (!clip) {
        return std::nullopt;
    }
    ClipToShare share;
    share.clip = *clip;
    share.recipe = m_settings.recipeTravels() ? SaveOptions::Recipe::Travels : SaveOptions::Recipe::StaysHere;
    return share;
}

void MainWindow::addLibraryActions()
{
    QMenu* menu = m_menu->addMenu(tr("Library"));
    menu->setObjectName(QStringLiteral("libraryMenu"));
    m_find =
        addAction(menu, tr("Find in the library"), QKeySequence(QStringLiteral("Ctrl+F")), &MainWindow::findInLibrary);
    addAction(menu, tr("Library or results"), QKeySequence(QStringLiteral("Ctrl+L")), &MainWindow::toggleLibrary);
    addAction(menu, tr("Library storage…"), {}, &MainWindow::showStorage)->setObjectName(QStringLiteral("showStorage"));
    // The desk of a transcript has a search of its own on this key.
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { m_find->setEnabled(!isTranscriptShown()); });
}

void MainWindow::findInLibrary()
{
    showDesk();
    if (m_middle->currentWidget() != m_results) {
        m_library->fullView()->focusSearch();
        return;
    }
    m_side->showLibrary();
    m_desk->showQueue();
    m_library->pane()->focusSearch();
}

void MainWindow::toggleLibrary()
{
    if (isTranscriptShown()) {
        return;
    }
    showDesk();
    if (m_middle->currentWidget() != m_results) {
        const bool hadFocus = m_library->focused() == m_library->fullView();
        m_middle->setCurrentWidget(m_results);
        if (ClipRow* row = hadFocus ? m_results->currentRow() : nullptr) {
            row->focusPlay();
        }
        return;
    }
    showLibrary();
}

void MainWindow::showLibrary()
{
    showDesk(); // what was corrected in a transcript is kept already
    if (m_middle->currentWidget() != m_results) {
        m_library->fullView()->focusSearch();
        return;
    }
    LibraryPanel* full = m_library->fullView();
    if (m_middle->indexOf(full) < 0) {
        m_middle->addWidget(full);
    }
    if (m_side->isLibraryShown()) {
        full->showAs(*m_library->pane());
    }
    m_middle->setCurrentWidget(full);
    // The same library twice would be one too many.
    m_side->showQueue();
    full->focusSearch();
}

bool MainWindow::takenByLibrary(void (LibraryDesk::*act)(const LibraryPanel& panel))
{
    const LibraryPanel* panel = m_library->focused();
    if (panel != nullptr) {
        (m_library->*act)(*panel);
    }
    return panel != nullptr;
}

} // namespace melodeck::ui
