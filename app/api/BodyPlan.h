#pragma once

#include "core/ByteStream.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "wire/BodyStream.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
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

/// The request's text cut where each file's base64 goes: one piece more than there are files.
struct BodyPieces
{
    std::vector<QByteArray> pieces;
    /// For each gap the file that fills it, by its place in the recipe.
    std::vector<std::size_t> order;
};

/// Errors as planBody().
[[nodiscard]] core::Result<BodyPieces> bodyPieces(const core::Recipe& recipe);

/// The request as it is sent: the recipe's JSON with each file as base64 in its field; its own text where it has one
/// and no file goes into it.
/// Errors: InvalidArgument when a field cannot hold a file (the body is not an object, the parent is missing).
[[nodiscard]] core::Result<std::unique_ptr<wire::BodyStream>> planBody(const core::Recipe& recipe,
                                                                       std::vector<PreparedFile> files);

/// A file whose bytes are not at hand yet.
struct PlannedFile
{
    QString field;
    std::int64_t bytes = 0;
};

/// Exact bytes that planBody() would send. Errors as planBody().
[[nodiscard]] core::Result<std::int64_t> plannedBodyBytes(const core::Recipe& recipe,
                                                          const std::vector<PlannedFile>& files);

} // namespace melodeck::api
