#pragma once

#include "core/Error.h"
#include "core/FileSink.h"
#include "core/Result.h"
#include "store/WorkProgress.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

namespace melodeck::store {

/// A library, or a part of it, as one ZIP file that any program opens:
///
///     jobs/JOB-ID/clip_0.wav …   all files of a job's folder, as they are
///     jobs/JOB-ID/job.json       its row, and size and SHA-256 of each of these files
///     recordings/…, models/…     what was recorded here, and model specs of one's own (whole libraries only)
///     manifest.json              the version of this form, counts, and size and SHA-256 of what is no job's
///
/// It is written from front to end, each file read once. What is about one job stands together, so that damage at one
/// place costs that job alone. No key is in it; where models answered and where recordings were is.
/// All of this blocks on the disk for as long as it takes, has its own connection to the library, and is stopped by its
/// token (Cancelled).

/// A file that could not be taken along, and why.
struct LeftOut
{
    QString path;
    QString why;
};

struct ExportReport
{
    QString path;
    std::int64_t jobs = 0;
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::vector<LeftOut> leftOut;
};
/// Jobs that are finished and not in the trash. jobIds: only these; empty: the whole library. The file gets its name
/// when all of it is on the disk; a stop, a full disk or the end of the process leaves none of that name.
/// Errors: Io (with what to do), NotFound (no library, none of these jobs), Cancelled.
[[nodiscard]] core::Result<ExportReport> exportLibrary(const QString& libraryFolder, const QString& path,
                                                       const QStringList& jobIds, core::TakenName taken,
                                                       WorkProgress& progress, const std::stop_token& stop);

struct ImportReport
{
    std::int64_t added = 0;
    /// The library had them already.
    std::int64_t known = 0;
    /// Files that the library had lost, and that are back at their place.
    std::int64_t repaired = 0;
    /// Another job had the id already, and stays: from which, to which.
    std::vector<std::pair<QString, QString>> renamed;
    /// What is damaged in the archive or has no place in a library, and is left out.
    std::vector<LeftOut> leftOut;
};
/// Adds what the library lacks. A job of the same id and content stays as it is, stars, tags and notes too; one of the
/// same id and other content is added under a new one. A job's files are whole and on the disk before its row is:
/// after a stop, a full disk or the end of the process all jobs that are there are whole, and importing once more goes
/// on. Errors: Io (not readable, no room: told before anything is written), Parse (no archive of a library, a newer
/// one), Cancelled.
[[nodiscard]] core::Result<ImportReport> importLibrary(const QString& libraryFolder, const QString& path,
                                                       WorkProgress& progress, const std::stop_token& stop);

} // namespace melodeck::store
