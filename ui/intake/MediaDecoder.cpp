#include "ui/intake/MediaDecoder.h"

#include "audio/Wav.h"
#include "ui/intake/MediaKind.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <span>
#include <utility>
#include <vector>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// A decoder that has given nothing for so long gives nothing any more.
constexpr auto kPatience = 20s;
/// The same for one that is read in a moment. GStreamer's decodebin loses the error of a demuxer that ends while it is
/// still being plugged in, as one does that meets the end of a cut file at once.
constexpr auto kShortPatience = 5s;
constexpr qint64 kShortFile = 64 * 1024;
/// So long it is waited for one piece, and so long taken without a look at the orders.
constexpr auto kWait = 20ms;
constexpr auto kTurn = 50ms;

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

core::Error tooLong()
{
    return {core::ErrorCode::TooLarge,
            MediaDecoder::tr("The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first."),
            {}};
}

} // namespace

MediaDecoder::MediaDecoder(std::shared_ptr<DecoderMailbox> mailbox, MediaCache cache)
    : m_mailbox(std::move(mailbox))
    , m_cache(std::move(cache))
    , m_pump(this)
    , m_patience(this)
{
    connect(&m_pump, &QTimer::timeout, this, &MediaDecoder::take);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(notDecodedError(m_order.path, {})); });
}

MediaDecoder::~MediaDecoder() = default;

void MediaDecoder::obey()
{
    std::optional<DecoderMailbox::Order> order;
    bool isToStop = false;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        order.swap(m_mailbox->order);
        isToStop = std::exchange(m_mailbox->stop, false);
    }
    if (isToStop || order) {
        stop();
    }
    if (order) {
        begin(*order);
    }
}

void MediaDecoder::stop()
{
    m_patience.stop();
    m_pump.stop();
    m_stream.reset();
    const bool wasBegun = m_sink != nullptr;
    m_sink.reset(); // takes its .part away
    if (wasBegun) {
        QDir().rmdir(QFileInfo(m_order.target).path());
    }
}

void MediaDecoder::begin(const DecoderMailbox::Order& order)
{
    m_order = order;
    m_frames = 0;
    m_news = {order.number, 0.0, 0.0, false, std::nullopt};
    auto stream = SoundStream::open(order.path);
    if (!stream) {
        fail(streamError(order.path, stream.error()));
        return;
    }
    m_stream = std::move(*stream);
    m_patience.start(QFileInfo(order.path).size() < kShortFile ? kShortPatience : kPatience);
    m_pump.start();
}

void MediaDecoder::take()
{
    const QDeadlineTimer turn(kTurn);
    while (m_stream && !turn.hasExpired()) {
        const auto piece = m_stream->next(kWait);
        if (!piece) {
            fail(streamError(m_order.path, piece.error()));
            return;
        }
        if (piece->state == SoundStream::State::Ended) {
            finish();
            return;
        }
        if (piece->state == SoundStream::State::Waiting) {
            break;
        }
        m_patience.start(kPatience);
        if (const auto written = write(*piece); !written) {
            fail(written.error());
            return;
        }
    }
    constexpr int kTellEveryMs = 50;
    if (!m_sinceTold.isValid() || m_sinceTold.elapsed() > kTellEveryMs) {
        tell();
    }
}

core::Result<void> MediaDecoder::write(const SoundStream::Piece& piece)
{
    if (!m_sink) {
        if (auto begun = beginFile(piece); !begun) {
            return begun;
        }
    }
    if (piece.sampleRateHz != m_format.sampleRateHz || piece.channels != m_format.channels) {
        return core::fail(notDecodedError(m_order.path, QStringLiteral("its format changes on the way")));
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

core::Result<void> MediaDecoder::beginFile(const SoundStream::Piece& piece)
{
    constexpr int kWide = 24;
    constexpr int kNarrow = 16;
    m_format = core::AudioFormat{piece.sampleRateHz, piece.channels, piece.bitsPerSample == kNarrow ? kNarrow : kWide};
    QDir().mkpath(QFileInfo(m_order.target).path());
    auto sink = core::FileSink::create(m_order.target, core::Durability::Cached, core::TakenName::IsReplaced);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    m_sink = std::move(*sink);
    return m_sink->write(bytesOf(audio::wavHeader(0, m_format)));
}

void MediaDecoder::finish()
{
    if (!m_sink || m_frames == 0) {
        fail(notDecodedError(m_order.path, QStringLiteral("no sound came out of it")));
        return;
    }
    auto written = m_sink->rewrite(0, bytesOf(audio::wavHeader(m_frames, m_format)));
    if (written && m_sink->bytesWritten() % 2 != 0) {
        written = m_sink->write(bytesOf(QByteArray(1, '\0')));
    }
    if (written) {
        written = m_sink->finish();
    }
    if (!written) {
        fail(written.error());
        return;
    }
    m_sink.reset();
    stop();
    m_cache.makeRoom(m_order.target);
    m_news.isDone = true;
    tell();
}

void MediaDecoder::fail(const core::Error& error)
{
    stop();
    m_news.error = error;
    tell();
}

void MediaDecoder::tell()
{
    if (m_format.sampleRateHz > 0) {
        m_news.seconds = static_cast<double>(m_frames) / m_format.sampleRateHz;
    }
    if (m_stream) {
        m_news.wholeSeconds = m_stream->seconds();
    }
    m_sinceTold.start();
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        if (m_mailbox->news.number > m_news.number) {
            return; // cancelled meanwhile: what came after it had its answer already, which nobody has read yet
        }
        m_mailbox->news = m_news;
    }
    Q_EMIT news();
}

} // namespace melodeck::ui
