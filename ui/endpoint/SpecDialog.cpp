#include "ui/endpoint/SpecDialog.h"

#include "api/Endpoints.h"
#include "core/Paths.h"
#include "jobs/SpecFetch.h"
#include "store/SessionKeys.h"
#include "ui/endpoint/SpecFieldEdit.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ScrolledLayout.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr QSize kFirstSpecSize(720, 520);
constexpr int kReadDelayMs = 200;

core::Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Io,
                          SpecDialog::tr("“%1” cannot be read. Check that it is still there, and its permissions.")
                              .arg(QFileInfo(path).fileName()));
    }
    return file.read(api::kMostSpecSource + 1);
}

QUrl addressOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains(QLatin1String("://")) || trimmed.isEmpty() ? trimmed
                                                                               : QStringLiteral("https://") + trimmed,
                   QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isHttp && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

SpecDialog::SpecDialog(const jobs::JobServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_pages(new QStackedWidget)
    , m_paste(new QPlainTextEdit)
    , m_address(new QLineEdit)
    , m_ask(new QPushButton(tr("Ask the server")))
    , m_verdict(new TextLabel)
    , m_title(new QLineEdit)
    , m_task(new QComboBox)
    , m_path(new QComboBox)
    , m_facts(new SecondaryLabel)
    , m_problem(new TextLabel)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReadDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &SpecDialog::readText);
    showSource();
}

void SpecDialog::build()
{
    setObjectName(QStringLiteral("specDialog"));
    setWindowTitle(tr("New model"));
    setAcceptDrops(true);
    resize(kFirstSpecSize);
    m_pages->addWidget(makeSource());
    m_pages->addWidget(makeFields());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("specBack"));
    m_next = buttons->addButton(tr("Next"), QDialogButtonBox::AcceptRole);
    m_next->setObjectName(QStringLiteral("specNext"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    m_next->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SpecDialog::showSource);
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages->currentIndex() == 0 ? showFields() : save(); });
}

QWidget* SpecDialog::makeSource()
{
    auto* caption = new TextLabel(tr("A request that works, or a description of what the model takes"));
    caption->setBuddy(m_paste);
    m_paste->setObjectName(QStringLiteral("specText"));
    m_paste->setAccessibleName(caption->text());
    m_paste->setPlaceholderText(
        tr("Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an "
           "example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody "
           "exported. Dropping its file works too."));
    m_paste->setTabChangesFocus(true);
    m_paste->setAcceptDrops(false); // a file that is dropped is the dialog's
    m_address->setObjectName(QStringLiteral("specAddress"));
    m_address->setAccessibleName(tr("Address of a server"));
    m_address->setPlaceholderText(tr("or a server: http://localhost:8080"));
    m_ask->setObjectName(QStringLiteral("specAsk"));
    m_ask->setAutoDefault(false);
    auto* open = new QPushButton(tr("Open a file…"));
    open->setObjectName(QStringLiteral("specOpen"));
    open->setAutoDefault(false);
    m_verdict->setObjectName(QStringLiteral("specVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextSize(TextSize::Secondary);
    auto* others = new QHBoxLayout;
    others->setSpacing(spacing::within);
    others->addWidget(m_address, 1);
    others->addWidget(m_ask);
    others->addWidget(open);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(caption);
    layout->addWidget(m_paste, 1);
    layout->addLayout(others);
    layout->addWidget(m_verdict);
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] {
        m_soon.start();
        m_offer.reset(); // of what stood there before
        update();
    });
    connect(m_address, &QLineEdit::textChanged, this, &SpecDialog::update);
    connect(m_address, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_ask, &QPushButton::clicked, this, &SpecDialog::askServer);
    connect(open, &QPushButton::clicked, this, &SpecDialog::browse);
    return page;
}

QWidget* SpecDialog::makeFields()
{
    m_title->setObjectName(QStringLiteral("specName"));
    m_title->setAccessibleName(tr("Name"));
    m_task->setObjectName(QStringLiteral("specTask"));
    m_task->setAccessibleName(tr("Used for"));
    const auto add = [this](const QString& text, api::ModelTask task) {
        m_task->addItem(text, static_cast<int>(task));
    };
    add(tr("Music"), api::ModelTask::Music);
    add(tr("Sounds"), api::ModelTask::Sound);
    add(tr("Speech to text"), api::ModelTask::Transcription);
    add(tr("Text to speech"), api::ModelTask::Speech);
    add(tr("Pictures"), api::ModelTask::Image);
    add(tr("Video"), api::ModelTask::Video);
    add(tr("Something else"), api::ModelTask::Other);
    m_path->setObjectName(QStringLiteral("specPath"));
    m_path->setAccessibleName(tr("Path"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::within);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_title);
    form->addRow(tr("Used for"), m_task);
    form->addRow(tr("Path"), m_path);
    m_pathRow = form->labelForField(m_path);
    centreLabels(*form, *m_title);
    m_facts->setObjectName(QStringLiteral("specFacts"));
    m_facts->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("specSaveProblem"));
    m_problem->setWordWrap(true);
    m_problem->setColorRole(ColorRole::Bad);
    m_problem->hide();
    auto* inside = new QWidget;
    m_fields = new ScrolledLayout(inside);
    m_fields->setContentsMargins(0, 0, spacing::within, 0);
    m_fields->setSpacing(spacing::within);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::group);
    layout->addLayout(form);
    layout->addWidget(m_facts);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_offer->draft.setTitle(text);
        update();
    });
    connect(m_task, &QComboBox::activated, this,
            [this] { m_offer->draft.setTask(static_cast<api::ModelTask>(m_task->currentData().toInt())); });
    connect(m_path, &QComboBox::activated, this, [this] {
        m_goesOn = true;
        read(m_text, m_path->currentText());
    });
    return page;
}

void SpecDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Open a request or a description"));
    dialog->setObjectName(QStringLiteral("specFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {tr("Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SpecDialog::openFile);
    dialog->open();
}

void SpecDialog::openFile(const QString& path)
{
    m_soon.stop();
    m_goesOn = true;
    // "config" and "openapi" name nothing; then the text itself does.
    static const QStringList usual{QStringLiteral("config"), QStringLiteral("openapi"), QStringLiteral("schema"),
                                   QStringLiteral("request"), QStringLiteral("input")};
    const QString name = QFileInfo(path).completeBaseName();
    m_name = usual.contains(name.toLower()) ? QString() : name;
    m_verdict->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_work.clear();
    m_work.run([path](const std::stop_token&) { return contentOf(path); },
               [this](const core::Result<QByteArray>& text) {
                   if (text) {
                       read(*text, {});
                   } else {
                       refuse(text.error());
                   }
               });
}

void SpecDialog::askServer()
{
    const QUrl address = addressOf(m_address->text());
    if (!address.isValid()) {
        return;
    }
    m_soon.stop();
    m_goesOn = true;
    m_name.clear();
    m_verdict->setText(tr("Asking %1…").arg(address.host()));
    m_work.clear();
    m_work.run(
        [&http = m_services.http, address, key = m_services.keys.keyFor(address)](const std::stop_token& stop) {
            return jobs::fetchSpec(http, address, core::AuthScheme::Bearer, key, stop);
        },
        [this](const core::Result<QByteArray>& text) {
            if (text) {
                read(*text, {});
            } else {
                refuse(text.error());
            }
        });
}

void SpecDialog::readText()
{
    m_goesOn = false;
    m_name.clear();
    const QString text = m_paste->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_work.clear();
        m_offer.reset();
        update();
        return;
    }
    read(text.toUtf8(), {});
}

void SpecDialog::read(const QByteArray& text, const QString& path)
{
    m_text = text;
    m_work.clear();
    m_work.run([text, path](const std::stop_token&) { return api::readSpecSource(text, {}, path); },
               [this](const core::Result<api::SpecOffer>& offer) { take(offer); });
}

void SpecDialog::take(const core::Result<api::SpecOffer>& offer)
{
    if (!offer) {
        refuse(offer.error());
        return;
    }
    m_offer = *offer;
    // A file's name is better than none at all.
    if (!m_name.isEmpty() && m_offer->kind != api::SpecSourceKind::Spec &&
        m_offer->draft.spec().id == QLatin1String("my-model")) {
        m_offer->draft.setTitle(m_name);
    }
    update();
    if (m_goesOn) {
        showFields();
    }
}

void SpecDialog::refuse(const core::Error& error)
{
    m_offer.reset();
    showSource();
    m_verdict->setText(error.message);
    m_verdict->setToolTip(error.detail);
}

void SpecDialog::edit(const api::SpecDraft& draft, api::TakenId taken)
{
    edit(api::SpecOffer{api::SpecSourceKind::Spec, draft});
    m_taken = taken;
    setWindowTitle(taken == api::TakenId::IsReplaced ? tr("Edit model") : tr("New model"));
}

void SpecDialog::edit(const api::SpecOffer& offer)
{
    m_offer = offer;
    showFields();
    m_back->hide(); // there is nothing before it
}

void SpecDialog::showSource()
{
    m_pages->setCurrentIndex(0);
    m_paste->setFocus();
    update();
}

void SpecDialog::showFields()
{
    if (!m_offer) {
        return;
    }
    m_pages->setCurrentIndex(1);
    fillFields();
    update();
    m_title->setFocus();
    m_title->selectAll();
}

void SpecDialog::fillFields()
{
    const api::ModelSpec& spec = m_offer->draft.spec();
    m_title->setText(spec.title);
    m_task->setCurrentIndex(m_task->findData(static_cast<int>(spec.task)));
    const bool hasPaths = m_offer->paths.size() > 1;
    m_path->setVisible(hasPaths);
    m_pathRow->setVisible(hasPaths);
    m_path->clear();
    m_path->addItems(m_offer->paths);
    m_path->setCurrentText(m_offer->path);
    while (QLayoutItem* item = m_fields->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // until it is deleted
            item->widget()->deleteLater();
        }
        delete item; // NOLINT(cppcoreguidelines-owning-memory): Qt hands it over
    }
    m_edits.clear();
    for (const api::SpecField& field : spec.request.fields) {
        auto* row = new SpecFieldEdit(field);
        m_edits.push_back(row);
        m_fields->addWidget(row);
        row->show(); // or it counts for nothing yet
        connect(row, &SpecFieldEdit::wholenessChanged, this, &SpecDialog::update);
        connect(row, &SpecFieldEdit::changed, this, [this, row](const api::FieldChange& change) {
            const auto changed = m_offer->draft.change(row->pointer(), change);
            row->setProblem(changed ? QString() : changed.error().message);
        });
    }
    m_fields->addStretch(1);
    // A scroll area asks for no width of what is in it.
    const QWidget* inside = m_fields->parentWidget();
    if (auto* scroll = qobject_cast<QScrollArea*>(inside->parentWidget()->parentWidget())) {
        scroll->setMinimumWidth(inside->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    }
    QStringList facts;
    if (!m_offer->leftOut.isEmpty()) {
        facts << tr("Left out, because it looks like a key: %1.").arg(m_offer->leftOut.join(QStringLiteral(", ")));
    }
    facts << tr(
        "What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.");
    m_facts->setText(facts.join(QLatin1Char(' ')));
    m_facts->setVisible(m_offer->kind != api::SpecSourceKind::Spec);
}

QString SpecDialog::kindWords(api::SpecSourceKind kind)
{
    switch (kind) {
    case api::SpecSourceKind::Spec:
        return tr("A model that was exported");
    case api::SpecSourceKind::Command:
        return tr("A request in code");
    case api::SpecSourceKind::Example:
        return tr("An example request");
    case api::SpecSourceKind::TrussConfig:
        return tr("A Truss with an example request");
    case api::SpecSourceKind::ServerSchema:
        return tr("The schema of a server");
    case api::SpecSourceKind::OpenApi:
        return tr("An OpenAPI file");
    case api::SpecSourceKind::JsonSchema:
        return tr("A JSON Schema");
    }
    return {};
}

void SpecDialog::update()
{
    const bool isSource = m_pages->currentIndex() == 0;
    m_back->setVisible(!isSource && m_taken == api::TakenId::GetsNumber && !m_text.isEmpty());
    m_next->setText(isSource ? tr("Next") : tr("Save"));
    m_ask->setEnabled(addressOf(m_address->text()).isValid());
    if (isSource) {
        m_next->setEnabled(m_offer.has_value());
        m_verdict->setToolTip({});
        const int count = m_offer ? static_cast<int>(m_offer->draft.spec().request.fields.size()) : 0;
        m_verdict->setText(m_offer ? tr("%1: %n field(s).", nullptr, count).arg(kindWords(m_offer->kind))
                                   : tr("Nothing is sent, except to a server that you ask here. Keys are never kept."));
        return;
    }
    bool isWhole = !m_title->text().trimmed().isEmpty();
    for (const SpecFieldEdit* row : m_edits) {
        isWhole = isWhole && row->isWhole();
    }
    m_next->setEnabled(isWhole);
}

void SpecDialog::save()
{
    m_next->setEnabled(false);
    m_problem->hide();
    m_work.clear();
    m_work.run([folder = core::modelsFolder(), draft = m_offer->draft,
                taken = m_taken](const std::stop_token&) { return api::saveOwnSpec(folder, draft, taken); },
               [this](const core::Result<QString>& id) {
                   if (id) {
                       Q_EMIT saved(*id);
                       accept();
                       return;
                   }
                   m_problem->setText(id.error().message);
                   m_problem->show();
                   update();
               });
}

void SpecDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& dragged = *event->mimeData();
    if ((dragged.urls().size() == 1 && dragged.urls().constFirst().isLocalFile()) || dragged.hasText()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void SpecDialog::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        openFile(urls.constFirst().toLocalFile());
    } else {
        showSource();
        m_paste->setPlainText(event->mimeData()->text());
    }
}

} // namespace melodeck::ui
