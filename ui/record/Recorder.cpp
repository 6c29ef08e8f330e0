#include "ui/record/Recorder.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kTickMs = 33;
/// Devices come and go without a signal (Qt 6.4 on PipeWire), so they are asked for.
constexpr int kLookUpMs = 2000;
/// A sound server that has not answered by then hangs.
constexpr int kOpeningMs = 8000;
constexpr int kSilenceMs = 3000;
/// −70 dB: below what any room gives.
constexpr float kSilent = 3.2e-4F;
constexpr double kLongestSeconds = 3.0 * 3600.0;

} // namespace

Recorder::Recorder(AudioInput& input, QString folder, QObject* parent)
    : QObject(parent)
    , m_input(input)
    , m_folder(std::move(folder))
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Recorder::tick);
    m_lookUp.setInterval(kLookUpMs);
    connect(&m_lookUp, &QTimer::timeout, this, [this] { m_input.lookUpDevices(); });
    connect(&m_input, &AudioInput::failed, this, &Recorder::onFailed);
    connect(&m_input, &AudioInput::monitorFailed, this,
            [this](const core::Error& error) { Q_EMIT monitorFailed(error.message); });
    connect(&m_input, &AudioInput::devicesFound, this, [this](const QList<InputDevice>& devices) {
        if (devices != m_devices) {
            m_devices = devices;
            Q_EMIT devicesChanged();
        }
    });
}

Recorder::~Recorder()
{
    if (m_take) {
        m_input.close();
    }
}

void Recorder::listen()
{
    if (m_state == RecorderState::Off) {
        open(Wish::Listen);
    }
}

void Recorder::start()
{
    if (m_state == RecorderState::Off) {
        open(Wish::Record);
    } else if (m_state == RecorderState::Opening) {
        m_wish = Wish::Record;
    } else if (m_state == RecorderState::Listening) {
        countIn(Wish::Record);
    }
}

void Recorder::toggle()
{
    if (m_state == RecorderState::Recording || m_state == RecorderState::CountingIn) {
        stop();
    } else {
        start();
    }
}

void Recorder::stop()
{
    if (m_state == RecorderState::Recording) {
        endTake();
    } else if (m_state != RecorderState::Finishing) {
        close();
    }
}

void Recorder::discard()
{
    if (m_state != RecorderState::Recording) {
        return;
    }
    m_take->discard();
    m_leaving = std::move(m_take);
    m_input.close();
    setState(RecorderState::Off);
}

void Recorder::close()
{
    if (m_state == RecorderState::Recording) {
        endTake();
    } else if (m_state != RecorderState::Off && m_state != RecorderState::Finishing) {
        m_input.close();
        m_take.reset();
        setState(RecorderState::Off);
    }
}

void Recorder::setDevice(const QByteArray& id)
{
    if (m_device == id) {
        return;
    }
    m_device = id;
    const bool isOpen = m_state == RecorderState::Opening || m_state == RecorderState::Listening ||
                        m_state == RecorderState::CountingIn;
    if (isOpen) {
        open(Wish::Listen);
    }
}

void Recorder::setMonitor(Monitor monitor)
{
    m_input.setMonitor(monitor, m_monitorOutput);
}

void Recorder::open(Wish wish)
{
    m_wish = wish;
    m_failure.reset();
    m_hearsNothing = false;
    m_take = std::make_shared<Take>();
    m_sinceOpening.start();
    m_input.lookUpDevices();
    m_input.setMonitor(Monitor::Off, {});
    m_input.open(m_device, m_take);
    setState(RecorderState::Opening);
}

void Recorder::setState(RecorderState state)
{
    m_state = state;
    if (state == RecorderState::Off) {
        m_tick.stop();
        m_lookUp.stop();
    } else if (!m_tick.isActive()) {
        m_tick.start();
        m_lookUp.start();
    }
    Q_EMIT stateChanged();
}

int Recorder::secondsToGo() const
{
    constexpr qint64 kMsPerSecond = 1000;
    const qint64 left = m_countInSeconds * kMsPerSecond - m_sinceCountIn.elapsed();
    return m_state == RecorderState::CountingIn
               ? static_cast<int>(std::max<qint64>(0, (left + kMsPerSecond - 1) / kMsPerSecond))
               : 0;
}

double Recorder::seconds() const
{
    return m_take ? m_take->seconds() : 0.0;
}

audio::Peaks Recorder::peaks() const
{
    const auto state = m_take ? m_take->state() : std::nullopt;
    return state ? state->peaks : audio::Peaks{};
}

InputLevel Recorder::takeLevel()
{
    return std::exchange(m_level, {});
}

void Recorder::tick()
{
    if (m_take) {
        const InputLevel level = m_take->takeLevel();
        m_level = {std::max(m_level.peak, level.peak), level.rms};
        if (level.peak > kSilent || !m_sinceSound.isValid()) {
            m_sinceSound.start();
        }
        m_hearsNothing = m_sinceSound.elapsed() > kSilenceMs;
    }
    switch (m_state) {
    case RecorderState::Opening:
        watchOpening();
        break;
    case RecorderState::CountingIn:
        watchCountIn();
        break;
    case RecorderState::Recording:
    case RecorderState::Finishing:
        watchTake();
        break;
    default:
        break;
    }
    if (m_state != RecorderState::Off) {
        Q_EMIT ticked();
    }
}

void Recorder::watchOpening()
{
    if (m_take->hasBegun()) {
        m_sinceSound.start();
        countIn(m_wish);
    } else if (m_sinceOpening.elapsed() > kOpeningMs) {
        onFailed({core::ErrorCode::Timeout,
                  tr("The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound "
                     "settings of the system."),
                  {}});
    }
}

void Recorder::countIn(Wish wish)
{
    if (wish == Wish::Listen) {
        setState(RecorderState::Listening);
    } else if (m_countInSeconds > 0) {
        m_sinceCountIn.start();
        setState(RecorderState::CountingIn);
    } else {
        beginTake();
    }
}

void Recorder::watchCountIn()
{
    constexpr qint64 kMsPerSecond = 1000;
    if (m_sinceCountIn.elapsed() >= m_countInSeconds * kMsPerSecond) {
        beginTake();
    }
}

void Recorder::beginTake()
{
    m_take->record(nextPath());
    setState(RecorderState::Recording);
}

void Recorder::endTake()
{
    m_take->finish();
    m_input.close();
    setState(RecorderState::Finishing);
}

void Recorder::watchTake()
{
    const auto state = m_take->state();
    if (!state || !state->isOver) {
        if (m_state == RecorderState::Recording && m_take->seconds() >= kLongestSeconds) {
            m_failure = core::Error{
                core::ErrorCode::TooLarge, tr("A recording ends after three hours. All of it is kept."), {}};
            endTake();
        }
        return;
    }
    m_input.close();
    m_take.reset();
    // What the disk said is the reason; what the device said only where the disk said nothing.
    const auto failure = state->error ? state->error : std::exchange(m_failure, std::nullopt);
    setState(RecorderState::Off);
    if (!state->path.isEmpty()) {
        Q_EMIT finished(state->path);
    }
    if (failure) {
        Q_EMIT failed(*failure);
    }
}

void Recorder::onFailed(const core::Error& error)
{
    if (m_state == RecorderState::Off) {
        return;
    }
    if (m_state == RecorderState::Recording) {
        m_failure = core::Error{
            error.code, error.message + QLatin1Char(' ') + tr("What was recorded until then is kept."), error.detail};
        endTake();
    } else if (m_state != RecorderState::Finishing) {
        close();
        Q_EMIT failed(error);
    }
}

QString Recorder::nextPath() const
{
    return m_folder + QLatin1Char('/') +
           tr("Recording %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss"))) +
           QStringLiteral(".wav");
}

} // namespace melodeck::ui
