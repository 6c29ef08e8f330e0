#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"
#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/RandomSource.h"

#include <array>
#include <cstdint>

namespace melodeck::tests {

/// What is no melody, though somebody may send it as one.
enum class Sound : std::uint8_t { Silence, Noise, Clicks, Speech, SingleNote, Chord, DrumLoop };

inline constexpr std::array allSounds{Sound::Silence,    Sound::Noise, Sound::Clicks,  Sound::Speech,
                                      Sound::SingleNote, Sound::Chord, Sound::DrumLoop};

[[nodiscard]] const char* soundName(Sound sound);

/// One of them, 2 to 8 s at a rate and loudness of its own. Errors: those of the renderer.
[[nodiscard]] core::Result<audio::AudioBuffer> sounding(Sound sound, const engine::FluidSynthRenderer& renderer,
                                                        engine::RandomSource& random);

/// A sentence of a made-up language: a buzz that glides, through three resonances that move from vowel to vowel, with
/// hisses and stops between (Klatt 1980, much reduced). Mono, 16 kHz.
[[nodiscard]] audio::AudioBuffer spoken(double seconds, engine::RandomSource& random);

} // namespace melodeck::tests
