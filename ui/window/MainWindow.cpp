#include "ui/window/MainWindow.h"

#include "api/ModelSpec.h"
#include "core/Settings.h"
#include "jobs/EngineCheck.h"
#include "jobs/JobQueue.h"
#include "ui/batch/BatchPanel.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodyPreview.h"
#include "ui/library/LibraryDesk.h"
#include "ui/library/LibraryFeed.h"
#include "ui/player/PlayerBar.h"
#include "ui/queue/QueuePanel.h"
#include "ui/queue/SubmittedRequests.h"
#include "ui/record/RecoveredTakes.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/storage/StorageWork.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/Desk.h"
#include "ui/window/ReadingOrder.h"
#include "ui/window/SidePane.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"
#include "ui/window/WelcomePage.h"

#include <QApplication>
#include <QStackedWidget>

namespace melodeck::ui {

void MainWindow::connectPanels()
{
    connect(m_welcome, &WelcomePage::browseRequested, this, &MainWindow::browse);
    connect(m_welcome, &WelcomePage::tryRequested, this, &MainWindow::tryNow);
    connect(m_welcome, &WelcomePage::composeRequested, this, [this] {
        showDesk();
        m_compose->focusPrompts();
    });
    connect(m_topBar, &TopBar::localChosen, this, [this] { setTarget({}, api::defaultModelFor({})); });
    connect(m_topBar, &TopBar::connectRequested, this, &MainWindow::chooseEndpoint);
    connect(m_topBar, &TopBar::connectionChosen, this, &MainWindow::useConnection);
    m_topBar->setConnections(m_settings.connections());
    connect(m_compose, &ComposePanel::filled, this, [this] {
        showDesk();
        m_desk->showCompose();
    });
    connect(m_compose, &ComposePanel::browseRequested, this, &MainWindow::browse);
    connect(m_compose, &ComposePanel::generateRequested, this, &MainWindow::submit);
    connect(m_queuePanel, &QueuePanel::clearDoneRequested, m_results, &ResultsPanel::clearDone);
    connect(&m_services.queue, &jobs::JobQueue::jobFinished, this, &MainWindow::onJobFinished);
    connect(&m_services.queue, &jobs::JobQueue::historyLoaded, this, [this](const QStringList& ids) {
        if (!ids.isEmpty()) {
            m_settings.setHadResults(true);
            leaveWelcome();
            m_compose->refreshForecast();
        } else if (isWelcoming()) {
            m_settings.setHadResults(false);
            leaveBlank();
        }
    });
    connect(&m_services.queue, &jobs::JobQueue::jobsRecovered, this, [this] {
        m_settings.setHadResults(true);
        leaveWelcome();
    });
    connect(m_results, &ResultsPanel::noticeShown, this, &MainWindow::leaveWelcome); // which would hide it
    connect(&m_services.queue, &jobs::JobQueue::jobsReceived, this, [this](const QStringList& ids) {
        leaveWelcome();
        m_toast->say(tr("%n result(s) came from the platform's queue", nullptr, static_cast<int>(ids.size())));
    });
    connect(m_queuePanel, &QueuePanel::attentionWanted, this, [this] {
        m_side->showQueue();
        m_desk->showQueue();
    });
    constexpr int kForecastMs = 200;
    m_forecastSoon.setSingleShot(true);
    m_forecastSoon.setInterval(kForecastMs);
    connect(&m_forecastSoon, &QTimer::timeout, m_compose, &ComposePanel::refreshForecast);
}

void MainWindow::connectPlayer()
{
    Player& player = m_services.player;
    connect(m_results, &ResultsPanel::currentPeaksReady, m_playerBar, &PlayerBar::setPeaks);
    connect(m_results, &ResultsPanel::currentPeaksReady, this, &MainWindow::playedPeaksReady);
    connect(m_preview, &MelodyPreview::loaded, this, &MainWindow::playedPeaksReady);
    connect(m_results, &ResultsPanel::currentMeterReady, m_playerBar, &PlayerBar::setMeter);
    connect(m_compose, &ComposePanel::playMelodyRequested, m_preview, &MelodyPreview::toggle);
    connect(m_compose, &ComposePanel::melodyChanged, m_preview, [this] { m_preview->follow(m_compose->melody()); });
    connect(m_preview, &MelodyPreview::loaded, m_playerBar, &PlayerBar::setPeaks);
    connect(m_preview, &MelodyPreview::failed, m_playerBar,
            [this](const core::Error& error) { m_playerBar->setNotice(error.message); });
    connect(&player, &Player::volumeChanged, this, [this](double volume) {
        // One that is silent at the next start would look broken, and the way up there is for the ears to find.
        constexpr double kAudible = 0.05;
        if (volume >= kAudible) {
            m_settings.setVolume(volume);
        }
    });
}

void MainWindow::loadInBackground()
{
    m_services.queue.listen();
    m_services.queue.followArrivals();
    m_submitted->load();
    m_results->loadHistory();
    constexpr int kMostBlankMs = 3000;
    QTimer::singleShot(kMostBlankMs, this, &MainWindow::leaveBlank); // of a library that gives nothing
    m_library->feed().begin();
    m_storage->emptyOldTrash();
    m_recovered->look();
    m_work.run(
        [services = m_services.engine](const std::stop_token& stop) { return jobs::checkEngine(services, stop); },
        [this](const std::optional<core::Error>& problem) {
            if (problem) {
                m_results->showNotice(problem->message, problem->detail);
            }
        });
}

void MainWindow::showDesk()
{
    m_pages->setCurrentWidget(m_desk);
    m_playerBar->show();
}

void MainWindow::leaveWelcome()
{
    if (isWelcoming()) {
        showDesk();
    }
}

bool MainWindow::isWelcoming() const
{
    return m_pages->currentWidget() == m_welcome || m_pages->currentWidget() == m_blank;
}

void MainWindow::leaveBlank()
{
    if (m_pages->currentWidget() == m_blank) {
        m_pages->setCurrentWidget(m_welcome);
    }
}

void MainWindow::tryNow()
{
    m_compose->setMelodyFile(m_services.sampleMelody);
    // Sent as soon as the melody is read: a newcomer hears three clips after one click. The focus is where it would be
    // had Generate been pressed, so that Space plays the first clip when it comes.
    m_compose->generate();
    m_compose->focusGenerate();
}

void MainWindow::submit(const core::Recipe& recipe)
{
    showDesk();
    m_services.queue.submit(recipe);
}

void MainWindow::starCurrent()
{
    if (takenByLibrary(&LibraryDesk::toggleStars)) {
        return;
    }
    if (ClipRow* row = m_results->currentRow(); row != nullptr && !refusesHidden()) {
        row->toggleStar();
    }
}

void MainWindow::cancelCurrent()
{
    if (isTranscriptShown()) {
        showDesk(); // no job that is out of sight is cancelled
        return;
    }
    m_queuePanel->cancelSelected();
}

void MainWindow::generate()
{
    if (isTranscriptShown()) {
        return; // nothing is sent that is out of sight
    }
    if (isBatchShown()) {
        m_batch->run();
        return;
    }
    m_compose->generate();
    // By its key from elsewhere: as had the button been pressed, so that Space plays the first clip when it comes, and
    // opens no menu. Whoever writes a prompt goes on writing.
    if (const QWidget* focus = QApplication::focusWidget(); focus != nullptr && m_topBar->isAncestorOf(focus)) {
        m_compose->focusGenerate();
    }
}

void MainWindow::showAbout()
{
    auto* about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::onJobFinished(const QString& jobId)
{
    if (!m_forecastSoon.isActive()) {
        m_forecastSoon.start(); // many may end at once
    }
    m_settings.setHadResults(true);
    const auto job = m_services.queue.find(jobId);
    JobBlock* block = m_results->block(jobId);
    if (job == nullptr || block == nullptr || block->rows().empty()) {
        return;
    }
    // Space would press Generate again, where its press was the last thing done: what it is wanted for now is to
    // listen.
    const QWidget* focused = QApplication::focusWidget();
    if (isActiveWindow() && (focused == nullptr || focused->objectName() == QLatin1String("generate"))) {
        block->rows().front()->focusPlay();
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    beWhole();
    return moveFocus(*this, next ? FocusStep::Next : FocusStep::Previous);
}

} // namespace melodeck::ui
