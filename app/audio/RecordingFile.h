#pragma once

#include "core/Recipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace melodeck::audio {

/// A WAV that grows while somebody plays or sings. It is on the disk as PATH.part all the time, with a header that
/// tells of all frames at the last flush(), and gets its name when it ends: whatever happens to this process, what was
/// recorded is there, and recoverRecordings() finds it. Nothing that goes wrong here takes away what was written
/// before. Blocks on the disk: not for the GUI thread, nor for the one that listens to the microphone.
class RecordingFile final
{
public:
    /// Makes the folder of path where it is missing. Errors: Io when the file cannot be made or somebody writes it.
    [[nodiscard]] static core::Result<std::unique_ptr<RecordingFile>> create(const QString& path,
                                                                             const core::AudioFormat& format);
    /// Without finish() or discard() the file stays as it is, under its name of now, for the next start.
    ~RecordingFile();
    RecordingFile(const RecordingFile&) = delete;
    RecordingFile& operator=(const RecordingFile&) = delete;

    /// Whole interleaved frames, nominal range −1 … 1. Errors: Io (disk full, disk gone), TooLarge beyond what a WAV
    /// holds; of these frames nothing counts then, all before them do.
    [[nodiscard]] core::Result<void> write(std::span<const float> samples);
    /// Brings header and sound to the disk. Errors: Io.
    [[nodiscard]] core::Result<void> flush();
    /// Nothing follows. Returns the path that it has now: the wanted one, or with a number where that was taken.
    /// Errors: Io; the file is then where partPath() says.
    [[nodiscard]] core::Result<QString> finish();
    /// It is not wanted: nothing of it stays.
    void discard();

    [[nodiscard]] std::int64_t frames() const { return m_frames; }
    [[nodiscard]] QString partPath() const;

private:
    RecordingFile(QString path, int descriptor, const core::AudioFormat& format);
    [[nodiscard]] std::int64_t dataBytes() const;
    [[nodiscard]] int writeHeader();

    QString m_path;
    int m_descriptor;
    core::AudioFormat m_format;
    std::int64_t m_frames = 0;
    QByteArray m_bytes;
};

/// A recording that was cut off by the end of its process.
struct RecoveredRecording
{
    /// Where it is now: a whole WAV.
    QString path;
    double seconds = 0.0;

    friend bool operator==(const RecoveredRecording&, const RecoveredRecording&) = default;
};

/// Looks for recordings in a folder that no process writes any more, completes their headers, gives them their names
/// and tells of them, by name. One without any sound is taken away; what is not a recording is left as it is. Any
/// thread, any number of processes.
[[nodiscard]] std::vector<RecoveredRecording> recoverRecordings(const QString& folder);

} // namespace melodeck::audio
