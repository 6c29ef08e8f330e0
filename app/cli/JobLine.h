#pragma once

#include "core/JobRecord.h"
#include "core/Json.h"

#include <QString>

#include <functional>

namespace melodeck::cli {

/// The line on standard output that tells how a job ended: {"job", "state", "clips": […], "error"?: {"code",
/// "message"}}. name: what the line calls the job. pathOf: where a clip is, as the line says it.
[[nodiscard]] core::Json lineOfEnded(const core::JobRecord& job, const QString& name,
                                     const std::function<QString(const core::Clip&)>& pathOf);

} // namespace melodeck::cli
