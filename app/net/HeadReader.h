#pragma once

#include "net/HttpRequest.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace melodeck::net {

/// Puts the head of an answer together from its lines as they arrive; a 1xx before it and trailers after it are no part
/// of it. Pure.
class HeadReader final
{
public:
    enum class Step : std::uint8_t {
        More,    ///< Not whole yet, or a line that is no part of it.
        Interim, ///< A 1xx is whole: the answer is still to come.
        Whole,   ///< takeHead() gives it.
        TooLong, ///< No end within 256 KiB.
    };

    /// A line with its end, the empty one after the last header included.
    [[nodiscard]] Step take(const QByteArray& line);
    [[nodiscard]] const HttpHead& head() const { return m_head; }
    [[nodiscard]] HttpHead takeHead() { return std::exchange(m_head, {}); }

private:
    HttpHead m_head;
    std::size_t m_bytes = 0;
};

/// Bytes of body that the head announces; −1 when they cannot be known beforehand (chunked, compressed, no length).
[[nodiscard]] std::int64_t announcedBytes(const HttpHead& head);

/// Takes out of a head what holds no longer when the body has been decompressed: its encoding and its length.
void forgetEncoding(HttpHead& head);

/// Where the head of an answer sends a GET on to: the same server only, so that a key never reaches another one. An
/// invalid URL when nowhere.
[[nodiscard]] QUrl redirectTarget(const HttpRequest& request, const HttpHead& head);

} // namespace melodeck::net
