#pragma once

#include "core/Error.h"
#include "ui/record/AudioInput.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

class QAudioSink;
class QAudioSource;
class QIODevice;

namespace melodeck::ui {

class SoundServer;

/// What the GUI thread and the microphone's thread tell each other.
struct MicrophoneMailbox
{
    struct Open
    {
        int stream = 0;
        QByteArray id;
        std::shared_ptr<PcmReceiver> receiver;
    };

    std::mutex mutex;
    bool lookUp = false;
    std::optional<Open> open;
    bool close = false;
    Monitor monitor = Monitor::Off;
    QByteArray monitorOutput;
    /// Of the microphone's thread: the stream that the news are of.
    int stream = 0;
    std::optional<QList<InputDevice>> devices;
    std::optional<InputDevice> opened;
    std::optional<core::Error> error;
    std::optional<core::Error> monitorError;
};

/// Lives on the microphone's thread: reads a QAudioSource every few milliseconds and hands on what is there.
class MicrophoneReader final : public QObject
{
    Q_OBJECT

public:
    explicit MicrophoneReader(std::shared_ptr<MicrophoneMailbox> mailbox);
    ~MicrophoneReader() override;

    /// Microphone's thread: does what the mailbox says.
    void obey();
    /// Microphone's thread, as its last act.
    void leave();

Q_SIGNALS:
    /// There is news in the mailbox.
    void news();

private:
    void close();
    void lookUp();
    [[nodiscard]] QAudioDevice inputFor(const QByteArray& id) const;
    void open(const MicrophoneMailbox::Open& order);
    [[nodiscard]] bool openSource(const QAudioDevice& device);
    void read();
    void hear(const QByteArray& bytes);
    void applyMonitor();
    void openLoudspeaker();
    void monitor(std::span<const char> frames);
    void endMonitor(const QString& message);
    void fail(const QString& message, const QString& detail);

    std::shared_ptr<MicrophoneMailbox> m_mailbox;
    MicrophoneMailbox::Open m_order;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSource> m_source;
    /// Of the source.
    QIODevice* m_device = nullptr;
    /// Made with the first look at the devices; runs on libpulse's thread.
    std::unique_ptr<SoundServer> m_server;
    Monitor m_monitor = Monitor::Off;
    QByteArray m_monitorOutput;
    std::unique_ptr<QAudioSink> m_sink;
    /// Of the sink.
    QIODevice* m_loudspeaker = nullptr;
    QTimer m_timer;
    QElapsedTimer m_sinceSound;
    QByteArray m_rest;
    std::vector<float> m_samples;
};

} // namespace melodeck::ui
