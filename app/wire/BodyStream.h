#pragma once

#include "core/ByteStream.h"

#include <QByteArray>

#include <memory>
#include <variant>
#include <vector>

namespace melodeck::wire {

/// A stretch of a request body: bytes as they are, or a file to be base64-encoded in place.
using BodyPart = std::variant<QByteArray, std::unique_ptr<core::ByteSource>>;

/// A JSON request whose files are encoded while it is read: never in memory as a whole. size() is exact beforehand
/// (literals + 4·⌈n/3⌉ for each source). Read on one thread at a time.
class BodyStream final : public core::ByteSource
{
public:
    explicit BodyStream(std::vector<BodyPart> parts);
    ~BodyStream() override;

    [[nodiscard]] std::int64_t size() const override;
    /// Errors: those of a source, and Io when a source ends before or after its announced size.
    [[nodiscard]] core::Result<std::size_t> read(std::span<std::byte> buffer) override;
    [[nodiscard]] core::Result<void> rewind() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace melodeck::wire
