#include "support/FaultScripts.h"

#include <algorithm>
#include <thread>

namespace melodeck::support {

namespace {

/// RFC 1952 around the raw deflate stream inside qCompress's zlib one.
QByteArray gzip(const QByteArray& plain)
{
    constexpr qsizetype kHead = 4 + 2; // Qt's length, zlib's header.
    constexpr qsizetype kTail = 4;     // Adler-32.
    const QByteArray zlib = qCompress(plain);
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : plain) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    QByteArray packed = QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(kHead, zlib.size() - kHead - kTail);
    for (const std::uint32_t number : {~crc, static_cast<std::uint32_t>(plain.size())}) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            packed.append(static_cast<char>((number >> shift) & 0xFFU));
        }
    }
    return packed;
}

/// So many times one byte, in pieces.
bool sendMany(FaultyConnection& connection, char byte, std::int64_t count)
{
    const QByteArray piece(64 * 1024, byte);
    for (; count > piece.size(); count -= piece.size()) {
        if (!connection.send(piece)) {
            return false;
        }
    }
    return connection.send(piece.left(static_cast<qsizetype>(count)));
}

} // namespace

namespace scripts {

QByteArray head(int status, std::int64_t contentLength, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(static_cast<qint64>(contentLength)) + "\r\n" + headers + "\r\n";
}

QByteArray answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return head(status, body.size(), headers) + body;
}

Script echo()
{
    return [](FaultyConnection& connection) {
        if (connection.readBody()) {
            connection.send(answer(200, connection.request().body));
        }
    };
}

Script fixed(int status, const QByteArray& body, const QByteArray& headers)
{
    return [bytes = answer(status, body, headers)](FaultyConnection& connection) {
        connection.readBody();
        connection.send(bytes);
    };
}

Script raw(const QByteArray& bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        connection.send(bytes);
        connection.close();
    };
}

Script chunked(const std::vector<QByteArray>& pieces)
{
    return [pieces](FaultyConnection& connection) {
        connection.readBody();
        connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (const QByteArray& piece : pieces) {
            connection.send(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        }
        connection.send("0\r\n\r\n");
    };
}

Script trickled(const QByteArray& bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        for (const char byte : bytes) {
            connection.send(QByteArray(1, byte));
        }
    };
}

Script large(std::int64_t bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        // A whole number of periods, so that every piece is the same.
        QByteArray piece(251 * 256, Qt::Uninitialized);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            piece[i] = static_cast<char>(i % 251);
        }
        connection.send(head(200, bytes));
        for (std::int64_t left = bytes; left > 0; left -= piece.size()) {
            if (!connection.send(piece.left(static_cast<qsizetype>(std::min<std::int64_t>(left, piece.size()))))) {
                return;
            }
        }
    };
}

Script stalledAfter(const QByteArray& bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        connection.send(bytes);
        connection.waitForClose();
    };
}

Script early(std::int64_t bodyBytes, const QByteArray& bytes)
{
    return [bodyBytes, bytes](FaultyConnection& connection) {
        connection.readBody(bodyBytes);
        connection.send(bytes);
        connection.close();
    };
}

Script resetAfter(std::int64_t bodyBytes)
{
    return [bodyBytes](FaultyConnection& connection) {
        connection.readBody(bodyBytes);
        connection.reset();
    };
}

Script paced(const QByteArray& bytes, qsizetype pieceBytes, std::chrono::milliseconds pause)
{
    return [bytes, pieceBytes, pause](FaultyConnection& connection) {
        connection.readBody();
        for (qsizetype at = 0; at < bytes.size() && connection.send(bytes.mid(at, pieceBytes)); at += pieceBytes) {
            std::this_thread::sleep_for(pause);
        }
    };
}

Script redirect(int status, const QByteArray& location)
{
    return fixed(status, "moved", "Location: " + location + "\r\n");
}

Script deeplyNested(std::int64_t levels)
{
    return [levels](FaultyConnection& connection) {
        connection.readBody();
        if (connection.send(head(200, 2 * levels)) && sendMany(connection, '[', levels)) {
            sendMany(connection, ']', levels);
        }
    };
}

Script longString(std::int64_t bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        const QByteArray before = R"({"note":")";
        const QByteArray after = R"("})";
        if (connection.send(head(200, before.size() + bytes + after.size()) + before) &&
            sendMany(connection, 'a', bytes)) {
            connection.send(after);
        }
    };
}

Script gzipped(const QByteArray& body)
{
    return fixed(200, gzip(body), "Content-Encoding: gzip\r\n");
}

Script tunnelTo(quint16 port)
{
    return [port](FaultyConnection& connection) {
        connection.send("HTTP/1.1 200 Connection established\r\n\r\n");
        connection.relayTo(port);
    };
}

std::vector<Fault> everyFault(std::int64_t longStringBytes)
{
    const QByteArray good = R"({"note":"good"})";
    const QByteArray whole = answer(200, good);
    const QByteArray chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    constexpr std::chrono::milliseconds kPause{5};
    return {
        {"slow-head", paced(whole, 3, kPause)},
        {"slow-body", paced(head(200, 40) + QByteArray(40, ' '), 1, kPause)},
        {"stall-in-head", stalledAfter(whole.left(30))},
        {"stall-in-body", stalledAfter(head(200, 100) + "short")},
        {"never-answers", stalledAfter({})},
        {"closed-without-answer", raw({})},
        {"cut-in-head", raw(whole.left(30))},
        {"cut-in-body", raw(head(200, 100) + "short")},
        {"length-too-small", raw(head(200, 4) + "fourtoomany")},
        {"bad-chunk", raw(chunkedHead + "5\r\nshort\r\nZZ\r\nmore\r\n0\r\n\r\n")},
        {"cut-chunk", raw(chunkedHead + "10\r\nshort")},
        {"no-last-chunk", raw(chunkedHead + "5\r\nshort\r\n")},
        {"busy", fixed(429, R"({"error":"rate limited"})")},
        {"busy-for-a-while", fixed(429, R"({"error":"rate limited"})", "Retry-After: 1\r\n")},
        {"unavailable", fixed(503, R"({"error":"draining"})")},
        {"too-large-while-sending", early(1, answer(413, R"({"error":"too large"})", "Connection: close\r\n"))},
        {"answer-before-the-body", early(0, answer(200, good, "Connection: close\r\n"))},
        {"redirect-to-another-host", redirect(307, "http://other.invalid/")},
        {"redirect-to-another-port", redirect(308, "http://127.0.0.1:1/")},
        {"redirect-to-another-scheme", redirect(302, "ftp://127.0.0.1/")},
        {"error-in-200", fixed(200, R"({"status":"error","data":null,"message":"'prompts'"})")},
        {"not-json", fixed(200, "<html><body>Service Temporarily Unavailable</body></html>")},
        {"deep-nesting", deeplyNested(1'000'000)},
        {"long-string", longString(longStringBytes)},
        {"invalid-utf8", fixed(200, "{\"note\":\"\xC3\x28\xFF\"}")},
        {"gzip", gzipped(good)},
        {"unknown-encoding", fixed(200, good, "Content-Encoding: secret\r\n")},
    };
}

} // namespace scripts

} // namespace melodeck::support
