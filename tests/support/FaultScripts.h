#pragma once

#include "support/FaultyConnection.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace melodeck::support {

/// What servers do wrong, and right. All but those that say otherwise read the body first.
namespace scripts {

using Script = std::function<void(FaultyConnection&)>;

/// Status line, Content-Length and the headers given ("Name: value\r\n…").
[[nodiscard]] QByteArray head(int status, std::int64_t contentLength, const QByteArray& headers = {});
[[nodiscard]] QByteArray answer(int status, const QByteArray& body, const QByteArray& headers = {});

/// The body comes back (its first MiB).
[[nodiscard]] Script echo();
[[nodiscard]] Script fixed(int status, const QByteArray& body, const QByteArray& headers = {});
/// Sends these bytes as they are, then closes: a cut answer, a wrong length, a bad chunk, no HTTP at all.
[[nodiscard]] Script raw(const QByteArray& bytes);
[[nodiscard]] Script chunked(const std::vector<QByteArray>& pieces);
/// Byte by byte, each in a packet of its own.
[[nodiscard]] Script trickled(const QByteArray& bytes);
/// So many bytes of body in pieces of 64 KiB; the i-th byte is i modulo 251.
[[nodiscard]] Script large(std::int64_t bytes);
/// These bytes and nothing after, the connection stays open.
[[nodiscard]] Script stalledAfter(const QByteArray& bytes);
/// Reads so many bytes of the body, sends the answer and closes when the client does.
[[nodiscard]] Script early(std::int64_t bodyBytes, const QByteArray& bytes);
/// Reads so many bytes of the body, then resets the connection.
[[nodiscard]] Script resetAfter(std::int64_t bodyBytes);
/// In pieces of so many bytes with a pause after each: a slow network, or a slow model.
[[nodiscard]] Script paced(const QByteArray& bytes, qsizetype pieceBytes, std::chrono::milliseconds pause);
[[nodiscard]] Script redirect(int status, const QByteArray& location);
/// So many arrays in each other. Not held in memory.
[[nodiscard]] Script deeplyNested(std::int64_t levels);
/// {"data":"…"} with so many letters a. Not held in memory.
[[nodiscard]] Script longString(std::int64_t bytes);
/// With Content-Encoding: gzip, although nobody asks for it.
[[nodiscard]] Script gzipped(const QByteArray& body);
/// For CONNECT: a proxy that leads every name to a port of this computer.
[[nodiscard]] Script tunnelTo(quint16 port);

/// One fault a route.
struct Fault
{
    QByteArray name;
    Script script;
};

/// All that a server can do wrong with an answer, each under a name, to be routed as "/" + name. The long string has so
/// many letters.
[[nodiscard]] std::vector<Fault> everyFault(std::int64_t longStringBytes = 1'000'000'000);

} // namespace scripts

} // namespace melodeck::support
