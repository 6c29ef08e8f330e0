#pragma once

#include "audio/AudioFile.h"

#include <QByteArray>
#include <QString>

#include <sndfile.h>

#include <memory>

namespace melodeck::audio {

/// A libsndfile handle that closes itself. Internal to this folder.
struct SoundFileCloser
{
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using SoundFileHandle = std::unique_ptr<SNDFILE, SoundFileCloser>;

/// Longest audio that is decoded into memory.
inline constexpr double kMaxSeconds = 3.0 * 3600.0;

/// Facts of an opened file, or Parse when its header makes no sense (no channels, absurd rate).
[[nodiscard]] core::Result<AudioFileFacts> checkedFacts(const SF_INFO& header, const QString& name);

/// Short name of a container, for showing: "WAV", "FLAC", "OGG", "MP3".
[[nodiscard]] QString formatName(int sndfileFormat);

/// Reads frames [first, first + count) as float; fewer where the data ends early.
[[nodiscard]] core::Result<AudioBuffer> readFrames(SNDFILE* file, const AudioFileFacts& facts, std::int64_t first,
                                                   std::int64_t count);

} // namespace melodeck::audio
