#pragma once

#include "audio/AudioFile.h"

#include <QByteArray>
#include <QString>

#include <sndfile.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace melodeck::audio {

/// A libsndfile handle that closes itself. Internal to this folder.
struct SoundFileCloser
{
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using SoundFileHandle = std::unique_ptr<SNDFILE, SoundFileCloser>;

/// Longest audio that is decoded into memory.
inline constexpr double kMaxSeconds = 3.0 * 3600.0;

struct OpenedSoundFile
{
    SoundFileHandle handle;
    AudioFileFacts facts;
};

/// Opens a file on disk. Errors as probeAudioFile().
[[nodiscard]] core::Result<OpenedSoundFile> openSoundFile(const QString& path);

/// Facts of an opened file, or Parse when its header makes no sense (no channels, absurd rate).
[[nodiscard]] core::Result<AudioFileFacts> checkedFacts(const SF_INFO& header, const QString& name);

/// Short name of a container, for showing: "WAV", "FLAC", "OGG", "MP3".
[[nodiscard]] QString formatName(int sndfileFormat);

/// Reads frames [first, first + count) as float; fewer where the data ends early.
[[nodiscard]] core::Result<AudioBuffer> readFrames(SNDFILE* file, const AudioFileFacts& facts, std::int64_t first,
                                                   std::int64_t count);

/// Calls use(block, frame of its start) for all of a file in blocks; stops early where use says false.
template <class Use>
[[nodiscard]] core::Result<void> forEachBlock(const OpenedSoundFile& file, std::int64_t framesPerBlock, Use use)
{
    for (std::int64_t frame = 0; frame < file.facts.frames;) {
        auto block =
            readFrames(file.handle.get(), file.facts, frame, std::min(framesPerBlock, file.facts.frames - frame));
        if (!block) {
            return core::fail(std::move(block).error());
        }
        if (block->frames() == 0 || !use(*block, frame)) {
            break;
        }
        frame += block->frames();
    }
    return {};
}

} // namespace melodeck::audio
