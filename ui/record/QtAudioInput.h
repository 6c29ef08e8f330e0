#pragma once

#include "ui/record/AudioInput.h"

#include <QThread>

#include <memory>

namespace melodeck::ui {

class MicrophoneReader;
struct MicrophoneMailbox;

/// The system's microphones through QAudioSource, on a thread of their own, which begins with the first wish.
class QtAudioInput final : public AudioInput
{
    Q_OBJECT

public:
    QtAudioInput();
    ~QtAudioInput() override;

    void lookUpDevices() override;
    void open(const QByteArray& id, std::shared_ptr<PcmReceiver> receiver) override;
    void close() override;
    void setMonitor(Monitor monitor, const QByteArray& output) override;

private:
    void readNews();
    void wakeReader();

    std::shared_ptr<MicrophoneMailbox> m_mailbox;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<MicrophoneReader> m_reader;
    int m_stream = 0;
    bool m_isOpen = false;
};

} // namespace melodeck::ui
