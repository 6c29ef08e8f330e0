// Player: play, pause, seek, and the device that they need.
#include "ui/Format.h"
#include "ui/player/ClipDecoder.h"
#include "ui/player/PcmFeed.h"
#include "ui/player/Player.h"
#include "ui/player/SpeedStage.h"

#include <algorithm>

namespace melodeck::ui {
void Player::play()
{
    m_comeBack.stop();
    switch (m_state) {
    case PlayerState::Loading:
        m_playWhenLoaded = true;
        break;
    case PlayerState::Failed:
        request(ClipSource(*m_current), From::Given, m_startSeconds, AfterLoad::Play);
        break;
    case PlayerState::Paused:
        begin();
        break;
    case PlayerState::Empty:
    case PlayerState::Playing:
        break;
    }
}

bool Player::wantsToPlay() const
{
    return m_state == PlayerState::Playing || playWhenLoaded() || m_lookUp.isActive();
}

void Player::jump(Continue where, const std::function<void()>& change)
{
    m_stage->jump([&](std::optional<std::int64_t> held) {
        const bool ran = m_feed->isRunning();
        change();
        if (held) {
            m_feed->takeBack(where == Continue::Here && ran ? *held : 0);
        }
    });
}

void Player::begin()
{
    if (m_output->isRunning()) {
        if (!m_feed->isRunning()) {
            jump(Continue::Elsewhere, [this] { m_feed->run(); });
        }
        setState(PlayerState::Playing);
        return;
    }
    if (!m_lookUp.isActive()) {
        setState(PlayerState::Paused);
        m_lookUp.start();
        m_output->lookUpDevice();
    }
}

void Player::onDeviceFound(const OutputFormat& format)
{
    if (!m_lookUp.isActive()) {
        return; // Too late, or not wanted any more.
    }
    m_lookUp.stop();
    const bool otherRate = format.sampleRateHz != m_format.sampleRateHz;
    const double here = position();
    m_format = format;
    if (otherRate) {
        m_from = From::Given;
        m_startSeconds = here;
        m_playWhenLoaded = true;
        decode();
    } else {
        startOutput();
    }
}

void Player::startOutput()
{
    // Running before the stream begins, so that the first frames that are read are the clip's.
    m_feed->run();
    m_feed->beginStream(m_format);
    m_stage->reset(m_format);
    m_output->start(m_format, m_stage);
    m_playedBefore = 0;
    m_sincePlayed.start();
    m_idle.start();
    m_tick.start();
    setState(PlayerState::Playing);
    reportPosition();
    if (m_comeBack.isActive()) {
        Q_EMIT outputMoved(tr("Playing on “%1” now.").arg(m_outputs.playing.name));
    }
    tellMissingChoice();
}

void Player::onDeviceMissing()
{
    if (!m_lookUp.isActive()) {
        return;
    }
    stayPaused();
    // While it is waited for, it was said already what happened.
    if (!m_comeBack.isActive()) {
        Q_EMIT deviceMissing(
            tr("No sound device was found. Your clips are safe and can be saved. Connect headphones or "
               "loudspeakers, then press play again."));
    }
}

void Player::onDeviceSilent()
{
    stayPaused();
    if (!m_comeBack.isActive()) {
        Q_EMIT deviceMissing(tr("The sound system does not answer. Your clips are safe and can be saved. Restart the "
                                "sound system or log in again, then press play."));
    }
}

void Player::stayPaused()
{
    m_lookUp.stop();
    m_playWhenLoaded = false;
    setState(PlayerState::Paused);
}

void Player::pause()
{
    m_playWhenLoaded = false;
    m_lookUp.stop();
    m_comeBack.stop();
    jump(Continue::Here, [this] { m_feed->hold(); });
    m_idle.start();
    if (m_state == PlayerState::Playing) {
        setState(PlayerState::Paused);
    }
}

void Player::toggle()
{
    if (wantsToPlay()) {
        pause();
    } else {
        play();
    }
}

void Player::seek(double seconds)
{
    if (m_state == PlayerState::Loading) {
        m_from = From::Given;
        m_startSeconds = std::max(seconds, 0.0);
    } else if (m_state == PlayerState::Paused || m_state == PlayerState::Playing) {
        jump(Continue::Elsewhere, [&] {
            m_feed->seek(toFrames(seconds));
            if (m_state == PlayerState::Playing) {
                // The end may be written already while its last tenth of a second is still to be heard.
                m_feed->run();
            }
        });
        keepNeighboursReady();
    }
    reportPosition();
}

void Player::seekBy(double seconds)
{
    seek(std::clamp(position() + seconds, 0.0, std::max(duration(), 0.0)));
}

void Player::tellDamage()
{
    if (m_state != PlayerState::Playing || m_saidDamaged.contains(m_current->path)) {
        return;
    }
    const auto streamed = m_feed->clip().streamed();
    const auto damage = streamed ? streamed->blocks().damage() : m_decoder->damageOf(m_current->path);
    if (damage) {
        m_saidDamaged.insert(m_current->path);
        Q_EMIT damaged(tr("“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is "
                          "left as it is. If you need that part, get the file anew.")
                           .arg(m_current->title, durationText(damage->atSeconds)));
    }
}

void Player::onTick()
{
    reportPosition();
    keepNeighboursReady();
    tellDamage();
    const auto played = m_output->playedFrames();
    if (played != m_playedBefore) {
        m_playedBefore = played;
        m_sincePlayed.restart();
    } else if (m_state == PlayerState::Playing && m_sincePlayed.elapsed() > m_patience.silentMs) {
        onOutputFailed({core::ErrorCode::Unavailable,
                        tr("The sound device has stopped answering. Your clips are safe. Choose another device in the "
                           "system's sound settings, then press play."),
                        QStringLiteral("nothing played for %1 ms").arg(m_patience.silentMs)});
        return;
    }
    if (m_state == PlayerState::Playing && m_feed->heardAt(heardFrames()).ended) {
        m_idle.start();
        m_comeBack.stop(); // nobody waits for what is over
        setState(PlayerState::Paused);
        Q_EMIT finished();
    }
    if (m_state != PlayerState::Playing && !m_feed->isRunning() && m_idle.elapsed() > m_patience.closeAfterMs) {
        closeOutput();
    }
}

void Player::closeOutput()
{
    m_output->stop();
    m_feed->endStream();
    m_stage->reset(m_format);
    m_tick.stop();
}

void Player::onOutputFailed(const core::Error& error)
{
    const auto heard = m_feed->heardAt(m_stage->sourceFramesAt(m_output->playedFrames()));
    m_feed->hold();
    m_feed->seek(heard.clipFrame);
    closeOutput();
    const bool isMissed = wantsToPlay();
    m_playWhenLoaded = false;
    if (m_state == PlayerState::Playing) {
        setState(PlayerState::Paused);
    }
    if (isMissed) {
        waitForDevice();
    }
    reportPosition();
    Q_EMIT failed(error);
}

} // namespace melodeck::ui
