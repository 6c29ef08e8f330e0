#pragma once

#include "core/Json.h"

#include <QByteArray>

namespace melodeck::support {

/// What the platform's double answers.
struct PlatformAnswer
{
    int status = 200;
    QByteArray body;
    /// Beside Content-Length: "Name: value\r\n…".
    QByteArray headers = "Content-Type: application/json\r\n";

    /// As it goes over the wire.
    [[nodiscard]] QByteArray bytes() const;
};

/// The bodies of errors, each in the shape that who sends it has (protocol.md, 3).
namespace platform {

[[nodiscard]] PlatformAnswer json(const core::Json& body, int status = 200);
/// The platform's own: {"error", "error_code"}, and for a wrong or missing key, billing and gateway trouble what was
/// seen there. Status 400 to 599.
[[nodiscard]] PlatformAnswer error(int status, const QByteArray& words = {});
/// Of the management API: {"message"}.
[[nodiscard]] PlatformAnswer managementError(int status, const QByteArray& words);
/// A model that raised: the Truss server's fixed words and its two headers.
[[nodiscard]] PlatformAnswer modelRaised();
/// A chain that raised: the error is an object.
[[nodiscard]] PlatformAnswer chainRaised(const QByteArray& words);
/// A server inside that has no such path.
[[nodiscard]] PlatformAnswer unknownRoute();

} // namespace platform

} // namespace melodeck::support
