#pragma once

#include "core/Json.h"

#include <QStringList>

namespace melodeck::api {

/// What an example request says of the fields of a model.
struct GuessedInput
{
    /// JSON Schema of the request.
    core::Json schema;
    /// Pointers of members that were keys or passwords by their look: they are not in the schema.
    QStringList leftOut;
};

/// Reads an example request: what each field holds, by its value first and by its name where that says nothing (null,
/// "<base64>"). Sound as base64 is a file, an http(s) address a link. What the example gives is asked for, with its
/// value filled in: whether the model could do without is not in it. Files, links, long texts, keys, and texts with a
/// path of this computer are not kept. example: an object.
[[nodiscard]] GuessedInput guessInput(const core::Json& example);

/// A schema without the default values, examples and choices that are keys or passwords by their look, are links,
/// or lead into this computer.
[[nodiscard]] core::Json withoutSecrets(core::Json schema);

} // namespace melodeck::api
