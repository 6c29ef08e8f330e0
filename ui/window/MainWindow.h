#pragma once

#include "core/Recipe.h"
#include "core/Settings.h"
#include "jobs/JobServices.h"
#include "ui/intake/LinkFetch.h"
#include "ui/player/Player.h"
#include "ui/theme/Theme.h"
#include "ui/work/BackgroundQueue.h"

#include <QMainWindow>
#include <QMultiHash>
#include <QTimer>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <optional>

class QAction;
class QMenu;
class QMimeData;
class QStackedWidget;

namespace melodeck::audio {
struct Peaks;
}
namespace melodeck::core {
struct Clip;
struct JobRecord;
} // namespace melodeck::core
namespace melodeck::jobs {
class JobQueue;
class KeyStore;
struct NewJob;
struct VariationPlan;
} // namespace melodeck::jobs
namespace melodeck::store {
class SessionKeys;
struct KeptJob;
} // namespace melodeck::store

namespace melodeck::api {
struct ModelSpec;
struct PastedRequest;
enum class CodeLanguage : std::uint8_t;
} // namespace melodeck::api

namespace melodeck::ui {

enum class LaunchAction : std::uint8_t;

struct ChosenEndpoint;
struct ClipToSave;
struct ClipToShare;
struct DroppedFiles;
struct WindowState;
struct LaunchRequest;
struct ExampleRequest;
struct ListedClip;
class AnswerSaver;
class AudioInput;
class BannerMessage;
class BatchPanel;
class ClipActions;
class ClipRow;
class ClipSaver;
class ClipSharer;
class ComposePanel;
class Desk;
class MelodyPreview;
class MelodySources;
class OwnKeys;
class Shortcuts;
class IconButton;
class LibraryDesk;
class LibraryPanel;
class ManualWindow;
class PartsSaver;
class PlatformModels;
class PlayerBar;
class PortalFiles;
class QueuePanel;
class RecentMenu;
class RecipeCard;
class Recorder;
class RecoveredTakes;
class StoredKeys;
class StorageWork;
class SubmittedRequests;
class ResultsPanel;
class SidePane;
class RunAgain;
class Toast;
class TopBar;
class TranscriptAudio;
class TranscriptDesk;
class TranscriptEdits;
class VariationGrid;
class WelcomePage;
struct ReturningRecipe;

/// What the window works on; all of it outlives the window.
struct WindowServices
{
    jobs::JobQueue& queue;
    jobs::JobServices engine;
    store::SessionKeys& keys;
    Player& player;
    Theme& theme;
    /// The melody behind "Try it now".
    QString sampleMelody;
    /// nullptr: there is nothing to record with.
    AudioInput* microphone = nullptr;
    /// nullptr: no key can be kept.
    jobs::KeyStore* keychain = nullptr;
    /// Where the platform's management API is; empty: where it is for everybody.
    QUrl management{};
};

/// The one window: puts the panels together and lets them speak to each other.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// How much of the window is made before anybody sees it.
    enum class Making : std::uint8_t {
        Whole,
        /// What shows first: the top bar, and the page that welcomes. All else is made by complete().
        FirstSight
    };
    explicit MainWindow(const WindowServices& services, Making making = Making::Whole, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Makes what is not there yet; everything but showing the window needs it. Once it is whole, nothing.
    void complete();

    /// As if dropped: recordings to the melody, JSON to the request, a recipe is offered.
    void openFiles(const QStringList& paths);
    /// The same of files and links.
    void openUrls(const QList<QUrl>& urls);
    /// Reads the results of earlier starts and wakes the engine; called once after the first paint.
    void loadInBackground();
    /// Fills the screen where that is smaller than the window, as small ones and those that are scaled up are; to be
    /// called before it is shown.
    void fitScreen();
    /// What another start of the program brings.
    void take(const LaunchRequest& request);
    /// What a start was for, the first one too; once there is something to see.
    void follow(LaunchAction action);
    /// To the front, with a job's results, or with its first clip playing.
    void showJob(const QString& jobId, const QString& activationToken);
    void playJob(const QString& jobId, const QString& activationToken);
    /// To the front, out of the dock or another desktop; with the token of whoever asked for it (XDG_ACTIVATION_TOKEN),
    /// or empty.
    void present(const QString& activationToken = {});

    /// Nothing goes on that would end with the window; jobs are the queue's, and do not count.
    [[nodiscard]] bool isSettled() const;
    /// Edits that are not on the disk yet are written before it returns; false where that cannot be.
    [[nodiscard]] bool writeEdits();
    /// What it shows, for another window; this one goes afterwards.
    [[nodiscard]] WindowState takeState();
    /// In place of show() and loadInBackground(): shows what another window showed.
    void takeOver(const WindowState& state);

Q_SIGNALS:
    /// Somebody uses it before complete() was called, which happens at once if it is not done by whoever hears of this.
    void neededWhole();
    /// By its code; empty: as the system.
    void languageWanted(const QString& code);
    /// Peaks of the transport's clip, when they are known.
    void playedPeaksReady(const melodeck::audio::Peaks& peaks);
    /// Nobody shall know which clip plays: all of them have this many seconds. Nothing ends it.
    void hiddenLengthChanged(std::optional<double> seconds);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Tab follows the reading order, also when rows come and go.
    bool focusNextPrevChild(bool next) override;

private:
    void beWhole();
    void makePanels();
    void placePanels();
    void connectPanels();
    void connectPlayer();
    void connectBatch();
    void connectCompare();
    void connectRecipes();
    void bringBack(const ReturningRecipe& returning);
    void connectClips();
    /// As soon as a job's clips are among the results.
    void whenShown(const QString& jobId, std::function<void()> then);
    void compareClips(const ListedClip& first, const ListedClip& second);
    void runAgain(const ListedClip& clip);
    void changeRecipe(const ListedClip& clip);
    void continueClip(const ListedClip& clip);
    void buildClipMenu();
    /// With the clip that is chosen in the library, where the focus is there, else with the current one of the results.
    void withChosenClip(void (ClipActions::*act)(const ListedClip& clip));
    void varyForm();
    void vary(const core::Recipe& around);
    void runVariations(const jobs::VariationPlan& plan, const QString& title);
    /// The last one; after a start that of the library.
    void showVariations();
    /// Out of the library; without a batch the newest.
    void showGrid(const QString& batch);
    void openGrid(const jobs::VariationPlan& plan, const QStringList& jobIds, const QString& title);
    void connectIntake();
    void connectSaving();
    void connectLibrary();
    void connectLibraryChanges();
    void addLibraryActions();
    void findInLibrary();
    void toggleLibrary();
    /// Does it with what is chosen in the library, where the focus is there.
    bool takenByLibrary(void (LibraryDesk::*act)(const LibraryPanel& panel));
    /// In place of the results.
    void showLibrary();
    /// Stars what is selected in the library, where the focus is there.
    bool starInLibrary();
    void bringBackJob(const core::JobRecord& job);
    [[nodiscard]] std::optional<ClipToShare> shareOf(const core::JobRecord& job, int clipIndex) const;
    void connectTranscripts();
    void editTranscript(const QString& jobId);
    void saveTranscript(const QString& jobId);
    void showTranscript(const QString& id);
    /// A card shows what was made of its transcript.
    void showEdit(const QString& id);
    void browseSubtitles();
    void importSubtitles(const QString& path);
    /// On the desk, with the recording that came with it, or the one beside it.
    void openSubtitles(const QString& path, const QString& recording);
    /// False where there are none among the files.
    [[nodiscard]] bool takeSubtitles(const DroppedFiles& files);
    [[nodiscard]] bool isTranscriptShown() const;
    void buildMenu();
    void addCompareActions(QMenu* menu);
    void buildPlaybackMenu();
    /// By a single key, which acts only where the focused control has no use for it. name: in the settings.
    QAction* addSingle(QMenu* menu, const QString& text, const char* name, const char* key, void (MainWindow::*slot)());
    void takeShortcuts();
    void showKeys();
    [[nodiscard]] bool chooseByDigit(const QKeyEvent& event);
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& key, void (MainWindow::*slot)());
    void buildAppearanceMenu();
    void addNoticeAction();

    void open(const DroppedFiles& files);
    void openBatch(const DroppedFiles& files);
    void newBatch();
    void showBatch(const core::Recipe& form);
    void closeBatch();
    void runBatch(const std::vector<jobs::NewJob>& jobs);
    [[nodiscard]] bool isBatchShown() const;
    /// Where the results will be, while there are none.
    void showNextStep();
    /// Files that only the portal can give: opened when they are here. False where there are none.
    [[nodiscard]] bool takePortalFiles(const QMimeData& offered);
    void setDropHighlight(bool on);
    void showDesk();
    /// Shows it where the welcome page is; whoever is somewhere else stays there.
    void leaveWelcome();
    [[nodiscard]] bool isWelcoming() const;
    void leaveBlank();
    [[nodiscard]] bool isSubmitting() const;
    [[nodiscard]] bool isWritingFiles() const;
    struct Reasons
    {
        QStringList what;
        QStringList meaning;
    };
    [[nodiscard]] Reasons reasonsToStay();
    void browse();
    void tryNow();
    void record();
    void paste();
    void pasteLink();
    void submit(const core::Recipe& recipe);
    void chooseEndpoint();
    void takeChosen(const ChosenEndpoint& chosen);
    void addModelActions();
    void showModels();
    void openModel(const QString& path);
    void makeModelOfRequest();
    void makeModelOf(const core::Recipe& recipe);
    /// One's own models are others now: the one that is in use may be, too.
    void takeModels();
    void setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model);
    void connectExamples();
    void connectSubmitted();
    void connectStorage();
    void showStorage();
    void moveToTrash(const QStringList& jobIds);
    [[nodiscard]] static QString trashedText(const QStringList& ids, const std::vector<store::KeptJob>& jobs);
    /// Del: what is selected in the library's list, or the result that the transport holds, where the focus is there.
    [[nodiscard]] bool trashByKey(const QKeyEvent& event);
    void trashCurrent();
    void chooseQueue(const core::Recipe& recipe, qint64 bytes);
    /// The example request of the model that is connected: into the form where nobody has begun there, else offered.
    void offerExample(const core::Json& example);
    void useExample(const core::Json& example);
    void showExample(const ExampleRequest& example);
    void useConnection(const core::Connection& connection);
    /// A key, or leave to send unencrypted.
    void askForWhatIsMissing();
    void connectKeys();
    void tellKept(const QString& place, const std::optional<core::Error>& error);
    void addCopyMenu();
    void copyRequest(api::CodeLanguage language);
    /// An address, a command or a snippet: false where the text is none of them.
    [[nodiscard]] bool takeText(const QString& text);
    void takePasted(const api::PastedRequest& pasted);
    void save(const QString& jobId, int clipIndex);
    void saveAnswer(const QString& jobId);
    void savePicture(const QString& jobId, int clipIndex);
    void saveAll(const QString& jobId);
    void saveCurrent();
    void saveAllOfCurrent();
    void copyCurrent();
    void showRegionTool();
    /// A clip of a job as it can be saved; nothing while it arrives.
    void connectParts(const QString& jobId, ClipRow* row);
    [[nodiscard]] std::optional<ClipToSave> clipToSaveOf(const QString& jobId, int clipIndex) const;
    [[nodiscard]] std::optional<ClipToShare> clipToShareOf(const QString& jobId, int clipIndex) const;
    [[nodiscard]] std::optional<ClipToShare> regionToShare() const;
    [[nodiscard]] std::optional<core::TimeRegion> regionOf(const core::Clip& clip) const;
    void starCurrent();
    void cancelCurrent();
    [[nodiscard]] bool refusesHidden();
    void switchToOther();
    void toggleMatching();
    void toggleLoop();
    void compareBlind();
    void generate();
    void showShortcuts();
    void addManualAction();
    /// At the page that fits what has the focus.
    void showManual();
    void showManualOver(const QWidget& window);
    /// The dialog that it stood over is closed.
    void takeManualBack();
    void openManual(const QString& page, const QWidget& over);
    void showSettings();
    void togglePlay();
    void stepBack();
    void stepForward();
    void nudgeBack();
    void nudgeForward();
    void seekStart();
    void seekEnd();
    void playSlower();
    void playFaster();
    void showAbout();
    void onJobFinished(const QString& jobId);

    WindowServices m_services;
    core::Settings m_settings;
    bool m_isWhole = false;
    core::Endpoint m_endpoint;
    /// Id of the model that answers there.
    QString m_model = QStringLiteral("sketch");
    StoredKeys* m_storedKeys = nullptr;
    PlatformModels* m_platform = nullptr;
    /// A key is asked for when none is found for this place; empty: none is being looked for.
    QString m_keyWantedFor;
    /// The example of what answers there is asked for; empty: none is.
    QUrl m_exampleWantedFor;
    /// A person has asked for it, and hears that there is none.
    bool m_isExampleWished = false;
    BannerMessage* m_exampleCard = nullptr;
    SubmittedRequests* m_submitted = nullptr;
    QMenu* m_menu;
    Shortcuts* m_shortcuts = nullptr;
    /// Keys that a text field would have its own use for.
    OwnKeys* m_ownKeys = nullptr;
    RecentMenu* m_recent = nullptr;
    PortalFiles* m_portalFiles = nullptr;
    TopBar* m_topBar;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    /// In the place of the desk, until it is known whether there are results of earlier starts.
    QWidget* m_blank;
    ComposePanel* m_compose = nullptr;
    BatchPanel* m_batch = nullptr;
    /// The form for one request, or that for a batch.
    QStackedWidget* m_forms = nullptr;
    RecipeCard* m_recipeCard = nullptr;
    ResultsPanel* m_results = nullptr;
    QueuePanel* m_queuePanel = nullptr;
    SidePane* m_side = nullptr;
    /// The results, or the library in their place.
    QStackedWidget* m_middle = nullptr;
    Desk* m_desk = nullptr;
    PlayerBar* m_playerBar = nullptr;
    MelodyPreview* m_preview = nullptr;
    ClipSaver* m_saver = nullptr;
    AnswerSaver* m_answerSaver = nullptr;
    PartsSaver* m_partsSaver = nullptr;
    TranscriptAudio* m_transcripts = nullptr;
    TranscriptDesk* m_transcriptDesk = nullptr;
    TranscriptEdits* m_edits = nullptr;
    ClipSharer* m_sharer = nullptr;
    ClipActions* m_clipActions = nullptr;
    RunAgain* m_runAgain = nullptr;
    /// Of the last variations; stays when it is closed.
    VariationGrid* m_grid = nullptr;
    QString m_gridBatch;
    /// What waits for a job to be among the results.
    QMultiHash<QString, std::function<void()>> m_wantedShown;
    /// Takes the region that is drawn in the player out of the window.
    IconButton* m_regionTool = nullptr;
    Toast* m_toast = nullptr;
    LibraryDesk* m_library = nullptr;
    QAction* m_find = nullptr;
    LinkFetch m_links;
    /// Made when it is opened first.
    ManualWindow* m_manual = nullptr;
    Recorder* m_recorder = nullptr;
    MelodySources* m_sources = nullptr;
    RecoveredTakes* m_recovered = nullptr;
    /// The question about running jobs was answered with Quit.
    bool m_quitAgreed = false;
    /// What the forecast is learned from has changed.
    QTimer m_forecastSoon;
    BackgroundQueue m_work;
    BackgroundQueue m_subtitleWork;
    StorageWork* m_storage = nullptr;
};

} // namespace melodeck::ui
