#pragma once

#include "core/Json.h"

#include <QString>

#include <optional>

namespace melodeck::api {

/// Reads the Python literal that begins at a place of a text as JSON: dict, list, tuple, strings (adjacent ones in
/// one), numbers, True, False, None, comments, commas at the end. A name or a call, as of a file that is read, becomes
/// null. Advances the place behind it. Nothing where it is none.
[[nodiscard]] std::optional<core::Json> readPythonLiteral(const QString& text, qsizetype& at);

} // namespace melodeck::api
