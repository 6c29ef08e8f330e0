#pragma once

#include "audio/ExportFormat.h"
#include "core/Result.h"

#include <cstdint>

namespace melodeck::audio {

class SoundFile;

/// What a file of audio is written as. Internal to this folder.
struct SoundEncoding
{
    int sndfileFormat = 0;
    int sampleRateHz = 0;
    int channels = 0;
    /// Bits of integer samples; 0 for float, and for formats that lose something.
    int integerBits = 0;
    ExportQuality quality = ExportQuality::High;
};

/// Integer bits of the samples of such a file; 0 where they are float, or were compressed with loss.
[[nodiscard]] int integerBitsOf(int sndfileFormat);

/// How so many frames of a file are written in a format. Errors: InvalidArgument for a kind of file that can only be
/// read.
[[nodiscard]] core::Result<SoundEncoding> exportEncoding(ExportFormat format, ExportQuality quality,
                                                         const SoundFile& source, std::int64_t frames);

} // namespace melodeck::audio
