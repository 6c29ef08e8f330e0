#pragma once

#include "ui/record/AudioInput.h"
#include "ui/record/Take.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace melodeck::ui {

enum class RecorderState : std::uint8_t {
    Off,
    Opening,    ///< The microphone has not answered yet.
    Listening,  ///< It is open, its level is shown, and nothing is kept but the last second.
    CountingIn, ///< The same, and it soon begins.
    Recording,
    Finishing, ///< The last of it is on its way to the disk.
};

/// Records takes into a folder, one at a time. GUI thread; nothing of it waits for device or disk.
class Recorder final : public QObject
{
    Q_OBJECT

public:
    /// The input outlives it.
    Recorder(AudioInput& input, QString folder, QObject* parent = nullptr);
    /// A take that runs stays on the disk for the next start.
    ~Recorder() override;

    /// Opens the microphone, to see whether it hears anything.
    void listen();
    /// Records, after the count-in; opens the microphone first if need be.
    void start();
    /// Ends the take: finished(). Before it has begun, as close().
    void stop();
    /// Takes it away for good.
    void discard();
    /// Lets go of the microphone. A take that runs is finished.
    void close();
    /// What one key does: start, stop, or not yet.
    void toggle();

    /// By its id; empty: the system's choice. Not while recording.
    void setDevice(const QByteArray& id);
    [[nodiscard]] const QByteArray& device() const { return m_device; }
    void setCountIn(int seconds) { m_countInSeconds = seconds; }
    [[nodiscard]] int countIn() const { return m_countInSeconds; }
    /// Off each time the microphone is opened: loudspeakers beside it would howl.
    void setMonitor(Monitor monitor);
    /// On which loudspeaker, by its id; empty: the system's choice. From the next setMonitor() on.
    void setMonitorOutput(const QByteArray& id) { m_monitorOutput = id; }

    [[nodiscard]] RecorderState state() const { return m_state; }
    [[nodiscard]] const QList<InputDevice>& devices() const { return m_devices; }
    /// Seconds to go until it begins, rounded up.
    [[nodiscard]] int secondsToGo() const;
    /// Seconds of the take so far.
    [[nodiscard]] double seconds() const;
    /// What it looks like so far; empty before it begins.
    [[nodiscard]] audio::Peaks peaks() const;
    /// Since it was asked last.
    [[nodiscard]] InputLevel takeLevel();
    /// The microphone is open and has given nothing but silence for a while: muted, perhaps.
    [[nodiscard]] bool hearsNothing() const { return m_hearsNothing; }

Q_SIGNALS:
    void stateChanged();
    void devicesChanged();
    /// About thirty times a second while the microphone is open: the figures have changed.
    void ticked();
    /// A take is whole and on the disk.
    void finished(const QString& path);
    /// In a sentence that says what became of what was recorded. After finished(), where something was.
    void failed(const melodeck::core::Error& error);
    /// It cannot be heard, or not any more; the recording goes on.
    void monitorFailed(const QString& sentence);

private:
    enum class Wish : std::uint8_t { Listen, Record };

    void open(Wish wish);
    void setState(RecorderState state);
    void tick();
    void watchOpening();
    void watchCountIn();
    void watchTake();
    void countIn(Wish wish);
    void beginTake();
    void endTake();
    void onFailed(const core::Error& error);
    [[nodiscard]] QString nextPath() const;

    AudioInput& m_input;
    QString m_folder;
    QByteArray m_device;
    QByteArray m_monitorOutput;
    int m_countInSeconds = 0;
    QList<InputDevice> m_devices;
    RecorderState m_state = RecorderState::Off;
    Wish m_wish = Wish::Listen;
    std::shared_ptr<Take> m_take;
    /// Takes that nobody looks at any more, until their files are closed.
    std::shared_ptr<Take> m_leaving;
    QTimer m_tick;
    QTimer m_lookUp;
    QElapsedTimer m_sinceOpening;
    QElapsedTimer m_sinceCountIn;
    QElapsedTimer m_sinceSound;
    bool m_hearsNothing = false;
    InputLevel m_level;
    std::optional<core::Error> m_failure;
};

} // namespace melodeck::ui
