#pragma once

#include "core/Result.h"
#include "store/ArchiveForm.h"
#include "store/FileHash.h"
#include "store/LibraryArchive.h"
#include "store/ZipReader.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace melodeck::store {

class Library;
class LibraryUpkeep;

/// A row of an archive may be so long: the transcript of a day is a few megabytes.
inline constexpr std::int64_t kMostArchivedJson = 256LL * 1024 * 1024;
/// And may take so much memory: an answer is kept up to 64 MiB of it.
inline constexpr std::int64_t kMostArchivedMemory = 256LL * 1024 * 1024;

/// What is to be done with an archive: found out by reading its rows alone, before anything is written.
struct ImportPlan
{
    struct Job
    {
        /// The id that it gets here.
        QString id;
        /// Files that are wanted and not there, by name.
        QHash<QString, HashedFile> missing;
        /// Its row is there, and only files are put back.
        bool isRepair = false;
        /// Read when its files are there.
        std::optional<ArchivedJob> archived{};
    };

    ZipReader::Way way = ZipReader::Way::ByDirectory;
    /// By the ids of the archive.
    QHash<QString, Job> jobs;
    /// Recordings and models.
    QHash<QString, HashedFile> others;
    /// Ids of jobs that are here as they are there, but in the trash.
    QStringList trashed;
    /// What is known already: how many jobs are there, which get another id, and what is no use.
    ImportReport report;

    /// Of all files that are wanted; as much as fits where an archive lies about it.
    [[nodiscard]] std::int64_t bytes() const;
};

/// Errors: Parse (no archive of a library), Unavailable (a newer one), Io, Cancelled.
[[nodiscard]] core::Result<ImportPlan> planImport(const QString& path, const Library& library,
                                                  const LibraryUpkeep& upkeep, const std::stop_token& stop);

/// What is said of an entry that cannot be read.
[[nodiscard]] QString damagedEntryText(const QString& name);

} // namespace melodeck::store
