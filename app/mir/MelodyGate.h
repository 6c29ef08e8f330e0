#pragma once

#include "mir/PitchTracker.h"
#include "mir/Transcription.h"

#include <optional>
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
    /// Share of frames in a stretch of 80 ms and more in which one pitch is sure and glides at most, 0 … 1.
    double voicing = 0.0;
    /// See measureSteadiness(); none where one voice was judged without it.
    std::optional<double> steadiness;
};

/// mono: the samples at analysisRateHz that the frames were made of.
[[nodiscard]] VoiceFacts measureVoice(std::span<const float> mono, std::span<const PitchFrame> frames);

/// Share of the active frames whose most salient pitch is there 40 and 80 ms before and after as well, 0 … 1: 0.85 and
/// more in music, at most about 0.1 in speech, noise and drums. frames: of SaliencePitchTracker.
[[nodiscard]] double measureSteadiness(std::span<const PitchFrame> frames);

/// Silence, one voice, a mix, speech or something without pitch.
[[nodiscard]] MelodyKind judgeVoice(const VoiceFacts& facts);

} // namespace melodeck::mir
