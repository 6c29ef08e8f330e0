#pragma once

#include "core/Json.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace melodeck::ui {

/// A request that is typed or generated is small; anything larger is not read into the window.
inline constexpr qint64 kMostRequestFile = 150LL * 1024 * 1024;

/// A JSON file that is a request.
struct RequestFile
{
    /// As it is in the file, without a byte order mark.
    QByteArray text;
    /// What the text says.
    core::Json json;
};

/// Reads a JSON file of at most kMostRequestFile bytes. Takes seconds for the largest: not for the GUI thread. Errors:
/// Io where it cannot be read or is too large, Parse where it is no JSON, Cancelled.
[[nodiscard]] core::Result<RequestFile> readRequestFile(const QString& path, const std::stop_token& stop);

} // namespace melodeck::ui
