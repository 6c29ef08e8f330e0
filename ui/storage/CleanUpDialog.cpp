#include "ui/storage/CleanUpDialog.h"

#include "ui/Format.h"
#include "ui/storage/StorageWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using Which = store::CleanUpRule::Which;

constexpr QSize kFirstCleanUpSize(620, 460);
constexpr std::chrono::milliseconds kSoon(150);
constexpr qlonglong kMegabyte = 1'000'000;

QComboBox* choice(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

CleanUpDialog::CleanUpDialog(StorageWork& work, QWidget* parent)
    : QDialog(parent)
    , m_work(work)
    , m_which(choice("cleanWhich", tr("What may go")))
    , m_age(choice("cleanAge", tr("Age")))
    , m_model(choice("cleanModel", tr("Model")))
    , m_size(choice("cleanSize", tr("Size")))
    , m_unsaved(new QCheckBox(tr("Also what was never saved elsewhere")))
    , m_list(new QTreeWidget)
    , m_sum(new TextLabel)
    , m_kept(new SecondaryLabel)
{
    build();
    for (QComboBox* box : {m_which, m_age, m_model, m_size}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CleanUpDialog::look);
    }
    connect(m_unsaved, &QCheckBox::toggled, this, &CleanUpDialog::look);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_work.plan(rule()); });
    connect(&m_work, &StorageWork::planned, this, &CleanUpDialog::showPlan);
    connect(&m_work, &StorageWork::sizesRead, this, &CleanUpDialog::addModels);
    m_work.readSizes();
    look();
}

void CleanUpDialog::build()
{
    setObjectName(QStringLiteral("cleanUpDialog"));
    setWindowTitle(tr("Clean up"));
    resize(kFirstCleanUpSize);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    for (const auto& [words, which] : {std::pair(tr("Every result"), Which::All),
                                       std::pair(tr("Only what was saved elsewhere"), Which::SavedElsewhere),
                                       std::pair(tr("Only what failed or gave nothing"), Which::WithoutClips)}) {
        m_which->addItem(words, static_cast<int>(which));
    }
    for (const auto& [words, days] :
         {std::pair(tr("Any age"), 0), std::pair(tr("Older than a week"), 7), std::pair(tr("Older than a month"), 30),
          std::pair(tr("Older than three months"), 91), std::pair(tr("Older than a year"), 365)}) {
        m_age->addItem(words, days);
    }
    m_age->setCurrentIndex(2);
    m_model->addItem(tr("Any model"), QString());
    for (const auto& [words, megabytes] :
         {std::pair(tr("Any size"), 0), std::pair(tr("Larger than 1 MB"), 1), std::pair(tr("Larger than 10 MB"), 10),
          std::pair(tr("Larger than 100 MB"), 100)}) {
        m_size->addItem(words, megabytes);
    }
    m_unsaved->setObjectName(QStringLiteral("cleanUnsaved"));
    m_list->setObjectName(QStringLiteral("cleanList"));
    m_list->setAccessibleName(tr("What would go"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    prepareJobList(*m_list);
    m_sum->setObjectName(QStringLiteral("cleanSum"));
    m_sum->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_kept->setObjectName(QStringLiteral("cleanKept"));
    m_kept->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::within);
    form->addRow(tr("What may go"), m_which);
    form->addRow(tr("Age"), m_age);
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("Size"), m_size);
    form->addRow(QString(), m_unsaved);
    centreLabels(*form, *m_which);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_clean = buttons->addButton(tr("Move to trash"), QDialogButtonBox::AcceptRole);
    m_clean->setObjectName(QStringLiteral("cleanNow"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_kept);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CleanUpDialog::clean);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CleanUpDialog::addModels(const store::LibrarySizes& sizes)
{
    const QSignalBlocker quiet(m_model);
    for (const store::SizeShare& share : sizes.shares) {
        if (!share.model.isEmpty() && m_model->findData(share.model) < 0) {
            m_model->addItem(modelText(share.model), share.model);
        }
    }
}

store::CleanUpRule CleanUpDialog::rule() const
{
    store::CleanUpRule rule;
    rule.which = static_cast<Which>(m_which->currentData().toInt());
    if (const int days = m_age->currentData().toInt(); days > 0) {
        rule.createdBefore = QDateTime::currentDateTime().addDays(-days);
    }
    rule.model = m_model->currentData().toString();
    rule.leastBytes = m_size->currentData().toLongLong() * kMegabyte;
    rule.unsaved = m_unsaved->isChecked() ? store::CleanUpRule::Unsaved::Goes : store::CleanUpRule::Unsaved::Stays;
    return rule;
}

void CleanUpDialog::look()
{
    m_isCurrent = false;
    m_clean->setEnabled(false);
    m_unsaved->setEnabled(static_cast<Which>(m_which->currentData().toInt()) == Which::All);
    m_soon.start();
}

void CleanUpDialog::showPlan(const store::CleanUpPlan& plan)
{
    if (m_soon.isActive()) {
        return; // something else is chosen since
    }
    m_plan = plan;
    m_isCurrent = true;
    fillJobList(*m_list, plan.jobs);
    const int jobs = static_cast<int>(plan.jobs.size());
    m_sum->setText(jobs == 0
                       ? tr("Nothing would go.")
                       : tr("%n job(s) with %1 would go to the trash.", nullptr, jobs).arg(bytesText(plan.bytes)));
    QStringList kept;
    if (plan.unsaved > 0) {
        kept << tr("%n job(s) with %1 stay because they were never saved elsewhere.", nullptr,
                   static_cast<int>(plan.unsaved))
                    .arg(bytesText(plan.unsavedBytes));
    }
    if (plan.starred > 0) {
        kept << tr("%n job(s) stay because of a star or a collection.", nullptr, static_cast<int>(plan.starred));
    }
    const auto unsaved =
        std::count_if(plan.jobs.begin(), plan.jobs.end(), [](const store::KeptJob& job) { return job.isUnsaved; });
    if (unsaved > 0) {
        kept << tr("%n of those that go exist nowhere else.", nullptr, static_cast<int>(unsaved));
    }
    kept << tr("The trash keeps them for %n day(s).", nullptr, store::kTrashDays);
    m_kept->setText(kept.join(QLatin1Char(' ')));
    m_clean->setEnabled(jobs > 0);
}

void CleanUpDialog::clean()
{
    if (!m_isCurrent) {
        return;
    }
    QStringList ids;
    for (const store::KeptJob& job : m_plan.jobs) {
        ids << job.id;
    }
    m_work.moveToTrash(ids);
    accept();
}

} // namespace melodeck::ui
