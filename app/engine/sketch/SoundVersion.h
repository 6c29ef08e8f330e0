#pragma once

namespace melodeck::engine {

/// Raised whenever a request sounds different from before, be it by a style's file: what comes back of a clip's recipe
/// is the same only with the same program, sound version, bank and seed.
inline constexpr int soundVersion = 2;

} // namespace melodeck::engine
