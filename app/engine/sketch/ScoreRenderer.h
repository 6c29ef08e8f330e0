#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"
#include "engine/sketch/Arrangement.h"

#include <stop_token>

namespace melodeck::engine {

/// The rate of every clip.
inline constexpr int clipRateHz = 32000;

/// Turns an arrangement into sound.
class ScoreRenderer
{
public:
    virtual ~ScoreRenderer() = default;
    ScoreRenderer() = default;
    ScoreRenderer(const ScoreRenderer&) = delete;
    ScoreRenderer& operator=(const ScoreRenderer&) = delete;

    /// As many channels as the arrangement says at clipRateHz, round(duration × rate) frames, neither normalised nor
    /// faded. The tail of a loop is heard over its start, so that it goes on at its end as it begins. Errors:
    /// Unavailable (no instruments), Cancelled (a stop was asked for).
    [[nodiscard]] virtual core::Result<audio::AudioBuffer> render(const Arrangement& arrangement,
                                                                  std::stop_token stop) const = 0;
};

} // namespace melodeck::engine
