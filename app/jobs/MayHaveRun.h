#pragma once

#include "core/JobRecord.h"

namespace melodeck::jobs {

/// Whether a job that has ended was sent and may have been paid for, yet is not known to have brought all of what was
/// asked for: nobody but people can say whether they want to pay again. clipFolder: where its clips are, and the bytes
/// that could not be read. Looks into that folder.
[[nodiscard]] bool mayHaveRun(const core::JobRecord& job, const QString& clipFolder);

} // namespace melodeck::jobs
