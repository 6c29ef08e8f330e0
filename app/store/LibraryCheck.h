#pragma once

#include "core/Result.h"
#include "store/WorkProgress.h"

#include <QString>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace melodeck::store {

/// Something in a library that is not as it should be.
struct CheckFinding
{
    enum class Kind : std::uint8_t {
        Missing,    ///< A row names a file that is not there.
        Changed,    ///< What is in it is not what was there when it came.
        Unreadable, ///< The disk or its permissions do not give it.
        Unknown     ///< A file that no row names.
    };
    Kind kind = Kind::Missing;
    /// Empty where no row is known.
    QString jobId;
    /// Absolute.
    QString path;
    /// More closely, for people; may be empty.
    QString detail;
};
/// "missing", "changed", "unreadable", "unknown".
[[nodiscard]] QString checkFindingName(CheckFinding::Kind kind);

struct CheckReport
{
    /// Files that were read to their end.
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    /// Of these: that nothing was known of until now. The next check sees whether they change.
    std::int64_t first = 0;
    std::vector<CheckFinding> findings;

    /// Nothing but files that no row names, which cost room alone.
    [[nodiscard]] bool isSound() const;
};

/// Reads every clip of a library and compares its SHA-256 with that of when it came; looks for files that no row names.
/// Changes no file and no row. What is hashed for the first time is recorded. A job in the trash counts as one that is
/// there; jobs that are not finished are left out. Blocks on the disk for as long as it takes.
/// Errors: NotFound (no library), Io, Cancelled.
[[nodiscard]] core::Result<CheckReport> checkLibrary(const QString& libraryFolder, WorkProgress& progress,
                                                     const std::stop_token& stop);

} // namespace melodeck::store
