// What comes into the window: files that are dropped or opened, and batches of them.

#include "api/PastedRequest.h"
#include "jobs/JobQueue.h"
#include "ui/batch/BatchPanel.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodySources.h"
#include "ui/desktop/PortalFiles.h"
#include "ui/desktop/RecentMenu.h"
#include "ui/recipe/RecipeCard.h"
#include "ui/results/EmptyResults.h"
#include "ui/results/ResultsPanel.h"
#include "ui/window/DroppedFiles.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"
#include "ui/window/WelcomePage.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace melodeck::ui {

void MainWindow::openFiles(const QStringList& paths)
{
    open(sortFiles(paths));
}

void MainWindow::openUrls(const QList<QUrl>& urls)
{
    open(sortUrls(urls));
}

void MainWindow::open(const DroppedFiles& files)
{
    setDropHighlight(false);
    if (!files.unreadable.isEmpty()) {
        m_toast->say(unreadableText(files));
    }
    m_recent->note(files.paths());
    if (files.isEmpty() || takeSubtitles(files)) {
        return;
    }
    m_recipeCard->dismiss();
    qsizetype left = files.links.size();
    if (files.areForABatch() || (isBatchShown() && !files.recordings.isEmpty())) {
        openBatch(files);
        m_recipeCard->lookAmong(files.recordings);
        left += files.requests.size() + files.recipes.size();
    } else if (!files.requests.isEmpty()) {
        closeBatch();
        m_sources->giveWay(); // or a take that ends now would take its place
        m_compose->setJsonFile(files.requests.front());
        left += files.requests.size() - 1 + files.recipes.size() + files.recordings.size();
    } else if (!files.recipes.isEmpty()) {
        closeBatch();
        showDesk();
        m_recipeCard->offerJson(files.recipes.front());
        left += files.recipes.size() - 1 + files.recordings.size();
    } else if (!files.models.isEmpty()) {
        openModel(files.models.front());
        left += files.models.size() - 1 + files.recordings.size();
    } else if (!files.recordings.isEmpty()) {
        m_compose->setMelodyFile(files.recordings.front());
        m_recipeCard->offer(files.recordings.front());
    } else {
        closeBatch();
        // A model that downloads by itself gets the link as it is.
        if (m_compose->takesLink()) {
            m_compose->setLink(files.links.front());
        } else {
            m_links.fetch(QUrl(files.links.front()));
        }
        --left;
    }
    if (left > 0) {
        m_toast->say(tr("%n other(s) left: requests and links go one at a time.", nullptr, static_cast<int>(left)));
    }
}

void MainWindow::openBatch(const DroppedFiles& files)
{
    const bool hasRecordings = !files.recordings.isEmpty() || !files.folders.isEmpty();
    core::Recipe form = m_compose->recipe();
    if (hasRecordings) {
        form.files.clear(); // these are meant, and not the form's
    }
    showBatch(form);
    if (!files.prompts.isEmpty()) {
        m_batch->setPromptsFile(files.prompts.front());
    }
    if (hasRecordings) {
        m_batch->addRecordings(files.folders + files.recordings);
    }
}

void MainWindow::newBatch()
{
    showBatch(m_compose->recipe());
}

void MainWindow::showBatch(const core::Recipe& form)
{
    showDesk();
    m_desk->showCompose();
    if (!isBatchShown()) {
        m_sources->leaveMicrophone(); // no microphone is open where nobody sees it
        m_batch->begin(form);
        m_forms->setCurrentWidget(m_batch);
    }
    m_batch->focusPrompts();
}

void MainWindow::closeBatch()
{
    m_forms->setCurrentWidget(m_compose);
}

void MainWindow::runBatch(const std::vector<jobs::NewJob>& jobs)
{
    m_services.queue.submitAll(jobs);
    closeBatch();
    m_compose->focusPrompts(); // not where Space would send, and pay for, another request
    m_toast->say(tr("%n job(s) queued.", nullptr, static_cast<int>(jobs.size())));
}

bool MainWindow::isBatchShown() const
{
    return m_forms->currentWidget() == m_batch;
}

void MainWindow::connectBatch()
{
    connect(m_batch, &BatchPanel::closeRequested, this, &MainWindow::closeBatch);
    connect(m_batch, &BatchPanel::runRequested, this, &MainWindow::runBatch);
    connect(m_batch, &BatchPanel::browseRequested, this, &MainWindow::browse);
    connect(m_batch, &BatchPanel::buttonChanged, this, &MainWindow::showNextStep);
    connect(m_compose, &ComposePanel::buttonChanged, this, &MainWindow::showNextStep);
    connect(m_forms, &QStackedWidget::currentChanged, this, &MainWindow::showNextStep);
    showNextStep();
}

void MainWindow::showNextStep()
{
    if (isBatchShown()) {
        m_results->setNextStep(Composing::Batch, m_batch->buttonText());
    } else {
        m_results->setNextStep(Composing::Request, m_compose->buttonText());
    }
}

void MainWindow::setDropHighlight(bool on)
{
    m_welcome->setDropHighlight(on);
    m_compose->setDropHighlight(on);
    m_batch->setDropHighlight(on);
}

void MainWindow::browse()
{
    // One that is not there would be taken for the name of a file.
    QString folder = QDir::homePath();
    for (const QString& wanted :
         {QStandardPaths::writableLocation(QStandardPaths::MusicLocation), m_settings.openFolder()}) {
        folder = !wanted.isEmpty() && QFileInfo(wanted).isDir() ? wanted : folder;
    }
    auto* dialog = new QFileDialog(this, tr("Open recordings, prompts or a request"), folder);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff "
                               "*.m4a *.mp4 *.aac *.wma *.webm *.mka "
                               "*.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        m_settings.setOpenFolder(QFileInfo(paths.front()).absolutePath());
        openFiles(paths);
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    beWhole();
    const QMimeData& dragged = *event->mimeData();
    if (dragged.hasUrls() || PortalFiles::areOffered(dragged) ||
        (dragged.hasText() && api::readPastedRequest(dragged.text()))) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        setDropHighlight(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropHighlight(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    // A clip that was on its way out and let go on the way is not meant as a melody.
    const bool isOurs = event->source() != nullptr;
    if (isOurs && !m_forms->rect().contains(m_forms->mapFrom(this, event->position().toPoint()))) {
        setDropHighlight(false);
        event->setDropAction(Qt::IgnoreAction);
        return;
    }
    event->setDropAction(Qt::CopyAction); // never a move: the file stays where it is
    event->accept();
    if (takePortalFiles(*event->mimeData()) || (event->mimeData()->hasText() && takeText(event->mimeData()->text()))) {
        setDropHighlight(false);
    } else {
        open(sortDrop(*event->mimeData()));
    }
}

} // namespace melodeck::ui
