#pragma once

#include "ui/player/PcmFeed.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <list>

namespace melodeck::ui {

/// What makes one decoding of a file: a file that was written anew is another one.
struct PcmKey
{
    QString path;
    qint64 bytes = 0;
    QDateTime modified;
    int sampleRateHz = 0;

    /// Looks at the file.
    [[nodiscard]] static PcmKey of(const QString& path, int sampleRateHz);
    friend bool operator==(const PcmKey&, const PcmKey&) = default;
};

/// The clips that were decoded last, up to a number of bytes of PCM. GUI thread.
class PcmCache final
{
public:
    explicit PcmCache(std::int64_t byteLimit);

    /// Null if it is not there. What is found becomes the last to go.
    [[nodiscard]] PcmClip find(const PcmKey& key);
    [[nodiscard]] bool contains(const PcmKey& key) const;

    enum class Room : std::uint8_t {
        Make,    ///< The oldest go; one larger than the limit is not kept.
        IfThere, ///< Kept only if nothing has to go.
    };
    void insert(const PcmKey& key, PcmClip clip, Room room);
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::int64_t freeBytes() const { return m_limit - m_bytes; }

private:
    struct Entry
    {
        PcmKey key;
        PcmClip clip;
    };
    std::int64_t m_limit;
    std::int64_t m_bytes = 0;
    /// Used last, first.
    std::list<Entry> m_entries;
};

/// Size in memory.
[[nodiscard]] std::int64_t pcmBytes(const PcmClip& clip);

} // namespace melodeck::ui
