#include "engine/server/PredictHandler.h"

#include <QCoreApplication>
#include <QDebug>

#include <chrono>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr std::chrono::milliseconds kCallerCheck{50};

/// Texts for people.
struct Text final
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

PredictHandler::Reply PredictHandler::answer(std::string body, const std::function<bool()>& isCallerGone)
{
    auto read = readPredictRequest(std::move(body));
    if (!read) {
        return logged(read.error());
    }
    const auto request = std::make_shared<const PredictRequest>(std::move(*read));
    const auto ticket =
        m_queue.submit([this, request](std::stop_token stop) { return render(*request, std::move(stop)); });
    while (!ticket->waitFor(kCallerCheck)) {
        if (isCallerGone()) {
            m_queue.cancel(ticket);
            return ErrorReply{499, Text::tr("The caller went away; its render was stopped.")};
        }
    }
    auto rendered = ticket->take();
    if (!rendered) {
        return logged(rendered.error());
    }
    const auto name = m_engine.soundFontName();
    const auto hash = m_engine.soundFontHash();
    return std::make_shared<AnswerBody>(*request, std::move(*rendered),
                                        SoundFontFacts{name.value_or(QString()), hash.value_or(QString())});
}

void PredictHandler::stop()
{
    m_queue.stop();
}

core::Result<SketchReply> PredictHandler::render(const PredictRequest& request, std::stop_token stop) const
{
    // Hashed here, once, by a worker: the reply is put together where a caller may no longer be waited for.
    if (const auto hash = m_engine.soundFontHash(); !hash) {
        return core::fail(hash.error());
    }
    auto reply = m_engine.arrange(request.sketch, std::move(stop));
    if (reply && reply->clips.size() != request.sketch.prompts.size()) {
        return core::fail(core::ErrorCode::Unknown,
                          Text::tr("The engine made fewer clips than prompts: an internal error."));
    }
    return reply;
}

} // namespace melodeck::engine
