#pragma once

#include "jobs/BodyReader.h"
#include "wire/AnswerStream.h"

#include <cstddef>
#include <span>

namespace melodeck::jobs {

/// JSON and msgpack: streams that make JSON of themselves.
template <class Stream>
class DocumentReader final : public BodyReader
{
public:
    DocumentReader(wire::MediaReceiver& media, const wire::AnswerLimits& limits)
        : m_stream(media, limits)
    {
    }
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override { return m_stream.write(bytes); }
    [[nodiscard]] core::Result<void> finish() override
    {
        auto finished = m_stream.finish();
        m_isWhole = finished.has_value();
        return finished;
    }
    [[nodiscard]] core::Json json() const override { return m_isWhole ? m_stream.json() : m_stream.partialJson(); }
    [[nodiscard]] int mediaCount() const { return m_stream.mediaCount(); }

private:
    Stream m_stream;
    bool m_isWhole = false;
};

} // namespace melodeck::jobs
