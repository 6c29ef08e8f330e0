#include "audio/RecordingFile.h"

#include "audio/Wav.h"
#include "audio/WavHeader.h"
#include "core/FileNames.h"
#include "core/FileSink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <utility>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kHeaderBytes = 44;

core::Error writeError(const QString& path, int systemError)
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Audio", "The recording cannot be written any further (%1). What was recorded "
                                                 "before is kept. Make room on the disk.")
                .arg(core::systemWords(systemError)),
            path};
}

std::int64_t frameBytesOf(const core::AudioFormat& format)
{
    return std::int64_t{format.channels} * (format.bitsPerSample / 8);
}

/// 0 or errno.
int writeAll(int descriptor, const QByteArray& bytes, std::int64_t offset)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::pwrite(descriptor, bytes.constData() + done,
                                         static_cast<std::size_t>(bytes.size() - done), offset + done);
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        done += written > 0 ? written : 0;
    }
    return 0;
}

/// Gives a file a name that is free: path, or the same with a number. Returns it; empty with errno.
QString takeName(const QString& part, const QString& path)
{
    for (int number = 1;; ++number) {
        QString name = number == 1 ? path : core::numberedPath(path, number);
        const QByteArray to = QFile::encodeName(name);
        if (::renameat2(AT_FDCWD, QFile::encodeName(part).constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) ==
            0) {
            return name;
        }
        const bool isUnknownHere = errno == EINVAL || errno == ENOSYS;
        if (isUnknownHere && ::access(to.constData(), F_OK) != 0) {
            return std::rename(QFile::encodeName(part).constData(), to.constData()) == 0 ? name : QString();
        }
        if (errno != EEXIST && !isUnknownHere) {
            return {};
        }
    }
}

/// A file that nobody else writes: −1 where somebody does.
int openAlone(const QByteArray& path, int flags)
{
    const int descriptor = ::open(path.constData(), flags | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

bool readAt(int descriptor, std::int64_t offset, std::span<std::byte> buffer)
{
    return ::pread(descriptor, buffer.data(), buffer.size(), offset) == static_cast<ssize_t>(buffer.size());
}

/// The format of a file that begins as ours do.
std::optional<core::AudioFormat> formatOf(int descriptor)
{
    const auto layout = readWavLayout(
        [descriptor](std::int64_t offset, std::span<std::byte> buffer) { return readAt(descriptor, offset, buffer); });
    const bool isOurs = layout && *layout && (*layout)->dataStart == kHeaderBytes && (*layout)->channels > 0 &&
                        (*layout)->sampleRateHz > 0 &&
                        ((*layout)->code == SampleCode::Int16 || (*layout)->code == SampleCode::Int24);
    return isOurs ? std::optional(
                        core::AudioFormat{(*layout)->sampleRateHz, (*layout)->channels, bytesOf((*layout)->code) * 8})
                  : std::nullopt;
}

/// Makes the file end with its last whole frame and its header say so. 0 or errno.
int complete(int descriptor, std::int64_t frames, const core::AudioFormat& format)
{
    const std::int64_t data = frames * frameBytesOf(format);
    // With the one more byte that an odd number of them wants.
    if (::ftruncate(descriptor, kHeaderBytes + data) != 0 || ::ftruncate(descriptor, wavBytes(frames, format)) != 0) {
        return errno;
    }
    return writeAll(descriptor, wavHeader(frames, format), 0);
}

std::optional<RecoveredRecording> recover(const QString& part)
{
    const int descriptor = openAlone(QFile::encodeName(part), O_RDWR);
    if (descriptor < 0) {
        return std::nullopt; // it is being written, perhaps by another window
    }
    std::optional<RecoveredRecording> recovered;
    struct stat opened = {};
    const bool isKnown = ::fstat(descriptor, &opened) == 0;
    const auto format = formatOf(descriptor);
    if (isKnown && opened.st_size == 0) {
        ::unlink(QFile::encodeName(part).constData()); // ended before its first byte
    } else if (isKnown && format) {
        const std::int64_t frames =
            std::min((opened.st_size - kHeaderBytes) / frameBytesOf(*format), mostWavFrames(*format));
        if (frames <= 0) {
            ::unlink(QFile::encodeName(part).constData());
        } else if (complete(descriptor, frames, *format) == 0) {
            const QString path = takeName(part, part.chopped(core::FileSink::partPathOf({}).size()));
            if (!path.isEmpty()) {
                recovered = RecoveredRecording{path, static_cast<double>(frames) / format->sampleRateHz};
            }
        }
    }
    ::close(descriptor);
    return recovered;
}

} // namespace

RecordingFile::RecordingFile(QString path, int descriptor, const core::AudioFormat& format)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_format(format)
{
}

RecordingFile::~RecordingFile()
{
    if (m_descriptor >= 0) {
        (void)flush();
        ::close(m_descriptor);
    }
}

core::Result<std::unique_ptr<RecordingFile>> RecordingFile::create(const QString& path, const core::AudioFormat& format)
{
    QDir().mkpath(QFileInfo(path).path());
    const QString part = core::FileSink::partPathOf(path);
    // Never a file that is there: it may be a recording that waits to be found.
    const int descriptor = openAlone(QFile::encodeName(part), O_RDWR | O_CREAT | O_EXCL);
    int failure = descriptor < 0 ? errno : 0;
    std::unique_ptr<RecordingFile> file;
    if (failure == 0) {
        file.reset(new RecordingFile(path, descriptor, format));
        failure = file->writeHeader();
    }
    if (failure != 0) {
        if (file) {
            file->discard();
        }
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Audio", "No recording can be made in “%1” (%2). Nothing was "
                                                               "recorded. Check the folder and the room on its disk.")
                              .arg(QFileInfo(path).path(), core::systemWords(failure)),
                          part);
    }
    return file;
}

QString RecordingFile::partPath() const
{
    return core::FileSink::partPathOf(m_path);
}

std::int64_t RecordingFile::dataBytes() const
{
    return m_frames * frameBytesOf(m_format);
}

core::Result<void> RecordingFile::write(std::span<const float> samples)
{
    const auto frames = static_cast<std::int64_t>(samples.size()) / m_format.channels;
    if (m_frames + frames > mostWavFrames(m_format)) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Audio", "The recording is as long as a WAV file can be and "
                                                               "ended there. All of it is kept."));
    }
    m_bytes.resize(0); // keeps its memory
    appendPcm(samples, m_format.bitsPerSample, m_bytes);
    if (const int failure = writeAll(m_descriptor, m_bytes, kHeaderBytes + dataBytes()); failure != 0) {
        return core::fail(writeError(m_path, failure));
    }
    m_frames += frames;
    return {};
}

int RecordingFile::writeHeader()
{
    return writeAll(m_descriptor, wavHeader(m_frames, m_format), 0);
}

core::Result<void> RecordingFile::flush()
{
    int failure = writeHeader();
    if (failure == 0 && ::fdatasync(m_descriptor) != 0) {
        failure = errno;
    }
    return failure == 0 ? core::Result<void>() : core::fail(writeError(m_path, failure));
}

core::Result<QString> RecordingFile::finish()
{
    int failure = complete(m_descriptor, m_frames, m_format);
    if (failure == 0 && ::fsync(m_descriptor) != 0) {
        failure = errno;
    }
    QString name;
    if (failure == 0) {
        name = takeName(partPath(), m_path);
        failure = name.isEmpty() ? errno : 0;
    }
    ::close(std::exchange(m_descriptor, -1));
    if (failure != 0) {
        return core::fail(writeError(m_path, failure));
    }
    return name;
}

void RecordingFile::discard()
{
    if (m_descriptor >= 0) {
        ::unlink(QFile::encodeName(partPath()).constData());
        ::close(std::exchange(m_descriptor, -1));
    }
}

std::vector<RecoveredRecording> recoverRecordings(const QString& folder)
{
    std::vector<RecoveredRecording> recovered;
    const QStringList parts =
        QDir(folder).entryList({core::FileSink::partPathOf(QStringLiteral("*.wav"))}, QDir::Files, QDir::Name);
    for (const QString& part : parts) {
        if (auto found = recover(folder + QLatin1Char('/') + part)) {
            recovered.push_back(std::move(*found));
        }
    }
    return recovered;
}

} // namespace melodeck::audio
