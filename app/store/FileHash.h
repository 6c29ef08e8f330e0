#pragma once

#include "core/ByteStream.h"
#include "core/Result.h"
#include "store/WorkProgress.h"

#include <QString>

#include <cstdint>
#include <stop_token>

namespace melodeck::store {

/// What is in a file.
struct HashedFile
{
    /// Lower-case hex.
    QString sha256;
    std::int64_t bytes = 0;

    friend bool operator==(const HashedFile&, const HashedFile&) = default;
};

/// Blocks on the disk. Errors: Io (missing, unreadable, changed meanwhile), Cancelled.
[[nodiscard]] core::Result<HashedFile> hashFile(const QString& path, WorkProgress& progress,
                                                const std::stop_token& stop);

/// Reads the file once, into the sink (which is not finished) and into a hash. Errors: as hashFile(), and the sink's.
[[nodiscard]] core::Result<HashedFile> hashInto(const QString& path, core::ByteSink& sink, WorkProgress& progress,
                                                const std::stop_token& stop);

/// Makes a file with the same bytes and the same time of change; not on the disk yet when it returns. Errors: as
/// hashInto(); Io where the name is taken.
[[nodiscard]] core::Result<HashedFile> copyHashed(const QString& from, const QString& to, WorkProgress& progress,
                                                  const std::stop_token& stop);

/// Somebody stopped work on the library.
[[nodiscard]] tl::unexpected<core::Error> stoppedError();

} // namespace melodeck::store
