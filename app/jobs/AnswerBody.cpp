#include "jobs/AnswerBody.h"

#include "jobs/DocumentReader.h"
#include "jobs/EventAnswer.h"
#include "jobs/GuessedReader.h"
#include "jobs/MediaReader.h"
#include "jobs/TextReader.h"
#include "wire/MsgpackStream.h"

#include <utility>

namespace melodeck::jobs {

AnswerBody::AnswerBody(AnswerFacts facts, Listener listener, wire::AnswerLimits limits)
    : m_facts(std::move(facts))
    , m_listener(std::move(listener))
    , m_limits(limits)
{
}

AnswerBody::~AnswerBody() = default;

core::Result<void> AnswerBody::write(std::span<const std::byte> bytes)
{
    if (m_kind != AnswerKind::Undecided) {
        return m_reader->write(bytes);
    }
    m_head.insert(m_head.end(), bytes.begin(), bytes.end());
    return decide(wire::StringEnd::Open);
}

core::Result<void> AnswerBody::finish()
{
    if (m_kind == AnswerKind::Undecided) {
        if (auto decided = decide(wire::StringEnd::Reached); !decided) {
            return decided;
        }
    }
    return m_reader->finish();
}

core::Result<void> AnswerBody::decide(wire::StringEnd end)
{
    m_kind = kindOfAnswer(m_facts, m_head, end);
    if (m_kind == AnswerKind::Undecided) {
        return {};
    }
    const std::vector<std::byte> head = std::exchange(m_head, {});
    m_reader = makeReader(head);
    return head.empty() ? core::Result<void>() : m_reader->write(head);
}

std::unique_ptr<BodyReader> AnswerBody::makeReader(std::span<const std::byte> head)
{
    switch (m_kind) {
    case AnswerKind::Json:
        if (isGuess(m_facts, head)) {
            return std::make_unique<GuessedReader>(m_listener.media, m_listener.textArrived, m_limits);
        }
        return std::make_unique<DocumentReader<wire::AnswerStream>>(m_listener.media, m_limits);
    case AnswerKind::Msgpack:
        return std::make_unique<DocumentReader<wire::MsgpackStream>>(m_listener.media, m_limits);
    case AnswerKind::Events:
        return std::make_unique<EventAnswer>(m_listener.media, m_listener.textArrived, m_limits);
    case AnswerKind::Media:
        return std::make_unique<MediaReader>(m_listener.media, *wire::sniffMedia(head), m_limits.maxMediaBytes);
    case AnswerKind::RawPcm:
        if (m_listener.rawPcmFollows) {
            m_listener.rawPcmFollows(*rawPcmOf(m_facts));
        }
        return std::make_unique<MediaReader>(m_listener.media,
                                             wire::MediaSignature{core::MediaKind::Audio, QStringLiteral("wav")},
                                             m_limits.maxMediaBytes);
    case AnswerKind::Binary:
        return std::make_unique<MediaReader>(m_listener.media,
                                             wire::MediaSignature{core::MediaKind::Audio, QStringLiteral("bin")},
                                             m_limits.maxMediaBytes);
    default:
        return std::make_unique<TextReader>(m_listener.textArrived, m_limits.maxJsonBytes);
    }
}

AnswerKind AnswerBody::kind() const
{
    return m_kind == AnswerKind::Json && m_reader != nullptr && m_reader->isText() ? AnswerKind::Text : m_kind;
}

core::Json AnswerBody::json() const
{
    return m_reader != nullptr ? m_reader->json() : core::Json();
}

} // namespace melodeck::jobs
