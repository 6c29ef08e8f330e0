#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"

#include <string>

namespace melodeck::engine {

/// What of a recording is listened to.
inline constexpr double kMaxListenSeconds = 600.0;

/// A recording whose melody is to be written down.
struct ListenRequest
{
    /// Mono, at the file's own rate.
    audio::AudioBuffer audio;
    /// Whether the recording goes on beyond kMaxListenSeconds.
    bool isCut = false;
};

/// Reads the body of a request to the model melody-transcription: `{"audio": base64 audio}`. `{"url": …}`, which hosted
/// models take as well, is refused with what to do: the engine fetches nothing. Other members are ignored.
/// Errors: Parse (not JSON, not audio), InvalidArgument (a member that is wrong or missing: its name comes first).
[[nodiscard]] core::Result<ListenRequest> readListenRequest(std::string body);

} // namespace melodeck::engine
