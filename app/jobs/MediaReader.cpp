#include "jobs/MediaReader.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::jobs {

MediaReader::MediaReader(wire::MediaReceiver& media, wire::MediaSignature signature, std::int64_t maxBytes)
    : m_media(media)
    , m_signature(std::move(signature))
    , m_left(maxBytes)
{
}

MediaReader::~MediaReader()
{
    if (m_sink != nullptr) {
        m_sink.reset();
        m_media.closed(0, core::fail(core::ErrorCode::Unknown, QCoreApplication::translate("Jobs", "it was cut")));
    }
}

core::Result<void> MediaReader::write(std::span<const std::byte> bytes)
{
    if (!m_isOpen) {
        auto target = m_media.open(0, m_signature, QString());
        if (!target) {
            return core::fail(std::move(target).error());
        }
        m_isOpen = true;
        m_sink = std::move(target->sink);
        m_reference = target->reference;
    }
    m_left -= static_cast<std::int64_t>(bytes.size());
    if (m_left < 0) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Jobs", "The answer holds more media than the limit allows."));
    }
    return m_sink != nullptr ? m_sink->write(bytes) : core::Result<void>();
}

core::Result<void> MediaReader::finish()
{
    auto finished = m_sink != nullptr ? m_sink->finish() : core::Result<void>();
    m_sink.reset();
    m_isWhole = m_isOpen && finished.has_value();
    if (m_isOpen) {
        m_media.closed(0, finished);
    }
    return finished;
}

} // namespace melodeck::jobs
