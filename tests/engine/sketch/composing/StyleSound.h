#pragma once

#include "audio/AudioBuffer.h"

#include <vector>

namespace melodeck::tests {

/// What a clip sounds like, in numbers that know nothing of notes: the level of half-octave bands against the whole,
/// how much each of them moves, and the onsets a second.
[[nodiscard]] std::vector<double> soundFeatures(const audio::AudioBuffer& mono32k);

/// For each clip the clip of another tune that sounds most like it, each feature in units of its spread over all.
/// clips[style][tune]; gives how many of all have a nearest neighbour of their own style, by style.
[[nodiscard]] std::vector<int> recognised(const std::vector<std::vector<std::vector<double>>>& clips);

/// Decibels of the mean square; −120 for silence.
[[nodiscard]] double levelOf(const audio::AudioBuffer& clip);

/// Decibels of the highest sample above the mean square; 0 for silence.
[[nodiscard]] double crestOf(const audio::AudioBuffer& clip);

/// Share of the energy that lies between 180 and 480 Hz, where accompaniments get muddy.
[[nodiscard]] double lowMidShare(const audio::AudioBuffer& mono32k);

/// The longest stretch that is more than 45 dB below the clip's level, in seconds; its last second is left out.
[[nodiscard]] double longestSilence(const audio::AudioBuffer& mono32k);

} // namespace melodeck::tests
