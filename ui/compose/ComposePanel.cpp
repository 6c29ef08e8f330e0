#include "ui/compose/ComposePanel.h"

#include "api/AsyncRequest.h"
#include "api/Endpoints.h"
#include "ui/compose/JsonPane.h"
#include "ui/compose/JsonRequestCard.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RequestForm.h"
#include "ui/compose/SendFooter.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/ScrolledLayout.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

/// Of what takes all the room that there is.
constexpr int kMostStretch = 100;

} // namespace

ComposePanel::ComposePanel(Forecast forecast, QWidget* parent)
    : QWidget(parent)
    , m_forecast(std::move(forecast))
    , m_views(new QTabBar)
    , m_form(new RequestForm)
    , m_broken(new BannerMessage)
    , m_json(new JsonRequestCard)
    , m_problem(new BannerMessage)
    , m_footer(new SendFooter)
{
    build();
    connectForm();
    setEndpoint(core::Endpoint{});
}

void ComposePanel::connectForm()
{
    connect(m_footer, &SendFooter::sendRequested, this, &ComposePanel::generate);
    connect(m_footer, &SendFooter::buttonChanged, this, &ComposePanel::buttonChanged);
    connect(m_footer, &SendFooter::queueRequested, this, &ComposePanel::handToQueue);
    connect(m_footer, &SendFooter::waitCancelled, this, &ComposePanel::stopWaiting);
    connect(m_json, &JsonRequestCard::cleared, this, &ComposePanel::clearRequest);
    connect(m_json, &JsonRequestCard::edited, this, &ComposePanel::followRequest);
    connect(m_views, &QTabBar::currentChanged, this, &ComposePanel::showView);
    connect(m_form, &RequestForm::changed, this, &ComposePanel::followForm);
    connect(m_form, &RequestForm::conversionChanged, this, &ComposePanel::melodyChanged);
    const MelodyCard& melody = melodyCard();
    connect(&melody, &MelodyCard::changed, this, &ComposePanel::followMelody);
    connect(&melody, &MelodyCard::browseRequested, this, &ComposePanel::browseRequested);
    connect(&melody, &MelodyCard::playRequested, this, [this] {
        if (const auto played = this->melody()) {
            Q_EMIT playMelodyRequested(*played);
        }
    });
}

void ComposePanel::build()
{
    setObjectName(QStringLiteral("composePanel"));
    m_views->setObjectName(QStringLiteral("requestViews"));
    m_views->setAccessibleName(tr("Edit the request as"));
    m_views->setExpanding(false);
    m_views->addTab(tr("Form"));
    m_views->addTab(tr("JSON"));
    m_broken->setObjectName(QStringLiteral("jsonBroken"));
    m_broken->hide();
    m_json->hide();
    m_problem->setObjectName(QStringLiteral("dropProblem"));
    m_problem->hide();

    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("composeContent"));
    m_content = new ScrolledLayout(inside);
    m_content->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::within);
    m_content->setSpacing(spacing::group);
    m_content->addWidget(m_problem);
    m_content->addWidget(m_json, kMostStretch);
    m_content->addWidget(m_broken);
    m_content->addWidget(m_form);
    m_content->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* views = new QHBoxLayout;
    views->setContentsMargins(spacing::group, spacing::grid, spacing::group, 0);
    views->addWidget(m_views);
    views->addStretch(1);
    layout->addLayout(views);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_footer);
}

void ComposePanel::setEndpoint(const core::Endpoint& endpoint)
{
    setTarget(endpoint, api::defaultModelFor(endpoint));
}

void ComposePanel::setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model)
{
    stopWaiting(); // it was meant for another one, which costs something else
    m_endpoint = endpoint;
    m_footer->setFree(api::isFree(endpoint));
    m_footer->setQueueOffered(endpoint.kind == core::EndpointKind::Baseten && api::asyncAddresses(endpoint));
    if (m_request) {
        m_request->endpoint = endpoint;
    }
    const bool isOther = model.id != this->model().id;
    m_isFilling = true;
    m_form->setModel(model);
    m_isFilling = false;
    if (isOther && m_draft) {
        // What the other model took beside its form is not this one's. A text with a mistake is still somebody's work.
        isTextBroken() ? m_draft->begin(formContent(), core::Json::object(), model) : beginDraft(core::Json::object());
    }
    updatePreflight();
}

void ComposePanel::setMelodyFile(const QString& path, const std::optional<core::TimeRegion>& region)
{
    clearRequest();
    m_problem->hide();
    stopWaiting();
    if (model().audioField() == nullptr) {
        refuseRecording(path);
        return;
    }
    melodyCard().setFile(path, region);
    Q_EMIT filled();
}

bool ComposePanel::takesLink() const
{
    return model().field(api::FieldRole::Link) != nullptr;
}

void ComposePanel::setLink(const QString& link)
{
    clearRequest();
    m_problem->hide();
    m_form->setLink(link);
    Q_EMIT filled();
}

void ComposePanel::takeAwaited(const QString& path, const std::optional<core::TimeRegion>& region)
{
    if (m_request && !m_request->files.empty()) { // it is the file that the request lacked
        core::Recipe request = *m_request;
        request.files.front().path = path;
        request.files.front().original.clear();
        setRequest(std::move(request), tr("The recipe's request"));
        updatePreflight();
        return;
    }
    const bool isWaitedFor = m_awaited.has_value();
    setMelodyFile(path, region);
    if (isWaitedFor) {
        m_awaited = Awaited::Reading;
        m_footer->setWaiting(true);
    }
}

void ComposePanel::addNotice(QWidget* notice)
{
    m_content->insertWidget(0, notice);
}

void ComposePanel::setDropHighlight(bool on)
{
    melodyCard().setDropHighlight(on);
}

bool ComposePanel::hasContent() const
{
    return m_request || melodyCard().hasMelody();
}

core::Recipe ComposePanel::recipe() const
{
    if (m_request) {
        return *m_request;
    }
    core::Recipe recipe;
    recipe.model = model().id;
    recipe.endpoint = m_endpoint;
    if (m_draft) {
        recipe.fields = m_draft->content().fields;
        recipe.files = m_draft->content().files;
    } else {
        recipe.fields = m_form->fields();
        recipe.files = m_form->files();
    }
    return recipe;
}

const api::ModelSpec& ComposePanel::model() const
{
    return m_form->model();
}

MelodyCard& ComposePanel::melodyCard() const
{
    return m_form->melodyCard();
}

std::optional<core::AttachedFile> ComposePanel::melody() const
{
    return m_form->melody();
}

void ComposePanel::setSendKey(const QString& key)
{
    m_footer->setSendKey(key);
}

QString ComposePanel::buttonText() const
{
    return m_footer->buttonText();
}

void ComposePanel::focusPrompts()
{
    if (isTextShown()) {
        m_pane->focusEditor();
        return;
    }
    m_form->focusPrompts();
}

void ComposePanel::focusGenerate()
{
    m_footer->focusButton();
}

void ComposePanel::clearRequest()
{
    stopReadingRequest();
    m_request.reset();
    showParts();
    updatePreflight();
}

} // namespace melodeck::ui
