#pragma once

#include "core/JobRecord.h"

#include <QString>

namespace melodeck::api {

/// What somebody who is asked for help has to know of a job that failed, as plain text with a fact a line: model,
/// server (its host alone), times, state, what the exchange said (status, request id, error source, attempts), bytes,
/// and the message. Never a key: addresses lose their user and all behind the path, and what stands behind an
/// authorization scheme is hidden. Pure.
[[nodiscard]] QString failureDetails(const core::JobRecord& job);

/// A text as failureDetails() tells it: without what could open a door.
[[nodiscard]] QString withoutSecrets(QString text);

} // namespace melodeck::api
