// Requests that are handed to the platform's own queue, and their way back.

#include "jobs/JobQueue.h"
#include "ui/compose/ComposePanel.h"
#include "ui/queue/AsyncDialog.h"
#include "ui/queue/QueuePanel.h"
#include "ui/queue/SubmittedList.h"
#include "ui/queue/SubmittedRequests.h"
#include "ui/window/Desk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <optional>

namespace melodeck::ui {

void MainWindow::connectSubmitted()
{
    m_queuePanel->addSection(new SubmittedList(*m_submitted));
    connect(m_compose, &ComposePanel::queueRequested, this, &MainWindow::chooseQueue);
    connect(m_submitted, &SubmittedRequests::told, m_toast, &Toast::say);
    connect(&m_services.queue, &jobs::JobQueue::jobsReceived, m_submitted, &SubmittedRequests::arrived);
}

void MainWindow::chooseQueue(const core::Recipe& recipe, qint64 bytes)
{
    auto* dialog = new AsyncDialog(recipe, bytes >= 0 ? std::optional<std::int64_t>(bytes) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AsyncDialog::chosen, this, [this](const core::Recipe& chosen, const api::AsyncOptions& options) {
        m_submitted->submit(chosen, options);
        showDesk();
        m_desk->showQueue();
    });
    dialog->open();
}

} // namespace melodeck::ui
