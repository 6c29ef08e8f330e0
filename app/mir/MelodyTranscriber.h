#pragma once

#include "audio/AudioBuffer.h"
#include "mir/Transcription.h"

#include <stop_token>

namespace melodeck::mir {

/// Notes, key, tempo and metre of a recording of one voice, or of what stands out of a mix (any rate and channel count;
/// analysed as 16 kHz mono). Own YIN with several candidates per frame, note HMM, onset detector: see YinPitchTracker,
/// NoteSegmenter, OnsetDetector. Any thread; about 1/50 of the audio's length on one core. On a stop request the result
/// is Silent and empty.
[[nodiscard]] Transcription transcribeMelody(const audio::AudioBuffer& audio, std::stop_token stop = {});

} // namespace melodeck::mir
