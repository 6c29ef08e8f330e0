#pragma once

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// How sure a model was of a segment, for marking it.
enum class Certainty : std::uint8_t { Sure, Unsure, VeryUnsure };

/// The mean probability of a segment's words below which one should listen: at even odds.
inline constexpr double kUnsureBelow = 0.5;
/// e⁻¹: Whisper itself takes a segment of a mean log probability below −1.0 for a failed decoding and tries it again
/// (logprob_threshold in openai/whisper, whisper/transcribe.py; faster-whisper calls it log_prob_threshold).
inline constexpr double kVeryUnsureBelow = 0.36787944117144233;

[[nodiscard]] constexpr Certainty certaintyOf(const std::optional<double>& confidence)
{
    const double known = confidence.value_or(1.0);
    return known < kVeryUnsureBelow ? Certainty::VeryUnsure
           : known < kUnsureBelow   ? Certainty::Unsure
                                    : Certainty::Sure;
}

} // namespace melodeck::ui
