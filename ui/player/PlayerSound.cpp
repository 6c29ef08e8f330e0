// Player: how loud, how fast and on which device.
#include "ui/player/PcmFeed.h"
#include "ui/player/Player.h"
#include "ui/player/SpeedStage.h"

#include <algorithm>

namespace melodeck::ui {

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
    if (isAnother && m_comeBack.isActive() && !m_outputs.playing.id.isEmpty()) {
        m_sinceBack.start();
        Q_EMIT outputMoved(tr("Playing on “%1” now.").arg(m_outputs.playing.name));
        play();
    }
}

void Player::askForDevice()
{
    if (m_sinceGone.elapsed() < m_patience.comeBackMs) {
        refreshOutputs();
    } else {
        m_comeBack.stop();
    }
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
