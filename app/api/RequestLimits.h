#pragma once

#include "core/Error.h"
#include "core/Recipe.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace melodeck::api {

/// What an endpoint takes and how long it lets a request run, known before anything is sent (protocol.md, 1.2 and 1.4).

/// Bytes of a whole request body; nothing where no limit is known. Baseten's 100 MB are read as 10^6: it does not say.
[[nodiscard]] std::optional<std::int64_t> mostBodyBytes(const core::Endpoint& endpoint);

/// From a request's first byte to its answer's last: Baseten ends one after 1200 s. Elsewhere a week, longer than
/// anybody waits.
[[nodiscard]] std::chrono::seconds longestRun(const core::Endpoint& endpoint);

/// Why a request of so many bytes is not sent, and the ways out; nothing where it may go.
[[nodiscard]] std::optional<core::Error> overBodyLimit(const core::Endpoint& endpoint, std::int64_t bytes);

} // namespace melodeck::api
