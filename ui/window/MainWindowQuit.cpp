// The window's end, and what is asked before it.

#include "core/Paths.h"
#include "jobs/JobQueue.h"
#include "ui/queue/QueuePanel.h"
#include "ui/queue/SubmittedRequests.h"
#include "ui/storage/StorageWork.h"
#include "ui/transcript/TranscriptEdits.h"
#include "ui/window/AnswerSaver.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/Desk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PartsSaver.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace melodeck::ui {

bool MainWindow::isSubmitting() const
{
    const auto& submitted = m_submitted->all();
    return std::any_of(submitted.begin(), submitted.end(), [](const SubmittedRequest& request) {
        return request.phase == SubmittedRequest::Phase::Sending;
    });
}

bool MainWindow::isWritingFiles() const
{
    return !m_saver->isIdle() || !m_answerSaver->isIdle() || !m_partsSaver->isIdle() || m_storage->isBusy();
}

bool MainWindow::writeEdits()
{
    return m_edits->writeNow().has_value();
}

/// What would be lost or cut off, the dearest first, and what that means.
MainWindow::Reasons MainWindow::reasonsToStay()
{
    Reasons reasons;
    // What waits is there again at the next start; only what has left for a server is at stake.
    const std::vector<QString> unfinished = m_services.queue.unfinished();
    const auto onTheirWay = std::count_if(unfinished.begin(), unfinished.end(), [this](const QString& id) {
        return m_services.queue.progressOf(id) != nullptr && mayCostToCancel(m_services.queue, id);
    });
    if (const auto atStake = onTheirWay + (isSubmitting() ? 1 : 0); atStake > 0) {
        reasons.what << tr("%n request(s) are still on their way.", nullptr, static_cast<int>(atStake));
        reasons.meaning << tr("Quitting stops them here; the model may still finish and bill, and its answer is lost. "
                              "Jobs that wait are there again at the next start.");
    }
    if (const auto written = m_edits->writeNow(); !written) {
        reasons.what << tr("The last edits of a transcript are not on the disk.");
        reasons.meaning << written.error().message << tr("Quitting loses them.");
    }
    if (isWritingFiles()) {
        reasons.what << tr("Files are still being written.");
        reasons.meaning << tr("Quitting stops that. What is whole by then stays, and the library has all clips as they "
                              "came.");
    }
    return reasons;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    beWhole();
    const Reasons reasons = m_quitAgreed ? Reasons() : reasonsToStay();
    if (!reasons.what.isEmpty()) {
        event->ignore();
        auto* question = new QMessageBox(QMessageBox::Question, tr("Quit Melodeck?"),
                                         reasons.what.join(QLatin1Char(' ')), QMessageBox::NoButton, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->setInformativeText(reasons.meaning.join(QLatin1Char(' ')));
        const QPushButton* quit = question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
        question->setDefaultButton(question->addButton(tr("Keep running"), QMessageBox::RejectRole));
        connect(quit, &QPushButton::clicked, this, [this] {
            m_quitAgreed = true;
            close();
        });
        question->open();
        return;
    }
    (void)m_edits->finish();
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setPanes(m_desk->saveState());
    event->accept();
}

} // namespace melodeck::ui
