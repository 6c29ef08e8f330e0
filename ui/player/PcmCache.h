#pragma once

#include "audio/ArrivingFile.h"
#include "ui/player/PcmFeed.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <list>
#include <optional>
#include <vector>

namespace melodeck::ui {

/// What makes one decoding of a file: a file that was written anew is another one.
struct PcmKey
{
    QString path;
    qint64 bytes = 0;
    QDateTime modified;
    int sampleRateHz = 0;
    /// What is in a file without a header.
    std::optional<audio::RawPcm> raw = std::nullopt;

    /// Looks at the file.
    [[nodiscard]] static PcmKey of(const QString& path, int sampleRateHz,
                                   const std::optional<audio::RawPcm>& raw = std::nullopt);
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

    /// These go after all others: they are switched between. Instead of those before.
    void keep(std::vector<PcmKey> keys) { m_kept = std::move(keys); }
    /// The oldest go to make room; one larger than the limit is not kept.
    void insert(const PcmKey& key, PcmClip clip);
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

private:
    struct Entry
    {
        PcmKey key;
        PcmClip clip;
    };
    void dropOne();

    std::int64_t m_limit;
    std::int64_t m_bytes = 0;
    /// Used last, first.
    std::list<Entry> m_entries;
    std::vector<PcmKey> m_kept;
};

/// Size in memory.
[[nodiscard]] std::int64_t pcmBytes(const PcmClip& clip);

} // namespace melodeck::ui
