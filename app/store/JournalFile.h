#pragma once

#include "core/Result.h"
#include "store/JournalRecord.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace melodeck::store {

/// A file that only grows: records of many jobs. Thread-safe; blocks on the disk, so not for the GUI or network thread.
class JournalFile final
{
public:
    /// Errors: Io when it cannot be made.
    [[nodiscard]] static core::Result<std::shared_ptr<JournalFile>> create(const QString& path);
    ~JournalFile();
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    /// Adds a line whole or not at all. Returns the file's size behind it. Errors: Io (disk full).
    [[nodiscard]] core::Result<std::int64_t> append(const JournalLine& line, std::span<const std::byte> payload = {});

    /// Returns when the first so many bytes are on the disk. Of all threads that ask at once the first does it, on
    /// itself, for those who came before it began; the others wait for it (group commit). After a failed sync nothing
    /// is certain any more, so every later one fails too. Errors: Io.
    [[nodiscard]] core::Result<void> sync(std::int64_t bytes);
    /// The same for all that the file holds at the moment.
    [[nodiscard]] core::Result<void> sync() { return sync(size()); }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] std::int64_t size() const;
    /// False once a sync failed: later jobs are better off in another file.
    [[nodiscard]] bool isHealthy() const;

    /// Counts what belongs to this file: the jobs that wrote into it and are not over, and the bytes of their spools.
    void jobBegins() { ++m_openJobs; }
    void jobEnds() { --m_openJobs; }
    [[nodiscard]] int openJobs() const { return m_openJobs; }
    void addSpool(const QString& path);
    void countSpooled(std::int64_t bytes) { m_spooledBytes += bytes; }
    [[nodiscard]] std::int64_t spooledBytes() const { return m_spooledBytes; }

    /// Removes the file and its jobs' spools: all that they held is safe elsewhere.
    void remove();

private:
    JournalFile(QString path, int descriptor);
    [[nodiscard]] tl::unexpected<core::Error> writeError(int systemError) const;

    QString m_path;
    int m_descriptor;
    const std::uint32_t m_salt;
    mutable std::mutex m_mutex;
    std::int64_t m_size = 0;
    std::int64_t m_synced = 0;
    bool m_isSyncing = false;
    std::condition_variable m_syncEnded;
    std::optional<int> m_syncFailure;
    std::vector<QString> m_spools;
    std::atomic<int> m_openJobs{0};
    std::atomic<std::int64_t> m_spooledBytes{0};
};

} // namespace melodeck::store
