#pragma once

#include "audio/Peaks.h"
#include "core/FileSource.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>

namespace melodeck::audio {

/// Peaks of files that take a while to read, kept in a folder under names that say nothing of the file. What is in it
/// can be removed at any time, and a damaged entry is as if it were missing. Any thread, any number of processes.
class PeakCache final
{
public:
    /// The folder need not be there. Once its files take up more than mostBytes, the oldest go.
    explicit PeakCache(QString folder, std::int64_t mostBytes = 256LL * 1024 * 1024);

    /// From the cache where the file is what it was when they were put there; else readPeaks(), put there if it is
    /// worth it. Errors as readPeaks(): what goes wrong with the cache is no error.
    [[nodiscard]] core::Result<Peaks> read(const QString& path, const std::stop_token& stop = {}) const;

    /// Puts there what was made while the file was written, if that is worth it.
    void keep(const QString& path, const Peaks& peaks) const;

    /// Where the peaks of a file in this state lie, or would.
    [[nodiscard]] QString entryFor(const QString& path, const core::FileIdentity& identity) const;

private:
    void put(const QString& entry, const Peaks& peaks) const;
    void makeRoom(const QString& keep) const;

    QString m_folder;
    std::int64_t m_mostBytes;
};

/// The file format of the cache: a header of 48 bytes (magic and version, rate, lanes, frames for a peak, frames in
/// all, checksum) and the peaks of the finest level, little-endian; the coarser ones follow from these. None for
/// anything that is not exactly that.
[[nodiscard]] QByteArray encodePeaks(const Peaks& peaks);
[[nodiscard]] std::optional<Peaks> decodePeaks(std::span<const std::byte> bytes);

} // namespace melodeck::audio
