#pragma once

#include "api/ModelSpec.h"
#include "api/RequestText.h"
#include "core/Recipe.h"
#include "mir/MelodyHints.h"
#include "ui/compose/RequestDraft.h"
#include "ui/compose/RequestFile.h"
#include "ui/work/BackgroundQueue.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

class QTabBar;
class QVBoxLayout;

namespace melodeck::ui {

class BannerMessage;
class JsonPane;
class JsonRequestCard;
class MelodyCard;
class RequestForm;
class SendFooter;

/// What is in a ComposePanel.
struct ComposeDraft
{
    core::Recipe request;
    /// It is a JSON file in place of form and text, of this name.
    std::optional<QString> fileName{};
    /// A JSON file that is to take the place of all this, and is not read yet; empty where there is none.
    QString comingFile{};
    /// The request as JSON, where it was looked at so; with a mistake it is all that there is.
    std::optional<api::RequestText> text{};
    bool isTextShown = false;
    mir::MelodyHints hints{};
};

/// The request as a form or as JSON, whichever one likes, what it will cost, and the button that sends it. Or a JSON
/// file in place of both. What it shows is a core::Recipe.
class ComposePanel final : public QWidget
{
    Q_OBJECT

public:
    /// How long a recipe will take in seconds, if that is known.
    using Forecast = std::function<std::optional<double>(const core::Recipe&)>;

    explicit ComposePanel(Forecast forecast, QWidget* parent = nullptr);

    /// Values survive where the other model has the field.
    void setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model);
    /// The same with the model that the endpoint most likely runs.
    void setEndpoint(const core::Endpoint& endpoint);
    /// region: exactly the part of it that is sent; without it, or where the file has no such part, as the file
    /// suggests.
    void setMelodyFile(const QString& path, const std::optional<core::TimeRegion>& region = {});
    /// As setMelodyFile(), for one that was fetched, recorded or found: what waits for it is sent when it can be.
    void takeAwaited(const QString& path, const std::optional<core::TimeRegion>& region = {});
    /// The model downloads the file behind a link itself.
    [[nodiscard]] bool takesLink() const;
    void setLink(const QString& link);
    /// The melody of the recipe in the form is still looked for.
    void setMelodySought(bool on);
    /// Fills the form with all but the melody, which is taken out; fields that the model does not have are left. A
    /// request that is of no form becomes the request.
    void setRecipe(const core::Recipe& recipe);
    /// All that a person put into it, for another panel that takes its place.
    [[nodiscard]] ComposeDraft draft() const;
    void setDraft(const ComposeDraft& draft);
    /// Puts a file into the field of a pointer; nothing happens where the model has no such field.
    void setFieldFile(const QString& pointer, const QString& path);
    /// Something to say above the form; hidden while there is nothing. Owned from now on.
    void addNotice(QWidget* notice);
    /// The file becomes the request when it is read, unless something else comes in before. Nothing is sent meanwhile.
    void setJsonFile(const QString& path);
    /// A file that is neither: a sentence in place.
    void refuseFile(const QString& path);
    void setDropHighlight(bool on);
    [[nodiscard]] bool hasContent() const;
    /// Nobody wrote anything that would be lost if it were filled; a duration alone is nothing.
    [[nodiscard]] bool isUntouched() const;

    /// The request as it stands.
    [[nodiscard]] core::Recipe recipe() const;
    /// Why the request cannot be sent as it stands, in one sentence; empty where it can.
    [[nodiscard]] QString whyNotSendable() const;
    /// The melody as the request carries it; nothing while there is none, or too little is known of it.
    [[nodiscard]] std::optional<core::AttachedFile> melody() const;
    /// Sends it if it can be sent. Never without a melody that is on its way (read, converted, fetched, recorded,
    /// looked for): it is sent once that is there, unless that fails or something else comes in.
    void generate();
    void focusPrompts();
    void focusGenerate();
    /// The key that does what Generate does, as people read it.
    void setSendKey(const QString& key);
    /// What the button says that sends the request.
    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] MelodyCard& melodyCard() const;
    /// In place of a JSON request, or of the request as JSON.
    void showForm();
    /// Facts that the forecast uses have changed.
    void refreshForecast() { updatePreflight(); }
    /// The recording that was chosen is not there yet: it is converted, fetched or read.
    [[nodiscard]] bool isMelodyComing() const;

Q_SIGNALS:
    void generateRequested(const melodeck::core::Recipe& recipe);
    /// The platform's own queue shall have it; bytes: of its body, -1 where that is not known.
    void queueRequested(const melodeck::core::Recipe& recipe, qint64 bytes);
    void browseRequested();
    /// buttonText() is another one.
    void buttonChanged();
    void playMelodyRequested(const melodeck::core::AttachedFile& melody);
    /// melody() may be another one.
    void melodyChanged();
    /// A melody or a request came in.
    void filled();

private:
    /// What a request that was asked for still lacks.
    enum class Awaited : std::uint8_t {
        File,   ///< It is fetched, recorded or looked for.
        Reading ///< The file is there.
    };

    void build();
    void connectForm();
    void clearRequest();
    void followMelody();
    void stopWaiting();
    void handToQueue();
    [[nodiscard]] const api::ModelSpec& model() const;
    void refuseRecording(const QString& path);
    void fillFromDraft(const ComposeDraft& draft);
    void setRequest(core::Recipe request, const QString& name);
    void takeRequestFile(core::Result<RequestFile> file);
    [[nodiscard]] bool isReadingRequest() const { return !m_requestPath.isEmpty(); }
    void stopReadingRequest();
    void followRequest();
    [[nodiscard]] QString requestProblem() const;

    [[nodiscard]] bool isTextShown() const;
    [[nodiscard]] bool isTextBroken() const;
    [[nodiscard]] RequestContent formContent() const;
    void showView();
    void showText();
    void showParts();
    void followForm();
    void followText();
    void fillFormFromText();
    void fillFiles();
    /// False where it is too long to be edited as one: then it is told, and the form shows.
    bool makeText();
    void writeText();
    void dropText();
    void beginDraft(const core::Json& others);
    void markText();
    [[nodiscard]] QString textProblem() const;
    /// Why it cannot be sent as it stands; empty where it can.
    [[nodiscard]] QString problem(const core::Recipe& request) const;
    [[nodiscard]] QString sendText(int clips) const;
    [[nodiscard]] QString readingText() const;
    void updatePreflight();
    [[nodiscard]] QString preflightText(const core::Recipe& request) const;
    /// Of the whole body; nothing where it cannot be told yet.
    [[nodiscard]] std::optional<std::int64_t> bytesToSend(const core::Recipe& request) const;
    /// Why so large a request is not sent; empty where it may go.
    [[nodiscard]] QString overLimit(const core::Recipe& request) const;

    Forecast m_forecast;
    core::Endpoint m_endpoint;
    /// A JSON file that is the request.
    std::optional<core::Recipe> m_request;
    QString m_requestName;
    /// The JSON file that is read; empty while there is none.
    QString m_requestPath;
    /// Made for the first one: a thread less at the start.
    std::optional<BackgroundQueue> m_requestReader;
    /// It goes out as it is written.
    bool m_isVerbatim = false;
    /// The request once it was a text, or holds what the form cannot.
    std::optional<RequestDraft> m_draft;
    /// What the form does is no edit.
    bool m_isFilling = false;
    /// It was edited while the text had a mistake.
    bool m_isFormAhead = false;
    /// Generate was pressed before the melody was there.
    std::optional<Awaited> m_awaited;
    bool m_isMelodySought = false;

    QTabBar* m_views;
    RequestForm* m_form;
    /// Not made before it is wanted.
    JsonPane* m_pane = nullptr;
    BannerMessage* m_broken;
    JsonRequestCard* m_json;
    QVBoxLayout* m_content = nullptr;
    BannerMessage* m_problem;
    SendFooter* m_footer;
};

} // namespace melodeck::ui
