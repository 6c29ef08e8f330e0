#include "ui/record/QtAudioInput.h"

#include "ui/record/MicrophoneReader.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace melodeck::ui {

namespace {

/// As with the output: a thread that needs longer hangs in a sound server that does not answer.
constexpr int kJoinMs = 2000;

/// See QtAudioOutput: the thread that hangs holds a mutex that a static destructor waits for.
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

QtAudioInput::QtAudioInput()
    : m_mailbox(std::make_shared<MicrophoneMailbox>())
{
}

QtAudioInput::~QtAudioInput()
{
    if (!m_thread) {
        return;
    }
    m_thread->quit();
    if (!m_thread->wait(kJoinMs)) {
        // Left behind on purpose: nothing wakes it, and the window must close.
        (void)m_reader.release();
        (void)m_thread.release();
        leaveWithoutFinalizers();
    }
}

void QtAudioInput::lookUpDevices()
{
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->lookUp = true;
    }
    wakeReader();
}

void QtAudioInput::open(const QByteArray& id, std::shared_ptr<PcmReceiver> receiver)
{
    m_isOpen = true;
    ++m_stream;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->close = false;
        m_mailbox->error.reset();
        m_mailbox->open = MicrophoneMailbox::Open{m_stream, id, std::move(receiver)};
    }
    wakeReader();
}

void QtAudioInput::close()
{
    if (!std::exchange(m_isOpen, false)) {
        return;
    }
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->open.reset();
        m_mailbox->close = true;
        m_mailbox->monitor = Monitor::Off;
    }
    wakeReader();
}

void QtAudioInput::setMonitor(Monitor monitor, const QByteArray& output)
{
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->monitor = monitor;
        m_mailbox->monitorOutput = output;
    }
    if (m_thread) {
        wakeReader();
    }
}

void QtAudioInput::wakeReader()
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("melodeck-microphone"));
        m_reader = std::make_unique<MicrophoneReader>(m_mailbox);
        m_reader->moveToThread(m_thread.get());
        connect(m_reader.get(), &MicrophoneReader::news, this, &QtAudioInput::readNews, Qt::QueuedConnection);
        // Emitted by the thread itself: the source dies where it lived.
        connect(m_thread.get(), &QThread::finished, m_reader.get(), &MicrophoneReader::leave, Qt::DirectConnection);
        m_thread->start();
    }
    QMetaObject::invokeMethod(m_reader.get(), &MicrophoneReader::obey, Qt::QueuedConnection);
}

void QtAudioInput::readNews()
{
    std::optional<QList<InputDevice>> devices;
    std::optional<InputDevice> device;
    std::optional<core::Error> error;
    std::optional<core::Error> monitorError;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        devices.swap(m_mailbox->devices);
        // Of a stream that was left since then: nobody waits for it.
        if (m_mailbox->stream == m_stream) {
            device.swap(m_mailbox->opened);
            error.swap(m_mailbox->error);
            monitorError.swap(m_mailbox->monitorError);
        }
    }
    if (devices) {
        Q_EMIT devicesFound(*devices);
    }
    if (device && m_isOpen) {
        Q_EMIT opened(*device);
    }
    if (monitorError && m_isOpen) {
        Q_EMIT monitorFailed(*monitorError);
    }
    if (error && std::exchange(m_isOpen, false)) {
        Q_EMIT failed(*error);
    }
}

} // namespace melodeck::ui
