#pragma once

#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::jobs {

/// SHA-256 of a file's bytes in lower-case hex. Blocks on the disk: for worker threads.
/// Errors: Io (missing, unreadable, changed meanwhile), Cancelled.
[[nodiscard]] core::Result<QString> fingerprint(const QString& path, const std::stop_token& stop = {});

/// Where the file of a recipe is today: at its own path if that is absolute, or wherever jobs of the library found it,
/// provided that what is there still has its SHA-256. A recipe of this computer whose file was never hashed is believed
/// its path. Where the person's file is gone, the WAV that was made of it stands for it (AttachedFile::original).
/// Nothing where it is not found. store may be nullptr: no library. Blocks on the store thread and the disk,
/// and returns soon after a stop request, with nothing.
[[nodiscard]] std::optional<QString> findAttachedFile(const core::AttachedFile& file, store::StoreThread* store,
                                                      const std::stop_token& stop = {});

} // namespace melodeck::jobs
