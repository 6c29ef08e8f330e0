#include "engine/server/PredictAnswer.h"

#include <QDebug>

#include <chrono>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr std::chrono::milliseconds kCallerCheck{50};

} // namespace

PredictAnswer::PredictAnswer(std::shared_ptr<AnswerBody> body, std::shared_ptr<RenderTicket> ticket, RenderQueue& queue,
                             std::function<bool()> isCallerGone)
    : m_body(std::move(body))
    , m_ticket(std::move(ticket))
    , m_queue(queue)
    , m_isCallerGone(std::move(isCallerGone))
{
}

PredictAnswer::~PredictAnswer()
{
    if (!m_body->isFinished()) {
        m_queue.cancel(m_ticket);
    }
}

std::optional<std::int64_t> PredictAnswer::size() const
{
    return m_body->isFinished() && !m_hasBegun ? std::optional(m_body->size()) : std::nullopt;
}

QByteArray PredictAnswer::next()
{
    m_hasBegun = true;
    while (!m_body->isOver()) {
        if (QByteArray piece = m_body->next(); !piece.isEmpty()) {
            return piece;
        }
        if (m_body->waitFor(kCallerCheck)) {
            continue;
        }
        if (m_ticket->waitFor({}) && !m_body->isFinished()) {
            // The caller has whole clips already, so that no error can be said any more but by stopping here.
            if (const auto outcome = m_ticket->take(); !outcome) {
                qWarning().noquote() << "An answer was broken off:" << outcome.error().message
                                     << outcome.error().detail;
            }
            m_isBroken = true;
            return {};
        }
        if (m_isCallerGone()) {
            m_isBroken = true;
            return {};
        }
    }
    return {};
}

} // namespace melodeck::engine
