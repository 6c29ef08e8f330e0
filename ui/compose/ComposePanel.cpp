#include "ui/compose/ComposePanel.h"

#include "api/BodyPlan.h"
#include "api/Endpoints.h"
#include "audio/Conversion.h"
#include "ui/Format.h"
#include "ui/compose/ConversionOptions.h"
#include "ui/compose/DurationField.h"
#include "ui/compose/JsonRequestCard.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/PromptList.h"
#include "ui/compose/SeedField.h"
#include "ui/compose/SendFooter.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/ScrolledLayout.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

bool isFree(const core::Endpoint& endpoint)
{
    return endpoint.kind == core::EndpointKind::Local || api::isLoopback(endpoint.url);
}

} // namespace

ComposePanel::ComposePanel(Forecast forecast, QWidget* parent)
    : QWidget(parent)
    , m_forecast(std::move(forecast))
    , m_spec(&api::defaultModelFor(m_endpoint))
    , m_melody(new MelodyCard)
    , m_prompts(new PromptList)
    , m_duration(new DurationField)
    , m_seed(new SeedField)
    , m_conversion(new ConversionOptions)
    , m_json(new JsonRequestCard)
    , m_problem(new BannerMessage)
    , m_footer(new SendFooter)
{
    build();
    connectForm();
    // The page that this program grew out of asks for these three.
    m_prompts->setPrompts({tr("happy rock"), tr("energetic EDM"), tr("sad jazz")});
    setEndpoint(core::Endpoint{});
    m_duration->setSeconds(m_spec->duration ? m_spec->duration->initial : 8.0);
}

void ComposePanel::connectForm()
{
    connect(m_footer, &SendFooter::sendRequested, this, &ComposePanel::generate);
    connect(m_footer, &SendFooter::waitCancelled, this, &ComposePanel::stopWaiting);
    connect(m_melody, &MelodyCard::browseRequested, this, &ComposePanel::browseRequested);
    connect(m_melody, &MelodyCard::playRequested, this, [this] {
        if (const auto played = melody()) {
            Q_EMIT playMelodyRequested(*played);
        }
    });
    connect(m_melody, &MelodyCard::changed, this, &ComposePanel::followMelody);
    connect(m_prompts, &PromptList::changed, this, &ComposePanel::updatePreflight);
    connect(m_seed, &SeedField::changed, this, &ComposePanel::updatePreflight);
    connect(m_conversion, &ConversionOptions::changed, this, [this] {
        m_seed->setRowsSummary(m_conversion->summary());
        updateMelodyTarget();
        updatePreflight();
    });
    connect(m_json, &JsonRequestCard::cleared, this, &ComposePanel::clearRequest);
    connect(m_duration, &DurationField::changed, this, [this] {
        updateMelodyTarget();
        updatePreflight();
    });
}

void ComposePanel::build()
{
    setObjectName(QStringLiteral("composePanel"));
    m_form = new QWidget;
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::group);
    form->addWidget(m_melody);
    form->addWidget(m_prompts);
    form->addWidget(m_duration);
    form->addWidget(m_seed);
    m_seed->addRow(m_conversion);
    m_json->hide();
    m_problem->setObjectName(QStringLiteral("dropProblem"));
    m_problem->hide();

    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("composeContent"));
    m_content = new ScrolledLayout(inside);
    m_content->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::within);
    m_content->setSpacing(spacing::group);
    m_content->addWidget(m_problem);
    m_content->addWidget(m_json);
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
    layout->addWidget(scroll, 1);
    layout->addWidget(m_footer);
}

void ComposePanel::setEndpoint(const core::Endpoint& endpoint)
{
    stopWaiting(); // it was meant for another one, which costs something else
    m_endpoint = endpoint;
    m_spec = &api::defaultModelFor(endpoint);
    m_prompts->setMaximum(static_cast<int>(m_spec->maxPrompts), static_cast<int>(m_spec->maxPromptLength));
    if (m_spec->duration) {
        m_duration->setRange(m_spec->duration->minimum, m_spec->duration->maximum);
    }
    m_seed->setSeedOffered(m_spec->takesSeed);
    m_conversion->setVisible(m_spec->melody.has_value());
    if (m_spec->melody) {
        m_conversion->setUsual(m_spec->melody->format.value_or(core::AudioFormat{}));
    }
    m_seed->setVisible(m_spec->takesSeed || m_spec->melody);
    m_footer->setFree(isFree(endpoint));
    if (m_request) {
        m_request->endpoint = endpoint;
    }
    updateMelodyTarget();
    updatePreflight();
}

void ComposePanel::setMelodyFile(const QString& path, const std::optional<core::TimeRegion>& region)
{
    clearRequest();
    m_problem->hide();
    stopWaiting();
    m_melody->setFile(path, region);
    Q_EMIT filled();
}

void ComposePanel::takeAwaited(const QString& path, const std::optional<core::TimeRegion>& region)
{
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
    m_melody->setDropHighlight(on);
}

bool ComposePanel::hasContent() const
{
    return m_request || m_melody->hasMelody();
}

core::Recipe ComposePanel::recipe() const
{
    if (m_request) {
        return *m_request;
    }
    core::Recipe recipe;
    recipe.model = m_spec->id;
    recipe.endpoint = m_endpoint;
    core::Json prompts = core::Json::array();
    for (const QString& prompt : m_prompts->prompts()) {
        prompts.push_back(core::toJson(prompt));
    }
    recipe.fields["prompts"] = std::move(prompts);
    recipe.fields["duration"] = m_duration->seconds();
    if (const auto seed = m_seed->seed(); seed && m_spec->takesSeed) {
        recipe.fields["seed"] = *seed;
    }
    if (auto file = melody(); file && m_spec->melody) {
        recipe.files.push_back(std::move(*file));
    }
    return recipe;
}

std::optional<core::AttachedFile> ComposePanel::melody() const
{
    if (!m_melody->hasMelody()) {
        return std::nullopt;
    }
    core::AttachedFile file;
    file.field = m_spec->melody ? m_spec->melody->name : QString();
    file.path = m_melody->path();
    if (m_melody->file() != m_melody->path()) {
        file.original = m_melody->file();
    }
    file.region = m_melody->region();
    file.conversion = melodyFormat();
    return file;
}

void ComposePanel::setMelodySought(bool on)
{
    m_isMelodySought = on;
    followMelody();
}

bool ComposePanel::isMelodyComing() const
{
    return !m_request && m_spec->melody && (m_isMelodySought || m_melody->isAwaiting() || m_melody->isReading());
}

void ComposePanel::generate()
{
    if (!m_footer->canSend()) {
        return;
    }
    if (isMelodyComing()) {
        m_awaited = m_isMelodySought || m_melody->isAwaiting() ? Awaited::File : Awaited::Reading;
        m_problem->hide();
        m_footer->setWaiting(true);
        return;
    }
    stopWaiting();
    Q_EMIT generateRequested(recipe());
}

void ComposePanel::stopWaiting()
{
    m_awaited.reset();
    m_footer->setWaiting(false);
}

void ComposePanel::followMelody()
{
    updatePreflight();
    Q_EMIT melodyChanged();
    if (!m_awaited || isMelodyComing()) {
        return;
    }
    // One that was in the form before the fetch began is not the one that was waited for.
    const bool isThere = *m_awaited == Awaited::Reading && m_melody->hasMelody();
    stopWaiting();
    if (isThere) {
        generate();
        return;
    }
    m_problem->setMessage(BannerMessage::Tone::Warn, tr("The request was not sent"),
                          tr("The melody that it waited for did not come. Nothing was sent and nothing is billed. "
                             "Bring the melody again, or press Generate to send what is in the form now."));
    m_problem->show();
}

void ComposePanel::focusPrompts()
{
    m_prompts->findChild<QWidget*>(QStringLiteral("prompt1"))->setFocus();
}

void ComposePanel::focusGenerate()
{
    m_footer->focusButton();
}

void ComposePanel::clearRequest()
{
    m_request.reset();
    m_json->hide();
    m_form->show();
    updatePreflight();
}

core::AudioFormat ComposePanel::melodyFormat() const
{
    return m_conversion->applied(m_spec->melody ? m_spec->melody->format.value_or(core::AudioFormat{})
                                                : core::AudioFormat{});
}

void ComposePanel::updateMelodyTarget()
{
    m_melody->setTarget(m_duration->seconds(), melodyFormat());
    Q_EMIT melodyChanged();
}

void ComposePanel::updatePreflight()
{
    const core::Recipe request = recipe();
    const int clips = static_cast<int>(core::promptsOf(request).size());
    if (m_request) {
        m_footer->setButton(tr("Send request"), true);
    } else {
        m_footer->setButton(clips > 0 ? tr("Generate %n clip(s)", nullptr, clips) : tr("Generate"), clips > 0);
    }
    m_footer->setFacts(clips == 0 && !m_request ? tr("Write a prompt to begin.") : preflightText(request));
}

QString ComposePanel::preflightText(const core::Recipe& request) const
{
    QStringList parts;
    if (const int clips = static_cast<int>(core::promptsOf(request).size()); clips > 0) {
        parts << tr("%n clip(s)", nullptr, clips);
    }
    if (isMelodyComing()) {
        parts << tr("melody on its way"); // what it comes to shows when it is there
        return parts.join(QStringLiteral(" · "));
    }
    std::vector<api::PlannedFile> files;
    for (const core::AttachedFile& file : request.files) {
        files.push_back({file.field, audio::convertedWavBytes(file.region->length(), *file.conversion)});
    }
    if (const auto bytes = api::plannedBodyBytes(request, files)) {
        parts << tr("%1 up").arg(bytesText(*bytes));
    }
    if (const auto seconds = m_forecast(request)) {
        parts << (*seconds < 1.0 ? tr("about 1 s") : tr("about %1 s").arg(qRound(*seconds)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace melodeck::ui
