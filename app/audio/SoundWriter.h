#pragma once

#include "audio/SoundEncoding.h"
#include "audio/SoundFile.h"
#include "core/FileSink.h"
#include "core/Result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace melodeck::audio {

/// Writes a file of audio through libsndfile into a sink, piece by piece. Internal to this folder. One thread at a
/// time; the sink outlives it.
class SoundWriter final
{
public:
    enum class Dither : std::uint8_t {
        Off, ///< Samples are on the grid of the file already: they come out bit for bit.
        /// Triangular, two steps wide (S. P. Lipshitz et al., J. Audio Eng. Soc. 40, 1992): what rounding adds is then
        /// hiss of constant level, not distortion. The same numbers every time.
        Triangular,
    };

    /// Errors: InvalidArgument for what the format cannot hold (channels, rate), Io.
    [[nodiscard]] static core::Result<std::unique_ptr<SoundWriter>>
    create(core::FileSink& sink, const SoundEncoding& encoding, Dither dither);
    ~SoundWriter();
    SoundWriter(const SoundWriter&) = delete;
    SoundWriter& operator=(const SoundWriter&) = delete;

    /// Whole interleaved frames, nominal range −1 … 1. What is louder is clipped where the file is not float. Errors:
    /// Io.
    [[nodiscard]] core::Result<void> write(std::span<const double> samples);
    /// Nothing follows: brings the header up to date. The sink is the caller's to finish. Errors: Io.
    [[nodiscard]] core::Result<void> finish();

    [[nodiscard]] std::int64_t clippedSamples() const { return m_clipped; }

private:
    struct Stream;

    SoundWriter(const SoundEncoding& encoding, Dither dither);
    void setQuality();
    [[nodiscard]] std::int64_t writePiece(std::span<const double> samples);
    [[nodiscard]] std::int64_t writeIntegers(std::span<const double> samples);
    [[nodiscard]] std::int64_t writeFloats(std::span<const double> samples);
    [[nodiscard]] double noise();
    [[nodiscard]] core::Error problem() const;

    SoundEncoding m_encoding;
    Dither m_dither;
    std::uint64_t m_random = 0x9E37'79B9'7F4A'7C15U;
    std::int64_t m_clipped = 0;
    std::vector<std::int32_t> m_integers;
    std::vector<float> m_floats;
    /// Outlives the handle.
    std::unique_ptr<Stream> m_stream;
    SoundFileHandle m_handle;
};

} // namespace melodeck::audio
