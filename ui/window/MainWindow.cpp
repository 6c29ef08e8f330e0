#include "ui/window/MainWindow.h"

#include "api/ModelSpec.h"
#include "jobs/EngineCheck.h"
#include "jobs/JobQueue.h"
#include "jobs/KeyCheck.h"
#include "store/SessionKeys.h"
#include "store/StoreThread.h"
#include "ui/batch/BatchPanel.h"
#include "ui/clips/ClipActions.h"
#include "ui/clips/RunAgain.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodyPreview.h"
#include "ui/desktop/PortalFiles.h"
#include "ui/desktop/RecentMenu.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/endpoint/StoredKeys.h"
#include "ui/library/LibraryDesk.h"
#include "ui/library/LibraryFeed.h"
#include "ui/player/PlayerBar.h"
#include "ui/queue/QueuePanel.h"
#include "ui/queue/SubmittedRequests.h"
#include "ui/recipe/RecipeCard.h"
#include "ui/record/RecoveredTakes.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/results/TranscriptAudio.h"
#include "ui/save/ClipSharer.h"
#include "ui/save/SavingLine.h"
#include "ui/settings/Shortcuts.h"
#include "ui/storage/StorageWork.h"
#include "ui/transcript/TranscriptDesk.h"
#include "ui/transcript/TranscriptEdits.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/AnswerSaver.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/Desk.h"
#include "ui/window/PartsSaver.h"
#include "ui/window/ReadingOrder.h"
#include "ui/window/SidePane.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"
#include "ui/window/WelcomePage.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr QSize kFirstSize(1360, 860);
constexpr QSize kSmallest(800, 560);

} // namespace

MainWindow::MainWindow(const WindowServices& services, Making making, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_menu(new QMenu(this))
    , m_topBar(new TopBar(m_menu))
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_blank(new QWidget)
    , m_links(services.engine.http)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Melodeck"));
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_blank);
    if (m_services.microphone != nullptr) {
        m_welcome->offerRecording();
    }
    if (making == Making::FirstSight && m_settings.hadResults()) {
        m_pages->setCurrentWidget(m_blank); // a page that flashes by would only be in the way
    }
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(inside);
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        resize(kFirstSize);
    }
    if (making == Making::Whole) {
        complete();
    }
}

MainWindow::~MainWindow()
{
    if (m_isWhole) {
        (void)m_edits->finish(); // while the desk is there; a failure was asked about, see closeEvent()
    }
}

void MainWindow::complete()
{
    if (m_isWhole) {
        return;
    }
    m_isWhole = true;
    makePanels();
    placePanels();
    buildMenu();
    connectPanels();
    connectBatch();
    connectRecipes();
    connectClips();
    connectIntake();
    connectKeys();
    connectExamples();
    connectSubmitted();
    connectStorage();
    connectPlayer();
    connectCompare();
    connectSaving();
    connectTranscripts();
    connectLibrary();
    m_desk->restoreState(m_settings.panes());
    m_services.player.setVolume(m_settings.volume());
}

void MainWindow::beWhole()
{
    if (!m_isWhole) {
        Q_EMIT neededWhole();
    }
    complete();
}

void MainWindow::makePanels()
{
    jobs::JobQueue& queue = m_services.queue;
    Player& player = m_services.player;
    const auto expected = [&queue](const core::Recipe& recipe) { return queue.expectedSecondsFor(recipe); };
    m_storedKeys = new StoredKeys(m_services.keys, m_services.keychain, m_services.engine.lookup, this);
    m_platform = new PlatformModels(m_services.engine.http,
                                    m_services.management.isEmpty() ? jobs::managementAddress() : m_services.management,
                                    *m_storedKeys, this);
    m_exampleCard = new BannerMessage;
    m_submitted = new SubmittedRequests(m_services.engine, queue.store().folder(), {}, this);
    m_shortcuts = new Shortcuts(this);
    m_recent = new RecentMenu(m_settings, m_menu);
    m_portalFiles = new PortalFiles(this);
    m_compose = new ComposePanel(expected);
    m_batch = new BatchPanel({expected, [&queue](const core::Endpoint& to) { return queue.parallelFor(to); }});
    m_forms = new QStackedWidget;
    m_recipeCard = new RecipeCard(queue.store());
    m_results = new ResultsPanel(queue, player);
    m_queuePanel = new QueuePanel(queue);
    m_side = new SidePane(m_queuePanel);
    m_middle = new QStackedWidget;
    m_desk = new Desk(m_forms, m_middle, m_side);
    m_playerBar = new PlayerBar(player);
    m_preview = new MelodyPreview(player, this);
    m_saver = new ClipSaver(this);
    m_answerSaver = new AnswerSaver(this);
    m_partsSaver = new PartsSaver(
        [engine = m_services.engine](const core::Recipe& recipe, const core::Clip& clip, jobs::PartsKind kind,
                                     const QString& folder, const std::stop_token& stop) {
            return jobs::takeApart(recipe, clip, kind, folder, engine, stop);
        },
        this);
    m_transcripts = new TranscriptAudio(
        *m_results, player, m_services.engine.http, [&queue](const QString& id) { return queue.find(id); }, this);
    m_transcriptDesk = new TranscriptDesk;
    m_edits = new TranscriptEdits(*m_transcriptDesk, this);
    m_sharer = new ClipSharer(this);
    m_clipActions = new ClipActions(queue.store(), this);
    m_runAgain = new RunAgain(queue, this);
    m_regionTool = new IconButton(IconId::DragOut, tr("Copy region, or drag it out"));
    m_toast = new Toast(this);
    m_library = new LibraryDesk(queue.store(), player, this);
}

void MainWindow::placePanels()
{
    m_pages->addWidget(m_desk);
    m_middle->addWidget(m_results);
    m_forms->addWidget(m_compose);
    m_forms->addWidget(m_batch);
    m_playerBar->hide(); // there is nothing to play yet
    auto* layout = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    layout->addWidget(m_saver->line());
    layout->addWidget(m_playerBar);
}

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
    connect(m_compose, &ComposePanel::filled, this, &MainWindow::showDesk);
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

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& key, void (MainWindow::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    QWidget::addAction(action); // the key works while the menu is closed
    return action;
}

void MainWindow::buildMenu()
{
    const auto key = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    addAction(m_menu, tr("Open…"), key("Ctrl+O"), &MainWindow::browse);
    m_menu->addMenu(m_recent);
    connect(m_recent, &RecentMenu::chosen, this, [this](const QString& path) { openFiles({path}); });
    connect(m_portalFiles, &PortalFiles::retrieved, this, &MainWindow::openFiles);
    connect(m_portalFiles, &PortalFiles::failed, m_toast, &Toast::say);
    if (m_services.microphone != nullptr) {
        addAction(m_menu, tr("Record"), key("Ctrl+R"), &MainWindow::record);
    }
    addAction(m_menu, tr("Paste"), key("Ctrl+V"), &MainWindow::paste);
    addAction(m_menu, tr("Paste link…"), key("Ctrl+U"), &MainWindow::pasteLink);
    m_menu->addSeparator();
    QAction* send = addAction(m_menu, tr("Generate"), key("Ctrl+Return"), &MainWindow::generate);
    send->setShortcuts({key("Ctrl+Return"), key("Ctrl+Enter")});
    addAction(m_menu, tr("New batch"), key("Ctrl+B"), &MainWindow::newBatch);
    addAction(m_menu, tr("Vary…"), key("Ctrl+Shift+B"), &MainWindow::varyForm);
    addAction(m_menu, tr("Show variations"), {}, &MainWindow::showVariations)
        ->setObjectName(QStringLiteral("showVariations"));
    addAction(m_menu, tr("Cancel job"), key("Esc"), &MainWindow::cancelCurrent);
    m_menu->addSeparator();
    buildClipMenu();
    buildPlaybackMenu();
    addLibraryActions();
    addCopyMenu();
    addModelActions();
    m_menu->addSeparator();
    addNoticeAction();
    addAction(m_menu, tr("Settings…"), key("Ctrl+,"), &MainWindow::showSettings);
    addManualAction();
    addAction(m_menu, tr("Keyboard shortcuts"), key("Ctrl+/"), &MainWindow::showShortcuts);
    addAction(m_menu, tr("About Melodeck"), {}, &MainWindow::showAbout)->setObjectName(QStringLiteral("showAbout"));
    m_menu->addSeparator();
    auto* quit = new QAction(tr("Quit"), this);
    quit->setShortcut(key("Ctrl+Q"));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_menu->addAction(quit);
    QWidget::addAction(quit);
    takeShortcuts();
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
    } else {
        m_compose->generate();
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
