#pragma once

#include "core/ByteStream.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "wire/BodyStream.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace melodeck::api {

/// A file of the recipe, ready to be read.
struct PreparedFile
{
    /// Field name, or a JSON pointer ("/whisper_input/audio/audio_b64").
    QString field;
    std::unique_ptr<core::ByteSource> source;
};

/// The request as it is sent: the recipe's JSON with each file as base64 in its field.
/// Errors: InvalidArgument when a field cannot hold a file (the body is not an object, the parent is missing).
[[nodiscard]] core::Result<std::unique_ptr<wire::BodyStream>> planBody(const core::Json& fields,
                                                                       std::vector<PreparedFile> files);

/// A file whose bytes are not at hand yet.
struct PlannedFile
{
    QString field;
    std::int64_t bytes = 0;
};

/// Exact bytes that planBody() would send. Errors as planBody().
[[nodiscard]] core::Result<std::int64_t> plannedBodyBytes(const core::Json& fields,
                                                          const std::vector<PlannedFile>& files);

} // namespace melodeck::api
