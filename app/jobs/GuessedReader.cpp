#include "jobs/GuessedReader.h"

#include <utility>

namespace melodeck::jobs {

namespace {

/// A text that goes on so long in the form of JSON is that.
constexpr std::size_t kMostBytes = 64UL * 1024;

} // namespace

GuessedReader::GuessedReader(wire::MediaReceiver& media, std::function<void(const QByteArray&)> arrived,
                             const wire::AnswerLimits& limits)
    : m_json(media, limits)
    , m_arrived(std::move(arrived))
    , m_maxBytes(limits.maxJsonBytes)
{
}

core::Result<void> GuessedReader::write(std::span<const std::byte> bytes)
{
    if (m_text) {
        return m_text->write(bytes);
    }
    m_isSure = m_isSure || m_begin.size() + bytes.size() > kMostBytes;
    if (m_isSure) {
        m_begin = {};
    } else {
        m_begin.insert(m_begin.end(), bytes.begin(), bytes.end());
    }
    auto written = m_json.write(bytes);
    return written ? written : readAsText(std::move(written));
}

core::Result<void> GuessedReader::finish()
{
    if (!m_text) {
        auto finished = m_json.finish();
        if (!finished) {
            finished = readAsText(std::move(finished));
        }
        if (!m_text) {
            return finished;
        }
    }
    return m_text->finish();
}

core::Json GuessedReader::json() const
{
    return m_text ? m_text->json() : m_json.json();
}

core::Result<void> GuessedReader::readAsText(core::Result<void> failure)
{
    if (m_isSure || failure.error().code != core::ErrorCode::Parse || m_json.mediaCount() > 0) {
        m_isSure = true;
        return failure;
    }
    m_text.emplace(m_arrived, m_maxBytes);
    return m_text->write(std::exchange(m_begin, {}));
}

} // namespace melodeck::jobs
