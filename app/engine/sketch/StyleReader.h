#pragma once

#include "core/Result.h"
#include "engine/sketch/Style.h"

#include <QByteArray>

namespace melodeck::engine {

/// Reads and checks a style table (schema 1, see resources/styles). Refuses patterns of a wrong length, unknown
/// symbols, programs outside 0 … 127, ids given twice, a keyword in two styles. Errors: Parse, with the place in the
/// message.
[[nodiscard]] core::Result<StyleTable> readStyleTable(const QByteArray& json);

} // namespace melodeck::engine
