#pragma once

#include "core/Error.h"
#include "ui/player/OutputDevice.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <span>

namespace melodeck::ui {

struct OutputFormat
{
    int sampleRateHz = 48000;
    int channels = 2;

    friend bool operator==(const OutputFormat&, const OutputFormat&) = default;
};

/// Where an output takes its sound from. Called on the output's own thread.
class PcmSource
{
public:
    PcmSource() = default;
    PcmSource(const PcmSource&) = delete;
    PcmSource& operator=(const PcmSource&) = delete;
    virtual ~PcmSource() = default;

    /// Fills all of [interleaved] (frames × channels of the format given to start()); silence where there is nothing.
    virtual void read(std::span<float> interleaved) = 0;
};

/// The port to a sound device. GUI thread; a stream runs from start() to stop() and plays whatever the source gives,
/// silence included, so the transport lives in the source, exact to the frame.
class AudioOutput : public QObject
{
    Q_OBJECT

public:
    /// On which device to play, by its id; empty: the system's default, which is also taken while the chosen one is not
    /// there. A running stream moves at once.
    virtual void chooseDevice(const QByteArray& /*id*/) {}
    /// Asks for devicesChanged().
    virtual void listDevices() {}

    /// Looks for the device to play on, anew each time. The answer is deviceFound() or deviceMissing(), perhaps before
    /// this returns, perhaps never: a sound server that hangs blocks whoever asks it, so it is not the GUI thread that
    /// does.
    virtual void lookUpDevice() = 0;

    /// Opens the device that was found last and begins to take sound. A running stream is stopped first.
    virtual void start(OutputFormat format, std::shared_ptr<PcmSource> source) = 0;
    /// Closes the device; what it has not played yet is dropped.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

    /// Frames since start() that have left the device: exact to one device buffer, never going back.
    [[nodiscard]] virtual std::int64_t playedFrames() const = 0;

Q_SIGNALS:
    /// With the format that it prefers.
    void deviceFound(const melodeck::ui::OutputFormat& format);
    void deviceMissing();
    /// Another list than before, or another device that plays.
    void devicesChanged(const melodeck::ui::OutputDevices& devices);
    /// A running stream plays on another device than before; gone: the name of the one that is not there any more,
    /// empty where it still is.
    void movedTo(const QString& name, const QString& gone);
    /// The stream ended by itself: the device went away or stands still. isRunning() is false then.
    void failed(const melodeck::core::Error& error);
};

} // namespace melodeck::ui
