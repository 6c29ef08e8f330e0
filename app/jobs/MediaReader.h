#pragma once

#include "jobs/BodyReader.h"
#include "wire/MediaReceiver.h"
#include "wire/MediaSignature.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace melodeck::jobs {

/// One piece of media, or bytes that nobody knows. Its JSON is the reference to it, once it is whole.
class MediaReader final : public BodyReader
{
public:
    MediaReader(wire::MediaReceiver& media, wire::MediaSignature signature, std::int64_t maxBytes);
    /// A piece that was not finished is closed as one that was cut.
    ~MediaReader() override;

    /// Errors: TooLarge, those of the receiver and its sink.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] core::Result<void> finish() override;
    [[nodiscard]] core::Json json() const override { return m_isWhole ? core::toJson(m_reference) : core::Json(); }

private:
    wire::MediaReceiver& m_media;
    wire::MediaSignature m_signature;
    std::int64_t m_left;
    bool m_isOpen = false;
    bool m_isWhole = false;
    std::unique_ptr<core::ByteSink> m_sink;
    QString m_reference;
};

} // namespace melodeck::jobs
