#pragma once

#include "core/JobRecord.h"
#include "net/HttpRequest.h"
#include "store/JobJournal.h"

#include <cstdint>

namespace melodeck::jobs {

/// Status and headers of an answer as the journal keeps them, without cookies, and the number of bytes sent.
[[nodiscard]] core::Json headToJson(const net::HttpHead& head, std::int64_t bytesSent);
/// Takes whatever it finds: a damaged head is one without status and headers.
[[nodiscard]] net::HttpHead headFromJson(const core::Json& json);

/// Where the text of a request is: one of many megabytes is in the library's row alone, which has it since it was
/// queued.
enum class RequestText : std::uint8_t { Here, InLibrary };

/// What the journal is told of a job before it is sent: its record, and the folder of its clips, both relative to the
/// library's folder so that it can be moved. clipFolder, root: absolute paths.
[[nodiscard]] core::Json factsToJson(const core::JobRecord& job, const QString& clipFolder, const QString& root,
                                     RequestText requestText = RequestText::Here);
/// The same of a request that is no queue's, but that of a command: nobody sends it again whose process is gone.
/// rawFile: the file that its answer goes to byte for byte; empty where the journal has it.
[[nodiscard]] core::Json commandFactsToJson(const core::JobRecord& job, const QString& clipFolder, const QString& root,
                                            const QString& rawFile);
struct JournaledJob
{
    core::JobRecord job;
    QString clipFolder;
    RequestText requestText = RequestText::Here;
    enum class Of : std::uint8_t { AQueue, ACommand } of = Of::AQueue;
    QString rawFile;
};
/// Errors: Parse.
[[nodiscard]] core::Result<JournaledJob> factsFromJson(const core::Json& json, const QString& root);

} // namespace melodeck::jobs
