// SinkFeeder: which device it plays on.
#include "ui/media/SoundServer.h"
#include "ui/player/SinkFeeder.h"
#include "ui/player/SystemOutput.h"

#include <QAudioSink>

#include <algorithm>

namespace melodeck::ui {

void SinkFeeder::lookUp()
{
    m_output = findDevice();
    const auto preferred = m_output.preferredFormat();
    OutputFormat format;
    if (preferred.sampleRate() > 0) {
        format.sampleRateHz = preferred.sampleRate();
    }
    format.channels = std::clamp(preferred.channelCount(), 1, 8);
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->lookUp = m_output.isNull() ? SinkMailbox::LookUp::Missing : SinkMailbox::LookUp::Found;
        m_mailbox->format = format;
    }
    Q_EMIT news();
}

QAudioDevice SinkFeeder::findDevice()
{
    const auto found = findOutput(m_chosen, m_server ? m_server->defaults().output : QByteArray());
    // After Qt has its own connection: where there is no cookie for the server yet, both would write one. What it says
    // comes as a change.
    if (!m_server) {
        m_server = std::make_unique<SoundServer>();
        connect(
            m_server.get(), &SoundServer::changed, this, [this] { m_settle.start(); }, Qt::QueuedConnection);
    }
    m_server->connectIfGone();
    if (found.devices != m_devices) {
        m_devices = found.devices;
        {
            const std::lock_guard lock(m_mailbox->mutex);
            m_mailbox->devices = m_devices;
        }
        Q_EMIT news();
    }
    return found.device;
}

bool SinkFeeder::isThere(const QAudioDevice& device) const
{
    return std::any_of(m_devices.all.begin(), m_devices.all.end(),
                       [&device](const OutputDevice& known) { return known.id == device.id(); });
}

void SinkFeeder::followDevices(Tell tell)
{
    const auto device = findDevice();
    if (!m_sink || device.id() == m_output.id()) {
        return;
    }
    if (device.isNull()) {
        fail(tr("“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was "
                "playing goes on from here.")
                 .arg(m_output.description()),
             QString::fromUtf8(m_output.id()));
        return;
    }
    moveTo(device, tell);
}

void SinkFeeder::moveTo(const QAudioDevice& device, Tell tell)
{
    const auto gone = isThere(m_output) ? QString() : m_output.description();
    m_output = device;
    m_restarts = 0;
    if (!openSink(Reason::GoOn) || tell == Tell::No) {
        return;
    }
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->move = SinkMailbox::Move{device.description(), gone};
    }
    Q_EMIT news();
}

void SinkFeeder::failForStoppedDevice()
{
    const auto reason = static_cast<int>(m_sink->error());
    {
        // Until it is found again, nothing plays.
        m_devices.playing = {};
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->devices = m_devices;
    }
    if (const auto device = findDevice(); !device.isNull() && device.id() != m_output.id()) {
        moveTo(device, Tell::Yes);
        return;
    }
    fail(tr("“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press "
            "play.")
             .arg(m_output.description()),
         QStringLiteral("error %1").arg(reason));
}

} // namespace melodeck::ui
