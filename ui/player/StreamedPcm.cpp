#include "ui/player/StreamedPcm.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace melodeck::ui {
namespace {

/// Eight seconds at 48 kHz: enough for a disk that sleeps.
constexpr std::int64_t mostAhead = 24;
/// From where a loop comes back to: enough to decode the next ones meanwhile.
constexpr std::int64_t warmBlocks = 2;

} // namespace

StreamBlocks::StreamBlocks(int channels, std::int64_t frames)
    : m_count((frames + kFrames - 1) / kFrames)
    , m_most(static_cast<std::size_t>(
          std::max<std::int64_t>(kMostBytes / (kFrames * channels * static_cast<std::int64_t>(sizeof(float))), 8)))
    , m_ahead(std::min(mostAhead, static_cast<std::int64_t>(m_most) / 2))
{
}

StreamBlock StreamBlocks::find(std::int64_t index)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_blocks.find(index);
    return found == m_blocks.end() ? nullptr : found->second;
}

void StreamBlocks::want(std::int64_t index)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_wanted == index) {
            return;
        }
        m_wanted = index;
    }
    m_wake.notify_one();
}

void StreamBlocks::keepWarm(std::int64_t index)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_warm == index) {
            return;
        }
        m_warm = index;
    }
    m_wake.notify_one();
}

void StreamBlocks::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_wake.notify_one();
}

bool StreamBlocks::isReadyAt(std::int64_t index)
{
    const std::lock_guard lock(m_mutex);
    return m_blocks.contains(index) && (index + 1 >= m_count || m_blocks.contains(index + 1));
}

void StreamBlocks::setDamage(SoundDamage damage)
{
    const std::lock_guard lock(m_mutex);
    if (!m_damage) {
        m_damage = std::move(damage);
    }
}

std::optional<SoundDamage> StreamBlocks::damage()
{
    const std::lock_guard lock(m_mutex);
    return m_damage;
}

std::optional<std::int64_t> StreamBlocks::waitForOrder(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    std::optional<std::int64_t> order;
    const bool woken = m_wake.wait(lock, stop, [&] {
        order = nextMissing();
        return m_closed || order;
    });
    // What is still missing keeps nobody who shall stop.
    return woken && !m_closed && !stop.stop_requested() ? order : std::nullopt;
}

std::optional<std::int64_t> StreamBlocks::nextMissing() const
{
    const auto missing = [this](std::int64_t first, std::int64_t last) -> std::optional<std::int64_t> {
        for (std::int64_t index = std::max<std::int64_t>(first, 0); index < std::min(last, m_count); ++index) {
            if (!m_blocks.contains(index)) {
                return index;
            }
        }
        return std::nullopt;
    };
    // What is heard next comes first.
    if (const auto now = missing(m_wanted, m_wanted + warmBlocks)) {
        return now;
    }
    if (const auto warm = missing(m_warm, m_warm + warmBlocks)) {
        return warm;
    }
    return missing(m_wanted, m_wanted + m_ahead);
}

bool StreamBlocks::isNear(std::int64_t index) const
{
    return (index >= m_wanted && index < m_wanted + m_ahead) || (index >= m_warm && index < m_warm + warmBlocks);
}

bool StreamBlocks::isWanted(std::int64_t index)
{
    const std::lock_guard lock(m_mutex);
    return !m_closed && isNear(index);
}

void StreamBlocks::insert(std::int64_t index, StreamBlock block)
{
    const std::lock_guard lock(m_mutex);
    m_blocks.insert_or_assign(index, std::move(block));
    while (m_blocks.size() > m_most) {
        const auto distance = [this](std::int64_t at) { return isNear(at) ? -1 : std::abs(at - m_wanted); };
        const auto farthest =
            std::max_element(m_blocks.begin(), m_blocks.end(), [&distance](const auto& a, const auto& b) {
                return distance(a.first) < distance(b.first);
            });
        m_blocks.erase(farthest);
    }
}

std::size_t StreamBlocks::held()
{
    const std::lock_guard lock(m_mutex);
    return m_blocks.size();
}

} // namespace melodeck::ui
