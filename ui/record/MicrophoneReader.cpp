#include "ui/record/MicrophoneReader.h"

#include "ui/media/SoundServer.h"
#include "ui/player/SystemOutput.h"

#include <QAudioSink>
#include <QAudioSource>
#include <QMediaDevices>

#include <algorithm>
#include <cstring>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kReadEveryMs = 10;
/// Longer than a busy machine makes us wait.
constexpr int kBufferUs = 500'000;
/// The device gives nothing and says nothing: the only sign of a stall that Qt gives.
constexpr int kStallMs = 3000;
constexpr int kMonitorUs = 60'000;

QAudioFormat formatFor(const QAudioDevice& device)
{
    QAudioFormat format = device.preferredFormat();
    format.setChannelCount(std::clamp(format.channelCount(), 1, 2));
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format)) {
        format.setSampleFormat(QAudioFormat::Int16);
    }
    return format;
}

} // namespace

MicrophoneReader::MicrophoneReader(std::shared_ptr<MicrophoneMailbox> mailbox)
    : m_mailbox(std::move(mailbox))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kReadEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MicrophoneReader::read);
}

MicrophoneReader::~MicrophoneReader() = default;

void MicrophoneReader::obey()
{
    std::optional<MicrophoneMailbox::Open> order;
    bool isToClose = false;
    bool isToLookUp = false;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        order.swap(m_mailbox->open);
        isToClose = std::exchange(m_mailbox->close, false);
        isToLookUp = std::exchange(m_mailbox->lookUp, false);
        m_monitor = m_mailbox->monitor;
        m_monitorOutput = m_mailbox->monitorOutput;
    }
    if (isToClose || order) {
        close();
    }
    if (isToLookUp) {
        lookUp();
    }
    if (order) {
        open(*order);
    }
    applyMonitor();
}

void MicrophoneReader::close()
{
    m_timer.stop();
    m_device = nullptr;
    m_source.reset();
    m_loudspeaker = nullptr;
    m_sink.reset();
    m_rest.clear();
    m_order.receiver.reset();
}

void MicrophoneReader::leave()
{
    close();
    m_server.reset();
}

QAudioDevice MicrophoneReader::inputFor(const QByteArray& id) const
{
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    for (const QByteArray& wanted : {id, m_server ? m_server->defaults().input : QByteArray()}) {
        for (const QAudioDevice& device : devices) {
            if (!wanted.isEmpty() && device.id() == wanted) {
                return device;
            }
        }
    }
    return QMediaDevices::defaultAudioInput();
}

void MicrophoneReader::lookUp()
{
    QList<InputDevice> found;
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    for (const QAudioDevice& device : devices) {
        found.append({device.id(), device.description()});
    }
    // After Qt has its own connection, see SinkFeeder::findDevice().
    if (!m_server) {
        m_server = std::make_unique<SoundServer>();
    }
    m_server->connectIfGone();
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->devices = std::move(found);
    }
    Q_EMIT news();
}

void MicrophoneReader::open(const MicrophoneMailbox::Open& order)
{
    m_order = order;
    const QAudioDevice device = inputFor(order.id);
    if (device.isNull()) {
        fail(tr("There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of "
                "the system."),
             {});
        return;
    }
    if (!openSource(device)) {
        fail(tr("“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be "
                "allowed to listen: see the sound and privacy settings of the system.")
                 .arg(device.description()),
             m_source ? QStringLiteral("QAudio::Error %1").arg(static_cast<int>(m_source->error())) : QString());
        return;
    }
    m_order.receiver->begin({m_format.sampleRate(), m_format.channelCount()});
    m_sinceSound.start();
    m_timer.start();
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->stream = order.stream;
        m_mailbox->opened = InputDevice{device.id(), device.description()};
    }
    Q_EMIT news();
}

bool MicrophoneReader::openSource(const QAudioDevice& device)
{
    m_format = formatFor(device);
    m_source = std::make_unique<QAudioSource>(device, m_format);
    m_source->setBufferSize(m_format.bytesForDuration(kBufferUs));
    m_device = m_source->start();
    return m_device != nullptr && m_source->error() == QAudio::NoError;
}

void MicrophoneReader::read()
{
    QByteArray bytes = m_device->read(m_format.bytesForDuration(kBufferUs));
    if (!bytes.isEmpty()) {
        m_sinceSound.start();
        hear(bytes);
        return;
    }
    const bool hasEnded = m_source->state() == QAudio::StoppedState || m_source->error() == QAudio::FatalError ||
                          m_source->error() == QAudio::IOError;
    if (hasEnded || m_sinceSound.elapsed() > kStallMs) {
        fail(tr("The microphone went away, or stopped giving sound."),
             QStringLiteral("QAudio::State %1, QAudio::Error %2")
                 .arg(static_cast<int>(m_source->state()))
                 .arg(static_cast<int>(m_source->error())));
    }
}

void MicrophoneReader::hear(const QByteArray& bytes)
{
    m_rest += bytes;
    const int frameBytes = m_format.bytesPerFrame();
    const qsizetype whole = m_rest.size() / frameBytes * frameBytes;
    const auto count = static_cast<std::size_t>(whole / m_format.bytesPerSample());
    m_samples.resize(count);
    if (m_format.sampleFormat() == QAudioFormat::Float) {
        std::memcpy(m_samples.data(), m_rest.constData(), static_cast<std::size_t>(whole));
    } else {
        constexpr float kFullScale = 32768.0F;
        for (std::size_t i = 0; i < count; ++i) {
            qint16 sample = 0;
            std::memcpy(&sample, m_rest.constData() + i * sizeof sample, sizeof sample);
            m_samples[i] = static_cast<float>(sample) / kFullScale;
        }
    }
    m_order.receiver->take(m_samples);
    if (m_loudspeaker != nullptr) {
        monitor({m_rest.constData(), static_cast<std::size_t>(whole)});
    }
    m_rest.remove(0, whole);
}

void MicrophoneReader::applyMonitor()
{
    const bool isWanted = m_monitor == Monitor::On && m_source != nullptr;
    if (isWanted == (m_sink != nullptr)) {
        return;
    }
    m_loudspeaker = nullptr;
    m_sink.reset();
    if (isWanted) {
        openLoudspeaker();
    }
}

void MicrophoneReader::openLoudspeaker()
{
    const auto output = findOutput(m_monitorOutput, m_server ? m_server->defaults().output : QByteArray());
    if (output.device.isNull()) {
        endMonitor(tr("It cannot be heard: there is no sound device. Recording works all the same."));
        return;
    }
    m_sink = std::make_unique<QAudioSink>(output.device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(kMonitorUs));
    m_loudspeaker = m_sink->start();
    if (m_loudspeaker == nullptr || m_sink->error() != QAudio::NoError) {
        endMonitor(tr("It cannot be heard: “%1” cannot be opened. Recording works all the same.")
                       .arg(output.devices.playing.name));
    }
}

void MicrophoneReader::monitor(std::span<const char> frames)
{
    if (m_sink->state() == QAudio::StoppedState && m_sink->error() != QAudio::NoError) {
        endMonitor(tr("It is not heard any more: the sound device went away. Recording goes on."));
        return;
    }
    // What does not fit is dropped: heard late it would be worse than not heard.
    const qsizetype frameBytes = m_format.bytesPerFrame();
    const auto most =
        std::min<qsizetype>(static_cast<qsizetype>(frames.size()), m_sink->bytesFree() / frameBytes * frameBytes);
    m_loudspeaker->write(frames.data() + frames.size() - most, most);
}

void MicrophoneReader::endMonitor(const QString& message)
{
    m_loudspeaker = nullptr;
    m_sink.reset();
    m_monitor = Monitor::Off;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->monitor = Monitor::Off;
        m_mailbox->monitorError = core::Error{core::ErrorCode::Unavailable, message, {}};
        m_mailbox->stream = m_order.stream;
    }
    Q_EMIT news();
}

void MicrophoneReader::fail(const QString& message, const QString& detail)
{
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->stream = m_order.stream;
        m_mailbox->error = core::Error{core::ErrorCode::Unavailable, message, detail};
    }
    close();
    Q_EMIT news();
}

} // namespace melodeck::ui
