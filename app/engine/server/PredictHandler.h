#pragma once

#include "engine/server/AnswerBody.h"
#include "engine/server/EnginePort.h"
#include "engine/server/ErrorReply.h"
#include "engine/server/PredictAnswer.h"
#include "engine/server/RenderQueue.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>

namespace melodeck::engine {

/// Turns the body of a predict call into its answer. Any thread, several at once.
class PredictHandler final
{
public:
    using Reply = std::variant<ErrorReply, std::shared_ptr<PredictAnswer>>;
    /// The answer as JSON.
    using NotesReply = std::variant<ErrorReply, QByteArray>;
    /// Whether an answer may begin before it is whole.
    enum class Delivery : std::uint8_t { Whole, AsMade };

    /// engine outlives the handler. renderWorkers: renders at once.
    PredictHandler(const EnginePort& engine, int renderWorkers);

    /// Checks, waits for its turn, and for the first clip (AsMade) or all of them, or says why there is none.
    /// isCallerGone is asked every 50 ms on the calling thread; once it says yes the render is stopped, or leaves the
    /// queue, and the reply is a 499 that nobody reads.
    [[nodiscard]] Reply answer(std::string body, Delivery delivery, const std::function<bool()>& isCallerGone);

    /// The same for the model melody-transcription, which shares the queue: what is heard in a recording, see
    /// mir::melodyJson(); of a recording that goes on for longer than is listened to, `is_cut` is true.
    [[nodiscard]] NotesReply notes(std::string body, const std::function<bool()>& isCallerGone);

    /// Ends every render, waiting or running, with a 503. Any thread.
    void stop();

private:
    [[nodiscard]] core::Result<SketchReply> render(const PredictRequest& request, AnswerBody& answer,
                                                   std::stop_token stop) const;

    const EnginePort& m_engine;
    RenderQueue m_queue;
};

} // namespace melodeck::engine
