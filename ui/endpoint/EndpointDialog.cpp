#include "ui/endpoint/EndpointDialog.h"

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/OwnSpecs.h"
#include "api/PastedRequest.h"
#include "api/SpecSource.h"
#include "ui/endpoint/ModelPicker.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FindingComboBox.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kModelsInView = 20;
/// In place of a model's id: the one that would be made. No id has a blank.
const QString kMade = QStringLiteral("made of the example");

/// Letters and digits alone, in lower case: how the same name is written differs.
QString plainName(const QString& name)
{
    QString plain;
    std::copy_if(name.begin(), name.end(), std::back_inserter(plain), [](QChar c) { return c.isLetterOrNumber(); });
    return plain.toLower();
}

/// The model whose title is in a deployed one's name, the longest of several; empty where none is.
QString modelNamed(const QString& name)
{
    const QString plain = plainName(name);
    QString found;
    qsizetype longest = 0;
    const QStringList ids = api::shippedModelIds();
    for (const QString& id : ids) {
        const api::ModelSpec* spec = api::findModelSpec(id);
        for (const QString& own : {plainName(spec->title), plainName(id)}) {
            if (own.size() > longest && plain.contains(own)) {
                longest = own.size();
                found = id;
            }
        }
    }
    return found;
}

} // namespace

EndpointDialog::EndpointDialog(const core::Endpoint& current, const QString& model, KnownModel known, StoredKeys& keys,
                               PlatformModels* models, QWidget* parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_models(models)
    , m_url(new QLineEdit)
    , m_model(new FindingComboBox(tr("Model")))
    , m_summary(new TextLabel)
    , m_key(new KeyField(keys))
    , m_scheme(new QComboBox)
    , m_plain(new QCheckBox)
    , m_verdict(new TextLabel)
{
    setObjectName(QStringLiteral("endpointDialog"));
    setWindowTitle(tr("Connect a model"));
    m_url->setObjectName(QStringLiteral("endpointUrl"));
    m_url->setAccessibleName(tr("Predict URL"));
    m_url->setPlaceholderText(QStringLiteral("https://model-….api.baseten.co/environments/production/predict"));
    m_url->setText(current.url.toString());
    fillModels();
    const bool isElsewhere = current.kind != core::EndpointKind::Local;
    chooseModel(isElsewhere ? model : api::defaultModelFor({core::EndpointKind::Baseten, {}, {}}).id);
    m_isModelChosen = isElsewhere;
    m_scheme->setObjectName(QStringLiteral("endpointScheme"));
    m_scheme->setAccessibleName(tr("Sent as"));
    m_scheme->addItem(QStringLiteral("Authorization: Bearer"), static_cast<int>(core::AuthScheme::Bearer));
    m_scheme->addItem(QStringLiteral("Authorization: Api-Key"), static_cast<int>(core::AuthScheme::ApiKey));
    m_scheme->setCurrentIndex(current.scheme == core::AuthScheme::Bearer ? 0 : 1);
    m_plain->setObjectName(QStringLiteral("endpointPlainHttp"));
    m_plain->setText(tr("Send it unencrypted all the same"));
    m_plain->setChecked(current.plainHttp == core::PlainHttp::Allowed);
    m_verdict->setWordWrap(true);
    m_verdict->setTextSize(TextSize::Secondary);

    build();
    if (m_models != nullptr) {
        connect(m_models, &PlatformModels::exampleCame, this, &EndpointDialog::takeExample);
    }
    showModel();
    check();
}

void EndpointDialog::build()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::within);
    auto* address = new QHBoxLayout;
    address->setSpacing(spacing::within);
    address->addWidget(m_url, 1);
    if (m_models != nullptr) {
        auto* pick = new QPushButton(tr("My models…"));
        pick->setObjectName(QStringLiteral("pickModel"));
        pick->setAccessibleName(tr("My models at Baseten"));
        pick->setToolTip(tr("Lists the models of your workspace at Baseten"));
        pick->setAutoDefault(false);
        connect(pick, &QPushButton::clicked, this, &EndpointDialog::pickModel);
        address->addWidget(pick);
    }
    auto* urlLabel = new QLabel(tr("Predict URL"));
    urlLabel->setBuddy(m_url);
    form->addRow(urlLabel, address);
    form->addRow(tr("Model"), m_model);
    form->addRow(QString(), m_summary);
    auto* own = new LinkButton(tr("New model from a request or a schema…"));
    own->setObjectName(QStringLiteral("newModel"));
    own->setAutoDefault(false);
    form->addRow(QString(), own);
    connect(own, &QPushButton::clicked, this, &EndpointDialog::newModelRequested);
    form->addRow(tr("API key"), m_key->line());
    form->addRow(QString(), m_key);
    form->addRow(tr("Sent as"), m_scheme);
    centreLabels(*form, *m_url);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use this model"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useEndpoint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->addStrut(kWidth - 2 * spacing::group); // at least, and more where its words want it
    layout->setSpacing(spacing::group);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addWidget(m_plain);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(m_url, &QLineEdit::textChanged, this, &EndpointDialog::check);
    connect(m_model, &QComboBox::activated, this, [this] { m_isModelChosen = true; });
    connect(m_model, &QComboBox::currentIndexChanged, this, &EndpointDialog::showModel);
    connect(m_plain, &QCheckBox::toggled, this, &EndpointDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &EndpointDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool EndpointDialog::event(QEvent* event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        // A window keeps its size when a paragraph in it needs another line.
        const int wanted = layout()->totalHeightForWidth(width());
        if (wanted > height()) {
            resize(width(), wanted);
        }
    }
    return isHandled;
}

void EndpointDialog::fillModels()
{
    m_model->setObjectName(QStringLiteral("endpointModel"));
    m_model->setToolTip(tr("Write a part of a name to find it"));
    m_model->setMaxVisibleItems(kModelsInView);
    api::ModelTask task = api::ModelTask::Other;
    const QStringList ids = api::shippedModelIds();
    for (const QString& id : ids) {
        const api::ModelSpec& spec = *api::findModelSpec(id);
        if (id == QLatin1String("sketch")) {
            continue; // it has no address of its own
        }
        if (spec.task != task) {
            task = spec.task;
            m_model->addItem(taskTitle(task));
            // A heading: neither the mouse nor a key can choose it.
            m_model->setItemData(m_model->count() - 1, 0, Qt::UserRole - 1);
        }
        m_model->addItem(spec.title, id);
    }
    const QStringList own = api::ownModelIds();
    if (!own.isEmpty()) {
        m_model->addItem(tr("Yours"));
        m_model->setItemData(m_model->count() - 1, 0, Qt::UserRole - 1);
    }
    for (const QString& id : own) {
        if (const api::ModelSpec* spec = api::findModelSpec(id)) {
            m_model->addItem(spec->title, id);
        }
    }
    m_summary->setWordWrap(true);
    m_summary->setTextSize(TextSize::Secondary);
    m_summary->setColorRole(ColorRole::SecondaryText);
}

QString EndpointDialog::taskTitle(api::ModelTask task)
{
    switch (task) {
    case api::ModelTask::Music:
        return tr("Music");
    case api::ModelTask::Sound:
        return tr("Sounds");
    case api::ModelTask::Transcription:
        return tr("Speech to text");
    case api::ModelTask::Speech:
        return tr("Text to speech");
    case api::ModelTask::Image:
        return tr("Pictures");
    case api::ModelTask::Video:
        return tr("Video");
    case api::ModelTask::Other:
        break;
    }
    return tr("Others");
}

void EndpointDialog::offerModel(const QString& id)
{
    m_model->clear();
    m_made.reset();
    fillModels();
    chooseModel(id);
    m_isModelChosen = true;
}

void EndpointDialog::chooseModel(const QString& id)
{
    if (const int at = m_model->findData(id); at >= 0) {
        m_model->setCurrentIndex(at);
    }
}

void EndpointDialog::showModel()
{
    if (m_made && m_model->currentData().toString() == kMade) {
        QStringList titles;
        for (const api::SpecField& field : m_made->spec().request.fields) {
            titles << field.title;
        }
        m_summary->setText(
            tr("None of the models here takes its example request, so a form is made from it: %1. It will "
               "be among your models.")
                .arg(titles.join(QStringLiteral(", "))));
        return;
    }
    const api::ModelSpec* spec = api::findModelSpec(m_model->currentData().toString());
    m_summary->setText(spec != nullptr ? spec->summary : QString());
}

void EndpointDialog::takeCommand(QString text)
{
    // In a line of its own kind the ends of lines are blanks: those that go on have a backslash left.
    text.replace(QLatin1String("\\ "), QLatin1String(" "));
    const auto pasted = api::readPastedRequest(text);
    if (!pasted || !*pasted) {
        return;
    }
    const api::PastedRequest& request = **pasted;
    m_scheme->setCurrentIndex(request.endpoint.scheme == core::AuthScheme::Bearer ? 0 : 1);
    if (!request.key.isEmpty()) {
        m_key->setKey(request.key);
    }
    if (const auto* model = request.request ? api::modelThatTakes(*request.request) : nullptr; model != nullptr) {
        chooseModel(model->id);
        m_isModelChosen = true;
    }
    m_url->setText(request.endpoint.url.toString());
}

void EndpointDialog::pickModel()
{
    const auto scheme = static_cast<core::AuthScheme>(m_scheme->currentData().toInt());
    // A key that was written for another server is that server's.
    const auto written = api::parseEndpoint(m_url->text());
    const bool isForPlatform =
        m_url->text().trimmed().isEmpty() || (written && written->kind == core::EndpointKind::Baseten);
    auto* picker = new ModelPicker(*m_models, isForPlatform ? m_key->key() : core::Secret(), scheme, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ModelPicker::chosen, this, &EndpointDialog::takePicked);
    picker->open();
}

void EndpointDialog::takePicked(const QString& address, const QString& name)
{
    const auto endpoint = api::parseEndpoint(address);
    if (!endpoint) {
        m_url->setText(address); // where it is explained
        return;
    }
    if (const QString id = modelNamed(name); !id.isEmpty()) {
        chooseModel(id);
        m_isModelChosen = true;
    }
    m_url->setText(endpoint->url.toString());
    m_use->setFocus(Qt::OtherFocusReason);
    m_pickedName = name;
    m_pickedUrl = endpoint->url;
    core::Endpoint asked = *endpoint;
    asked.scheme = static_cast<core::AuthScheme>(m_scheme->currentData().toInt());
    m_isExampleComing = true;
    m_models->askExample(asked, m_key->key());
}

void EndpointDialog::takeExample(const QUrl& endpoint, const core::Json& example)
{
    if (endpoint != m_pickedUrl) {
        return;
    }
    m_isExampleComing = false;
    if (example.is_null()) {
        return;
    }
    m_example = example;
    const QString before = m_known ? m_known(endpoint) : QString();
    const QString named = m_isModelChosen ? m_model->currentData().toString() : before;
    if (const auto* takes = api::modelThatTakes(example, named); takes != nullptr) {
        chooseModel(takes->id);
    } else if (named.isEmpty()) {
        offerMade(example);
    }
    showModel();
}

void EndpointDialog::offerMade(const core::Json& example)
{
    const auto offer = api::readSpecSource(
        core::toJsonBytes(core::Json{{"model_metadata", {{"example_model_input", example}}}}), m_pickedName);
    if (!offer) {
        return; // no object: it is sent as it is
    }
    m_made = offer->draft;
    m_model->insertItem(0, tr("%1 (from its example request)").arg(m_made->spec().title), kMade);
    m_model->setCurrentIndex(0);
}

void EndpointDialog::forgetExample()
{
    m_example = nullptr;
    m_isExampleComing = false;
    m_pickedUrl.clear();
    if (m_made) {
        m_made.reset();
        m_model->removeItem(m_model->findData(kMade));
        chooseModel(api::defaultModelFor({core::EndpointKind::Baseten, {}, {}}).id);
    }
}

void EndpointDialog::check()
{
    const QString text = m_url->text().trimmed();
    if (text.startsWith(QLatin1String("curl "))) {
        takeCommand(text); // which comes back here with the address
        if (m_url->text().trimmed() != text) {
            return;
        }
    }
    const auto endpoint = api::parseEndpoint(text);
    const bool isUsable = endpoint && endpoint->kind != core::EndpointKind::Local;
    if (!m_pickedUrl.isEmpty() && (!endpoint || endpoint->url != m_pickedUrl)) {
        forgetExample();
    }
    if (endpoint && !m_isModelChosen && m_known) {
        // A chain's address says that much by itself.
        const QString known = m_known(endpoint->url);
        const bool isChain = endpoint->url.path().endsWith(QLatin1String("/run_remote"));
        chooseModel(known.isEmpty() && isChain ? api::defaultModelFor(*endpoint).id : known);
    }
    const bool isPlain = isUsable && endpoint->url.scheme() == QLatin1String("http") && !api::isLoopback(endpoint->url);
    m_key->setEndpoint(isUsable ? endpoint->url : QUrl());
    m_plain->setVisible(isPlain);
    m_use->setEnabled(isUsable && (!isPlain || m_plain->isChecked()));
    if (text.isEmpty()) {
        m_verdict->setText(
            tr("Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes "
               "such a request. A curl command and baseten:MODEL_ID work too."));
    } else if (text.startsWith(QLatin1String("curl "))) {
        // Not repeated: a key may be in it.
        m_verdict->setText(tr("No address was found in this command. Paste the address alone."));
    } else if (!endpoint) {
        m_verdict->setText(endpoint.error().message);
    } else if (isPlain) {
        m_verdict->setText(
            tr("This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// "
               "where you can."));
    } else {
        m_verdict->setText(tr("Requests go to %1.").arg(api::endpointTitle(*endpoint)));
    }
}

void EndpointDialog::choose()
{
    m_model->settle();
    auto endpoint = api::parseEndpoint(m_url->text());
    if (!endpoint) {
        return;
    }
    const bool isPlain = endpoint->url.scheme() == QLatin1String("http") && !api::isLoopback(endpoint->url);
    endpoint->plainHttp = isPlain ? core::PlainHttp::Allowed : core::PlainHttp::LoopbackOnly; // see check()
    endpoint->scheme = static_cast<core::AuthScheme>(m_scheme->currentData().toInt());
    ChosenEndpoint chosen{
        *endpoint, m_model->currentData().toString(), m_key->key(), m_key->life(), m_example, m_isExampleComing, {}};
    if (m_made && chosen.model == kMade) {
        chosen.model.clear();
        chosen.made = m_made;
    }
    Q_EMIT this->chosen(chosen);
    accept();
}

} // namespace melodeck::ui
