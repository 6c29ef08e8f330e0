// The results panel's side of answers as they came, and of what is said of those that failed.

#include "api/FailureDetails.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/answer/AnswerDialog.h"
#include "ui/results/JobBlock.h"
#include "ui/results/JobWords.h"
#include "ui/results/ResultsPanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace melodeck::ui {

void ResultsPanel::connectAnswer(const QString& jobId, JobBlock* made)
{
    connect(made, &JobBlock::saveAnswerRequested, this, [this, jobId] { Q_EMIT saveAnswerRequested(jobId); });
    connect(made, &JobBlock::showAnswerRequested, this, [this, jobId] { showAnswer(jobId); });
    connect(made, &JobBlock::copyDetailsRequested, this, [this, jobId] { copyDetails(jobId); });
}

void ResultsPanel::copyDetails(const QString& jobId)
{
    if (const auto job = m_queue.find(jobId)) {
        QGuiApplication::clipboard()->setText(api::failureDetails(*job));
        Q_EMIT told(tr("Details copied. They hold no key."));
    }
}

void ResultsPanel::showAnswer(const QString& jobId)
{
    const auto job = m_queue.find(jobId);
    if (job == nullptr) {
        return;
    }
    auto* dialog = new AnswerDialog(job, jobTitle(*job), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::saveRequested, this, [this, jobId] { Q_EMIT saveAnswerRequested(jobId); });
    dialog->show();
}

} // namespace melodeck::ui
