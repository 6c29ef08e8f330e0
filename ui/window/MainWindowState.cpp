// A window that takes the place of another: texts are set where widgets are made, so another language is another
// window.

#include "api/ModelSpec.h"
#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
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

#include <QStackedWidget>

#include <algorithm>

namespace melodeck::ui {

bool MainWindow::isSettled() const
{
    const bool isRecording = m_recorder != nullptr && m_recorder->state() != RecorderState::Off;
    const auto& submitted = m_submitted->all();
    const bool isSubmitting = std::any_of(submitted.begin(), submitted.end(), [](const SubmittedRequest& request) {
        return request.phase == SubmittedRequest::Phase::Sending;
    });
    return !isRecording && !isSubmitting && !m_links.isBusy() && m_saver->isIdle() && m_answerSaver->isIdle() &&
           m_partsSaver->isIdle() && !m_results->comparison().isCurrentHidden();
}

WindowState MainWindow::takeState()
{
    m_edits->finish(); // what takes over reads them from the disk
    WindowState state;
    state.endpoint = m_endpoint;
    state.model = m_model;
    state.request = m_compose->draft();
    if (isBatchShown()) {
        state.batch = m_batch->draft();
    }
    state.isDeskShown = m_pages->currentWidget() != m_welcome;
    if (isTranscriptShown() && m_services.queue.find(m_edits->current()) != nullptr) {
        state.transcript = m_edits->current();
    }
    const auto* settings = findChild<SettingsDialog*>();
    state.areSettingsShown = settings != nullptr && settings->isVisible();
    state.geometry = saveGeometry();
    state.panes = m_desk->saveState();
    return state;
}

void MainWindow::takeOver(const WindowState& state)
{
    restoreGeometry(state.geometry);
    m_desk->restoreState(state.panes);
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
