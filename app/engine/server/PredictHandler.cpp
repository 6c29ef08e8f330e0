#include "engine/server/PredictHandler.h"

#include "engine/server/ListenRequest.h"
#include "mir/MelodyExport.h"
#include "mir/MelodyTranscriber.h"

#include <QCoreApplication>
#include <QDebug>

#include <chrono>
#include <future>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr std::chrono::milliseconds kHandlerCheck{50};

/// Texts for people.
struct PredictHandlerText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

ErrorReply logged(const core::Error& error)
{
    ErrorReply reply = replyFor(error);
    if (reply.status >= 500) {
        qWarning().noquote() << error.message << error.detail;
    }
    return reply;
}

} // namespace

PredictHandler::PredictHandler(const EnginePort& engine, int renderWorkers)
    : m_engine(engine)
    , m_queue(renderWorkers)
{
}

PredictHandler::Reply PredictHandler::answer(std::string body, Delivery delivery,
                                             const std::function<bool()>& isCallerGone)
{
    auto read = readPredictRequest(std::move(body));
    if (!read) {
        return logged(read.error());
    }
    const auto request = std::make_shared<const PredictRequest>(std::move(*read));
    const auto answer = std::make_shared<AnswerBody>(request);
    const auto ticket = m_queue.submit(
        [this, request, answer](std::stop_token stop) { return render(*request, *answer, std::move(stop)); });
    // One clip is whole when it is there: it can be sent with its length.
    const bool waitsForAll = delivery == Delivery::Whole || request->sketch.prompts.size() == 1;
    while (!(waitsForAll ? ticket->waitFor(kHandlerCheck) : answer->waitFor(kHandlerCheck) || ticket->waitFor({}))) {
        if (isCallerGone()) {
            m_queue.cancel(ticket);
            return ErrorReply{499, PredictHandlerText::tr("The caller went away; its render was stopped.")};
        }
    }
    if (ticket->waitFor({}) && !answer->isFinished() && !answer->waitFor({})) {
        const auto rendered = ticket->take();
        return logged(rendered
                          ? core::Error{core::ErrorCode::Unknown, PredictHandlerText::tr("There is no answer."), {}}
                          : rendered.error());
    }
    if (waitsForAll && !answer->isFinished()) {
        return logged(ticket->take().error());
    }
    return std::make_shared<PredictAnswer>(answer, ticket, m_queue, isCallerGone);
}

PredictHandler::NotesReply PredictHandler::notes(std::string body, const std::function<bool()>& isCallerGone)
{
    auto read = readListenRequest(std::move(body));
    if (!read) {
        return logged(read.error());
    }
    const auto request = std::make_shared<const ListenRequest>(std::move(*read));
    const auto ticket = m_queue.submit([request](std::stop_token stop) -> core::Result<SketchReply> {
        SketchReply heard;
        heard.melody.transcription = mir::transcribeMelody(request->audio, stop);
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled, PredictHandlerText::tr("The engine is being stopped."));
        }
        return heard;
    });
    while (!ticket->waitFor(kHandlerCheck)) {
        if (isCallerGone()) {
            m_queue.cancel(ticket);
            return ErrorReply{499, PredictHandlerText::tr("The caller went away; nothing more was listened to.")};
        }
    }
    const auto heard = ticket->take();
    if (!heard) {
        return logged(heard.error());
    }
    core::Json json = mir::melodyJson(heard->melody.transcription.value_or(mir::Transcription()));
    json["is_cut"] = request->isCut;
    return core::toJsonBytes(json);
}

void PredictHandler::stop()
{
    m_queue.stop();
}

core::Result<SketchReply> PredictHandler::render(const PredictRequest& request, AnswerBody& answer,
                                                 std::stop_token stop) const
{
    const auto engine = m_engine.asOfNow();
    // Hashed once, beside the render: the reply is put together where a caller may no longer be waited for.
    std::future<core::Result<QString>> hashing =
        std::async(std::launch::async, [engine] { return engine->soundFontHash(); });
    auto reply = engine->arrange(request.sketch, std::move(stop), [&answer](SketchClip& clip) { answer.add(clip); });
    if (reply && reply->clips.size() != request.sketch.prompts.size()) {
        return core::fail(core::ErrorCode::Unknown,
                          PredictHandlerText::tr("The engine made fewer clips than prompts: an internal error."));
    }
    const auto hash = hashing.get();
    if (!hash) {
        return core::fail(hash.error());
    }
    if (reply) {
        answer.finish(*reply, {engine->soundFontName().value_or(QString()), *hash});
    }
    return reply;
}

} // namespace melodeck::engine
