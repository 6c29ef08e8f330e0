#pragma once

#include "audio/SampleFile.h"
#include "core/Result.h"
#include "ui/media/MediaCache.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace melodeck::ui {

/// Seconds of sound so far, and of the whole (0: not known).
using DecodingProgress = std::function<void(double seconds, double wholeSeconds)>;

/// Decodes a file with the system's decoders into a WAV at target, whose folder is made: 16 bits where they hold all
/// of it, else 24. Tells about 20 times a second how far it is, on this thread. Nothing is left of what is not whole.
/// One at a time in all of the program; a target that another one made meanwhile is taken as it is.
/// Blocks: not for the GUI thread. Errors: Unavailable (a decoder is missing), Parse (it is no audio), Io, TooLarge,
/// Cancelled.
[[nodiscard]] core::Result<void> decodeToWav(const QString& path, const QString& target, const std::stop_token& stop,
                                             const DecodingProgress& progress = {});

/// A file that libsndfile reads: the one given, or, of what only the system decodes (an answer in AAC), the WAV in the
/// cache, which is made the first time. Blocks as long as that takes: not for the GUI thread. Errors as decodeToWav().
[[nodiscard]] core::Result<QString> readableSound(const QString& path, const std::stop_token& stop,
                                                  const MediaCache& cache = MediaCache());

/// The same, opened. Errors also as audio::SampleFile::open().
[[nodiscard]] core::Result<audio::SampleFile> openReadableSound(const QString& path, const std::stop_token& stop);

} // namespace melodeck::ui
