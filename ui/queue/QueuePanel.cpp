#include "ui/queue/QueuePanel.h"

#include "api/Endpoints.h"
#include "api/Management.h"
#include "jobs/Configured.h"
#include "jobs/JobQueue.h"
#include "ui/queue/QueueDelegate.h"
#include "ui/queue/QueueList.h"
#include "ui/queue/QueueModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/SectionHeader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace melodeck::ui {

namespace {

/// More at once than this is for a server farm; the file of settings takes any number.
constexpr int kMostParallel = 64;

QKeySequence key(const char* text)
{
    return QKeySequence(QLatin1String(text));
}

} // namespace

bool mayCostToCancel(const jobs::JobQueue& queue, const QString& jobId)
{
    const auto progress = queue.progressOf(jobId);
    if (progress == nullptr || core::isFinished(progress->phase()) || !progress->transfer.bodyStarted) {
        return false;
    }
    const core::Endpoint endpoint = queue.find(jobId)->recipe.endpoint;
    return endpoint.kind != core::EndpointKind::Local && !api::isLoopback(endpoint.url);
}

QueuePanel::QueuePanel(jobs::JobQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new QueueModel(queue, this))
    , m_header(new SectionHeader({}, SectionHeader::Level::Group))
    , m_cancelAll(m_header->addAction(tr("Cancel all")))
    , m_list(new QueueList)
    , m_empty(new SecondaryLabel(tr("Nothing is waiting.")))
    , m_question(new BannerMessage)
    , m_menu(new QMenu(this))
{
    jobs::applyParallelLimits(m_settings, m_queue);
    build();
    buildActions();
    connect(m_model, &QueueModel::changed, this, &QueuePanel::showState);
    connect(m_list, &QueueList::dropped, this, &QueuePanel::dropBefore);
    connect(m_list, &QueueList::menuRequested, this, &QueuePanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePanel::showSelection);
    connect(m_cancelAll, &QPushButton::clicked, this, &QueuePanel::cancelAll);
    showState();
}

void QueuePanel::build()
{
    setObjectName(QStringLiteral("queuePanel"));
    m_cancelAll->setObjectName(QStringLiteral("cancelAll"));
    m_cancelAll->setAccessibleName(tr("Cancel all jobs"));
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Queue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_question->setObjectName(QStringLiteral("cancelQuestion"));
    m_question->hide();
    m_menu->setObjectName(QStringLiteral("queueMenu"));
    // Rows reach a little beyond the panel's text, so that their own text stands flush with it.
    constexpr int kSide = spacing::group - spacing::within;
    const auto inset = [](std::initializer_list<QWidget*> widgets) {
        auto* column = new QVBoxLayout;
        column->setContentsMargins(spacing::within, 0, spacing::within, 0);
        column->setSpacing(spacing::within);
        for (QWidget* widget : widgets) {
            column->addWidget(widget);
        }
        return column;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSide, spacing::group, kSide, spacing::group);
    layout->setSpacing(spacing::within);
    m_empty->setWordWrap(true);
    layout->addLayout(inset({m_header, m_empty, m_question}));
    layout->addWidget(m_list);
    layout->addLayout(inset({makeSelectionBar(), makeFooter()}));
    m_sections = inset({});
    layout->addLayout(m_sections);
    layout->addStretch(1);
}

void QueuePanel::addSection(QWidget* section)
{
    m_sections->addWidget(section);
}

QWidget* QueuePanel::makeSelectionBar()
{
    m_selectionBar = new QWidget;
    auto* row = new QHBoxLayout(m_selectionBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::group);
    const auto add = [this, row](const char* name, void (QueuePanel::*slot)()) {
        auto* link = new LinkButton({}, ColorRole::Accent);
        link->setFont(textFont(TextSize::Secondary));
        link->setObjectName(QLatin1String(name));
        connect(link, &QPushButton::clicked, this, slot);
        row->addWidget(link);
        return link;
    };
    m_runNextLink = add("runNextSelected", &QueuePanel::runNext);
    m_runNextLink->setText(tr("Run next"));
    m_runNextLink->setAccessibleName(tr("Run selected jobs next"));
    m_pauseLink = add("pauseSelected", &QueuePanel::togglePause);
    m_cancelLink = add("cancelSelected", &QueuePanel::cancelNow);
    m_cancelLink->setText(tr("Cancel"));
    m_cancelLink->setAccessibleName(tr("Cancel selected job"));
    row->addStretch(1);
    return m_selectionBar;
}

QWidget* QueuePanel::makeFooter()
{
    m_footer = new QWidget;
    m_pauseQueue = new QPushButton(tr("Pause queue"));
    m_pauseQueue->setObjectName(QStringLiteral("pauseQueue"));
    connect(m_pauseQueue, &QPushButton::clicked, this, &QueuePanel::togglePauseQueue);
    m_parallel = new QSpinBox;
    m_parallel->setObjectName(QStringLiteral("parallelJobs"));
    m_parallel->setRange(1, kMostParallel);
    m_parallel->setAlignment(Qt::AlignRight);
    m_parallel->setSuffix(QLatin1Char(' ') + tr("at a time"));
    connect(m_parallel, &QSpinBox::valueChanged, this, &QueuePanel::setParallel);
    m_footerRow = new QHBoxLayout(m_footer);
    m_footerRow->setContentsMargins(0, spacing::grid, 0, 0);
    m_footerRow->setSpacing(spacing::within);
    m_footerRow->addWidget(m_pauseQueue);
    m_footerRow->addStretch(1);
    m_footerRow->addWidget(m_parallel);
    return m_footer;
}

void QueuePanel::arrangeFooter()
{
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - 2 * spacing::within;
    const int wanted = m_pauseQueue->sizeHint().width() + spacing::within + m_parallel->sizeHint().width();
    m_footerRow->setDirection(room < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QueuePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeFooter();
}

QAction* QueuePanel::addKey(const QString& text, const QKeySequence& sequence, void (QueuePanel::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(sequence);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_list->addAction(action);
    return action;
}

void QueuePanel::buildActions()
{
    m_runNext = addKey(tr("Run next"), key("Alt+Home"), &QueuePanel::runNext);
    m_moveUp = addKey(tr("Move up"), key("Alt+Up"), &QueuePanel::moveUp);
    m_moveDown = addKey(tr("Move down"), key("Alt+Down"), &QueuePanel::moveDown);
    m_pause = addKey(tr("Pause"), key("Ctrl+P"), &QueuePanel::togglePause);
    m_cancel = addKey(tr("Cancel"), key("Del"), &QueuePanel::cancelSelected);
}

void QueuePanel::setEndpoint(const core::Endpoint& endpoint)
{
    m_endpoint = endpoint;
    showSelection();
}

QStringList QueuePanel::selectedIds() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex& row : rows) {
        ids << m_model->idAt(row.row());
    }
    return ids;
}

QStringList QueuePanel::selectedWaiting() const
{
    QStringList ids = selectedIds();
    ids.removeIf([this](const QString& id) { return m_queue.progressOf(id) != nullptr; });
    return ids;
}

core::Endpoint QueuePanel::shownEndpoint() const
{
    const QModelIndexList rows = m_list->selectionModel()->selection().indexes().mid(0, 1);
    const auto job = m_queue.find(m_model->idAt(rows.isEmpty() ? 0 : rows.front().row()));
    return job ? job->recipe.endpoint : m_endpoint;
}

bool QueuePanel::isAsking() const
{
    return !m_question->isHidden();
}

void QueuePanel::cancelSelected()
{
    if (isAsking()) {
        m_question->hide();
        return;
    }
    m_model->sync();
    const QStringList selected = selectedIds();
    cancel(selected.isEmpty() ? QStringList{m_model->idAt(0)} : selected, Ask::WhereItMayCost);
}

void QueuePanel::cancelNow()
{
    m_question->hide();
    m_queue.cancelAll(selectedIds());
    m_model->sync();
}

void QueuePanel::cancelAll()
{
    const std::vector<QString> all = m_queue.unfinished();
    cancel(QStringList(all.begin(), all.end()), all.size() > 1 ? Ask::Always : Ask::WhereItMayCost);
}

void QueuePanel::cancel(const QStringList& ids, Ask ask)
{
    const auto costly = static_cast<int>(
        std::count_if(ids.begin(), ids.end(), [this](const QString& id) { return mayCostToCancel(m_queue, id); }));
    if (costly > 0 || ask == Ask::Always) {
        askToCancel(ids, costly);
        return;
    }
    m_queue.cancelAll(ids);
    m_model->sync();
}

void QueuePanel::askToCancel(const QStringList& ids, int costly)
{
    const QString title = tr("Stop %n job(s)?", nullptr, static_cast<int>(ids.size()));
    const QString cost = ids.size() == 1
                             ? tr("It has left: the model may still finish and bill.")
                             : tr("%n of them has left: the model may still finish and bill.", nullptr, costly);
    m_question->clearActions();
    m_question->setMessage(costly > 0 ? BannerMessage::Tone::Warn : BannerMessage::Tone::Info, title,
                           costly > 0 ? cost : tr("What has not left this computer costs nothing."));
    QPushButton* stop = m_question->addAction(tr("Stop"));
    stop->setObjectName(QStringLiteral("cancelConfirmed"));
    QPushButton* keep = m_question->addAction(tr("Keep"));
    keep->setObjectName(QStringLiteral("cancelRefused"));
    connect(stop, &QPushButton::clicked, this, [this, ids] {
        m_question->hide();
        m_queue.cancelAll(ids);
        m_model->sync();
    });
    connect(keep, &QPushButton::clicked, m_question, &QWidget::hide);
    m_question->show();
    Q_EMIT attentionWanted();
    keep->setFocus(Qt::ShortcutFocusReason);
}

void QueuePanel::togglePause()
{
    const QStringList waiting = selectedWaiting();
    const bool isAnyOn =
        std::any_of(waiting.begin(), waiting.end(), [this](const QString& id) { return !m_queue.isPaused(id); });
    if (isAnyOn) {
        m_queue.pause(waiting);
    } else {
        m_queue.resume(waiting);
    }
    m_model->sync();
}

void QueuePanel::togglePauseQueue()
{
    if (m_queue.isQueuePaused()) {
        m_queue.resumeQueue();
    } else {
        m_queue.pauseQueue();
    }
    m_model->sync();
}

void QueuePanel::runNext()
{
    m_queue.runNext(selectedWaiting());
    m_model->sync();
    m_list->scrollTo(m_list->currentIndex());
}

void QueuePanel::moveUp()
{
    m_model->sync();
    const QStringList waiting = selectedWaiting();
    if (waiting.isEmpty()) {
        return;
    }
    int row = m_model->firstWaiting();
    while (row < m_model->rowCount() && m_model->idAt(row) != waiting.front()) {
        ++row;
    }
    dropBefore(row - 1);
}

void QueuePanel::moveDown()
{
    m_model->sync();
    const QStringList waiting = selectedWaiting();
    if (waiting.isEmpty()) {
        return;
    }
    int row = m_model->rowCount() - 1;
    while (row >= 0 && m_model->idAt(row) != waiting.back()) {
        --row;
    }
    dropBefore(row + 2);
}

void QueuePanel::dropBefore(int row)
{
    const QStringList waiting = selectedWaiting();
    const QSet<QString> moved(waiting.begin(), waiting.end());
    int target = std::max(row, m_model->firstWaiting());
    while (moved.contains(m_model->idAt(target))) {
        ++target; // the place of one that moves itself is no place
    }
    if (!waiting.isEmpty()) {
        m_queue.moveBefore(waiting, m_model->idAt(target));
        m_model->sync();
        m_list->scrollTo(m_list->currentIndex());
    }
}

void QueuePanel::showMenu(const QPoint& where)
{
    m_menu->clear();
    if (m_list->selectionModel()->hasSelection()) {
        m_menu->addActions({m_runNext, m_moveUp, m_moveDown, m_pause, m_cancel});
        const auto job = m_queue.find(selectedIds().front());
        if (job != nullptr && !api::wakeAddress(job->recipe.endpoint.url).isEmpty()) {
            QAction* wake = m_menu->addAction(tr("Wake the model"), this, [this, endpoint = job->recipe.endpoint] {
                Q_EMIT wakeRequested(endpoint);
            });
            wake->setObjectName(QStringLiteral("wakeQueued"));
        }
        m_menu->addSeparator();
    }
    m_menu->addAction(m_queue.isQueuePaused() ? tr("Resume queue") : tr("Pause queue"), this,
                      &QueuePanel::togglePauseQueue);
    m_menu->addAction(tr("Select all"), m_list, &QAbstractItemView::selectAll);
    m_menu->addAction(tr("Cancel all"), this, &QueuePanel::cancelAll);
    m_menu->addAction(tr("Clear done"), this, &QueuePanel::clearDoneRequested);
    m_menu->popup(where);
}

void QueuePanel::showState()
{
    const int count = m_model->rowCount();
    const bool isPaused = m_queue.isQueuePaused();
    m_header->setTitle(isPaused ? tr("paused") : QString()); // how many there are is in the tab
    m_header->setVisible(isPaused || count > 1);
    m_pauseQueue->setText(isPaused ? tr("Resume queue") : tr("Pause queue"));
    m_pauseQueue->setAccessibleName(m_pauseQueue->text());
    arrangeFooter();
    m_cancelAll->setVisible(count > 1);
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_footer->setVisible(count > 0 || isPaused);
    if (count == 0) {
        m_question->hide();
    }
    showSelection();
}

void QueuePanel::showSelection()
{
    const bool hasSelection = m_list->selectionModel()->hasSelection() && m_model->rowCount() > 0;
    m_selectionBar->setVisible(hasSelection);
    if (hasSelection) {
        const QStringList waiting = selectedWaiting();
        const bool isPause =
            std::any_of(waiting.begin(), waiting.end(), [this](const QString& id) { return !m_queue.isPaused(id); });
        const QString pause = waiting.isEmpty() || isPause ? tr("Pause") : tr("Resume");
        m_pauseLink->setText(pause);
        m_pauseLink->setAccessibleName(isPause ? tr("Pause selected jobs") : tr("Resume selected jobs"));
        m_pause->setText(pause);
        m_pauseLink->setVisible(!waiting.isEmpty());
        m_runNextLink->setVisible(!waiting.isEmpty());
        for (QAction* action : {m_runNext, m_moveUp, m_moveDown, m_pause}) {
            action->setEnabled(!waiting.isEmpty());
        }
    }
    const core::Endpoint endpoint = shownEndpoint();
    const QString place = api::endpointTitle(endpoint);
    const QSignalBlocker quiet(m_parallel);
    m_parallel->setValue(m_queue.parallelFor(endpoint));
    m_parallel->setAccessibleName(tr("Jobs at a time on %1").arg(place));
    m_parallel->setToolTip(tr("How many requests %1 gets at once").arg(place));
}

void QueuePanel::setParallel(int jobs)
{
    const core::Endpoint endpoint = shownEndpoint();
    m_queue.setParallel(endpoint, jobs);
    m_settings.setParallelLimit(jobs::ParallelLimits::keyOf(endpoint), jobs);
}

} // namespace melodeck::ui
