#include "ui/endpoint/ModelsDialog.h"

#include "api/OwnSpecs.h"
#include "core/FileSink.h"
#include "core/Paths.h"
#include "ui/endpoint/SpecDialog.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace melodeck::ui {

namespace {

constexpr QSize kFirstModelsSize(560, 400);

} // namespace

ModelsDialog::ModelsDialog(const jobs::JobServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget)
    , m_empty(new TextLabel(tr("No models of your own yet. Make one from a request that works, or drop the file of one "
                               "that somebody exported.")))
    , m_line(new SecondaryLabel)
    , m_undo(new LinkButton(tr("Undo")))
{
    build();
    QStringList damaged;
    for (const api::DamagedSpec& one : api::loadOwnSpecs(core::modelsFolder())) {
        damaged << tr("%1 is left out: %2").arg(QFileInfo(one.path).fileName(), one.reason);
    }
    say(damaged.join(QLatin1Char('\n')));
    fill();
    (m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_new)->setFocus();
}

void ModelsDialog::build()
{
    setObjectName(QStringLiteral("modelsDialog"));
    setWindowTitle(tr("Your models"));
    setAcceptDrops(true);
    resize(kFirstModelsSize);
    m_list->setObjectName(QStringLiteral("ownModels"));
    m_list->setAccessibleName(tr("Your models"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setColorRole(ColorRole::SecondaryText);
    m_line->setObjectName(QStringLiteral("modelsLine"));
    m_line->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoDelete"));
    m_undo->setAutoDefault(false);
    m_undo->hide();
    auto* actions = new QVBoxLayout;
    actions->setSpacing(spacing::within);
    const auto add = [this, actions](const QString& text, const char* name, void (ModelsDialog::*slot)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        actions->addWidget(button);
        return button;
    };
    m_new = add(tr("New…"), "newOwnModel", &ModelsDialog::make);
    m_edit = add(tr("Edit…"), "editModel", &ModelsDialog::edit);
    m_duplicate = add(tr("Duplicate…"), "duplicateModel", &ModelsDialog::duplicate);
    m_export = add(tr("Export…"), "exportModel", &ModelsDialog::exportChosen);
    m_remove = add(tr("Delete"), "deleteModel", &ModelsDialog::remove);
    actions->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(spacing::group);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_empty, 1);
    middle->addLayout(actions);
    auto* line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(m_undo);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addLayout(middle, 1);
    layout->addLayout(line);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ModelsDialog::update);
    connect(m_list, &QListWidget::itemActivated, this, &ModelsDialog::edit);
    connect(m_undo, &QPushButton::clicked, this, &ModelsDialog::undo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ModelsDialog::say(const QString& sentence)
{
    m_line->setText(sentence);
    m_line->setVisible(!sentence.isEmpty());
}

void ModelsDialog::fill(const QString& chosen)
{
    m_list->clear();
    const QStringList ids = api::ownModelIds();
    for (const QString& id : ids) {
        if (const api::ModelSpec* spec = api::findModelSpec(id)) {
            // Two may have one title; their ids differ, and are what the command line wants.
            auto* item = new QListWidgetItem(QStringLiteral("%1  ·  %2").arg(spec->title, id), m_list);
            item->setSizeHint(QSize(0, fontMetrics().height() + spacing::group));
            item->setData(Qt::UserRole, id);
            item->setToolTip(core::displayPath(api::ownSpecPath(id)));
        }
    }
    m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(ids.indexOf(chosen), 0)));
    update();
}

void ModelsDialog::update()
{
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    for (QPushButton* button : {m_edit, m_duplicate, m_export, m_remove}) {
        button->setEnabled(!chosen().isEmpty());
    }
    m_undo->setVisible(m_deleted.has_value());
}

QString ModelsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

SpecDialog* ModelsDialog::openDialog()
{
    auto* dialog = new SpecDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpecDialog::saved, this, [this](const QString& id) {
        m_deleted.reset();
        say(tr("Saved. It is in the list of models, and “%1” is its id on the command line.").arg(id));
        fill(id);
        Q_EMIT modelsChanged();
    });
    dialog->open();
    return dialog;
}

void ModelsDialog::make()
{
    openDialog();
}

void ModelsDialog::openFile(const QString& path)
{
    openDialog()->openFile(path);
}

void ModelsDialog::edit()
{
    const api::ModelSpec* spec = api::findModelSpec(chosen());
    auto draft = spec != nullptr ? api::SpecDraft::fromSpec(*spec) : core::fail(core::Error{});
    if (draft) {
        draft->keepId();
        openDialog()->edit(*draft, api::TakenId::IsReplaced);
    }
}

void ModelsDialog::duplicate()
{
    const api::ModelSpec* spec = api::findModelSpec(chosen());
    auto draft = spec != nullptr ? api::SpecDraft::fromSpec(*spec) : core::fail(core::Error{});
    if (draft) {
        draft->setTitle(tr("%1 copy").arg(spec->title));
        openDialog()->edit(*draft, api::TakenId::GetsNumber);
    }
}

void ModelsDialog::exportChosen()
{
    auto* dialog =
        new QFileDialog(this, tr("Export model"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(chosen() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ModelsDialog::copyTo);
    dialog->open();
}

void ModelsDialog::copyTo(const QString& path)
{
    QFile source(api::ownSpecPath(chosen()));
    if (!source.open(QIODevice::ReadOnly)) {
        say(tr("The file of this model cannot be read. Nothing was exported. Check its permissions."));
        return;
    }
    const QByteArray text = source.readAll();
    auto sink = core::FileSink::create(path, core::Durability::Cached, core::TakenName::IsReplaced);
    core::Result<void> written =
        sink ? (*sink)->write(std::as_bytes(std::span<const char>(text))) : core::fail(sink.error());
    if (written) {
        written = (*sink)->finish();
    }
    say(written ? tr("Exported to %1. No key and no address is in it.").arg(core::displayPath(path))
                : written.error().message);
}

void ModelsDialog::remove()
{
    const QString id = chosen();
    const api::ModelSpec* spec = api::findModelSpec(id);
    if (spec == nullptr) {
        return;
    }
    auto draft = api::SpecDraft::fromSpec(*spec);
    if (const auto removed = api::removeOwnSpec(core::modelsFolder(), id); !removed) {
        say(removed.error().message);
        return;
    }
    m_deleted = draft ? std::optional(std::move(*draft)) : std::nullopt;
    say(tr("“%1” is deleted. What was made with it stays.").arg(spec->title));
    fill();
    Q_EMIT modelsChanged();
}

void ModelsDialog::undo()
{
    const auto id = api::saveOwnSpec(core::modelsFolder(), *m_deleted);
    say(id ? tr("It is back.") : id.error().message);
    if (id) {
        m_deleted.reset();
        fill(*id);
        Q_EMIT modelsChanged();
    }
}

void ModelsDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void ModelsDialog::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace melodeck::ui
