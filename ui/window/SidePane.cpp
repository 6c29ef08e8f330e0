#include "ui/window/SidePane.h"

#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

namespace melodeck::ui {

SidePane::SidePane(QWidget* queue, QWidget* parent)
    : QTabWidget(parent)
    , m_library(new QWidget)
{
    setObjectName(QStringLiteral("sidePane"));
    setDocumentMode(true);
    addTab(queue, tr("Queue"));
    auto* place = new QVBoxLayout(m_library);
    place->setContentsMargins(0, 0, 0, 0);
    addTab(m_library, tr("Library"));
    tabBar()->setObjectName(QStringLiteral("sideTabs"));
    tabBar()->setAccessibleName(tr("Queue and library"));
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (isLibraryShown() && !m_isLibraryMade) {
            Q_EMIT libraryWanted();
        }
    });
}

void SidePane::showQueue()
{
    setCurrentIndex(0);
}

void SidePane::showLibrary()
{
    setCurrentWidget(m_library);
}

bool SidePane::isLibraryShown() const
{
    return currentWidget() == m_library;
}

void SidePane::setWaiting(int jobs)
{
    setTabText(0, jobs > 0 ? tr("Queue %1").arg(QLocale().toString(jobs)) : tr("Queue"));
}

void SidePane::setLibrary(QWidget* library)
{
    m_isLibraryMade = true;
    m_library->layout()->addWidget(library);
}

} // namespace melodeck::ui
