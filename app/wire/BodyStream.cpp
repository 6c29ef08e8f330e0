#include "wire/BodyStream.h"

#include "core/BlockBuffer.h"
#include "wire/Base64.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

namespace melodeck::wire {

namespace {

constexpr std::size_t kRawBytes = 48UL * 1024;

std::int64_t partSize(const BodyPart& part)
{
    if (const auto* literal = std::get_if<QByteArray>(&part)) {
        return literal->size();
    }
    return Base64Encoder::encodedSize(std::get<std::unique_ptr<core::ByteSource>>(part)->size());
}

core::Error sizeChanged()
{
    return core::Error{
        core::ErrorCode::Io,
        QCoreApplication::translate("BodyStream",
                                    "A file of the request turned out longer or shorter than it was at the start. The "
                                    "request was stopped before it was whole. Leave the file alone and send it again."),
        {}};
}

} // namespace

struct BodyStream::State
{
    std::vector<BodyPart> parts;
    std::int64_t size = 0;
    std::size_t part = 0;
    /// Bytes of the current part that were read: of the literal, or of the source before encoding.
    std::int64_t taken = 0;
    Base64Encoder encoder;
    /// Made for the first source.
    std::optional<core::BlockBuffer> raw;
    /// A group that did not fit into the caller's buffer.
    std::array<std::byte, 4> pending{};
    std::size_t pendingStart = 0;
    std::size_t pendingEnd = 0;

    void nextPart()
    {
        ++part;
        taken = 0;
    }

    std::size_t readPending(std::span<std::byte> buffer)
    {
        const std::size_t count = std::min(buffer.size(), pendingEnd - pendingStart);
        std::copy_n(pending.begin() + static_cast<std::ptrdiff_t>(pendingStart), count, buffer.begin());
        pendingStart += count;
        return count;
    }

    std::size_t readLiteral(const QByteArray& literal, std::span<std::byte> buffer)
    {
        const std::size_t count = std::min(buffer.size(), static_cast<std::size_t>(literal.size() - taken));
        if (count > 0) {
            std::memcpy(buffer.data(), literal.constData() + taken, count);
        }
        taken += static_cast<std::int64_t>(count);
        if (taken == literal.size()) {
            nextPart();
        }
        return count;
    }

    core::Result<std::size_t> readSource(core::ByteSource& source, std::span<std::byte> buffer);
};

/// Encodes the next stretch of source into buffer, or one group into pending where buffer is too small for it.
core::Result<std::size_t> BodyStream::State::readSource(core::ByteSource& source, std::span<std::byte> buffer)
{
    if (!raw) {
        raw.emplace(kRawBytes);
    }
    const bool isTight = buffer.size() < pending.size();
    // Bytes carried in the encoder count towards a group, so a full one is never exceeded by bytesFor().
    const std::size_t wanted = isTight ? 1 : std::min(raw->size(), Base64Encoder::bytesFor(buffer.size()));
    const core::Result<std::size_t> got = source.read(std::span(*raw).first(wanted));
    if (!got) {
        return core::fail(got.error());
    }
    taken += static_cast<std::int64_t>(*got);
    if (taken > source.size() || (*got == 0 && taken < source.size())) {
        return core::fail(sizeChanged());
    }
    std::size_t written = 0;
    if (*got == 0) {
        pendingStart = 0;
        pendingEnd = encoder.finish(pending);
        nextPart();
    } else if (isTight) {
        pendingStart = 0;
        pendingEnd = encoder.update(std::span(*raw).first(*got), pending);
    } else {
        written = encoder.update(std::span(*raw).first(*got), buffer);
    }
    return written;
}

BodyStream::BodyStream(std::vector<BodyPart> parts)
    : m_state(std::make_unique<State>())
{
    for (const BodyPart& part : parts) {
        m_state->size += partSize(part);
    }
    m_state->parts = std::move(parts);
}

BodyStream::~BodyStream() = default;

std::int64_t BodyStream::size() const
{
    return m_state->size;
}

core::Result<std::size_t> BodyStream::read(std::span<std::byte> buffer)
{
    State& state = *m_state;
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const std::span<std::byte> room = buffer.subspan(filled);
        if (state.pendingStart < state.pendingEnd) {
            filled += state.readPending(room);
            continue;
        }
        if (state.part == state.parts.size()) {
            break;
        }
        BodyPart& part = state.parts[state.part];
        if (const auto* literal = std::get_if<QByteArray>(&part)) {
            filled += state.readLiteral(*literal, room);
            continue;
        }
        const core::Result<std::size_t> written =
            state.readSource(*std::get<std::unique_ptr<core::ByteSource>>(part), room);
        if (!written) {
            return core::fail(written.error());
        }
        filled += *written;
    }
    return filled;
}

core::Result<void> BodyStream::rewind()
{
    State& state = *m_state;
    state.part = 0;
    state.taken = 0;
    state.encoder = {};
    state.pendingStart = 0;
    state.pendingEnd = 0;
    for (BodyPart& part : state.parts) {
        if (auto* source = std::get_if<std::unique_ptr<core::ByteSource>>(&part)) {
            if (const core::Result<void> rewound = (*source)->rewind(); !rewound) {
                return core::fail(rewound.error());
            }
        }
    }
    return {};
}

} // namespace melodeck::wire
