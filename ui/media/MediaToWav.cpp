#include "ui/media/MediaToWav.h"

#include "audio/MediaContainer.h"
#include "audio/Wav.h"
#include "core/FileSink.h"
#include "core/Recipe.h"
#include "ui/media/MediaKind.h"
#include "ui/media/SoundStream.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A decoder that has given nothing for so long gives nothing any more.
constexpr auto kPatience = 20s;
/// The same for one that is read in a moment. GStreamer's decodebin loses the error of a demuxer that ends while it is
/// still being plugged in, as one does that meets the end of a cut file at once.
constexpr auto kShortPatience = 5s;
constexpr qint64 kShortFile = 64 * 1024;
/// So long it is waited for one piece without a look at the stop.
constexpr auto kWait = 20ms;
constexpr auto kTellEvery = 50ms;

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

core::Error tooLong()
{
    return {core::ErrorCode::TooLarge,
            QCoreApplication::translate("MediaToWav", "The recording is too long to be turned into a WAV file. Nothing "
                                                      "was sent. Cut it first."),
            {}};
}

/// A WAV that grows. Its .part goes when it is not finished.
class WavOfPieces final
{
public:
    WavOfPieces(QString source, QString target)
        : m_source(std::move(source))
        , m_target(std::move(target))
    {
    }
    ~WavOfPieces()
    {
        if (m_sink) {
            m_sink.reset();
            QDir().rmdir(QFileInfo(m_target).path());
        }
    }
    WavOfPieces(const WavOfPieces&) = delete;
    WavOfPieces& operator=(const WavOfPieces&) = delete;

    [[nodiscard]] core::Result<void> add(const SoundStream::Piece& piece)
    {
        if (!m_sink) {
            if (auto begun = begin(piece); !begun) {
                return begun;
            }
        }
        if (piece.sampleRateHz != m_format.sampleRateHz || piece.channels != m_format.channels) {
            return core::fail(notDecodedError(m_source, QStringLiteral("its format changes on the way")));
        }
        const auto frames = static_cast<std::int64_t>(piece.samples.size()) / piece.channels;
        if (m_frames + frames > audio::mostWavFrames(m_format)) {
            return core::fail(tooLong());
        }
        m_bytes.resize(0); // keeps its memory
        audio::appendPcm(piece.samples, m_format.bitsPerSample, m_bytes);
        m_frames += frames;
        return m_sink->write(bytesOf(m_bytes));
    }

    [[nodiscard]] core::Result<void> finish()
    {
        if (!m_sink || m_frames == 0) {
            return core::fail(notDecodedError(m_source, QStringLiteral("no sound came out of it")));
        }
        auto written = m_sink->rewrite(0, bytesOf(audio::wavHeader(m_frames, m_format)));
        if (written && m_sink->bytesWritten() % 2 != 0) {
            written = m_sink->write(bytesOf(QByteArray(1, '\0')));
        }
        if (written) {
            written = m_sink->finish();
        }
        if (written) {
            m_sink.reset();
        }
        return written;
    }

    [[nodiscard]] double seconds() const
    {
        return m_format.sampleRateHz > 0 ? static_cast<double>(m_frames) / m_format.sampleRateHz : 0.0;
    }

private:
    [[nodiscard]] core::Result<void> begin(const SoundStream::Piece& piece)
    {
        constexpr int kWide = 24;
        constexpr int kNarrow = 16;
        m_format =
            core::AudioFormat{piece.sampleRateHz, piece.channels, piece.bitsPerSample == kNarrow ? kNarrow : kWide};
        QDir().mkpath(QFileInfo(m_target).path());
        auto sink = core::FileSink::create(m_target, core::Durability::Cached, core::TakenName::IsReplaced);
        if (!sink) {
            return core::fail(std::move(sink).error());
        }
        m_sink = std::move(*sink);
        return m_sink->write(bytesOf(audio::wavHeader(0, m_format)));
    }

    const QString m_source;
    const QString m_target;
    std::unique_ptr<core::FileSink> m_sink;
    core::AudioFormat m_format;
    std::int64_t m_frames = 0;
    QByteArray m_bytes;
};

/// One at a time in all of the program: who plays a clip, draws it and takes it as a melody wants
/// the same WAV.
class OneAtATime final
{
public:
    /// False when a stop came first.
    [[nodiscard]] bool wait(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            if (m_lock.try_lock_for(kWait)) {
                return true;
            }
        }
        return false;
    }

private:
    static std::timed_mutex& mutex()
    {
        static std::timed_mutex one;
        return one;
    }
    std::unique_lock<std::timed_mutex> m_lock{mutex(), std::defer_lock};
};

} // namespace

core::Result<void> decodeToWav(const QString& path, const QString& target, const std::stop_token& stop,
                               const DecodingProgress& progress)
{
    OneAtATime turn;
    if (!turn.wait(stop)) {
        return core::fail(core::ErrorCode::Cancelled, QString());
    }
    if (QFile::exists(target)) {
        return {}; // somebody else made it meanwhile
    }
    auto stream = SoundStream::open(path);
    if (!stream) {
        return core::fail(streamError(path, stream.error()));
    }
    WavOfPieces wav(path, target);
    Clock::time_point told;
    Clock::time_point until = Clock::now() + (QFileInfo(path).size() < kShortFile ? kShortPatience : kPatience);
    while (!stop.stop_requested()) {
        const auto piece = (*stream)->next(kWait);
        if (!piece) {
            return core::fail(streamError(path, piece.error()));
        }
        if (piece->state == SoundStream::State::Ended) {
            return wav.finish();
        }
        const Clock::time_point now = Clock::now();
        if (piece->state == SoundStream::State::Sound) {
            if (auto added = wav.add(*piece); !added) {
                return added;
            }
            until = now + kPatience;
        } else if (now >= until) {
            return core::fail(notDecodedError(path, {}));
        }
        if (progress && now - told >= kTellEvery) {
            told = now;
            progress(wav.seconds(), (*stream)->seconds());
        }
    }
    return core::fail(core::ErrorCode::Cancelled, QString());
}

core::Result<QString> readableSound(const QString& path, const std::stop_token& stop, const MediaCache& cache)
{
    if (audio::mediaContainerOfFile(path).isEmpty()) {
        return path;
    }
    const std::optional<QString> entry = cache.entryFor(path);
    if (!entry) {
        return path; // whoever opens it says why not
    }
    if (!QFile::exists(*entry)) {
        if (auto made = decodeToWav(path, *entry, stop); !made) {
            return core::fail(std::move(made).error());
        }
        cache.makeRoom(*entry);
    }
    cache.touch(*entry);
    return *entry;
}

core::Result<audio::SampleFile> openReadableSound(const QString& path, const std::stop_token& stop)
{
    const auto sound = readableSound(path, stop);
    return sound ? audio::SampleFile::open(*sound) : core::fail(sound.error());
}

} // namespace melodeck::ui
