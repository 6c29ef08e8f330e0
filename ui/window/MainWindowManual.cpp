// F1.
#include "ui/manual/ManualPages.h"
#include "ui/manual/ManualWindow.h"
#include "ui/window/MainWindow.h"

#include <QApplication>

namespace melodeck::ui {

void MainWindow::showManual()
{
    const QString page = manualPageFor(QApplication::focusWidget());
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_services.theme, this);
    }
    m_manual->open(page);
}

} // namespace melodeck::ui
