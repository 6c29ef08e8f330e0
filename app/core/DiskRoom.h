#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::core {

/// Bytes that can still be written on the disk of a folder, or of the nearest one above it that is there. Nothing where
/// the file system does not say. Thread-safe; asks the system, so not for the GUI or network thread.
[[nodiscard]] std::optional<std::int64_t> roomIn(const QString& folder);

} // namespace melodeck::core
