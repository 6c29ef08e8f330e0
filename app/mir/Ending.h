#pragma once

#include <cstdint>

namespace melodeck::mir {

/// Whether the last note is the tune's end, or where a recording happens to stop.
enum class Ending : std::uint8_t { Whole, Cut };

} // namespace melodeck::mir
