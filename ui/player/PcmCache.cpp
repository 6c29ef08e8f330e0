#include "ui/player/PcmCache.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::ui {

PcmKey PcmKey::of(const QString& path, int sampleRateHz, const std::optional<audio::RawPcm>& raw)
{
    const QFileInfo file(path);
    return {path, file.size(), file.lastModified(), sampleRateHz, raw};
}

std::int64_t pcmBytes(const PcmClip& clip)
{
    return clip ? static_cast<std::int64_t>(clip->samples.size() * sizeof(float)) : 0;
}

PcmCache::PcmCache(std::int64_t byteLimit)
    : m_limit(byteLimit)
{
}

PcmClip PcmCache::find(const PcmKey& key)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry& entry) { return entry.key == key; });
    if (found == m_entries.end()) {
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found);
    return m_entries.front().clip;
}

bool PcmCache::contains(const PcmKey& key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&key](const Entry& entry) { return entry.key == key; });
}

void PcmCache::insert(const PcmKey& key, PcmClip clip)
{
    const auto size = pcmBytes(clip);
    if (size > m_limit || contains(key)) {
        return;
    }
    while (size > m_limit - m_bytes) {
        dropOne();
    }
    m_bytes += size;
    m_entries.push_front(Entry{key, std::move(clip)});
}

void PcmCache::dropOne()
{
    const auto isKept = [this](const Entry& entry) {
        return std::find(m_kept.begin(), m_kept.end(), entry.key) != m_kept.end();
    };
    const auto oldest = std::find_if_not(m_entries.rbegin(), m_entries.rend(), isKept);
    const auto gone = oldest == m_entries.rend() ? std::prev(m_entries.end()) : std::prev(oldest.base());
    m_bytes -= pcmBytes(gone->clip);
    m_entries.erase(gone);
}

} // namespace melodeck::ui
