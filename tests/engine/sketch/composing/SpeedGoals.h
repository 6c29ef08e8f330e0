#pragma once

#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/composing/Goals.h"

#include <string>

namespace melodeck::tests {

/// How fast a fresh engine is, and how much memory it takes: five minutes of one clip, and three prompts over a melody.
/// Nothing else should run meanwhile.
void judgeSpeed(const std::string& program, const engine::FluidSynthRenderer& renderer, Goals& goals);

} // namespace melodeck::tests
