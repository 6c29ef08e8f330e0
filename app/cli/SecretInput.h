#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

#include <stop_token>
#include <string>

namespace melodeck::cli {

/// One line from standard input; on a terminal it is asked for and not shown while it is typed. Errors:
/// InvalidArgument (nothing came, or it is not a key: blanks or control characters within), Cancelled.
[[nodiscard]] core::Result<core::Secret> readSecret(const QString& question, const std::stop_token& stop);

/// Errors: InvalidArgument (not set, empty, or not a key).
[[nodiscard]] core::Result<core::Secret> secretFromVariable(const std::string& name);

} // namespace melodeck::cli
