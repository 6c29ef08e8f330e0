#include "ui/queue/QueuePanel.h"

#include "jobs/JobQueue.h"
#include "ui/queue/QueueDelegate.h"
#include "ui/queue/QueueModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SectionHeader.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace melodeck::ui {

QueuePanel::QueuePanel(jobs::JobQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new QueueModel(queue, this))
    , m_header(new SectionHeader(tr("Queue"), SectionHeader::Level::Result))
    , m_list(new QListView)
    , m_empty(new SecondaryLabel(tr("Nothing is waiting.")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_footer(new QWidget)
{
    setObjectName(QStringLiteral("queuePanel"));
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Queue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_cancel->setObjectName(QStringLiteral("cancelSelected"));
    m_cancel->setAccessibleName(tr("Cancel selected job"));
    connect(m_cancel, &QPushButton::clicked, this, &QueuePanel::cancelSelected);
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &QueuePanel::cancelSelected);

    auto* footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->addWidget(m_cancel);
    footer->addStretch(1);
    footer->addWidget(new SecondaryLabel(tr("%1 at a time").arg(queue.parallelFor(core::Endpoint{}))));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_footer);
    layout->addStretch(1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePanel::showCount);
    showCount();
}

void QueuePanel::cancelSelected()
{
    const QModelIndex selected = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0);
    if (selected.isValid()) {
        m_queue.cancel(selected.data(QueueModel::JobIdRole).toString());
    }
}

void QueuePanel::showCount()
{
    const int count = m_model->rowCount();
    m_list->updateGeometry();
    m_header->setTitle(count > 0 ? tr("Queue %1").arg(count) : tr("Queue"));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_footer->setVisible(count > 0);
}

} // namespace melodeck::ui
