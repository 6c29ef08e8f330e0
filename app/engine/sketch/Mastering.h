#pragma once

#include "audio/AudioBuffer.h"

namespace melodeck::engine {

inline constexpr double targetLufs = -16.0;
/// −1 dBTP.
inline constexpr double highestTruePeak = 0.891;

/// Brings a clip to −16 LUFS (EBU R128), rounds peaks off softly, keeps the true peak at −1 dBTP or lower and fades the
/// end out over a second, or an eighth of a short clip. Silence stays silent.
void master(audio::AudioBuffer& clip);

} // namespace melodeck::engine
