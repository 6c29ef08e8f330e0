// The results panel's side of answers as they came, of the pictures in them, and of what is said of those that failed.

#include "api/FailureDetails.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/answer/AnswerDialog.h"
#include "ui/results/JobBlock.h"
#include "ui/results/JobWords.h"
#include "ui/results/PictureRow.h"
#include "ui/results/ResultsPanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QUrl>

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

void ResultsPanel::addPicture(const QString& jobId, JobBlock& owner, const core::Clip& clip)
{
    if (owner.pictureOf(clip.index) == nullptr) {
        connectPicture(jobId, owner.addPicture(clip));
    }
}

void ResultsPanel::connectPicture(const QString& jobId, PictureRow* row)
{
    const core::Clip clip = row->clip();
    const QUrl file = QUrl::fromLocalFile(clip.path);
    connect(row, &PictureRow::saveRequested, this,
            [this, jobId, index = clip.index] { Q_EMIT savePictureRequested(jobId, index); });
    connect(row, &PictureRow::bringBackRequested, this, [this, jobId] { Q_EMIT bringBackRequested(jobId); });
    connect(row, &PictureRow::makeModelRequested, this, [this, jobId] { Q_EMIT makeModelRequested(jobId); });
    connect(row, &PictureRow::showInFolderRequested, this,
            [path = clip.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    connect(row, &PictureRow::openRequested, this, [this, file] {
        if (!QFileInfo::exists(file.toLocalFile()) || !QDesktopServices::openUrl(file)) {
            Q_EMIT told(tr("No program here opens %1. It can be saved.").arg(file.fileName()));
        }
    });
    if (clip.kind == core::MediaKind::Image) {
        readPictureOf(row);
        connect(row, &PictureRow::pixelsWanted, this, [this, row] { readPictureOf(row); });
    }
}

void ResultsPanel::readPictureOf(PictureRow* row)
{
    m_pictures.run([path = row->clip().path, format = row->clip().format,
                    most = row->mostPixels()](const std::stop_token&) { return readPicture(path, format, most); },
                   [shown = QPointer<PictureRow>(row)](const ShownPicture& picture) {
                       if (shown != nullptr) {
                           shown->setPicture(picture);
                       }
                   });
}

} // namespace melodeck::ui
