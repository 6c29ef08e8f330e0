#pragma once

#include <QString>

namespace melodeck::store {

/// Where a job's clips are: libraryFolder/clips/2026-11/JOB-ID. Not made here.
[[nodiscard]] QString clipFolderOf(const QString& libraryFolder, const QString& jobId);

} // namespace melodeck::store
