#pragma once

#include "audio/AudioFile.h"
#include "audio/Mp3Frames.h"
#include "audio/WavHeader.h"

#include <QFile>
#include <QString>

#include <sndfile.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
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

/// Frames of a file whose header does not tell: a FLAC that was written into a pipe, an MP3 of varying bit rate without
/// a table.
inline constexpr std::int64_t kUnknownFrames = SF_COUNT_MAX;

/// Facts of an opened file, or Parse when its header makes no sense (no channels, absurd rate).
[[nodiscard]] core::Result<AudioFileFacts> checkedFacts(const SF_INFO& header, const QString& name);

/// Short name of a container, for showing: "WAV", "FLAC", "OGG", "MP3".
[[nodiscard]] QString formatName(int sndfileFormat);

/// Opens a file that is called .wav and whose first bytes say all, so that its samples can be read without libsndfile;
/// dataBytes is known and there. None for any other file: libsndfile decides.
[[nodiscard]] std::optional<WavLayout> usualWav(const QString& path, QFile& file);

/// Parse: the header can be read and the sound cannot.
[[nodiscard]] core::Error damagedFile(const QString& path, const QString& detail);

/// NaN and infinity, which a float file may hold, may reach no filter, meter or loudspeaker.
void makeFinite(std::span<float> samples);

/// A file of audio on disk, read frame by frame. Internal to this folder. One thread at a time.
class SoundFile final
{
public:
    enum class UnknownLength : std::uint8_t {
        Count, ///< Of an MP3 by the headers of its frames; what these do not tell is decoded to its end.
        Keep,  ///< facts().frames is kUnknownFrames.
    };
    /// Errors as probeAudioFile().
    [[nodiscard]] static core::Result<SoundFile> open(const QString& path,
                                                      UnknownLength unknown = UnknownLength::Count);
    SoundFile(SoundFile&& other) noexcept;
    SoundFile& operator=(SoundFile&&) = delete; // would drop the stream before the handle that reads it
    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;
    ~SoundFile();

    [[nodiscard]] const AudioFileFacts& facts() const { return m_facts; }
    /// Container and kind of sample, as libsndfile names them.
    [[nodiscard]] int sndfileFormat() const { return m_sndfileFormat; }
    /// The number of frames follows from the size of the file. In any other, a header may promise what is not there.
    [[nodiscard]] bool hasCertainLength() const;

    /// Exact to the frame in every format, and fast but where decodesThrough(). Into an MP3 libsndfile is started some
    /// frames before the place, as these lean on those before them: what it gives after a jump of its own into one of
    /// varying bit rate is noise. Errors: Parse.
    [[nodiscard]] core::Result<void> goTo(std::int64_t frame);
    /// Has to be decoded from its start up to any place: an MP3 with anything between its frames. Reads the headers of
    /// an MP3 when it is asked first.
    [[nodiscard]] bool decodesThrough();
    /// Fills [samples] (whole frames) from where it is. Returns frames; fewer only where the data ends.
    [[nodiscard]] std::int64_t read(std::span<float> samples);
    /// The same as they are in the file, exact for every kind of sample (full scale of integers = 1), finite or not.
    [[nodiscard]] std::int64_t readExact(std::span<double> samples);
    /// Frames [first, first + count); fewer where the data ends early. Errors: Parse.
    [[nodiscard]] core::Result<AudioBuffer> readFrames(std::int64_t first, std::int64_t count);

    /// libsndfile's words on what went wrong last.
    [[nodiscard]] QString lastError() const;

private:
    /// What libsndfile is shown in place of the file, where it would get that wrong.
    struct Stream;

    SoundFile();
    [[nodiscard]] bool openHandle(SF_INFO& header);
    [[nodiscard]] bool openStream(SF_INFO& header, Stream stream);
    [[nodiscard]] bool readsThrough() const;
    [[nodiscard]] std::int64_t countFrames();
    /// That are ever given: as many as it says, or its headers.
    [[nodiscard]] std::int64_t mostFrames();
    [[nodiscard]] const std::optional<Mp3Frames>& mp3Frames();
    [[nodiscard]] std::optional<std::int64_t> droppedAtStart();
    [[nodiscard]] bool jumpInMp3(std::int64_t frame);
    template <class Sample, class Read>
    [[nodiscard]] std::int64_t readWith(Read decode, std::span<Sample> samples);

    QString m_path;
    /// Outlives the handle.
    std::unique_ptr<Stream> m_stream;
    SoundFileHandle m_handle;
    AudioFileFacts m_facts;
    int m_sndfileFormat = 0;
    std::int64_t m_frame = 0;
    /// Where libsndfile was started in mid-file it does not know how long the sound is.
    bool m_jumped = false;
    /// libsndfile met damage, and may find nothing more with that handle.
    bool m_isBroken = false;
    /// None: not looked for yet.
    std::optional<std::optional<Mp3Frames>> m_mp3Frames;
};

/// Calls use(block, frame of its start) for all of a file in blocks; stops early where use says false.
template <class Use>
[[nodiscard]] core::Result<void> forEachBlock(SoundFile& file, std::int64_t framesPerBlock, Use use)
{
    for (std::int64_t frame = 0; frame < file.facts().frames;) {
        auto block = file.readFrames(frame, std::min(framesPerBlock, file.facts().frames - frame));
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
