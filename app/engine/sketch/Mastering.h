#pragma once

#include "audio/AudioBuffer.h"
#include "engine/sketch/Arrangement.h"
#include "engine/sketch/BusCompressor.h"

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

/// What mastering did to a clip but for the rounding of its peaks, to be done to its stems as well.
struct MasterGain
{
    GainCurve compression;
    double gain = 1.0;
};

/// Fades the end out, brings a clip to −16 LUFS (EBU R128), holds it together as its style says, rounds peaks off
/// softly and keeps the true peak at −1 dBTP or lower. Silence stays silent.
MasterGain master(audio::AudioBuffer& clip, ClipEnd end = ClipEnd::Rung, const BusCompression& compression = {});

} // namespace melodeck::engine
