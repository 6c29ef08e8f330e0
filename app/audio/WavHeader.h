#pragma once

#include "core/Result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace melodeck::audio {

/// How a sample is written in a file: little-endian.
enum class SampleCode : std::uint8_t {
    UInt8,
    Int16,
    Int24,
    Int32,
    Float32,
    Float64,
};

[[nodiscard]] int bytesOf(SampleCode code);

/// Decodes samples.size() samples from as many times bytesOf(code) bytes; full scale = 1. What is no number becomes 0,
/// what is no sound is clipped.
void decodeSamples(std::span<const std::byte> bytes, SampleCode code, std::span<float> samples);

/// The PCM of a WAV.
struct WavLayout
{
    int sampleRateHz = 0;
    int channels = 0;
    SampleCode code = SampleCode::Int16;
    std::int64_t dataStart = 0;
    /// None where it goes on to the end of the file: written by somebody who did not know how long it would be.
    std::optional<std::int64_t> dataBytes;
};

/// Fills the buffer with the bytes at an offset; false where there are not so many.
using BytesAt = std::function<bool(std::int64_t offset, std::span<std::byte> buffer)>;

/// Reads the header of a WAV or RF64 file up to the start of its sound. None for a WAV of another kind
/// (compressed, big-endian). Errors: Parse (ends within the header, makes no sense).
[[nodiscard]] core::Result<std::optional<WavLayout>> readWavLayout(const BytesAt& bytesAt);

/// A WAV that libsndfile 1.2 would never come back from: it takes a size of 2 GiB and more within a LIST for a negative
/// one, and goes round and round. Ask before it opens a file that somebody else made.
[[nodiscard]] bool hasEndlessList(const BytesAt& bytesAt);

} // namespace melodeck::audio
