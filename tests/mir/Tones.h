#pragma once

#include "audio/AudioBuffer.h"
#include "mir/Transcription.h"

#include <cstdint>
#include <span>
#include <vector>

namespace melodeck::tests {

/// A decaying tone of harmonics for every note, mono at rateHz; simultaneous notes are added. detuneSemitones moves
/// all.
[[nodiscard]] audio::AudioBuffer playedNotes(std::span<const mir::Note> notes, double seconds, int rateHz = 16000,
                                             double detuneSemitones = 0.0);

/// Uniform white noise of the given amplitude, the same for the same seed.
[[nodiscard]] audio::AudioBuffer whiteNoise(double seconds, float amplitude, std::uint32_t seed, int rateHz = 16000);

[[nodiscard]] audio::AudioBuffer silence(double seconds, int rateHz = 16000);

/// A steady sine, mono at 16 kHz.
[[nodiscard]] std::vector<float> sine(double hertz, double seconds, float amplitude = 0.5F);

} // namespace melodeck::tests
