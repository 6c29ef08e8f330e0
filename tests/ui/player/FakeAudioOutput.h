#pragma once

#include "ui/player/AudioOutput.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace melodeck::ui {

/// A sound device whose clock is the test: pump() takes frames from the source and "plays" all but its buffer.
class FakeAudioOutput final : public AudioOutput
{
    Q_OBJECT

public:
    enum class Behaviour : std::uint8_t { Works, NoDevice, Hangs };

    Behaviour behaviour = Behaviour::Works;
    OutputFormat format{48000, 2};
    /// Frames that are taken and not heard yet.
    std::int64_t bufferFrames = 0;
    /// All that was taken since the first start, interleaved.
    std::vector<float> recorded;
    OutputDevices devices{{{"a", QStringLiteral("Loudspeakers")}, {"b", QStringLiteral("Headphones")}}, {}};
    QByteArray chosen;
    int starts = 0;
    int stops = 0;

    void chooseDevice(const QByteArray& id) override { chosen = id; }
    void listDevices() override
    {
        devices.playing = devices.all.empty() ? OutputDevice() : devices.all.front();
        for (const auto& device : devices.all) {
            devices.playing = device.id == chosen ? device : devices.playing;
        }
        Q_EMIT devicesChanged(devices);
    }
    void lookUpDevice() override
    {
        listDevices();
        if (behaviour == Behaviour::Works) {
            Q_EMIT deviceFound(format);
        } else if (behaviour == Behaviour::NoDevice) {
            Q_EMIT deviceMissing();
        }
    }
    void start(OutputFormat wanted, std::shared_ptr<PcmSource> source) override
    {
        format = wanted;
        m_source = std::move(source);
        m_taken = 0;
        ++starts;
    }
    void stop() override
    {
        stops += m_source ? 1 : 0;
        m_source.reset();
    }
    [[nodiscard]] bool isRunning() const override { return m_source != nullptr; }
    [[nodiscard]] std::int64_t playedFrames() const override
    {
        return std::max<std::int64_t>(0, m_taken - bufferFrames);
    }

    void pump(std::int64_t frames)
    {
        const auto before = recorded.size();
        recorded.resize(before + static_cast<std::size_t>(frames * format.channels));
        m_source->read(std::span(recorded).subspan(before));
        m_taken += frames;
    }
    void unplug()
    {
        m_source.reset();
        Q_EMIT failed({core::ErrorCode::Unavailable, QStringLiteral("gone"), {}});
    }
    /// One channel of what was recorded.
    [[nodiscard]] std::vector<float> channel(std::size_t index) const
    {
        std::vector<float> values;
        for (std::size_t at = index; at < recorded.size(); at += static_cast<std::size_t>(format.channels)) {
            values.push_back(recorded[at]);
        }
        return values;
    }

private:
    std::shared_ptr<PcmSource> m_source;
    std::int64_t m_taken = 0;
};

} // namespace melodeck::ui
