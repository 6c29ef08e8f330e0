#include "ui/player/SinkFeeder.h"

#include "ui/media/SoundServer.h"

#include <QAudioSink>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr int feedEveryMs = 5;
/// Half of what is heard late after the press of a key is this buffer. A machine that cannot keep it filled gets a
/// longer one, after its first gap.
constexpr int shortBufferUs = 40'000;
constexpr int longBufferUs = 160'000;
constexpr int followEveryMs = 400;
/// Qt's list of devices has what the server says within 50 ms.
constexpr int settleMs = 120;
/// The device takes nothing and plays nothing: the only sign of a stall that Qt gives.
constexpr int stallMs = 1000;
constexpr int mostRestarts = 2;

void appendInt16(std::span<const float> samples, QByteArray& bytes)
{
    bytes.resize(static_cast<qsizetype>(samples.size() * sizeof(qint16)));
    auto* out = reinterpret_cast<qint16*>(bytes.data());
    for (const float sample : samples) {
        *out++ = static_cast<qint16>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
    }
}

void appendFloat(std::span<const float> samples, QByteArray& bytes)
{
    bytes.resize(static_cast<qsizetype>(samples.size_bytes()));
    auto* out = reinterpret_cast<float*>(bytes.data());
    for (const float sample : samples) {
        *out++ = std::clamp(sample, -1.0F, 1.0F);
    }
}

} // namespace

SinkFeeder::SinkFeeder(std::shared_ptr<SinkMailbox> mailbox)
    : m_mailbox(std::move(mailbox))
    , m_timer(this)
    , m_follow(this)
    , m_settle(this)
    , m_bufferUs(shortBufferUs)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(feedEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SinkFeeder::feed);
    m_follow.setInterval(followEveryMs);
    connect(&m_follow, &QTimer::timeout, this, [this] { followDevices(Tell::Yes); });
    m_settle.setInterval(settleMs);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] { followDevices(Tell::Yes); });
}

SinkFeeder::~SinkFeeder() = default;

void SinkFeeder::obey()
{
    std::optional<SinkMailbox::Start> order;
    bool stop = false;
    bool wantsDevice = false;
    bool wantsList = false;
    std::optional<QByteArray> chosen;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        chosen.swap(m_mailbox->chosen);
        wantsList = std::exchange(m_mailbox->wantsList, false);
        wantsDevice = m_mailbox->lookUp == SinkMailbox::LookUp::Wanted;
        order.swap(m_mailbox->start);
        stop = std::exchange(m_mailbox->stop, false);
    }
    if (stop || order) {
        close();
    }
    if (chosen) {
        m_chosen = *chosen;
    }
    if (wantsDevice) {
        lookUp();
    } else if (chosen || wantsList) {
        followDevices(Tell::No);
    }
    if (order) {
        open(*order);
    }
}

void SinkFeeder::close()
{
    m_timer.stop();
    m_follow.stop();
    m_device = nullptr;
    m_sink.reset();
    m_order.source.reset();
}

void SinkFeeder::leave()
{
    close();
    m_settle.stop();
    m_server.reset();
}

void SinkFeeder::open(const SinkMailbox::Start& order)
{
    m_order = order;
    m_format.setSampleRate(order.format.sampleRateHz);
    m_format.setChannelCount(order.format.channels);
    m_format.setSampleFormat(QAudioFormat::Float);
    if (!m_output.isFormatSupported(m_format)) {
        m_format.setSampleFormat(QAudioFormat::Int16);
    }
    m_restarts = 0;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->stream = order.stream;
        m_mailbox->playedFrames = 0;
    }
    if (openSink(Reason::Begin)) {
        feed();
        m_timer.start();
        m_follow.start();
    }
}

bool SinkFeeder::openSink(Reason reason)
{
    m_framesBefore = reason == Reason::Begin ? 0 : m_framesBefore + m_framesGiven;
    m_framesGiven = 0;
    m_framesHeard = 0;
    m_bytes.clear();
    m_bytesWritten = 0;
    m_device = nullptr;
    m_sink.reset();
    m_sink = std::make_unique<QAudioSink>(m_output, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(m_bufferUs));
    m_device = m_sink->start();
    m_sinceProgress.start();
    m_sinceFeed.start();
    if (m_device == nullptr || m_sink->error() != QAudio::NoError) {
        fail(tr("The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then "
                "press play again."),
             QStringLiteral("%1, error %2").arg(m_output.description()).arg(static_cast<int>(m_sink->error())));
        return false;
    }
    return true;
}

void SinkFeeder::feed()
{
    if (!m_sink) {
        return;
    }
    // Qt does not tell every time that a sink ran empty.
    const bool ranEmpty = m_sinceFeed.restart() * 1000 > m_bufferUs;
    if (ranEmpty && m_bufferUs < longBufferUs) {
        m_bufferUs *= 2;
        if (!openSink(Reason::GoOn)) {
            return;
        }
    }
    push();
    watch();
}

void SinkFeeder::push()
{
    const auto frameBytes = m_format.bytesPerFrame();
    for (;;) {
        // What the device did not take the last time goes first: nothing is read that is not written.
        if (m_bytesWritten < m_bytes.size()) {
            const auto taken = m_device->write(m_bytes.constData() + m_bytesWritten, m_bytes.size() - m_bytesWritten);
            m_bytesWritten += std::max<qint64>(taken, 0);
            if (m_bytesWritten < m_bytes.size()) {
                return;
            }
        }
        const auto frames = m_sink->bytesFree() / frameBytes;
        if (frames <= 0) {
            return;
        }
        m_frames.resize(static_cast<std::size_t>(frames * m_format.channelCount()));
        m_order.source->read(m_frames);
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            appendFloat(m_frames, m_bytes);
        } else {
            appendInt16(m_frames, m_bytes);
        }
        m_bytesWritten = 0;
        m_framesGiven += frames;
    }
}

void SinkFeeder::watch()
{
    if (m_sink->state() == QAudio::StoppedState && m_sink->error() != QAudio::NoError) {
        failForStoppedDevice();
        return;
    }
    const auto processed = m_format.framesForDuration(m_sink->processedUSecs());
    const auto heard = std::min<std::int64_t>(processed, m_framesGiven);
    if (heard > m_framesHeard) {
        m_framesHeard = heard;
        m_sinceProgress.restart();
        m_restarts = 0;
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->playedFrames = m_framesBefore + m_framesHeard;
        return;
    }
    if (m_sinceProgress.elapsed() < stallMs) {
        return;
    }
    if (const auto device = findDevice(); !device.isNull() && device.id() != m_output.id()) {
        moveTo(device, Tell::Yes);
        return;
    }
    if (m_restarts < mostRestarts) {
        ++m_restarts;
        (void)openSink(Reason::GoOn);
        return;
    }
    fail(tr("The sound device has stopped answering. Your clips are safe. Choose another device in the system's sound "
            "settings, then press play."),
         m_output.description());
}

void SinkFeeder::fail(const QString& message, const QString& detail)
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->error = core::Error{core::ErrorCode::Unavailable, message, detail};
    }
    close();
    Q_EMIT news();
}

} // namespace melodeck::ui
