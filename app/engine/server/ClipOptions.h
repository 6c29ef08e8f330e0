#pragma once

#include "core/Result.h"
#include "engine/server/RequestReader.h"
#include "engine/sketch/SketchEngine.h"

namespace melodeck::engine {

/// Takes what a request says of its clips' kind: "loop" and "stereo", both true or false, and "parts", a list of
/// "midi" and "stems". Errors: InvalidArgument, the member's name first.
[[nodiscard]] core::Result<void> addClipOptions(const RequestReader& reader, SketchRequest& sketch);

} // namespace melodeck::engine
