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
    openManual(manualPageFor(focus != nullptr ? focus : &window), window);
}

void MainWindow::openManual(const QString& page, const QWidget& over)
{
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_services.theme, this);
    }
    m_manual->standOver(over);
    m_manual->open(page);
    if (const auto* dialog = qobject_cast<const QDialog*>(&over)) {
        connect(dialog, &QDialog::finished, this, &MainWindow::takeManualBack, Qt::UniqueConnection);
    }
}

void MainWindow::takeManualBack()
{
    m_manual->standOver(*this);
}

} // namespace melodeck::ui
