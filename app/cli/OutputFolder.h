#pragma once

#include "core/Result.h"

#include <QString>

namespace melodeck::cli {

/// Makes the folder if it is missing, and writes and removes a small file in it: a model that ran and whose clips have
/// no place to go was paid for in vain. Errors: Io; nothing has been sent then.
[[nodiscard]] core::Result<void> prepareOutputFolder(const QString& path);

} // namespace melodeck::cli
