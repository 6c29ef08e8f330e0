#pragma once

#include "core/Result.h"
#include "engine/sketch/SketchEngine.h"

#include <functional>
#include <stop_token>

namespace melodeck::engine {

/// Makes the clip of an index; any thread, several at once.
using MakeClip = std::function<core::Result<SketchClip>(int index, const std::stop_token& stop)>;
/// Takes a finished clip.
using TakeClip = std::function<void(int index, SketchClip clip)>;

/// Makes count clips on so many threads, and hands them over in order, each as soon as it and all before it are there,
/// on the calling thread. The first error stops the others and is returned; whatever make throws becomes one. Returns
/// when no thread of it runs any more.
[[nodiscard]] core::Result<void> makeInOrder(int count, int threads, const std::stop_token& stop, const MakeClip& make,
                                             const TakeClip& take);

} // namespace melodeck::engine
