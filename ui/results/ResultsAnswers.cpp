// The results panel's side of answers as they came, and of what is said of those that failed.

#include "api/FailureDetails.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace melodeck::ui {

void ResultsPanel::connectAnswer(const QString& jobId, JobBlock* made)
{
    connect(made, &JobBlock::saveAnswerRequested, this, [this, jobId] { Q_EMIT saveAnswerRequested(jobId); });
    connect(made, &JobBlock::copyDetailsRequested, this, [this, jobId] { copyDetails(jobId); });
}

void ResultsPanel::copyDetails(const QString& jobId)
{
    if (const auto job = m_queue.find(jobId)) {
        QGuiApplication::clipboard()->setText(api::failureDetails(*job));
        Q_EMIT told(tr("Details copied. They hold no key."));
    }
}

} // namespace melodeck::ui
