#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <cstdint>
#include <stop_token>
#include <string>

namespace melodeck::cli {

/// All bytes of a file, a pipe or, for "-", of standard input; however long the other end takes, until a stop is asked
/// for. Errors: Io (missing, unreadable), TooLarge (more than `most` bytes), Cancelled. Each says that nothing was
/// sent.
[[nodiscard]] core::Result<QByteArray> readInput(const std::string& name, std::int64_t most,
                                                 const std::stop_token& stop);

/// Of a request's own JSON. Its files are read as they are sent, and count for nothing here.
inline constexpr std::int64_t kMostRequestText = 1024LL * 1024 * 1024;

} // namespace melodeck::cli
