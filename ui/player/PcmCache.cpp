#include "ui/player/PcmCache.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

PcmKey PcmKey::of(const QString& path, int sampleRateHz)
{
    const QFileInfo file(path);
    return {path, file.size(), file.lastModified(), sampleRateHz};
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

void PcmCache::insert(const PcmKey& key, PcmClip clip, Room room)
{
    const auto size = pcmBytes(clip);
    if (size > m_limit || contains(key) || (room == Room::IfThere && size > freeBytes())) {
        return;
    }
    while (size > freeBytes()) {
        m_bytes -= pcmBytes(m_entries.back().clip);
        m_entries.pop_back();
    }
    m_bytes += size;
    // A clip decoded ahead of need is the first to go.
    m_entries.insert(room == Room::Make ? m_entries.begin() : m_entries.end(), Entry{key, std::move(clip)});
}

} // namespace melodeck::ui
