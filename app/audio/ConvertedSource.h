#pragma once

#include "core/ByteStream.h"
#include "core/FileSource.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::audio {

class Resampler;
class SoundFile;

/// The region of a file as the WAV (44-byte header, integer PCM) that a model wants, made while it is read: decoded,
/// mixed to the number of channels (withChannels()), resampled (soxr, very high quality), rounded. Memory does not grow
/// with the length.
///
/// Where the format asks for it, the mean of each channel is taken off and the highest sample brought to −1 dBFS. What
/// these are is found by open(), which converts the region once for that; silence stays silence.
///
/// Length: round(seconds of the region × rate) frames, as convertedWavBytes() foretells; the region is cut to the file.
/// Resampling whole frames may give one frame more or less than that: one more is dropped, one less is a frame of
/// silence. Nothing else is ever added or left out.
///
/// A header may promise more than the file holds (a recording that was cut, a download that broke), and a compressed
/// file shows that only when it is decoded. So the region of one is decoded once by open(), and counted: what is sent
/// is what is there, and its size is right before the first byte leaves. A WAV, AIFF or other uncompressed file is as
/// long as its bytes, and not read ahead of need.
///
/// Like core::FileSource, a file that is changed, cut, replaced or removed before its last frame was read fails the
/// read. Blocks on disk and decoder, a read() for as long as its buffer takes (about 1 ms for 64 KiB): not for the GUI
/// or network thread.
class ConvertedSource final : public core::ByteSource
{
public:
    /// Errors: Io (missing, unreadable, changed meanwhile), Parse (not audio, damaged), InvalidArgument (a format of
    /// which no WAV can be made, a region without sound), TooLarge (a WAV of 4 GiB or more), Cancelled.
    [[nodiscard]] static core::Result<std::unique_ptr<ConvertedSource>>
    open(const QString& path, const std::optional<core::TimeRegion>& region, const core::AudioFormat& format,
         const std::stop_token& stop = {});
    ~ConvertedSource() override;

    [[nodiscard]] std::int64_t size() const override { return m_size; }
    /// Errors: Io with the sentence that the file changed or vanished, Parse.
    [[nodiscard]] core::Result<std::size_t> read(std::span<std::byte> buffer) override;
    /// Opens the file anew.
    [[nodiscard]] core::Result<void> rewind() override;

private:
    ConvertedSource(QString path, const core::FileIdentity& identity, const core::AudioFormat& format);
    [[nodiscard]] core::Result<void> plan(SoundFile& file, const std::optional<core::TimeRegion>& region,
                                          const std::stop_token& stop);
    [[nodiscard]] core::Result<std::int64_t> countedFrames(SoundFile& file, const std::stop_token& stop) const;
    [[nodiscard]] core::Result<void> measure(const std::stop_token& stop);
    [[nodiscard]] core::Result<void> makeBlock();
    /// Frames of the file, converted; none where it has no more.
    [[nodiscard]] core::Result<std::vector<float>> convertedFrames();
    void adjust(std::vector<float>& samples) const;
    [[nodiscard]] core::Result<void> convertBlock(std::vector<float>& made);
    [[nodiscard]] bool isUnchanged() const;

    QString m_path;
    core::FileIdentity m_identity;
    core::AudioFormat m_format;
    /// Frames of the file that are read.
    std::int64_t m_firstFrame = 0;
    std::int64_t m_lastFrame = 0;
    /// Frames that are sent, and of these those that come out of the file's.
    std::int64_t m_frames = 0;
    std::int64_t m_soundFrames = 0;
    std::int64_t m_size = 0;

    /// Taken off each channel, and the factor after that.
    std::vector<double> m_offsets;
    double m_gain = 1.0;

    std::unique_ptr<SoundFile> m_file;
    std::unique_ptr<Resampler> m_resampler;
    std::int64_t m_nextFrame = 0;
    std::int64_t m_framesMade = 0;
    /// Made and not read yet.
    QByteArray m_bytes;
    qsizetype m_bytesRead = 0;
    std::int64_t m_position = 0;
};

} // namespace melodeck::audio
