#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace melodeck::ui {

/// Which loudspeaker and which microphone the sound server (PulseAudio, or PipeWire in its place) takes for whoever
/// does not ask for one. Qt 6.4 knows those of its start alone: a default that is changed later is never seen there.
///
/// The server is listened to on a thread of libpulse's; no function waits for it.
class SoundServer final : public QObject
{
    Q_OBJECT

public:
    /// As the server names them, which is what QAudioDevice::id() holds; empty where that is not known (yet).
    struct Defaults
    {
        QByteArray output;
        QByteArray input;

        friend bool operator==(const Defaults&, const Defaults&) = default;
    };

    SoundServer();
    ~SoundServer() override;

    /// Any thread.
    [[nodiscard]] Defaults defaults() const;
    /// Looks for a server where there was none, or where it went away.
    void connectIfGone();

Q_SIGNALS:
    /// Other defaults, or another device came or went. From libpulse's thread.
    void changed();

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace melodeck::ui
