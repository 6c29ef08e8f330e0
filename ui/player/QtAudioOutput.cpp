#include "ui/player/QtAudioOutput.h"

#include "ui/player/SinkFeeder.h"

#include <QMediaDevices>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

QtAudioOutput::QtAudioOutput()
    : m_mailbox(std::make_shared<SinkMailbox>())
{
    m_thread.setObjectName(QStringLiteral("melodeck-audio"));
}

QtAudioOutput::~QtAudioOutput()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<OutputFormat> QtAudioOutput::deviceFormat()
{
    const auto device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        return std::nullopt;
    }
    const auto preferred = device.preferredFormat();
    OutputFormat format;
    if (preferred.sampleRate() > 0) {
        format.sampleRateHz = preferred.sampleRate();
    }
    format.channels = std::clamp(preferred.channelCount(), 1, 8);
    return format;
}

void QtAudioOutput::start(OutputFormat format, std::shared_ptr<PcmSource> source)
{
    const auto device = QMediaDevices::defaultAudioOutput();
    m_running = true;
    ++m_stream;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->stop = false;
        m_mailbox->error.reset();
        m_mailbox->start = SinkMailbox::Start{m_stream, device, format, std::move(source)};
    }
    if (!m_feeder) {
        m_feeder = std::make_unique<SinkFeeder>(m_mailbox);
        m_feeder->moveToThread(&m_thread);
        connect(m_feeder.get(), &SinkFeeder::news, this, &QtAudioOutput::readNews, Qt::QueuedConnection);
        // Emitted by the thread itself: the sink dies where it lived.
        connect(&m_thread, &QThread::finished, m_feeder.get(), &SinkFeeder::close, Qt::DirectConnection);
        m_thread.start();
    }
    wakeFeeder();
}

void QtAudioOutput::stop()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->start.reset();
        m_mailbox->stop = true;
    }
    wakeFeeder();
}

void QtAudioOutput::wakeFeeder()
{
    QMetaObject::invokeMethod(m_feeder.get(), &SinkFeeder::obey, Qt::QueuedConnection);
}

std::int64_t QtAudioOutput::playedFrames() const
{
    const std::lock_guard lock(m_mailbox->mutex);
    return m_mailbox->stream == m_stream ? m_mailbox->playedFrames : 0;
}

void QtAudioOutput::readNews()
{
    std::optional<core::Error> error;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        // Of a stream that was left since then: nobody waits for it.
        if (m_mailbox->stream == m_stream) {
            error.swap(m_mailbox->error);
        }
    }
    if (error && m_running) {
        m_running = false;
        Q_EMIT failed(*error);
    }
}

} // namespace melodeck::ui
