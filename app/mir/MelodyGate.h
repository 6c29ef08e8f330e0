#pragma once

#include "mir/PitchTracker.h"
#include "mir/Transcription.h"

#include <span>

namespace melodeck::mir {

/// What the gate judges by, over the frames within 30 dB of the loudest.
struct VoiceFacts
{
    /// Loudest frame, dB below full scale.
    double loudestDb = -120.0;
    /// Mean probability of the likeliest pitch, 0 … 1.
    double periodicity = 0.0;
    /// Share of frames within 12 cents of the one before, 0 … 1.
    double stability = 0.0;
    /// See measureHarmonicGaps(), 0 … 1.
    double harmonicGaps = 0.0;
};

/// mono: the samples at analysisRateHz that the frames were made of.
[[nodiscard]] VoiceFacts measureVoice(std::span<const float> mono, std::span<const PitchFrame> frames);

/// Silence, one voice, a mix or something without pitch.
[[nodiscard]] MelodyKind judgeVoice(const VoiceFacts& facts);

} // namespace melodeck::mir
