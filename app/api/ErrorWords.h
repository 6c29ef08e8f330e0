#pragma once

#include "core/Json.h"

#include <QString>

namespace melodeck::api {

/// The first words found under the names that servers give them: {"message": …}, {"exception_message": …},
/// {"detail": …}, {"error": …}, at any depth. A string is its own words. Empty where there are none.
[[nodiscard]] QString namedWords(const core::Json& value);

/// The same; the JSON itself where it says something, but under no known name.
[[nodiscard]] QString errorWords(const core::Json& value);

} // namespace melodeck::api
