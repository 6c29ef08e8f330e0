#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>

namespace melodeck::net {
class Transfer;
}

namespace melodeck::jobs {

/// What Downloader says of an answer that is not the file.
[[nodiscard]] core::Error refusedDownload(int status, const QString& host);
/// The same of a transfer that ended before its time; error: what it says itself.
[[nodiscard]] core::Error brokenDownload(const net::Transfer& transfer, core::Error error);
[[nodiscard]] core::Error stoppedDownload();
[[nodiscard]] core::Error tooLargeDownload(std::int64_t mostBytes);
/// what: "a web page".
[[nodiscard]] core::Error noAudioBehindLink(const QString& host, const QString& what);

/// What a media type that can be no recording is called ("a web page"); empty for one that can. Pure.
[[nodiscard]] QString notAudioByType(const QByteArray& contentType);
/// The same by the first bytes: servers call a web page anything, and no recording begins like one. Pure.
[[nodiscard]] QString notAudioByHead(std::span<const std::byte> head);

} // namespace melodeck::jobs
