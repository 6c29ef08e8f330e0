#pragma once

#include "core/Error.h"
#include "ui/player/AudioOutput.h"

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
#include <vector>

class QAudioSink;
class QIODevice;

namespace melodeck::ui {

class SoundServer;

/// What the GUI thread and the audio thread tell each other.
struct SinkMailbox
{
    struct Start
    {
        int stream = 0;
        OutputFormat format;
        std::shared_ptr<PcmSource> source;
    };
    enum class LookUp : std::uint8_t { None, Wanted, Found, Missing };
    struct Move
    {
        QString to;
        QString gone;
    };

    std::mutex mutex;
    LookUp lookUp = LookUp::None;
    std::optional<Start> start;
    bool stop = false;
    /// The device to play on, when it was chosen anew; and a wish to know them all.
    std::optional<QByteArray> chosen;
    bool wantsList = false;
    /// Of the audio thread: the device's format, which stream it plays, how far it is, why it ended.
    OutputFormat format;
    int stream = 0;
    std::int64_t playedFrames = 0;
    std::optional<core::Error> error;
    OutputDevices devices;
    std::optional<Move> move;
};

/// Lives on the audio thread and pushes PCM into a QAudioSink every 5 ms. Pushed, not pulled: with small buffers a
/// pulled sink stalls without a word, and at the end it loses the tail (measured with Qt 6.4 on PipeWire).
class SinkFeeder final : public QObject
{
    Q_OBJECT

public:
    explicit SinkFeeder(std::shared_ptr<SinkMailbox> mailbox);
    ~SinkFeeder() override;

    /// Audio thread: does what the mailbox says.
    void obey();
    /// Audio thread, as its last act.
    void leave();

Q_SIGNALS:
    /// There is news in the mailbox.
    void news();

private:
    enum class Reason : std::uint8_t { Begin, GoOn };
    enum class Tell : std::uint8_t { No, Yes };

    void close();
    void lookUp();
    [[nodiscard]] QAudioDevice findDevice();
    void followDevices(Tell tell);
    void moveTo(const QAudioDevice& device, Tell tell);
    [[nodiscard]] bool isThere(const QAudioDevice& device) const;
    void failForStoppedDevice();
    void open(const SinkMailbox::Start& order);
    [[nodiscard]] bool openSink(Reason reason);
    void feed();
    void push();
    void watch();
    void fail(const QString& message, const QString& detail);

    std::shared_ptr<SinkMailbox> m_mailbox;
    QAudioDevice m_output;
    QByteArray m_chosen;
    /// As they were found last.
    OutputDevices m_devices;
    SinkMailbox::Start m_order;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    /// Of the sink.
    QIODevice* m_device = nullptr;
    QTimer m_timer;
    /// Qt's signals never come (6.4): the devices are asked for while something plays.
    QTimer m_follow;
    /// Made with the first look at the devices; runs on libpulse's thread.
    std::unique_ptr<SoundServer> m_server;
    /// From what the server says until Qt's list says the same.
    QTimer m_settle;
    /// Of sound in the device. Grows for good while the program runs.
    int m_bufferUs;
    std::vector<float> m_frames;
    QByteArray m_bytes;
    qsizetype m_bytesWritten = 0;

    /// Frames given to sinks of this stream before the one of now.
    std::int64_t m_framesBefore = 0;
    /// Frames given to the sink of now, and of these heard.
    std::int64_t m_framesGiven = 0;
    std::int64_t m_framesHeard = 0;
    QElapsedTimer m_sinceProgress;
    QElapsedTimer m_sinceFeed;
    int m_restarts = 0;
};

} // namespace melodeck::ui
