#include "ui/storage/StorageWords.h"

#include "api/ModelSpec.h"
#include "ui/Format.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct StorageText final
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)
};

/// As many rows as a person looks through; the sums are of all of them.
constexpr std::size_t kMostRows = 1000;
constexpr int kSizeColumn = 3;

} // namespace

QString modelText(const QString& id)
{
    const api::ModelSpec* spec = api::findModelSpec(id);
    return spec != nullptr ? spec->title : id.isEmpty() ? StorageText::tr("Model not known") : id;
}

void prepareJobList(QTreeWidget& list)
{
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setHeaderLabels(
        {StorageText::tr("Result"), StorageText::tr("Model"), StorageText::tr("Made"), StorageText::tr("Size")});
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column <= kSizeColumn; ++column) {
        list.header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    list.headerItem()->setTextAlignment(kSizeColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void fillJobList(QTreeWidget& list, const std::vector<store::KeptJob>& jobs)
{
    list.clear();
    QList<QTreeWidgetItem*> rows;
    for (std::size_t i = 0; i < jobs.size() && i < kMostRows; ++i) {
        const store::KeptJob& job = jobs[i];
        auto* row = new QTreeWidgetItem(
            {job.title.isEmpty() ? StorageText::tr("Without a prompt") : job.title, modelText(job.model),
             QLocale().toString(job.created.toLocalTime().date(), QLocale::ShortFormat), bytesText(job.bytes)});
        row->setTextAlignment(kSizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setData(0, Qt::UserRole, job.id);
        row->setToolTip(0, job.title);
        rows << row;
    }
    list.addTopLevelItems(rows);
    if (!rows.isEmpty()) {
        list.setCurrentItem(rows.first());
    }
}

QStringList selectedJobs(const QTreeWidget& list)
{
    QStringList ids;
    for (const QTreeWidgetItem* row : list.selectedItems()) {
        ids << row->data(0, Qt::UserRole).toString();
    }
    return ids;
}

} // namespace melodeck::ui
