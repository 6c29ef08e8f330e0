#include "ui/player/Player.h"

#include "ui/player/ArrivingDecoder.h"
#include "ui/player/ClipDecoder.h"
#include "ui/player/LevelTap.h"
#include "ui/player/PcmFeed.h"
#include "ui/player/SpeedStage.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr int positionTickMs = 33;
constexpr int growthMs = 100;

} // namespace

Player::Player(std::unique_ptr<AudioOutput> output, PlayerPatience patience, QObject* parent)
    : QObject(parent)
    , m_patience(patience)
    , m_output(std::move(output))
    , m_levels(std::make_shared<LevelTap>())
    , m_feed(std::make_shared<PcmFeed>())
    , m_stage(std::make_shared<SpeedStage>(m_feed))
    , m_decoder(std::make_unique<ClipDecoder>())
    , m_arrivals(std::make_unique<ArrivingDecoder>())
{
    m_feed->setMeter(m_levels);
    m_tick.setInterval(positionTickMs);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Player::onTick);
    m_growth.setInterval(growthMs);
    connect(&m_growth, &QTimer::timeout, this, &Player::reportDuration);
    m_lookUp.setInterval(m_patience.lookUpMs);
    m_lookUp.setSingleShot(true);
    connect(&m_lookUp, &QTimer::timeout, this, &Player::onDeviceSilent);
    connect(&m_comeBack, &QTimer::timeout, this, &Player::askForDevice);
    connect(m_output.get(), &AudioOutput::deviceFound, this, &Player::onDeviceFound);
    connect(m_output.get(), &AudioOutput::deviceMissing, this, &Player::onDeviceMissing);
    connect(m_output.get(), &AudioOutput::movedTo, this, &Player::onMovedTo);
    connect(m_output.get(), &AudioOutput::devicesChanged, this, &Player::onDevices);
    connect(m_output.get(), &AudioOutput::failed, this, &Player::onOutputFailed);
    connect(m_decoder.get(), &ClipDecoder::decoded, this,
            [this](const ClipDecoder::Decoded& decoded) { onDecoded(decoded.clip); });
    connect(m_arrivals.get(), &ArrivingDecoder::ready, this,
            [this](const ArrivingDecoder::Ready& ready) { onDecoded(ready.pcm); });
}

Player::~Player()
{
    m_output->stop();
}

void Player::setPlaylist(std::vector<ClipSource> clips)
{
    m_playlist = std::move(clips);
    if (const int index = currentIndex(); index >= 0) {
        const ClipSource& clip = m_playlist.at(static_cast<std::size_t>(index));
        m_current->title = clip.title;
        setClipGain(clip.gain);
    }
    if (m_state != PlayerState::Loading) {
        prefetch();
    }
    Q_EMIT playlistChanged();
}

int Player::currentIndex() const
{
    if (!m_current) {
        return -1;
    }
    const auto found = std::find_if(m_playlist.begin(), m_playlist.end(),
                                    [this](const ClipSource& clip) { return clip.path == m_current->path; });
    return found == m_playlist.end() ? -1 : static_cast<int>(found - m_playlist.begin());
}

bool Player::hasNext() const
{
    const int index = currentIndex();
    return index >= 0 && index + 1 < static_cast<int>(m_playlist.size());
}

void Player::previous()
{
    if (hasPrevious()) {
        request(m_playlist.at(static_cast<std::size_t>(currentIndex() - 1)), From::Given, beginSeconds(), asNow());
    }
}

void Player::next()
{
    if (hasNext()) {
        request(m_playlist.at(static_cast<std::size_t>(currentIndex()) + 1), From::Given, beginSeconds(), asNow());
    }
}

void Player::switchTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_playlist.size())) {
        return;
    }
    const auto& clip = m_playlist.at(static_cast<std::size_t>(index));
    if (m_current && clip.path == m_current->path && m_state != PlayerState::Failed) {
        return;
    }
    // While one is on its way, the place that it was meant for is the place. One that cannot be played has none.
    const bool given = (m_state == PlayerState::Loading && m_from == From::Given) || m_state == PlayerState::Failed;
    request(clip, given ? From::Given : From::SamePosition, given ? m_startSeconds : position(), asNow());
}

void Player::switchToAt(int index, double positionSeconds)
{
    if (index < 0 || index >= static_cast<int>(m_playlist.size())) {
        return;
    }
    if (index == currentIndex() && m_state != PlayerState::Failed) {
        seek(positionSeconds);
        return;
    }
    request(m_playlist.at(static_cast<std::size_t>(index)), From::Given, positionSeconds, asNow());
}

void Player::load(const ClipSource& clip, AfterLoad afterLoad)
{
    loadAt(clip, 0.0, afterLoad);
}

void Player::loadAt(const ClipSource& clip, double positionSeconds, AfterLoad afterLoad)
{
    m_region.reset();
    request(clip, From::Given, positionSeconds, afterLoad);
}

void Player::request(const ClipSource& clip, From from, double startSeconds, AfterLoad afterLoad)
{
    const bool another = !m_current || *m_current != clip;
    m_current = clip;
    m_from = from;
    m_startSeconds = std::max(startSeconds, 0.0);
    m_playWhenLoaded = afterLoad == AfterLoad::Play;
    m_lookUp.stop();
    m_comeBack.stop();
    if (!m_playWhenLoaded) {
        jump(Continue::Here, [this] { m_feed->hold(); });
    }
    if (another) {
        m_levels->reset();
        Q_EMIT currentChanged();
    }
    decode();
}

void Player::decode()
{
    m_arrivals->stop();
    m_growth.stop();
    if (isArriving(*m_current)) {
        m_decoder->cancelRequest();
        setState(PlayerState::Loading);
        m_arrivals->start(m_current->arriving, m_format.sampleRateHz, m_startSeconds);
        return;
    }
    const auto key = keyOf(*m_current);
    const double from = m_from == From::Given ? m_startSeconds : position();
    if (auto clip = m_decoder->cached(key, from)) {
        m_decoder->cancelRequest();
        onDecoded(std::move(clip));
        return;
    }
    setState(PlayerState::Loading);
    m_decoder->request(key, from);
}

void Player::onDecoded(const core::Result<PcmTrack>& clip)
{
    if (!clip) {
        m_feed->removeClip();
        setState(PlayerState::Failed);
        reportDuration();
        Q_EMIT failed(clip.error());
        return;
    }
    if (m_from == From::SamePosition) {
        jump(Continue::Here, [&] { m_feed->replaceClip(*clip, m_current->gain); });
    } else {
        jump(Continue::Elsewhere, [&] { m_feed->setClip(*clip, toFrames(m_startSeconds), m_current->gain); });
    }
    applyRegion();
    if (!clip->isWhole()) {
        m_growth.start();
    }
    if (m_playWhenLoaded) {
        begin();
    } else {
        setState(PlayerState::Paused);
    }
    reportDuration(); // not before it counts as the clip's
    reportPosition();
    prefetch();
}

void Player::reportDuration()
{
    // Asked first: what is whole by now has its last duration.
    if (m_growth.isActive() && m_feed->clip().isWhole()) {
        m_growth.stop();
        prefetch(); // the neighbours may be whole as well by now
    }
    if (duration() != m_reportedDuration) {
        m_reportedDuration = duration();
        Q_EMIT durationChanged(m_reportedDuration);
    }
}

void Player::clear()
{
    m_decoder->cancelRequest();
    m_arrivals->stop();
    m_growth.stop();
    m_lookUp.stop();
    m_comeBack.stop();
    closeOutput();
    m_feed->hold();
    m_feed->removeClip();
    m_feed->endStream();
    m_stage->reset(m_format);
    m_decoder->prefetch({}, 0.0);
    m_current.reset();
    m_region.reset();
    setState(PlayerState::Empty);
    Q_EMIT currentChanged();
    reportDuration();
    reportPosition();
}

void Player::setLoop(LoopMode mode)
{
    if (m_loop != mode) {
        m_loop = mode;
        m_feed->setRepeat(mode == LoopMode::On ? Repeat::On : Repeat::Off);
        Q_EMIT loopChanged(mode);
    }
}

void Player::setRegion(std::optional<core::TimeRegion> region)
{
    m_region = region;
    applyRegion();
    const double here = position();
    if (m_region && m_state == PlayerState::Paused && !wantsToPlay() &&
        (here < m_region->startSeconds || here > m_region->endSeconds) && m_region->startSeconds < duration()) {
        seek(m_region->startSeconds);
    }
    keepNeighboursReady();
}

void Player::applyRegion()
{
    const auto clip = m_feed->clip();
    if (m_region && !(clip.isWhole() && toFrames(m_region->startSeconds) >= clip.frames())) {
        m_feed->setRange(FrameRange{toFrames(m_region->startSeconds), toFrames(m_region->endSeconds)});
    } else {
        m_feed->setRange(std::nullopt);
    }
}

double Player::position() const
{
    if (!m_current) {
        return 0.0;
    }
    if (m_state == PlayerState::Failed || (m_state == PlayerState::Loading && m_from == From::Given)) {
        return m_startSeconds;
    }
    return static_cast<double>(m_feed->heardAt(heardFrames()).clipFrame) / m_format.sampleRateHz;
}

double Player::duration() const
{
    const auto clip = m_feed->clip();
    const bool current = m_state == PlayerState::Paused || m_state == PlayerState::Playing;
    return clip && (current || m_state == PlayerState::Loading) ? clip.durationSeconds() : 0.0;
}

bool Player::isWaitingForSound() const
{
    return m_state == PlayerState::Playing && m_feed->isWaiting();
}

std::int64_t Player::toFrames(double seconds) const
{
    return std::llround(std::max(seconds, 0.0) * m_format.sampleRateHz);
}

void Player::setState(PlayerState state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

void Player::reportPosition()
{
    const double now = position();
    if (now != m_reportedPosition) {
        m_reportedPosition = now;
        Q_EMIT positionChanged(now);
    }
}

} // namespace melodeck::ui
