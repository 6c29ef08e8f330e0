#pragma once

#include "core/Json.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace melodeck::ui {

/// A place in a JSON document: which child on each level; empty for the document itself.
using JsonPath = std::vector<int>;

/// Members of an object, elements of an array; 0 for all else.
[[nodiscard]] int childCount(const core::Json& value);
/// The row-th of them.
[[nodiscard]] const core::Json& childAt(const core::Json& value, int row);
/// The name of a member; empty in an array.
[[nodiscard]] QString childName(const core::Json& value, int row);

/// "/data/0" (RFC 6901); the path leads somewhere in the document.
[[nodiscard]] QString jsonPointer(const core::Json& document, const JsonPath& path);

} // namespace melodeck::ui
