#pragma once

#include "api/SpecField.h"

#include <vector>

namespace melodeck::api {

/// Of these fields (by pointer) exactly one is to be given.
using Alternatives = std::vector<QString>;

/// What a request may hold, in the order of the schema.
struct RequestShape
{
    std::vector<SpecField> fields;
    std::vector<Alternatives> alternatives;
    /// Pointers of objects that have to be there even where nothing in them is given.
    std::vector<QString> requiredObjects;
};

/// Walks the JSON Schema (2020-12, what Pydantic writes included: $ref, $defs, anyOf with null) of an object, those in
/// it up to eight deep.
/// Errors are exceptions (core::Json's and std::runtime_error): for readers that catch them.
[[nodiscard]] RequestShape readRequestShape(const core::Json& schema);

} // namespace melodeck::api
