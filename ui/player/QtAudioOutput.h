#pragma once

#include "ui/player/AudioOutput.h"

#include <QThread>

#include <cstdint>
#include <memory>

namespace melodeck::ui {

class SinkFeeder;
struct SinkMailbox;

/// A device of the system's through QAudioSink, on an audio thread of its own. Qt Multimedia is used on that thread
/// only, and not before the first lookUpDevice().
class QtAudioOutput final : public AudioOutput
{
    Q_OBJECT

public:
    QtAudioOutput();
    ~QtAudioOutput() override;

    void chooseDevice(const QByteArray& id) override;
    void listDevices() override;
    void lookUpDevice() override;
    void start(OutputFormat format, std::shared_ptr<PcmSource> source) override;
    void stop() override;
    [[nodiscard]] bool isRunning() const override { return m_running; }
    [[nodiscard]] std::int64_t playedFrames() const override;

private:
    void readNews();
    void wakeFeeder();

    std::shared_ptr<SinkMailbox> m_mailbox;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<SinkFeeder> m_feeder;
    OutputDevices m_devices;
    int m_stream = 0;
    bool m_running = false;
};

} // namespace melodeck::ui
