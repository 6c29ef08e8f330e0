#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace melodeck::bench {

inline constexpr std::size_t kWavHeaderBytes = 44;

/// Header of a WAV file (RIFF, PCM 16-bit; mono at 32,000 Hz is what MusicGen gives) of so many bytes in all.
[[nodiscard]] inline std::string wavHeader(std::int64_t fileBytes, int channels = 1, int sampleRateHz = 32'000)
{
    const auto word = [](std::uint32_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i) {
            text += static_cast<char>(value >> (8 * i));
        }
        return text;
    };
    const auto rate = static_cast<std::uint32_t>(sampleRateHz);
    const auto frame = static_cast<std::uint32_t>(channels) * 2;
    const auto size = static_cast<std::uint32_t>(fileBytes);
    return "RIFF" + word(size - 8, 4) + "WAVEfmt " + word(16, 4) + word(1, 2) + word(frame / 2, 2) + word(rate, 4) +
           word(rate * frame, 4) + word(frame, 2) + word(16, 2) + "data" +
           word(size - static_cast<std::uint32_t>(kWavHeaderBytes), 4);
}

/// Quiet 16-bit noise, the same every time.
[[nodiscard]] inline std::string wavNoise(std::int64_t bytes)
{
    std::minstd_rand random(1);
    std::string noise(static_cast<std::size_t>(bytes), '\0');
    for (std::size_t i = 0; i + 1 < noise.size(); i += 2) {
        const auto sample = static_cast<int>(random() % 8192) - 4096;
        noise[i] = static_cast<char>(sample);
        noise[i + 1] = static_cast<char>(sample >> 8);
    }
    return noise;
}

} // namespace melodeck::bench
