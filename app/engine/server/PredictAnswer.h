#pragma once

#include "engine/server/AnswerBody.h"
#include "engine/server/RenderQueue.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace melodeck::engine {

/// An answer on its way: what is there of it can be sent while the rest is made. One thread at a time.
class PredictAnswer final
{
public:
    /// queue has the ticket, fills the body, and outlives this. isCallerGone is asked on the calling thread of next().
    PredictAnswer(std::shared_ptr<AnswerBody> body, std::shared_ptr<RenderTicket> ticket, RenderQueue& queue,
                  std::function<bool()> isCallerGone);
    /// Stops the render that nobody waits for any more.
    ~PredictAnswer();
    PredictAnswer(const PredictAnswer&) = delete;
    PredictAnswer& operator=(const PredictAnswer&) = delete;

    /// Bytes from first to last, when all of it was made before anything was sent.
    [[nodiscard]] std::optional<std::int64_t> size() const;
    /// The next bytes, waited for. Empty at the end, and where it cannot go on.
    [[nodiscard]] QByteArray next();
    /// Whether it ended before its end: a clip could not be made, or the caller has gone.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    std::shared_ptr<AnswerBody> m_body;
    std::shared_ptr<RenderTicket> m_ticket;
    RenderQueue& m_queue;
    std::function<bool()> m_isCallerGone;
    bool m_hasBegun = false;
    bool m_isBroken = false;
};

} // namespace melodeck::engine
