#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>

namespace melodeck::ui {

struct InputFormat
{
    int sampleRateHz = 48000;
    /// 1 or 2.
    int channels = 1;

    friend bool operator==(const InputFormat&, const InputFormat&) = default;
};

/// A microphone as the sound system calls it.
struct InputDevice
{
    QByteArray id;
    QString name;

    friend bool operator==(const InputDevice&, const InputDevice&) = default;
};

/// Who gets the sound of an input. Called on the input's own thread; takes it without waiting for a disk.
class PcmReceiver
{
public:
    PcmReceiver() = default;
    PcmReceiver(const PcmReceiver&) = delete;
    PcmReceiver& operator=(const PcmReceiver&) = delete;
    virtual ~PcmReceiver() = default;

    /// Before the first sound.
    virtual void begin(InputFormat format) = 0;
    /// Whole interleaved frames, nominal range −1 … 1.
    virtual void take(std::span<const float> interleaved) = 0;
};

/// Whether what the microphone hears is played at once.
enum class Monitor : std::uint8_t { Off, On };

/// The port to a microphone. GUI thread; a sound server that hangs blocks whoever asks it, so that is never the GUI
/// thread, and every answer is a signal that may never come.
class AudioInput : public QObject
{
    Q_OBJECT

public:
    /// Asks for all microphones, anew each time. The answer is devicesFound().
    virtual void lookUpDevices() = 0;
    /// Begins to listen: to the microphone with this id, or to the system's choice where that is empty or gone. The
    /// answer is opened() or failed(). What was open is closed first.
    virtual void open(const QByteArray& id, std::shared_ptr<PcmReceiver> receiver) = 0;
    /// The receiver gets nothing more soon after.
    virtual void close() = 0;
    /// On the loudspeaker with this id; the system's where that is empty or gone. Off each time a microphone is opened.
    virtual void setMonitor(Monitor monitor, const QByteArray& output) = 0;

Q_SIGNALS:
    /// Without monitors of loudspeakers; empty where there is no microphone.
    void devicesFound(const QList<melodeck::ui::InputDevice>& devices);
    void opened(const melodeck::ui::InputDevice& device);
    /// It could not be opened, or ended by itself: the device went away or stands still.
    void failed(const melodeck::core::Error& error);
    /// The microphone is heard no more, or not at all; what it hears is received as before.
    void monitorFailed(const melodeck::core::Error& error);
};

} // namespace melodeck::ui
