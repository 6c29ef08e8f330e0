#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"
#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/RandomSource.h"
#include "mir/Transcription.h"

#include <array>
#include <cstdint>
#include <span>

namespace melodeck::tests {

/// Who plays a recording of the corpus.
enum class Timbre : std::uint8_t {
    Piano,
    Guitar,
    Flute,
    Violin,
    Trumpet,
    Hum,         ///< Computed voice with vibrato and scoops, 22 cents sharp.
    NoisyHum,    ///< The same 30 cents flat, with noise 15 dB below it.
    ClarinetAt8k ///< At 8 kHz, with noise 25 dB below it.
};

inline constexpr std::array allTimbres{Timbre::Piano,   Timbre::Guitar, Timbre::Flute,    Timbre::Violin,
                                       Timbre::Trumpet, Timbre::Hum,    Timbre::NoisyHum, Timbre::ClarinetAt8k};

[[nodiscard]] const char* timbreName(Timbre timbre);

/// Plays notes: mono, at the rate of that recording. Errors: those of the renderer.
[[nodiscard]] core::Result<audio::AudioBuffer> recorded(std::span<const mir::Note> notes, double seconds, Timbre timbre,
                                                        const engine::FluidSynthRenderer& renderer,
                                                        engine::RandomSource& random);

/// A voice that hums: harmonics falling with the 1.6th power, vibrato of 0.3 semitones, scoops from a semitone below.
[[nodiscard]] audio::AudioBuffer hummed(std::span<const mir::Note> notes, double seconds, double detuneSemitones,
                                        engine::RandomSource& random);

/// Adds white noise so many dB below the audio's mean power.
void addNoise(audio::AudioBuffer& audio, double belowDb, engine::RandomSource& random);

} // namespace melodeck::tests
