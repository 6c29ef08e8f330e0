#pragma once

#include "audio/AudioBuffer.h"

#include <cstdint>

namespace melodeck::engine {

inline constexpr double targetLufs = -16.0;
/// −1 dBTP.
inline constexpr double highestTruePeak = 0.891;

/// How a clip ends.
enum class ClipEnd : std::uint8_t {
    Rung,  ///< By itself, or nearly: faded over a second, or an eighth of a short clip.
    Faded, ///< Over five seconds, or a quarter of a short clip.
    Looped ///< Not at all.
};

/// Fades the end of a clip out.
void fadeOut(audio::AudioBuffer& clip, ClipEnd end);

/// Fades the end out, brings a clip to −16 LUFS (EBU R128), rounds peaks off softly and keeps the true peak at −1 dBTP
/// or lower. Silence stays silent. Returns the gain without the rounding.
double master(audio::AudioBuffer& clip, ClipEnd end = ClipEnd::Rung);

} // namespace melodeck::engine
