#include "wire/Base64.h"

#include "wire/Base64Blocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace melodeck::wire {

namespace {

const std::uint8_t* octets(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

std::uint8_t* octets(std::span<std::byte> bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

core::Error badCharacter(std::int64_t position)
{
    return core::Error{
        core::ErrorCode::Parse,
        QCoreApplication::translate("Base64", "The base64 text is damaged near character %1.").arg(position + 1),
        {}};
}

core::Error brokenBase64(std::int64_t position)
{
    return core::Error{
        core::ErrorCode::Parse,
        QCoreApplication::translate("Base64", "The base64 text breaks off after %1 characters.").arg(position),
        {}};
}

bool isOfBase64(std::span<const std::uint8_t> letters)
{
    return std::all_of(letters.begin(), letters.end(),
                       [](std::uint8_t letter) { return letter == '=' || base64::valueOf(letter) <= 63; });
}

} // namespace

std::size_t Base64Encoder::update(std::span<const std::byte> input, std::span<std::byte> output)
{
    const std::uint8_t* from = octets(input);
    std::uint8_t* to = octets(output);
    std::size_t left = input.size();
    std::size_t written = 0;
    if (m_carried > 0) {
        while (m_carried < 3 && left > 0) {
            m_carry[m_carried++] = *from++;
            --left;
        }
        if (m_carried < 3) {
            return 0;
        }
        base64::encodeGroups(m_carry.data(), 1, to);
        written = 4;
        m_carried = 0;
    }
    const std::size_t groups = left / 3;
    base64::encodeGroups(from, groups, to + written);
    from += groups * 3;
    left -= groups * 3;
    std::copy_n(from, left, m_carry.begin());
    m_carried = left;
    return written + groups * 4;
}

std::size_t Base64Encoder::finish(std::span<std::byte, 4> output)
{
    if (m_carried == 0) {
        return 0;
    }
    std::fill(m_carry.begin() + static_cast<std::ptrdiff_t>(m_carried), m_carry.end(), std::uint8_t{0});
    base64::encodeGroups(m_carry.data(), 1, octets(std::span<std::byte>(output)));
    std::fill(output.begin() + static_cast<std::ptrdiff_t>(m_carried) + 1, output.end(), std::byte{'='});
    m_carried = 0;
    return 4;
}

/// Takes the one group that may end in padding; 0 for a group that is not valid.
std::size_t Base64Decoder::decodeGroup(std::span<const std::uint8_t, 4> group, std::uint8_t* output)
{
    if (group[3] != '=') {
        return base64::decodeGroups(group.data(), 1, output) * 3;
    }
    const std::uint8_t first = base64::valueOf(group[0]);
    const std::uint8_t second = base64::valueOf(group[1]);
    if (first > 63 || second > 63) {
        return 0;
    }
    output[0] = static_cast<std::uint8_t>((first << 2U) | (second >> 4U));
    m_padded = true;
    if (group[2] == '=') {
        return (second & 15U) == 0 ? 1 : 0;
    }
    const std::uint8_t third = base64::valueOf(group[2]);
    if (third > 63 || (third & 3U) != 0) {
        return 0;
    }
    output[1] = static_cast<std::uint8_t>((second << 4U) | (third >> 2U));
    return 2;
}

core::Result<std::size_t> Base64Decoder::update(std::span<const std::byte> input, std::span<std::byte> output)
{
    const std::uint8_t* from = octets(input);
    std::uint8_t* to = octets(output);
    std::size_t left = input.size();
    std::size_t written = 0;
    while (left > 0) {
        if (m_padded) {
            return core::fail(badCharacter(m_position));
        }
        if (m_carried == 0 && left >= 4) {
            const std::size_t groups = base64::decodeGroups(from, left / 4, to + written);
            from += groups * 4;
            left -= groups * 4;
            written += groups * 3;
            m_position += static_cast<std::int64_t>(groups * 4);
        }
        const std::size_t taken = std::min(left, 4 - m_carried);
        std::copy_n(from, taken, m_carry.begin() + static_cast<std::ptrdiff_t>(m_carried));
        m_carried += taken;
        from += taken;
        left -= taken;
        m_position += static_cast<std::int64_t>(taken);
        if (m_carried == 4) {
            const std::size_t bytes = decodeGroup(m_carry, to + written);
            if (bytes == 0) {
                return core::fail(badCharacter(m_position - 4));
            }
            written += bytes;
            m_carried = 0;
        } else if (!isOfBase64(std::span(m_carry).first(m_carried))) {
            return core::fail(badCharacter(m_position - static_cast<std::int64_t>(m_carried)));
        }
    }
    return written;
}

core::Result<void> Base64Decoder::finish() const
{
    if (m_carried != 0) {
        return core::fail(brokenBase64(m_position));
    }
    return {};
}

std::string plainBase64(std::string_view text)
{
    std::string plain(text);
    std::erase_if(plain, [](char letter) { return letter == '\r' || letter == '\n'; });
    std::replace(plain.begin(), plain.end(), '-', '+');
    std::replace(plain.begin(), plain.end(), '_', '/');
    return plain;
}

QByteArray encodeBase64(const QByteArray& bytes)
{
    QByteArray text(static_cast<qsizetype>(Base64Encoder::encodedSize(bytes.size())), Qt::Uninitialized);
    Base64Encoder encoder;
    const std::size_t written =
        encoder.update(std::as_bytes(std::span(bytes)),
                       std::as_writable_bytes(std::span(text.data(), static_cast<std::size_t>(text.size()))));
    std::array<std::byte, 4> tail{};
    const std::size_t tailBytes = encoder.finish(tail);
    std::memcpy(text.data() + written, tail.data(), tailBytes);
    return text;
}

core::Result<QByteArray> decodeBase64(const QByteArray& text)
{
    QByteArray bytes(static_cast<qsizetype>(Base64Decoder::decodedRoom(static_cast<std::size_t>(text.size()))),
                     Qt::Uninitialized);
    Base64Decoder decoder;
    const core::Result<std::size_t> written =
        decoder.update(std::as_bytes(std::span(text)),
                       std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    if (!written) {
        return core::fail(written.error());
    }
    if (const core::Result<void> ended = decoder.finish(); !ended) {
        return core::fail(ended.error());
    }
    bytes.truncate(static_cast<qsizetype>(*written));
    return bytes;
}

} // namespace melodeck::wire
