// Player: how loud, how fast and on which device.
#include "ui/player/PcmFeed.h"
#include "ui/player/Player.h"
#include "ui/player/SpeedStage.h"

#include <algorithm>

namespace melodeck::ui {
namespace {

/// A device that has played for so long is there.
constexpr int steadyMs = 3000;
/// About as often as Qt asks for a sound server that has gone.
constexpr int longestWaitMs = 3000;

} // namespace

void Player::setVolume(double volume)
{
    const double clamped = std::clamp(volume, 0.0, 1.0);
    if (clamped != m_volume) {
        m_volume = clamped;
        applyVolume();
        Q_EMIT volumeChanged(m_volume);
    }
}

void Player::applyVolume()
{
    // Loudness as heard grows about with the cube root of the amplitude.
    m_feed->setVolume(m_volume * m_volume * m_volume);
}

void Player::setClipGain(double gain)
{
    if (m_current) {
        m_current->gain = gain;
        if (m_state != PlayerState::Loading) {
            m_feed->setClipGain(gain); // while Loading it is the clip before that sounds
        }
    }
}

void Player::setSpeed(double speed)
{
    const double clamped = std::clamp(speed, SpeedStage::kSlowest, SpeedStage::kFastest);
    if (clamped != m_speed) {
        m_speed = clamped;
        m_stage->setSpeed(m_speed);
        Q_EMIT speedChanged(m_speed);
    }
}

void Player::slower()
{
    const auto above = std::lower_bound(kSpeeds.begin(), kSpeeds.end(), m_speed);
    if (above != kSpeeds.begin()) {
        setSpeed(*(above - 1));
    }
}

void Player::faster()
{
    const auto above = std::upper_bound(kSpeeds.begin(), kSpeeds.end(), m_speed);
    if (above != kSpeeds.end()) {
        setSpeed(*above);
    }
}

std::int64_t Player::heardFrames() const
{
    return m_stage->sourceFramesAt(m_output->isRunning() ? m_output->playedFrames() : 0);
}

void Player::refreshOutputs()
{
    m_output->listDevices();
}

void Player::setOutputDevice(const QByteArray& id)
{
    if (id != m_chosenOutput) {
        m_chosenOutput = id;
        m_saidMissing = false;
        m_output->chooseDevice(id);
        Q_EMIT outputsChanged();
    }
}

void Player::onDevices(const OutputDevices& devices)
{
    const bool isAnother = devices != m_outputs;
    m_outputs = devices;
    Q_EMIT outputsChanged();
    if (isAnother && m_comeBack.isActive()) {
        m_comeBack.setInterval(kAskForDeviceMs);
        goOnIfThere();
    }
}

void Player::waitForDevice()
{
    if (m_comeBack.isActive() && !isSteady()) {
        return; // it failed again as soon as it was back
    }
    m_sinceGone.start();
    m_sinceBack.invalidate();
    m_comeBack.start(kAskForDeviceMs);
}

bool Player::isSteady() const
{
    return m_sinceBack.isValid() && m_sinceBack.elapsed() > steadyMs;
}

void Player::askForDevice()
{
    if (m_state == PlayerState::Playing ? isSteady() : m_sinceGone.elapsed() > m_patience.comeBackMs) {
        m_comeBack.stop();
    } else if (m_state != PlayerState::Playing) {
        refreshOutputs();
        // Also where the list is the same as ever: of a sound server that was started anew, nobody may have seen that
        // it had no device.
        goOnIfThere();
    }
}

void Player::goOnIfThere()
{
    if (m_outputs.playing.id.isEmpty() || wantsToPlay()) {
        return;
    }
    // What the list says may be of a while ago, and a device may fail at once again: each time it is left alone for
    // longer.
    m_comeBack.setInterval(std::min(2 * m_comeBack.interval(), longestWaitMs));
    m_sinceBack.start();
    begin();
}

void Player::onMovedTo(const QString& name, const QString& gone)
{
    Q_EMIT outputMoved(gone.isEmpty() ? tr("Playing on “%1” now.").arg(name)
                                      : tr("“%1” went away. Playing on “%2” now.").arg(gone, name));
}

void Player::tellMissingChoice()
{
    const bool isThere = m_chosenOutput.isEmpty() || m_outputs.playing.id == m_chosenOutput;
    if (isThere || m_outputs.playing.id.isEmpty()) {
        m_saidMissing = false;
    } else if (!m_saidMissing) {
        m_saidMissing = true;
        Q_EMIT outputMoved(
            tr("The sound device that you chose is not there. Playing on “%1” now.").arg(m_outputs.playing.name));
    }
}

} // namespace melodeck::ui
