#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"
#include "engine/sketch/ScoreRenderer.h"
#include "engine/sketch/StyleLibrary.h"
#include "mir/Transcription.h"
#include "mir/Tunes.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::tests {

/// A whole arrangement, with the melody that is in it.
struct Mix
{
    audio::AudioBuffer audio;
    std::vector<mir::Note> lead;
};

/// A tune as the sketch engine arranges it: lead, bass, chords and, in most styles, drums. Errors: those of the
/// renderer.
[[nodiscard]] core::Result<Mix> arranged(const WrittenTune& tune, const QString& prompt, double seconds,
                                         const engine::StyleLibrary& library, const engine::ScoreRenderer& renderer,
                                         std::uint64_t seed);

} // namespace melodeck::tests
