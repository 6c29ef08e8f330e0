// How the window is made: what is seen first, then the panels and the menu.

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
#include "ui/endpoint/PlatformModels.h"
#include "ui/endpoint/StoredKeys.h"
#include "ui/library/LibraryDesk.h"
#include "ui/player/PlayerBar.h"
#include "ui/queue/QueuePanel.h"
#include "ui/queue/SubmittedRequests.h"
#include "ui/recipe/RecipeCard.h"
#include "ui/results/ResultsPanel.h"
#include "ui/results/TranscriptAudio.h"
#include "ui/save/ClipSharer.h"
#include "ui/save/SavingLine.h"
#include "ui/settings/Shortcuts.h"
#include "ui/transcript/TranscriptDesk.h"
#include "ui/transcript/TranscriptEdits.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/window/AnswerSaver.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/Desk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PartsSaver.h"
#include "ui/window/SidePane.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"
#include "ui/window/WelcomePage.h"

#include <QAction>
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

} // namespace melodeck::ui
