#include "ui/window/Desk.h"

#include "ui/theme/Text.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kNarrowWidth = 900;
constexpr int kComposeWidth = 352;
constexpr int kQueueWidth = 288;
constexpr int kNarrowCompose = 320;
constexpr int kLeastCompose = 300;
constexpr int kLeastQueue = 200;
constexpr int kLeastResults = 380;

/// As wide as it has to be with the text of the system. What has to fit beside others grows less than what may grow.
int scaled(int width)
{
    return qRound(width * textScale());
}

int scaledLeast(int width)
{
    constexpr double kMostScale = 1.4;
    return qRound(width * std::min(textScale(), kMostScale));
}

} // namespace

Desk::Desk(QWidget* compose, QWidget* results, QWidget* queue, QWidget* parent)
    : QWidget(parent)
    , m_compose(compose)
    , m_queue(queue)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QTabWidget)
{
    m_left->setDocumentMode(true);
    m_left->setTabBarAutoHide(true);
    m_left->addTab(m_compose, tr("Compose"));
    m_left->tabBar()->setAccessibleName(tr("Panes"));
    results->setMinimumWidth(kLeastResults);
    setLeastWidths();
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(results);
    m_splitter->addWidget(m_queue);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({scaled(kComposeWidth), scaled(kComposeWidth) * 2, scaled(kQueueWidth)});
}

QSize Desk::sizeHint() const
{
    return m_splitter->sizeHint();
}

QSize Desk::minimumSizeHint() const
{
    return m_splitter->minimumSizeHint();
}

bool Desk::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QWidget::event(event);
}

QByteArray Desk::saveState() const
{
    return m_narrow ? m_wideState : m_splitter->saveState();
}

void Desk::restoreState(const QByteArray& state)
{
    m_wideState = state;
    if (!state.isEmpty() && !m_narrow) {
        m_splitter->restoreState(state);
    }
}

void Desk::showQueue()
{
    if (m_narrow) {
        m_left->setCurrentWidget(m_queue);
        return;
    }
    QList<int> sizes = m_splitter->sizes();
    if (sizes.size() == 3 && sizes.back() == 0) {
        sizes.back() = scaled(kQueueWidth);
        sizes[1] -= scaled(kQueueWidth);
        m_splitter->setSizes(sizes);
    }
}

void Desk::showCompose()
{
    m_left->setCurrentWidget(m_compose);
}

void Desk::resizeEvent(QResizeEvent* event)
{
    const bool narrow = event->size().width() < scaled(kNarrowWidth);
    // Not by a layout, which would have squeezed the panes before their sizes are kept.
    if (narrow != m_narrow) {
        arrange(narrow);
    }
    m_splitter->setGeometry(rect());
    QWidget::resizeEvent(event);
}

void Desk::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setLeastWidths();
        const bool narrow = width() < scaled(kNarrowWidth);
        if (narrow || narrow != m_narrow) {
            arrange(narrow);
        }
    }
}

void Desk::setLeastWidths()
{
    m_left->setMinimumWidth(scaledLeast(kLeastCompose));
    m_queue->setMinimumWidth(scaledLeast(kLeastQueue));
}

void Desk::arrange(bool narrow)
{
    // For when there is room again. At the start it is not laid out yet, and what was kept stands.
    if (narrow && m_splitter->width() >= scaled(kNarrowWidth)) {
        m_wideState = m_splitter->saveState();
    }
    m_narrow = narrow;
    if (narrow) {
        m_left->addTab(m_queue, tr("Queue and library"));
        m_splitter->setSizes({scaled(kNarrowCompose), width() - scaled(kNarrowCompose)});
    } else {
        m_splitter->addWidget(m_queue);
        m_splitter->setStretchFactor(2, 0);
        m_queue->show();
        m_splitter->setGeometry(rect()); // so wide already: its sizes are meant for that
        const int sides = scaled(kComposeWidth) + scaled(kQueueWidth);
        m_splitter->setSizes({scaled(kComposeWidth), width() - sides, scaled(kQueueWidth)});
        if (!m_wideState.isEmpty()) {
            m_splitter->restoreState(m_wideState);
        }
    }
}

} // namespace melodeck::ui
