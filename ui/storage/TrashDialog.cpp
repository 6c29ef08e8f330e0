#include "ui/storage/TrashDialog.h"

#include "ui/Format.h"
#include "ui/storage/StorageWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr QSize kFirstTrashSize(600, 400);

} // namespace

TrashDialog::TrashDialog(StorageWork& work, QWidget* parent)
    : QDialog(parent)
    , m_work(work)
    , m_list(new QTreeWidget)
    , m_sum(new TextLabel)
    , m_words(
          new SecondaryLabel(tr("What has been here for %n day(s) is removed by itself.", nullptr, store::kTrashDays)))
{
    build();
    connect(&m_work, &StorageWork::trashRead, this, &TrashDialog::showJobs);
    connect(&m_work, &StorageWork::changed, this, &TrashDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TrashDialog::updateButtons);
    m_work.readTrash();
    updateButtons();
}

void TrashDialog::build()
{
    setObjectName(QStringLiteral("trashDialog"));
    setWindowTitle(tr("Trash"));
    resize(kFirstTrashSize);
    m_list->setObjectName(QStringLiteral("trashList"));
    m_list->setAccessibleName(tr("In the trash"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    prepareJobList(*m_list);
    m_sum->setObjectName(QStringLiteral("trashSum"));
    m_sum->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreFromTrash"));
    m_restore->setAutoDefault(false);
    m_empty = buttons->addButton(tr("Empty trash…"), QDialogButtonBox::DestructiveRole);
    m_empty->setObjectName(QStringLiteral("emptyTrash"));
    m_empty->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_work.restore(selectedJobs(*m_list)); });
    connect(m_empty, &QPushButton::clicked, this, &TrashDialog::askToEmpty);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TrashDialog::showJobs(const std::vector<store::KeptJob>& jobs)
{
    fillJobList(*m_list, jobs);
    m_jobs = static_cast<std::int64_t>(jobs.size());
    m_bytes = 0;
    for (const store::KeptJob& job : jobs) {
        m_bytes += job.bytes;
    }
    m_sum->setText(m_jobs == 0 ? tr("The trash is empty.")
                               : tr("%n job(s) with %1", nullptr, static_cast<int>(m_jobs)).arg(bytesText(m_bytes)));
    updateButtons();
}

void TrashDialog::updateButtons()
{
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
    m_empty->setEnabled(m_jobs > 0 && !m_work.isBusy());
}

void TrashDialog::askToEmpty()
{
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Empty the trash?"),
        tr("%n job(s) with %1 are removed for good.", nullptr, static_cast<int>(m_jobs)).arg(bytesText(m_bytes)),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("emptyTrashQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Clips that were not saved elsewhere cannot be brought back, and making them again "
                                    "may cost again."));
    const QPushButton* empty = question->addButton(tr("Empty trash"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(empty, &QPushButton::clicked, &m_work, &StorageWork::emptyTrash);
    question->open();
}

} // namespace melodeck::ui
