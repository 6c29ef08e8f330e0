#pragma once

#include "core/Result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace melodeck::core {

/// Bytes that are read once, in order: a file, a converted region of audio, a request body. One thread at a time.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Exact number of bytes from start to end, known before the first read.
    [[nodiscard]] virtual std::int64_t size() const = 0;

    /// Fills the front of buffer. Returns the number of bytes (0 only at the end or for an empty buffer).
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::byte> buffer) = 0;

    /// Back to the first byte, for a body that has to be sent again.
    [[nodiscard]] virtual Result<void> rewind() = 0;
};

/// Takes bytes in order: a file on disk, a decoder, a hash. One thread at a time.
class ByteSink
{
public:
    ByteSink() = default;
    virtual ~ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;

    [[nodiscard]] virtual Result<void> write(std::span<const std::byte> bytes) = 0;

    /// All bytes are in: flushes, checks, closes. Dropping a sink without finish() discards what it was making.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace melodeck::core
