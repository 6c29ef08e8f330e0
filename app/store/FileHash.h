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

/// The same of what a source gives from where it is.
[[nodiscard]] core::Result<HashedFile> hashInto(core::ByteSource& source, core::ByteSink& sink, WorkProgress& progress,
                                                const std::stop_token& stop);

/// Somebody stopped work on the library.
[[nodiscard]] tl::unexpected<core::Error> stoppedError();

} // namespace melodeck::store
