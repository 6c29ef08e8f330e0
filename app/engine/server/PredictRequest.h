#pragma once

#include "core/Result.h"
#include "engine/sketch/SketchEngine.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>

namespace melodeck::engine {

inline constexpr int kMaxPrompts = 16;
inline constexpr int kMaxPromptCharacters = 2000;
inline constexpr double kMinDurationSeconds = 1.0;
inline constexpr double kMaxDurationSeconds = 300.0;
inline constexpr double kDefaultDurationSeconds = 8.0;
/// What of a melody is listened to beyond the length of a clip: enough to hear its key and metre.
inline constexpr double kExtraMelodySeconds = 30.0;
/// Containers inside containers; deeper JSON is refused.
inline constexpr int kMaxRequestDepth = 64;

/// A predict request that has been checked, its melody decoded.
struct PredictRequest
{
    SketchRequest sketch;
    /// Names of members that this engine does not know, in order, at most 32 of them, each cut to 64 characters.
    QStringList ignoredFields;
};

/// Reads the body of a predict request: `{"prompts": [...], "melody"?: base64 audio, "duration"?: 8, "seed"?:
/// integer, "melody_hints"?: {"key"?: "D minor", "tempo_bpm"?: 96, "beats_per_bar"?: 3, "first_beat_s"?: 0.42},
/// "loop"?: false, "stereo"?: false, "parts"?: ["midi", "stems"]}`.
/// Optional members may be null. Memory: what the members above need, whatever else the body holds. Without
/// a seed: the first 53 bits of a SHA-256 over the prompts, the duration and the melody's bytes, so that the same
/// request always gives the same music and every JSON reader can hand the number back; hints, loop,
/// stereo and parts have no part in it, so that nothing changes but what they say. Errors: Parse (not JSON, melody not
/// audio), InvalidArgument (a member that is wrong: its name comes first), TooLarge.
[[nodiscard]] core::Result<PredictRequest> readPredictRequest(std::string body);

} // namespace melodeck::engine
