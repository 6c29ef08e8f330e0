#pragma once

#include "audio/ArrivingFile.h"
#include "core/Result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>

namespace melodeck::audio {

/// Decodes a file from its beginning while it arrives. Read are WAV (integer and float PCM; sizes that a server could
/// not know when it began, 0 or 0x7FFFFFFF or 0xFFFFFFFF, mean "until the end"), headerless PCM, and FLAC, Ogg and MP3.
/// Anything else that libsndfile knows is decoded once it is whole. One thread at a time; every call blocks until there
/// are bytes enough, so: a thread of its own.
class ArrivingReader
{
public:
    /// Blocks until the header is there. The token is for this and all later calls. Errors: Parse (not audio, ended
    /// within the header), Io, Cancelled.
    [[nodiscard]] static core::Result<std::unique_ptr<ArrivingReader>>
    open(const std::shared_ptr<const ArrivingFile>& file, const std::stop_token& stop);

    ArrivingReader() = default;
    virtual ~ArrivingReader() = default;
    ArrivingReader(const ArrivingReader&) = delete;
    ArrivingReader& operator=(const ArrivingReader&) = delete;

    [[nodiscard]] virtual int sampleRateHz() const = 0;
    [[nodiscard]] virtual int channels() const = 0;

    /// The next frames, interleaved, nominal range −1 … 1, into the front of [samples] (room for whole frames). Returns
    /// frames, at least one; 0 where the sound ends, was cut, cannot be decoded further, or a stop was asked for.
    [[nodiscard]] virtual std::int64_t read(std::span<float> samples) = 0;
};

} // namespace melodeck::audio
