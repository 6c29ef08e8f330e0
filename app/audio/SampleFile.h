#pragma once

#include "audio/ArrivingFile.h"
#include "audio/AudioFile.h"
#include "audio/WavHeader.h"

#include <QFile>

#include <memory>
#include <optional>
#include <vector>

namespace melodeck::audio {

class SoundFile;

/// The samples of a file from anywhere in it, again and again: what a picture of a part is made from. Of a WAV the
/// bytes are read where they lie; of anything else libsndfile looks for the place. One thread at a time.
class SampleFile final
{
public:
    /// Errors as probeAudioFile().
    [[nodiscard]] static core::Result<SampleFile> open(const QString& path);
    /// The same of headerless PCM: nothing in the file says what it is. Errors: Io, Parse.
    [[nodiscard]] static core::Result<SampleFile> open(const QString& path, const RawPcm& raw);
    SampleFile(SampleFile&& other) noexcept;
    SampleFile& operator=(SampleFile&&) = delete;
    SampleFile(const SampleFile&) = delete;
    SampleFile& operator=(const SampleFile&) = delete;
    ~SampleFile();

    [[nodiscard]] const AudioFileFacts& facts() const { return m_facts; }
    /// Has to be decoded from its start up to any place, see SoundFile.
    [[nodiscard]] bool decodesThrough();
    /// Frames [first, first + count), cut to the file; fewer where they cannot be decoded. Errors: Parse, Io.
    [[nodiscard]] core::Result<AudioBuffer> read(std::int64_t first, std::int64_t count);

private:
    SampleFile();

    QString m_path;
    AudioFileFacts m_facts;
    /// One of the two.
    std::unique_ptr<QFile> m_wav;
    std::unique_ptr<SoundFile> m_sound;
    WavLayout m_layout;
    std::vector<std::byte> m_bytes;
};

/// The frame nearest to `frame` (within reach, inside the audio) from which a cut makes no click: where the mean of the
/// channels goes through zero, on the side nearer to it. None where there is no such frame. All frames count from the
/// start of the audio.
[[nodiscard]] std::optional<std::int64_t> nearestZeroCrossing(const AudioBuffer& audio, std::int64_t frame,
                                                              std::int64_t reach);

} // namespace melodeck::audio
