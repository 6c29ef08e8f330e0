// F1.
#include "ui/manual/ManualKey.h"
#include "ui/manual/ManualPages.h"
#include "ui/manual/ManualWindow.h"
#include "ui/window/MainWindow.h"

#include <QDialog>

namespace melodeck::ui {

namespace {

/// Another window may be on its way out, or in.
bool isOf(const QDialog& dialog, const QWidget& window)
{
    const QWidget* each = &dialog;
    while (each != nullptr && each != &window) {
        each = each->parentWidget();
    }
    return each != nullptr;
}

} // namespace

void MainWindow::addManualAction()
{
    const QAction* action =
        addAction(m_menu, tr("Manual"), QKeySequence(QStringLiteral("F1")), &MainWindow::showManual);
    const auto* key = new ManualKey(*action, this);
    connect(key, &ManualKey::pressedIn, this, [this](QDialog* dialog) {
        if (isOf(*dialog, *this)) {
            showManualOver(*dialog);
            connect(dialog, &QDialog::finished, this, &MainWindow::takeManualBack, Qt::UniqueConnection);
        }
    });
}

void MainWindow::showManual()
{
    showManualOver(*this);
}

void MainWindow::showManualOver(const QWidget& window)
{
    const QWidget* focus = window.focusWidget();
    const QString page = manualPageFor(focus != nullptr ? focus : &window);
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_services.theme, this);
    }
    m_manual->standOver(window);
    m_manual->open(page);
}

void MainWindow::takeManualBack()
{
    m_manual->standOver(*this);
}

} // namespace melodeck::ui
