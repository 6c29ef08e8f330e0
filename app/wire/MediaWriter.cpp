#include "wire/MediaWriter.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace melodeck::wire {

namespace {

/// What is handed on at a time. Whole pages at offsets of whole pages: a file system takes those in little more than
/// half the time. A third of a second of 16-bit stereo, so seen soon.
constexpr std::size_t kBlockBytes = 64UL * 1024;
/// Base64 does not end where a block does.
constexpr std::size_t kBufferBytes = kBlockBytes + 8UL * 1024;

} // namespace

MediaWriter::MediaWriter(std::unique_ptr<core::ByteSink> sink, MediaEncoding encoding)
    : m_sink(std::move(sink))
    , m_encoding(encoding)
    , m_decoded(std::make_unique_for_overwrite<std::byte[]>(kBufferBytes))
{
}

core::Result<void> MediaWriter::failed(State state, core::Error error)
{
    m_state = state;
    abandon();
    return core::fail(std::move(error));
}

MediaWriter::~MediaWriter()
{
    abandon();
}

void MediaWriter::abandon()
{
    if (m_sink && m_filled > 0 && m_state != State::BadSink) {
        const std::span<const std::byte> rest(m_decoded.get(), std::exchange(m_filled, 0));
        [[maybe_unused]] const auto written = m_sink->write(rest); // it has failed already
    }
    m_sink.reset();
    m_decoded.reset();
}

core::Result<void> MediaWriter::write(std::string_view bytes)
{
    return m_encoding == MediaEncoding::Base64 ? writeBase64(bytes) : writeRaw(bytes);
}

core::Result<void> MediaWriter::writeRaw(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (const core::Result<void> flushed = flushBlock(); !flushed) {
            return flushed;
        }
        const std::size_t taken = std::min(bytes.size(), kBufferBytes - m_filled);
        std::memcpy(m_decoded.get() + m_filled, bytes.data(), taken);
        m_filled += taken;
        m_decodedBytes += static_cast<std::int64_t>(taken);
        bytes.remove_prefix(taken);
    }
    return {};
}

core::Result<void> MediaWriter::writeBase64(std::string_view base64)
{
    while (!base64.empty()) {
        if (const core::Result<void> flushed = flushBlock(); !flushed) {
            return flushed;
        }
        const std::size_t room = (kBufferBytes - m_filled) / 3;
        // One group less than there is room for: the decoder may hold one that this fills.
        const std::string_view piece = base64.substr(0, (room - 1) * 4);
        // Nearly all is written as the decoder takes it: what is not is seen by its failure, which costs the others
        // nothing.
        const Base64Decoder before = m_decoder;
        auto written = m_isLoose ? writePlain(plainBase64(piece)) : writePlain(piece);
        if (!written && !std::exchange(m_isLoose, true)) {
            m_decoder = before;
            written = writePlain(plainBase64(piece));
        }
        if (!written) {
            return failed(State::BadText, std::move(written).error());
        }
        base64.remove_prefix(piece.size());
    }
    return {};
}

core::Result<void> MediaWriter::writePlain(std::string_view base64)
{
    const core::Result<std::size_t> bytes =
        m_decoder.update(std::as_bytes(std::span(base64)), std::span(m_decoded.get(), kBufferBytes).subspan(m_filled));
    if (!bytes) {
        return core::fail(bytes.error());
    }
    m_filled += *bytes;
    m_decodedBytes += static_cast<std::int64_t>(*bytes);
    return {};
}

core::Result<void> MediaWriter::flushBlock()
{
    if (m_filled < kBlockBytes) {
        return {};
    }
    const std::size_t rest = m_filled - kBlockBytes;
    if (const core::Result<void> written = pass(std::span<const std::byte>(m_decoded.get(), kBlockBytes)); !written) {
        return written;
    }
    std::memmove(m_decoded.get(), m_decoded.get() + kBlockBytes, rest);
    m_filled = rest;
    return {};
}

core::Result<void> MediaWriter::flush()
{
    return pass(std::span<const std::byte>(m_decoded.get(), std::exchange(m_filled, 0)));
}

core::Result<void> MediaWriter::pass(std::span<const std::byte> bytes)
{
    if (m_sink && !bytes.empty()) {
        if (const core::Result<void> written = m_sink->write(bytes); !written) {
            return failed(State::BadSink, written.error());
        }
    }
    return {};
}

core::Result<void> MediaWriter::finish()
{
    if (const core::Result<void> whole = m_decoder.finish(); !whole) {
        return failed(State::BadText, whole.error());
    }
    if (const core::Result<void> flushed = flush(); !flushed) {
        return flushed;
    }
    if (m_sink) {
        if (const core::Result<void> finished = m_sink->finish(); !finished) {
            return failed(State::BadSink, finished.error());
        }
    }
    abandon();
    return {};
}

} // namespace melodeck::wire
