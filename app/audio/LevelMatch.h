#pragma once

#include <optional>
#include <span>
#include <vector>

namespace melodeck::audio {

/// Nothing that was matched peaks above this, in dB of true peak: what lossy codecs and converters need to not clip.
inline constexpr double kMatchedPeakDb = -1.0;

/// What level matching goes by; nothing where it was not measured.
struct Level
{
    /// EBU R128, in LUFS; none for silence.
    std::optional<double> integratedLufs;
    /// Linear, 1.0 = 0 dBTP.
    std::optional<double> truePeak;
};

/// Gains in dB, one a sound, with which all are equally loud and none peaks above kMatchedPeakDb: as loud as the
/// loudest, or as much less as the sound asks for that has the least room above its loudness. Nothing for a sound that
/// is silent or was not measured, which stays as it is; nothing at all for fewer than two that can be matched.
[[nodiscard]] std::vector<std::optional<double>> matchLevels(std::span<const Level> sounds);

/// A gain in dB as a factor.
[[nodiscard]] double amplitudeOf(double decibels);

} // namespace melodeck::audio
