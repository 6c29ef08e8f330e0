#pragma once

#include "core/Json.h"
#include "core/Result.h"

namespace melodeck::api {

/// A schema out of somebody else's document (JSON Schema of any draft, what Pydantic or an OpenAPI file of 3.0 or 3.1
/// holds), as one of ours: an object's, with everything that it refers to within the document written in its place,
/// allOf as one schema, the first real choice of anyOf and oneOf, and only the keywords that a form knows. What may be
/// null need not be given. A reference that leads back into itself becomes a field for any JSON.
/// Errors: Parse where it describes no fields, refers to what is not there or outside the document, or is so large
/// (20,000 schemas with all that is referred to) that nobody fills such a form.
[[nodiscard]] core::Result<core::Json> copySchema(const core::Json& document, const core::Json& schema);

/// A title for a field that has none: "max_tokens" as "Max tokens".
[[nodiscard]] QString titleOfName(const QString& name);

} // namespace melodeck::api
