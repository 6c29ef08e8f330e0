#include "ui/compose/ComposePanel.h"

#include "api/BodyPlan.h"
#include "api/Endpoints.h"
#include "api/RecipeCheck.h"
#include "ui/Format.h"
#include "ui/compose/ConversionOptions.h"
#include "ui/compose/DurationField.h"
#include "ui/compose/JsonRequestCard.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/PromptList.h"
#include "ui/compose/SeedField.h"
#include "ui/compose/SendFooter.h"
#include "ui/compose/SpecFields.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/ScrolledLayout.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace melodeck::ui {

namespace {

/// Where a model names no limit.
constexpr double kLongestSeconds = 3600.0;

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
    , m_fields(new SpecFields)
    , m_moreFields(new SpecFields)
    , m_json(new JsonRequestCard)
    , m_problem(new BannerMessage)
    , m_footer(new SendFooter)
{
    build();
    connectForm();
    // The page that this program grew out of asks for these three.
    m_prompts->setPrompts({tr("happy rock"), tr("energetic EDM"), tr("sad jazz")});
    setEndpoint(core::Endpoint{});
    if (const auto* duration = m_spec->field(api::FieldRole::Duration)) {
        m_duration->setSeconds(duration->initial.get<double>());
    }
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
    connect(m_fields, &SpecFields::changed, this, &ComposePanel::updatePreflight);
    connect(m_moreFields, &SpecFields::changed, this, [this] {
        summariseOptions();
        updatePreflight();
    });
    connect(m_conversion, &ConversionOptions::changed, this, [this] {
        summariseOptions();
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
    m_formLayout = new QVBoxLayout(m_form);
    m_formLayout->setContentsMargins(0, 0, 0, 0);
    m_formLayout->setSpacing(spacing::group);
    m_formLayout->addWidget(m_melody);
    m_formLayout->addWidget(m_prompts);
    m_formLayout->addWidget(m_fields);
    m_formLayout->addWidget(m_duration);
    m_formLayout->addWidget(m_seed);
    m_fields->setObjectName(QStringLiteral("modelFields"));
    m_moreFields->setObjectName(QStringLiteral("moreModelFields"));
    m_seed->addRow(m_conversion);
    m_seed->addRow(m_moreFields);
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
    setTarget(endpoint, api::defaultModelFor(endpoint));
}

void ComposePanel::setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model)
{
    stopWaiting(); // it was meant for another one, which costs something else
    m_endpoint = endpoint;
    m_spec = &model;
    m_footer->setFree(api::isFree(endpoint));
    showFields();
    if (m_request) {
        m_request->endpoint = endpoint;
    }
    updateMelodyTarget();
    updatePreflight();
}

void ComposePanel::showFields()
{
    const auto* prompts = m_spec->field(api::FieldRole::Prompts);
    const auto* duration = m_spec->field(api::FieldRole::Duration);
    const auto* audio = m_spec->audioField();
    const bool hasSeed = m_spec->field(api::FieldRole::Seed) != nullptr;
    m_prompts->setVisible(prompts != nullptr);
    if (prompts != nullptr) {
        m_prompts->setMaximum(static_cast<int>(prompts->maxItems), static_cast<int>(prompts->maxLength));
    }
    m_duration->setVisible(duration != nullptr);
    if (duration != nullptr) {
        m_duration->setRange(duration->minimum.value_or(0.0), duration->maximum.value_or(kLongestSeconds));
    }
    m_melody->setVisible(audio != nullptr);
    m_conversion->setVisible(audio != nullptr);
    if (audio != nullptr) {
        m_conversion->setUsual(audio->audioFormat.value_or(core::AudioFormat{}));
    }
    std::vector<api::SpecField> fields;
    std::vector<api::SpecField> more;
    for (const api::SpecField& field : m_spec->request.fields) {
        if (&field != prompts && &field != duration && &field != audio && field.role != api::FieldRole::Seed) {
            (field.isAdvanced ? more : fields).push_back(field);
        }
    }
    m_fields->setFields(m_spec->id, fields);
    m_moreFields->setFields(m_spec->id, more);
    m_seed->setSeedOffered(hasSeed);
    m_seed->setVisible(hasSeed || audio != nullptr || !more.empty());
    summariseOptions();
    // What is to be said comes before who says it.
    const bool isLast = m_spec->field(api::FieldRole::Voice) == audio;
    m_formLayout->removeWidget(m_melody);
    m_formLayout->insertWidget(audio != nullptr && isLast ? m_formLayout->indexOf(m_fields) + 1 : 0, m_melody);
}

void ComposePanel::summariseOptions()
{
    QStringList parts{m_conversion->isHidden() ? QString() : m_conversion->summary()};
    if (const int changed = m_moreFields->changedCount(); changed > 0) {
        parts << tr("%n setting(s)", nullptr, changed);
    }
    parts.removeAll(QString());
    m_seed->setRowsSummary(parts.join(QStringLiteral(" · ")));
}

void ComposePanel::setMelodyFile(const QString& path, const std::optional<core::TimeRegion>& region)
{
    clearRequest();
    m_problem->hide();
    stopWaiting();
    if (m_spec->audioField() == nullptr) {
        refuseRecording(path);
        return;
    }
    m_melody->setFile(path, region);
    Q_EMIT filled();
}

bool ComposePanel::takesLink() const
{
    return m_spec->field(api::FieldRole::Link) != nullptr;
}

void ComposePanel::setLink(const QString& link)
{
    clearRequest();
    m_problem->hide();
    const QString& pointer = m_spec->field(api::FieldRole::Link)->pointer;
    m_fields->setValue(pointer, core::toJson(link));
    m_fields->focusField(pointer);
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
    for (const QString& pointer : m_spec->request.requiredObjects) {
        api::makeObject(recipe.fields, pointer);
    }
    for (const api::SpecField& field : m_spec->request.fields) {
        if (auto value = valueInForm(field)) {
            // The fields are objects of our own: there is a place for it.
            (void)api::setValue(recipe.fields, field, std::move(*value));
        }
    }
    attachFiles(recipe);
    return recipe;
}

std::optional<core::Json> ComposePanel::valueInForm(const api::SpecField& field) const
{
    switch (field.role) {
    case api::FieldRole::Prompts: {
        core::Json prompts = core::Json::array();
        for (const QString& prompt : m_prompts->prompts()) {
            prompts.push_back(core::toJson(prompt));
        }
        return prompts;
    }
    case api::FieldRole::Duration:
        return m_duration->seconds();
    case api::FieldRole::Seed: {
        const auto seed = m_seed->seed();
        return seed ? std::optional<core::Json>(*seed) : std::nullopt;
    }
    default:
        return field.isAdvanced ? m_moreFields->value(field.pointer) : m_fields->value(field.pointer);
    }
}

void ComposePanel::attachFiles(core::Recipe& recipe) const
{
    for (const api::SpecField& field : m_spec->request.fields) {
        if (&field == m_spec->audioField()) {
            if (auto file = melody()) {
                recipe.files.push_back(std::move(*file));
            }
        } else if (const QString path = (field.isAdvanced ? m_moreFields : m_fields)->filePath(field.pointer);
                   !path.isEmpty()) {
            core::AttachedFile file;
            file.field = field.place();
            file.path = path;
            recipe.files.push_back(std::move(file));
        }
    }
}

std::optional<core::AttachedFile> ComposePanel::melody() const
{
    auto file = m_melody->attached();
    if (file && m_spec->audioField() != nullptr) {
        file->field = m_spec->audioField()->place();
    }
    return file;
}

void ComposePanel::setMelodySought(bool on)
{
    m_isMelodySought = on;
    followMelody();
}

bool ComposePanel::isMelodyComing() const
{
    return !m_request && m_spec->audioField() != nullptr &&
           (m_isMelodySought || m_melody->isAwaiting() || m_melody->isReading());
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

void ComposePanel::updateMelodyTarget()
{
    MelodyTarget target;
    const auto* audio = m_spec->audioField();
    if (audio != nullptr && audio->role != api::FieldRole::Melody) {
        target.use = audio->role == api::FieldRole::Voice ? MelodyTarget::Use::Voice : MelodyTarget::Use::Speech;
        target.seconds = std::numeric_limits<double>::infinity();
    } else if (m_spec->field(api::FieldRole::Duration) != nullptr) {
        target.seconds = m_duration->seconds();
    }
    target.format = audio != nullptr ? audio->audioFormat : core::AudioFormat{};
    if (!target.format && target.use == MelodyTarget::Use::Tune) {
        target.format = core::AudioFormat{};
    }
    const auto wanted = m_conversion->applied({});
    target.level = wanted.level;
    target.directCurrent = wanted.directCurrent;
    m_melody->setTarget(target);
    Q_EMIT melodyChanged();
}

QString ComposePanel::problem(const core::Recipe& request) const
{
    for (const SpecFields* fields : {m_fields, m_moreFields}) {
        if (const QString sentence = fields->problem(); !sentence.isEmpty()) {
            return sentence;
        }
    }
    const auto problems = api::problemsOf(request, *m_spec);
    if (problems.empty()) {
        return {};
    }
    if (const auto* prompts = m_spec->field(api::FieldRole::Prompts);
        prompts != nullptr && problems.front().pointer == prompts->pointer && m_prompts->prompts().isEmpty()) {
        return tr("Write a prompt to begin.");
    }
    const auto* audio = m_spec->audioField();
    const bool isComing =
        isMelodyComing() && problems.front().pointer == (audio != nullptr ? audio->pointer : QString());
    return isComing ? QString() : problems.front().sentence;
}

QString ComposePanel::whyNotSendable() const
{
    if (isMelodyComing()) {
        return tr("The melody is still on its way.");
    }
    return m_request ? QString() : problem(recipe());
}

QString ComposePanel::sendText(int clips) const
{
    switch (m_spec->task) {
    case api::ModelTask::Music:
    case api::ModelTask::Sound:
        return clips > 0 ? tr("Generate %n clip(s)", nullptr, clips) : tr("Generate");
    case api::ModelTask::Transcription:
        return tr("Transcribe");
    case api::ModelTask::Speech:
        return tr("Speak");
    case api::ModelTask::Image:
        return tr("Make picture");
    case api::ModelTask::Video:
        return tr("Make video");
    case api::ModelTask::Other:
        break;
    }
    return tr("Send request");
}

void ComposePanel::updatePreflight()
{
    const core::Recipe request = recipe();
    if (m_request) {
        m_footer->setButton(tr("Send request"), true);
        m_footer->setFacts(preflightText(request));
        return;
    }
    const QString sentence = problem(request);
    m_footer->setButton(sendText(static_cast<int>(core::promptsOf(request).size())), sentence.isEmpty());
    m_footer->setFacts(sentence.isEmpty() ? preflightText(request) : sentence);
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
        const bool isMelody = m_spec->audioField() != nullptr && file.field == m_spec->audioField()->place();
        files.push_back({file.field, isMelody ? m_melody->bytesToSend() : QFileInfo(file.path).size()});
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
