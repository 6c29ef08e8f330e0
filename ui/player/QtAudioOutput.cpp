#include "ui/player/QtAudioOutput.h"

#include "ui/player/SinkFeeder.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace melodeck::ui {
namespace {

/// Closing a device takes milliseconds; a thread that needs longer hangs in a sound server that does not answer.
constexpr int joinMs = 2000;

/// The thread that hangs holds a mutex of Qt Multimedia's, whose static destructor waits for it for ever. By the time
/// that exit() runs, everything of ours is written and closed.
void leaveWithoutFinalizers()
{
    on_exit(
        [](int status, void*) {
            std::fflush(nullptr);
            std::_Exit(status);
        },
        nullptr);
}

} // namespace

QtAudioOutput::QtAudioOutput()
    : m_mailbox(std::make_shared<SinkMailbox>())
{
}

QtAudioOutput::~QtAudioOutput()
{
    if (!m_thread) {
        return;
    }
    m_thread->quit();
    if (!m_thread->wait(joinMs)) {
        // Left behind on purpose: nothing wakes it, and the window must close.
        (void)m_feeder.release();
        (void)m_thread.release();
        leaveWithoutFinalizers();
    }
}

void QtAudioOutput::chooseDevice(const QByteArray& id)
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->chosen = id;
    }
    // Nothing of Qt Multimedia is touched before it is needed.
    if (m_thread) {
        wakeFeeder();
    }
}

void QtAudioOutput::listDevices()
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->wantsList = true;
    }
    wakeFeeder();
}

void QtAudioOutput::lookUpDevice()
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->lookUp = SinkMailbox::LookUp::Wanted;
    }
    wakeFeeder();
}

void QtAudioOutput::start(OutputFormat format, std::shared_ptr<PcmSource> source)
{
    m_running = true;
    ++m_stream;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->stop = false;
        m_mailbox->error.reset();
        m_mailbox->start = SinkMailbox::Start{m_stream, format, std::move(source)};
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
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("melodeck-audio"));
        m_feeder = std::make_unique<SinkFeeder>(m_mailbox);
        m_feeder->moveToThread(m_thread.get());
        connect(m_feeder.get(), &SinkFeeder::news, this, &QtAudioOutput::readNews, Qt::QueuedConnection);
        // Emitted by the thread itself: the sink dies where it lived.
        connect(m_thread.get(), &QThread::finished, m_feeder.get(), &SinkFeeder::leave, Qt::DirectConnection);
        m_thread->start();
    }
    QMetaObject::invokeMethod(m_feeder.get(), &SinkFeeder::obey, Qt::QueuedConnection);
}

std::int64_t QtAudioOutput::playedFrames() const
{
    const std::lock_guard lock(m_mailbox->mutex);
    return m_mailbox->stream == m_stream ? m_mailbox->playedFrames : 0;
}

void QtAudioOutput::readNews()
{
    auto lookUp = SinkMailbox::LookUp::None;
    OutputFormat format;
    std::optional<core::Error> error;
    std::optional<SinkMailbox::Move> move;
    OutputDevices devices;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        if (m_mailbox->lookUp != SinkMailbox::LookUp::Wanted) {
            lookUp = std::exchange(m_mailbox->lookUp, SinkMailbox::LookUp::None);
        }
        format = m_mailbox->format;
        devices = m_mailbox->devices;
        // Of a stream that was left since then: nobody waits for it.
        if (m_mailbox->stream == m_stream) {
            error.swap(m_mailbox->error);
            move.swap(m_mailbox->move);
        }
    }
    if (devices != m_devices) {
        m_devices = devices;
        Q_EMIT devicesChanged(m_devices);
    }
    if (move && m_running) {
        Q_EMIT movedTo(move->to, move->gone);
    }
    if (error && m_running) {
        m_running = false;
        Q_EMIT failed(*error);
    }
    if (lookUp == SinkMailbox::LookUp::Found) {
        Q_EMIT deviceFound(format);
    } else if (lookUp == SinkMailbox::LookUp::Missing) {
        Q_EMIT deviceMissing();
    }
}

} // namespace melodeck::ui
