// Transcripts that are worked on: the desk as a page of the window, and subtitles that come in as files.

#include "api/TranscriptImport.h"
#include "api/TranscriptReader.h"
#include "jobs/JobQueue.h"
#include "store/ClipFolder.h"
#include "store/StoreThread.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/JobBlock.h"
#include "ui/results/JobWords.h"
#include "ui/results/ResultsPanel.h"
#include "ui/results/TranscriptAudio.h"
#include "ui/results/TranscriptCard.h"
#include "ui/transcript/TranscriptDesk.h"
#include "ui/transcript/TranscriptEdits.h"
#include "ui/window/AnswerSaver.h"
#include "ui/window/DroppedFiles.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>

namespace melodeck::ui {

namespace {

struct ReadSubtitles
{
    core::Result<core::Transcript> transcript;
    /// Of the bytes: a file that is moved or copied keeps its edits.
    QString digest;
    /// With the same name in the same folder; empty without one.
    QString recording;
};

QString recordingBeside(const QString& path)
{
    const QFileInfo file(path);
    const QStringList endings{QStringLiteral("wav"), QStringLiteral("flac"), QStringLiteral("mp3"),
                              QStringLiteral("ogg"), QStringLiteral("oga"),  QStringLiteral("opus"),
                              QStringLiteral("aif"), QStringLiteral("aiff"), QStringLiteral("m4a"),
                              QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("mkv")};
    for (const QString& ending : endings) {
        // "talk.en.srt" is beside "talk.mp3" too.
        for (const QString& name : {file.completeBaseName(), file.baseName()}) {
            const QString candidate = file.dir().filePath(name + QLatin1Char('.') + ending);
            if (QFileInfo(candidate).isFile()) {
                return candidate;
            }
        }
    }
    return {};
}

ReadSubtitles readSubtitles(const QString& path, const QString& recording)
{
    ReadSubtitles read{api::importTranscriptFile(path), {}, recording};
    if (read.transcript) {
        const QByteArray bytes = core::toJsonBytes(core::transcriptToJson(*read.transcript));
        read.digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
        if (recording.isEmpty()) {
            read.recording = recordingBeside(path);
        }
    }
    return read;
}

} // namespace

void MainWindow::connectTranscripts()
{
    m_pages->addWidget(m_transcriptDesk);
    connect(m_results, &ResultsPanel::editTranscriptRequested, this, &MainWindow::editTranscript);
    connect(m_results, &ResultsPanel::transcriptShown, this, [this](const QString& id) {
        m_edits->look(id, store::clipFolderOf(m_services.queue.store().folder(), id));
        if (m_edits->editOf(id)) {
            showEdit(id);
        }
    });
    connect(m_edits, &TranscriptEdits::edited, this, &MainWindow::showEdit);
    connect(m_edits, &TranscriptEdits::opened, this, &MainWindow::showTranscript);
    connect(m_edits, &TranscriptEdits::failed, this, [this](const core::Error& error) {
        if (isTranscriptShown()) {
            m_transcriptDesk->showMessage(BannerMessage::Tone::Bad, error.message, error.detail);
        } else {
            m_results->showNotice(error.message, error.detail);
        }
    });
    connect(m_transcriptDesk, &TranscriptDesk::closeRequested, this, &MainWindow::showDesk);
    connect(m_transcriptDesk, &TranscriptDesk::playRequested, this,
            [this](double seconds) { m_transcripts->play(m_edits->current(), seconds); });
    connect(m_transcriptDesk, &TranscriptDesk::saveRequested, this,
            [this] { m_answerSaver->saveTranscript(m_transcriptDesk->title(), m_transcriptDesk->transcript()); });
    connect(m_transcriptDesk, &TranscriptDesk::importRequested, this, &MainWindow::browseSubtitles);
    connect(m_transcripts, &TranscriptAudio::moved, this,
            [this] { m_transcriptDesk->setPosition(m_transcripts->positionIn(m_edits->current())); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        if (!isTranscriptShown()) {
            m_transcriptDesk->commit();
            m_edits->flush();
        }
    });
}

bool MainWindow::isTranscriptShown() const
{
    return m_pages->currentWidget() == m_transcriptDesk;
}

void MainWindow::editTranscript(const QString& jobId)
{
    const auto job = m_services.queue.find(jobId);
    if (job == nullptr || !job->answer.transcript) {
        return;
    }
    const core::Transcript& original = *job->answer.transcript;
    m_edits->open(jobId, store::clipFolderOf(m_services.queue.store().folder(), jobId),
                  {jobTitle(*job), original, original, api::timedWordsIn(job->answer.json)});
}

void MainWindow::showTranscript(const QString& id)
{
    m_transcriptDesk->setPlayable(m_transcripts->isPlayable(id));
    m_transcriptDesk->setPosition(m_transcripts->positionIn(id));
    m_playerBar->show();
    m_pages->setCurrentWidget(m_transcriptDesk);
    m_transcriptDesk->focusList();
}

void MainWindow::showEdit(const QString& id)
{
    const auto job = m_services.queue.find(id);
    const JobBlock* block = m_results->block(id);
    if (job == nullptr || !job->answer.transcript || block == nullptr || block->transcript() == nullptr) {
        return;
    }
    if (const auto edit = m_edits->editOf(id)) {
        block->transcript()->setTranscript(*edit, TranscriptCard::Origin::Edited);
    } else {
        block->transcript()->setTranscript(*job->answer.transcript);
    }
}

void MainWindow::saveTranscript(const QString& jobId)
{
    const auto job = m_services.queue.find(jobId);
    if (job != nullptr && job->answer.transcript) {
        m_answerSaver->saveTranscript(jobTitle(*job), m_edits->editOf(jobId).value_or(*job->answer.transcript));
    }
}

void MainWindow::browseSubtitles()
{
    const QString known = m_settings.openFolder();
    auto* dialog =
        new QFileDialog(this, tr("Import a transcript"),
                        known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Subtitles and transcripts (*.srt *.vtt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setOpenFolder(QFileInfo(path).absolutePath());
        importSubtitles(path);
    });
    dialog->open();
}

void MainWindow::importSubtitles(const QString& path)
{
    m_subtitleWork.run(
        [path](const std::stop_token&) { return api::importTranscriptFile(path); },
        [this, path, id = m_edits->current()](const core::Result<core::Transcript>& read) {
            if (!isTranscriptShown() || id != m_edits->current()) {
                return; // it was for what lay there before
            }
            if (!read) {
                m_transcriptDesk->showMessage(BannerMessage::Tone::Bad, read.error().message, read.error().detail);
                return;
            }
            m_transcriptDesk->clearMessage();
            m_transcriptDesk->takeImported(*read);
            m_toast->say(tr("Imported %1. Undo brings back what was there.").arg(QFileInfo(path).fileName()));
        });
}

void MainWindow::openSubtitles(const QString& path, const QString& recording)
{
    m_subtitleWork.run([path, recording](const std::stop_token&) { return readSubtitles(path, recording); },
                       [this, path](const ReadSubtitles& read) {
                           if (!read.transcript) {
                               const core::Error& error = read.transcript.error();
                               showDesk();
                               m_results->showNotice(error.message, error.detail);
                               return;
                           }
                           const QString id = QStringLiteral("file:") + read.digest;
                           m_transcripts->addRecording(id, read.recording);
                           m_edits->open(
                               id, m_services.queue.store().folder() + QStringLiteral("/transcripts/") + read.digest,
                               {QFileInfo(path).fileName(), *read.transcript, *read.transcript, {}});
                           if (!m_transcripts->isPlayable(id)) {
                               m_toast->say(tr("There is no recording beside it. Drop both together to hear it."));
                           }
                       });
}

bool MainWindow::takeSubtitles(const DroppedFiles& files)
{
    const bool isShown = isTranscriptShown() && !m_edits->current().isEmpty();
    const QStringList found = isShown ? files.subtitles + files.requests : files.subtitles;
    if (found.isEmpty()) {
        return false;
    }
    if (isShown && files.recordings.isEmpty()) {
        importSubtitles(found.front());
    } else if (!files.subtitles.isEmpty()) {
        openSubtitles(files.subtitles.front(), files.recordings.value(0));
    } else {
        return false;
    }
    if (found.size() > 1) {
        m_toast->say(
            tr("%n other(s) left: transcripts go one at a time.", nullptr, static_cast<int>(found.size()) - 1));
    }
    return true;
}

} // namespace melodeck::ui
