#include "ui/intake/MediaDecoder.h"

#include "audio/Wav.h"
#include "ui/intake/MediaKind.h"

#include <QAudioBuffer>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <chrono>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// A decoder that has given nothing for so long gives nothing any more.
constexpr auto kPatience = 20s;
/// The same for what does not begin like sound: of a picture GStreamer says neither yes nor no.
constexpr auto kDoubt = 5s;

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// Samples of a buffer, nominal range −1 … 1.
std::vector<float> samplesOf(const QAudioBuffer& buffer)
{
    const QAudioFormat format = buffer.format();
    const auto count = static_cast<std::size_t>(buffer.sampleCount());
    const int step = format.bytesPerSample();
    const char* bytes = buffer.constData<char>();
    std::vector<float> samples(count);
    if (format.sampleFormat() == QAudioFormat::Float) {
        std::memcpy(samples.data(), bytes, count * sizeof(float));
        return samples;
    }
    for (std::size_t i = 0; i < count; ++i) {
        samples[i] = format.normalizedSampleValue(bytes + i * static_cast<std::size_t>(step));
    }
    return samples;
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
    , m_patience(this)
{
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
    if (m_decoder) {
        m_decoder->disconnect(this);
        m_decoder->stop();
        m_decoder.reset();
    }
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
    m_decoder = std::make_unique<QAudioDecoder>();
    if (!m_decoder->isSupported()) {
        fail(missingPluginError(order.path, QStringLiteral("QAudioDecoder is not supported")));
        return;
    }
    // Queued: the decoder must not be dropped while it speaks.
    connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, &MediaDecoder::take, Qt::QueuedConnection);
    connect(m_decoder.get(), &QAudioDecoder::finished, this, &MediaDecoder::finish, Qt::QueuedConnection);
    connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, &MediaDecoder::onError,
            Qt::QueuedConnection);
    m_decoder->setSource(QUrl::fromLocalFile(order.path));
    m_patience.start(isKnownMedia(order.path) ? kPatience : kDoubt);
    m_decoder->start();
}

void MediaDecoder::take()
{
    while (m_decoder && m_decoder->bufferAvailable()) {
        const QAudioBuffer buffer = m_decoder->read();
        if (!buffer.isValid() || buffer.sampleCount() == 0) {
            return;
        }
        m_patience.start(kPatience);
        if (const auto written = write(buffer); !written) {
            fail(written.error());
            return;
        }
    }
    constexpr int kTellEveryMs = 50;
    if (!m_sinceTold.isValid() || m_sinceTold.elapsed() > kTellEveryMs) {
        tell();
    }
}

core::Result<void> MediaDecoder::write(const QAudioBuffer& buffer)
{
    if (!m_sink) {
        if (auto begun = beginFile(buffer); !begun) {
            return begun;
        }
    }
    if (m_frames + buffer.frameCount() > audio::mostWavFrames(m_format)) {
        return core::fail(tooLong());
    }
    m_bytes.resize(0); // keeps its memory
    audio::appendPcm(samplesOf(buffer), m_format.bitsPerSample, m_bytes);
    m_frames += buffer.frameCount();
    return m_sink->write(bytesOf(m_bytes));
}

core::Result<void> MediaDecoder::beginFile(const QAudioBuffer& buffer)
{
    const QAudioFormat format = buffer.format();
    const bool isInt16 = format.sampleFormat() == QAudioFormat::Int16 || format.sampleFormat() == QAudioFormat::UInt8;
    constexpr int kWide = 24;
    constexpr int kNarrow = 16;
    m_format = core::AudioFormat{format.sampleRate(), format.channelCount(), isInt16 ? kNarrow : kWide};
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
    if (!m_decoder) {
        return;
    }
    take(); // what came with the end
    if (m_news.error) {
        return;
    }
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

void MediaDecoder::onError()
{
    if (m_decoder) {
        fail(decoderError(m_order.path, m_decoder->error(), m_decoder->errorString()));
    }
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
    constexpr double kMsPerSecond = 1000.0;
    if (m_decoder && m_decoder->duration() > 0) {
        m_news.wholeSeconds = static_cast<double>(m_decoder->duration()) / kMsPerSecond;
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
