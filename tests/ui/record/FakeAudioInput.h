#pragma once

#include "ui/record/AudioInput.h"

#include <utility>
#include <vector>

namespace melodeck::tests {

/// A microphone in the hands of a test.
class FakeAudioInput final : public ui::AudioInput
{
public:
    void lookUpDevices() override { Q_EMIT devicesFound(devices); }
    void open(const QByteArray& id, std::shared_ptr<ui::PcmReceiver> newReceiver) override
    {
        openedId = id;
        ++timesOpened;
        receiver = std::move(newReceiver);
        receiver->begin(format);
    }
    void close() override { receiver.reset(); }
    void setMonitor(ui::Monitor newMonitor, const QByteArray& output) override
    {
        monitor = newMonitor;
        monitorOutput = output;
    }

    /// So many frames of one value in all channels.
    void give(int frames, float value)
    {
        const std::vector<float> samples(static_cast<std::size_t>(frames * format.channels), value);
        receiver->take(samples);
    }
    /// The device goes away.
    void breakOff(const QString& words)
    {
        receiver.reset();
        Q_EMIT failed({core::ErrorCode::Unavailable, words, {}});
    }
    [[nodiscard]] bool isOpen() const { return receiver != nullptr; }

    ui::InputFormat format{48'000, 1};
    QList<ui::InputDevice> devices{{"built-in", QStringLiteral("Built-in microphone")},
                                   {"usb", QStringLiteral("USB microphone")}};
    QByteArray openedId;
    int timesOpened = 0;
    ui::Monitor monitor = ui::Monitor::Off;
    QByteArray monitorOutput;
    std::shared_ptr<ui::PcmReceiver> receiver;
};

} // namespace melodeck::tests
