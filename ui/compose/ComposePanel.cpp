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
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PrimaryButton.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

/// A request that is typed or generated is small; anything larger is not read into the window.
constexpr qint64 kMaxJsonBytes = 150LL * 1024 * 1024;

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
{
    build();
    connect(m_melody, &MelodyCard::browseRequested, this, &ComposePanel::browseRequested);
    connect(m_melody, &MelodyCard::playRequested, this, &ComposePanel::playMelodyRequested);
    connect(m_melody, &MelodyCard::changed, this, [this] {
        updatePreflight();
        if (m_melody->hasMelody() && std::exchange(m_generateWhenReady, false)) {
            generate();
        }
    });
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
    // The page that this program grew out of asks for these three.
    m_prompts->setPrompts({tr("happy rock"), tr("energetic EDM"), tr("sad jazz")});
    setEndpoint(core::Endpoint{});
    m_duration->setSeconds(m_spec->duration ? m_spec->duration->initial : 8.0);
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
    m_content = new QVBoxLayout(inside);
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
    layout->addWidget(makeFooter());
}

QWidget* ComposePanel::makeFooter()
{
    auto* footer = new QWidget;
    m_preflight = new SecondaryLabel;
    m_preflight->setObjectName(QStringLiteral("preflight"));
    m_price = new SecondaryLabel(tr("free"));
    m_price->setColorRole(ColorRole::Ok);
    m_generate = new PrimaryButton;
    m_generate->setObjectName(QStringLiteral("generate"));
    m_generate->setShortcutHint(tr("Ctrl+↵"));
    connect(m_generate, &QPushButton::clicked, this, &ComposePanel::generate);
    auto* row = new QHBoxLayout;
    row->addWidget(m_preflight, 1);
    row->addWidget(m_price);
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    layout->addLayout(row);
    layout->addWidget(m_generate);
    return footer;
}

void ComposePanel::setEndpoint(const core::Endpoint& endpoint)
{
    m_endpoint = endpoint;
    m_spec = &api::defaultModelFor(endpoint);
    m_prompts->setMaximum(static_cast<int>(m_spec->maxPrompts), static_cast<int>(m_spec->maxPromptLength));
    if (m_spec->duration) {
        m_duration->setRange(m_spec->duration->minimum, m_spec->duration->maximum);
    }
    m_seed->setSeedOffered(m_spec->takesSeed);
    m_conversion->setVisible(m_spec->melody.has_value());
    m_seed->setVisible(m_spec->takesSeed || m_spec->melody);
    m_price->setVisible(isFree(endpoint));
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
    m_generateWhenReady = false;
    m_melody->setFile(path, region);
    Q_EMIT filled();
}

void ComposePanel::addNotice(QWidget* notice)
{
    m_content->insertWidget(0, notice);
}

void ComposePanel::setRecipe(const core::Recipe& recipe)
{
    clearRequest();
    m_problem->hide();
    m_generateWhenReady = false;
    m_melody->clear();
    if (api::findModelSpec(recipe.model) == nullptr) {
        m_request = recipe;
        m_request->endpoint = m_endpoint;
        m_request->files.clear();
        m_json->setRequest(tr("The recipe's request"),
                           recipe.verbatim.isEmpty() ? core::toJsonBytes(recipe.fields) : recipe.verbatim);
        m_json->show();
        m_form->hide();
    } else if (recipe.fields.is_object()) {
        fillForm(recipe);
    }
    updatePreflight();
    Q_EMIT filled();
}

void ComposePanel::fillForm(const core::Recipe& recipe)
{
    const auto field = [&recipe](const char* name) { return recipe.fields.value(name, core::Json()); };
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(recipe)) {
        prompts << prompt;
    }
    m_prompts->setPrompts(prompts);
    if (const core::Json duration = field("duration"); duration.is_number()) {
        m_duration->setSeconds(duration.get<double>());
    }
    const core::Json seed = field("seed");
    m_seed->setSeed(seed.is_number_unsigned() ? std::optional(seed.get<std::uint64_t>()) : std::nullopt);
}

void ComposePanel::setJsonFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxJsonBytes) {
        m_problem->setMessage(
            BannerMessage::Tone::Bad, tr("“%1” cannot be read").arg(name),
            tr("Nothing was sent. Check its permissions and size; requests above %1 go by the command line.")
                .arg(bytesText(kMaxJsonBytes)));
        m_problem->show();
        Q_EMIT filled();
        return;
    }
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    const auto json = core::parseJson(text);
    if (!json) {
        m_problem->setMessage(BannerMessage::Tone::Bad, tr("“%1” is not a request").arg(name),
                              json.error().message + QLatin1Char(' ') + tr("Nothing was sent."), json.error().detail);
        m_problem->show();
        Q_EMIT filled();
        return;
    }
    m_problem->hide();
    core::Recipe request;
    request.model = QStringLiteral("json");
    request.endpoint = m_endpoint;
    request.fields = *json;
    request.verbatim = text;
    m_request = std::move(request);
    m_json->setRequest(name, text);
    m_json->show();
    m_form->hide();
    updatePreflight();
    Q_EMIT filled();
}

void ComposePanel::refuseFile(const QString& path)
{
    const QFileInfo info(path);
    const QString kind = info.isDir() ? tr("“%1” is a folder").arg(info.fileName())
                                      : tr("“%1” cannot be used here").arg(info.fileName());
    m_problem->setMessage(BannerMessage::Tone::Warn, kind,
                          tr("Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request."));
    m_problem->show();
    Q_EMIT filled();
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
    if (m_spec->melody && m_melody->hasMelody()) {
        core::AttachedFile file;
        file.field = m_spec->melody->name;
        file.path = m_melody->path();
        file.region = m_melody->region();
        file.conversion = melodyFormat();
        recipe.files.push_back(std::move(file));
    }
    return recipe;
}

void ComposePanel::generate()
{
    if (m_generate->isEnabled()) {
        Q_EMIT generateRequested(recipe());
    }
}

void ComposePanel::generateWhenReady()
{
    if (m_melody->hasMelody()) {
        generate();
    } else {
        m_generateWhenReady = true;
    }
}

const audio::Peaks& ComposePanel::melodyPeaks() const
{
    return m_melody->peaks();
}

void ComposePanel::focusPrompts()
{
    m_prompts->findChild<QWidget*>(QStringLiteral("prompt1"))->setFocus();
}

void ComposePanel::focusGenerate()
{
    m_generate->setFocus(Qt::OtherFocusReason);
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
}

void ComposePanel::updatePreflight()
{
    const core::Recipe request = recipe();
    const int clips = static_cast<int>(core::promptsOf(request).size());
    if (m_request) {
        m_generate->setText(tr("Send request"));
        m_generate->setEnabled(true);
    } else {
        m_generate->setText(clips > 0 ? tr("Generate %n clip(s)", nullptr, clips) : tr("Generate"));
        m_generate->setEnabled(clips > 0);
    }
    m_preflight->setText(clips == 0 && !m_request ? tr("Write a prompt to begin.") : preflightText(request));
}

QString ComposePanel::preflightText(const core::Recipe& request) const
{
    QStringList parts;
    if (const int clips = static_cast<int>(core::promptsOf(request).size()); clips > 0) {
        parts << tr("%n clip(s)", nullptr, clips);
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
