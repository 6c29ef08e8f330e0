#pragma once

#include "core/Json.h"

#include <QByteArray>

namespace melodeck::api {

/// Reads the first document of a YAML text as JSON. What a plain word is follows PyYAML, which reads the same files
/// elsewhere: yes, no, on and off are truth values. Aliases and merge keys (<<) are replaced by what they stand for;
/// tags that make objects elsewhere are passed over.
/// Errors: Parse, with line and column; also where the text is over 1 MiB, is nested deeper than 64 levels, or says
/// with its aliases more than 50,000 values or 8 MiB.
[[nodiscard]] core::Result<core::Json> parseYaml(const QByteArray& text);

} // namespace melodeck::api
