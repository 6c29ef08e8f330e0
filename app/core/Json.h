#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace melodeck::core {

using Json = nlohmann::ordered_json;

/// Reads one JSON document (UTF-8). Field order is kept, as a request is shown and sent as it was written.
/// Errors: Parse, with line and column in the message; also for nesting deeper than 256 levels.
[[nodiscard]] Result<Json> parseJson(const QByteArray& text);

/// Compact UTF-8; invalid UTF-8 inside strings becomes U+FFFD. Never throws.
[[nodiscard]] QByteArray toJsonBytes(const Json& value);

/// Text of a string member, or an empty one where it is missing or not a string.
[[nodiscard]] QString stringMember(const Json& object, const char* key);

/// A number of somebody else's document as an int: without its fraction, cut to what fits, 0 for NaN (get() alone is
/// undefined for 1e104). Errors: the JSON library's exception where it is no number.
[[nodiscard]] int clampedInt(const Json& number);

[[nodiscard]] QString toQString(const Json& string);
[[nodiscard]] Json toJson(const QString& string);

} // namespace melodeck::core
