// What the request comes to, whether it can be sent, and the way out: never without a melody that is on its way.

#include "api/BodyPlan.h"
#include "api/RecipeCheck.h"
#include "api/RequestLimits.h"
#include "ui/Format.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RequestForm.h"
#include "ui/compose/SendFooter.h"
#include "ui/widgets/BannerMessage.h"

#include <QFileInfo>

namespace melodeck::ui {

void ComposePanel::setMelodySought(bool on)
{
    m_isMelodySought = on;
    followMelody();
}

bool ComposePanel::isMelodyComing() const
{
    return !m_request && model().audioField() != nullptr &&
           (m_isMelodySought || melodyCard().isAwaiting() || melodyCard().isReading());
}

void ComposePanel::generate()
{
    if (!m_footer->canSend()) {
        return;
    }
    if (isMelodyComing()) {
        m_awaited = m_isMelodySought || melodyCard().isAwaiting() ? Awaited::File : Awaited::Reading;
        m_problem->hide();
        m_footer->setWaiting(true);
        return;
    }
    stopWaiting();
    Q_EMIT generateRequested(recipe());
}

void ComposePanel::handToQueue()
{
    if (!m_footer->canSend()) {
        return;
    }
    if (isMelodyComing()) {
        m_problem->setMessage(BannerMessage::Tone::Info, tr("The melody is still on its way"),
                              tr("Nothing was sent. Choose the queue again when it is there."));
        m_problem->show();
        return;
    }
    const core::Recipe request = recipe();
    Q_EMIT queueRequested(request, bytesToSend(request).value_or(-1));
}

void ComposePanel::stopWaiting()
{
    m_awaited.reset();
    m_footer->setWaiting(false);
}

void ComposePanel::followMelody()
{
    followForm();
    Q_EMIT melodyChanged();
    if (!m_awaited || isMelodyComing()) {
        return;
    }
    // One that was in the form before the fetch began is not the one that was waited for.
    const bool isThere = *m_awaited == Awaited::Reading && melodyCard().hasMelody();
    stopWaiting();
    if (isThere) {
        generate();
        return;
    }
    m_problem->setMessage(BannerMessage::Tone::Warn, tr("The request was not sent"),
                          tr("The melody that it waited for did not come. Nothing was sent and nothing is billed. "
                             "Bring the melody again, or press Generate to send what is in the form now."));
    m_problem->show();
}

QString ComposePanel::problem(const core::Recipe& request) const
{
    if (const QString sentence = textProblem(); !sentence.isEmpty()) {
        return sentence;
    }
    if (const QString sentence = m_form->problem(); !sentence.isEmpty()) {
        return sentence;
    }
    const auto problems = api::problemsOf(request, model());
    if (problems.empty()) {
        return overLimit(request);
    }
    if (const auto* prompts = model().field(api::FieldRole::Prompts);
        prompts != nullptr && problems.front().pointer == prompts->pointer && request.fields.is_object() &&
        core::promptsOf(request).empty()) {
        return tr("Write a prompt to begin.");
    }
    const auto* audio = model().audioField();
    const bool isComing =
        isMelodyComing() && problems.front().pointer == (audio != nullptr ? audio->pointer : QString());
    return isComing ? QString() : problems.front().sentence;
}

QString ComposePanel::whyNotSendable() const
{
    if (isReadingRequest()) {
        return readingText();
    }
    if (isMelodyComing()) {
        return tr("The melody is still on its way.");
    }
    return m_request ? requestProblem() : problem(recipe());
}

QString ComposePanel::sendText(int clips) const
{
    switch (model().task) {
    case api::ModelTask::Music:
    case api::ModelTask::Sound:
        return clips > 0 ? tr("Generate %n clip(s)", nullptr, clips) : tr("Generate");
    case api::ModelTask::Transcription:
        return tr("Transcribe");
    case api::ModelTask::Speech:
        return tr("Speak");
    case api::ModelTask::Image:
        return tr("Make picture");
    case api::ModelTask::Video:
        return tr("Make video");
    case api::ModelTask::Other:
        break;
    }
    return tr("Send request");
}

QString ComposePanel::readingText() const
{
    return tr("“%1” is being read: it can be sent when it is here.").arg(QFileInfo(m_requestPath).fileName());
}

void ComposePanel::updatePreflight()
{
    if (isReadingRequest()) {
        m_footer->setButton(tr("Send request"), false);
        m_footer->setFacts(readingText());
        return;
    }
    if (m_request) {
        const QString sentence = requestProblem();
        m_footer->setButton(tr("Send request"), sentence.isEmpty());
        m_footer->setFacts(sentence.isEmpty() ? preflightText(*m_request) : sentence);
        return;
    }
    const core::Recipe request = recipe();
    markText();
    const QString sentence = problem(request);
    m_footer->setButton(sendText(static_cast<int>(core::promptsOf(request).size())), sentence.isEmpty());
    m_footer->setFacts(sentence.isEmpty() ? preflightText(request) : sentence);
}

QString ComposePanel::preflightText(const core::Recipe& request) const
{
    QStringList parts;
    if (const int clips = static_cast<int>(core::promptsOf(request).size()); clips > 0) {
        parts << tr("%n clip(s)", nullptr, clips);
    }
    if (isMelodyComing()) {
        parts << tr("melody on its way"); // what it comes to shows when it is there
        return parts.join(QStringLiteral(" · "));
    }
    if (const int others = m_draft && !m_request && !isTextShown() ? countBeside(m_draft->content(), model()) : 0;
        others > 0) {
        parts << tr("%n more value(s) in JSON", nullptr, others); // they are sent, and the form does not show them
    }
    if (const auto bytes = bytesToSend(request)) {
        parts << tr("%1 up").arg(bytesText(*bytes));
    }
    if (const auto seconds = m_forecast(request)) {
        parts << (*seconds < 1.0 ? tr("about 1 s") : tr("about %1 s").arg(qRound(*seconds)));
        const std::chrono::seconds longest = api::longestRun(request.endpoint);
        if (*seconds > static_cast<double>(longest.count())) {
            constexpr int kMinute = 60;
            parts << tr("the platform ends a request after %1 minutes: ask for less at once")
                         .arg(longest.count() / kMinute);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

std::optional<std::int64_t> ComposePanel::bytesToSend(const core::Recipe& request) const
{
    std::vector<api::PlannedFile> files;
    for (const core::AttachedFile& file : request.files) {
        const bool isMelody = model().audioField() != nullptr && file.field == model().audioField()->place();
        files.push_back({file.field, isMelody ? melodyCard().bytesToSend() : QFileInfo(file.path).size()});
    }
    const auto bytes = api::plannedBodyBytes(request, files);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

QString ComposePanel::overLimit(const core::Recipe& request) const
{
    const auto bytes = isMelodyComing() ? std::nullopt : bytesToSend(request);
    const auto refused = bytes ? api::overBodyLimit(request.endpoint, *bytes) : std::nullopt;
    return refused ? refused->message : QString();
}

} // namespace melodeck::ui
