#pragma once

#include "audio/AudioBuffer.h"

namespace melodeck::engine {

/// Takes away what is below all music: some instruments of sound fonts have samples with an offset, which nobody hears
/// but which takes room and clicks where a note begins or ends. A loop goes on at its start as at its end.
void removeRumble(audio::AudioBuffer& audio, bool loops);

} // namespace melodeck::engine
