#pragma once

#include "core/JobRecord.h"
#include "store/FileHash.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::store {

/// What stands in the JSON of a library's archive (LibraryArchive.h), which may come from anybody.

inline constexpr int kArchiveVersion = 1;
inline constexpr const char* kManifestName = "manifest.json";
inline constexpr const char* kJobName = "job.json";

/// A file of the archive, by its name below the job's folder, or below the library's.
struct ArchivedFile
{
    QString name;
    HashedFile content;
};

struct ArchivedJob
{
    /// Its clips' paths are relative to the job's folder.
    core::JobRecord job;
    std::vector<ArchivedFile> files;
    /// See LibraryUpkeep::wordsOf().
    core::Json words{};
};
[[nodiscard]] core::Json archivedJobToJson(const ArchivedJob& job);
/// Errors: Parse; also for names, ids and sizes that have no place in a library.
[[nodiscard]] core::Result<ArchivedJob> archivedJobFromJson(const core::Json& json);

struct ArchiveManifest
{
    std::int64_t jobs = 0;
    std::int64_t bytes = 0;
    std::vector<ArchivedFile> others;
};
[[nodiscard]] core::Json manifestToJson(const ArchiveManifest& manifest);
/// Errors: Parse; Unavailable for the form of a later Melodeck.
[[nodiscard]] core::Result<ArchiveManifest> manifestFromJson(const core::Json& json);

/// Where an entry belongs: "jobs/ID/NAME" or "NAME". Nothing for a name that leads out of a library, is hidden, or has
/// no place in one.
struct ArchivePlace
{
    QString jobId;
    QString name;
};
[[nodiscard]] std::optional<ArchivePlace> placeOfEntry(const QString& entryName);
/// The name of an entry: ASCII, whatever the file is called.
[[nodiscard]] QString archiveName(const QString& jobId, const QString& name);

} // namespace melodeck::store
