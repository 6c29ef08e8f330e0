// Player: the clips that people switch between, decoded before they do.
#include "audio/ArrivingFile.h"
#include "ui/player/ClipDecoder.h"
#include "ui/player/PcmFeed.h"
#include "ui/player/Player.h"

#include <algorithm>
#include <vector>

namespace melodeck::ui {

bool Player::isArriving(const ClipSource& clip)
{
    return clip.arriving && clip.arriving->progress() == audio::ArrivingFile::Progress::Arriving;
}

PcmKey Player::keyOf(const ClipSource& clip) const
{
    return PcmKey::of(clip.path, m_format.sampleRateHz, clip.arriving ? clip.arriving->raw() : std::nullopt);
}

bool Player::isReady(const ClipSource& clip) const
{
    return !isArriving(clip) && m_decoder->isReady(keyOf(clip), position());
}

void Player::prefetch()
{
    if (m_state == PlayerState::Empty) {
        return; // nothing is decoded before anybody wants to hear something
    }
    std::vector<PcmKey> keys;
    const auto add = [&](const ClipSource& clip) {
        if (keys.size() < ClipDecoder::kPlaces && !isArriving(clip)) {
            keys.push_back(keyOf(clip));
        }
    };
    // The current one, for when one comes back to it.
    if (m_state != PlayerState::Failed && m_current) {
        add(*m_current);
    }
    if (m_partner) {
        add(*m_partner);
    }
    // Those next to the current one first: they are the likeliest.
    const int here = std::max(currentIndex(), 0);
    const int count = static_cast<int>(m_playlist.size());
    for (int distance = 0; distance < count; ++distance) {
        for (const int index : {here + distance, here - distance}) {
            if (index >= 0 && index < count && (distance > 0 || index != currentIndex())) {
                add(m_playlist.at(static_cast<std::size_t>(index)));
            }
        }
    }
    m_decoder->prefetch(keys, position());
    keepNeighboursReady();
}

void Player::setPartner(std::optional<ClipSource> clip)
{
    if (m_partner != clip) {
        m_partner = std::move(clip);
        if (m_state != PlayerState::Loading) {
            prefetch();
        }
    }
}

void Player::keepNeighboursReady()
{
    m_decoder->follow(m_feed->clip(), position(), beginSeconds());
}

} // namespace melodeck::ui
