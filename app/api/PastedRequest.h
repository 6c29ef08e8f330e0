#pragma once

#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

#include <optional>

namespace melodeck::api {

/// What a text from the clipboard says of a request: where it goes, what it sends, and the key if it holds one.
struct PastedRequest
{
    core::Endpoint endpoint;
    /// Nothing where the text has an address alone.
    std::optional<core::Json> request;
    /// Empty where the key is a variable ($BASETEN_API_KEY), or missing.
    core::Secret key;
    /// A file that the command reads its request from ("-d @input.json"); empty without one.
    QString requestFile;
};

/// Reads a curl command (as documentation and browsers write it, and Melodeck where no file goes along), a Python
/// snippet for requests, httpx or urllib3, or an address as parseEndpoint() takes it. Nothing where the text is none of
/// these. Errors: InvalidArgument or Parse where it is one and cannot be used: no address, a body that is no JSON.
[[nodiscard]] std::optional<core::Result<PastedRequest>> readPastedRequest(const QString& text);

/// The model, shipped or one's own, that takes such a request and knows all of its fields, nested ones too; the
/// preferred one before the others. nullptr where none does.
[[nodiscard]] const struct ModelSpec* modelThatTakes(const core::Json& request, const QString& preferred = {});

} // namespace melodeck::api
