#pragma once

#include <cstdint>

namespace melodeck::engine {

/// What a clip is for.
enum class ClipKind : std::uint8_t {
    Piece, ///< With a beginning and an end, exactly as long as asked.
    Loop,  ///< Whole bars, as near as may be to the length asked, that go on at their end as they begin.
};

} // namespace melodeck::engine
