// A window that takes the place of another: texts are set where widgets are made, so another language is another
// window.

#include "api/ModelSpec.h"
#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
#include "ui/player/Player.h"
#include "ui/queue/SubmittedRequests.h"
#include "ui/record/Recorder.h"
#include "ui/record/RecoveredTakes.h"
#include "ui/results/ResultsPanel.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/transcript/TranscriptEdits.h"
#include "ui/window/AnswerSaver.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/Desk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PartsSaver.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/WindowState.h"

#include <QDialog>
#include <QStackedWidget>

#include <algorithm>

namespace melodeck::ui {

bool MainWindow::isSettled() const
{
    const bool isRecording = m_recorder != nullptr && m_recorder->state() != RecorderState::Off;
    // What was written into one would be gone; the settings are where the language is chosen.
    const QList<QDialog*> dialogs = findChildren<QDialog*>();
    const bool isAsking = std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) {
        return dialog->isVisible() && dialog->isModal() && qobject_cast<const SettingsDialog*>(dialog) == nullptr;
    });
    const bool isBusy = isRecording || isSubmitting() || isWritingFiles() || m_links.isBusy();
    return !isBusy && !isAsking && !m_compose->isMelodyComing() && !m_batch->isReading() && !m_edits->hasFailed() &&
           !m_results->comparison().isCurrentHidden();
}

WindowState MainWindow::takeState()
{
    (void)m_edits->finish(); // what takes over reads them from the disk
    WindowState state;
    state.endpoint = m_endpoint;
    state.model = m_model;
    state.request = m_compose->draft();
    if (isBatchShown()) {
        state.batch = m_batch->draft();
    }
    state.isDeskShown = !isWelcoming();
    if (isTranscriptShown() && m_services.queue.find(m_edits->current()) != nullptr) {
        state.transcript = m_edits->current();
    }
    const auto* settings = findChild<SettingsDialog*>();
    state.areSettingsShown = settings != nullptr && settings->isVisible();
    state.geometry = saveGeometry();
    state.panes = m_desk->saveState();
    state.volume = m_services.player.volume();
    return state;
}

void MainWindow::takeOver(const WindowState& state)
{
    restoreGeometry(state.geometry);
    m_desk->restoreState(state.panes);
    m_services.player.setVolume(state.volume);
    const api::ModelSpec* model = api::findModelSpec(state.model);
    setTarget(state.endpoint, model != nullptr ? *model : api::defaultModelFor(state.endpoint));
    m_compose->setDraft(state.request);
    if (state.batch) {
        m_batch->setDraft(*state.batch);
        m_forms->setCurrentWidget(m_batch);
    }
    if (state.isDeskShown) {
        showDesk();
    }
    show(); // before what stands over it
    m_results->takeOver();
    m_submitted->load();
    m_recovered->look();
    if (!state.transcript.isEmpty()) {
        editTranscript(state.transcript);
    }
    if (state.areSettingsShown) {
        showSettings();
    }
}

} // namespace melodeck::ui
