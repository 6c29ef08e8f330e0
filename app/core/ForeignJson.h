#pragma once

#include "core/Json.h"

#include <cstdint>

namespace melodeck::core {

/// As parseJson(), for a text that may come from anybody: the document takes at most about so many bytes of memory (a
/// text of brackets alone takes twenty times its own). Errors: Parse, TooLarge as JsonBuilder says it.
[[nodiscard]] Result<Json> parseForeignJson(const QByteArray& text, std::int64_t mostMemory);

} // namespace melodeck::core
