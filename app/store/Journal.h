#pragma once

#include "core/Result.h"
#include "store/DeferredSync.h"
#include "store/JobJournal.h"
#include "store/JournalFile.h"
#include "store/OwnerLock.h"

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace melodeck::store {

/// This process's part of a journal folder: a file that all its jobs write into, followed by the next when it has
/// grown, and a lock that tells other processes that its jobs still have an owner. Thread-safe.
class Journal final
{
public:
    /// A file is followed by a new one when its jobs have left so many bytes.
    static constexpr std::int64_t kFileBytes = 64LL * 1024 * 1024;

    /// Errors: Io when the folder cannot be made or written.
    [[nodiscard]] static core::Result<std::unique_ptr<Journal>> open(const QString& folder);
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Name of this run of the program, as rows of the library name their owner.
    [[nodiscard]] const QString& owner() const { return m_lock->owner(); }

    /// Files that no job needs any more: as soon as what their jobs left is on the disk, remove() them. With Idle the
    /// file in use is among them if no job is under way.
    enum class Include : std::uint8_t { Full, Idle };
    [[nodiscard]] std::vector<std::shared_ptr<JournalFile>> takeFinishedFiles(Include include);

    /// Returns when every job has been told whose end was to be on the disk, see JobJournal::whenSafe().
    void settle() { m_disk.settle(); }

    // For JobJournal.
    [[nodiscard]] core::Result<std::shared_ptr<JournalFile>> fileForNewJob();
    [[nodiscard]] QString spoolPathOf(const QString& jobId) const;
    /// The names of new files are on the disk when this returns. Errors: Io.
    [[nodiscard]] core::Result<void> syncFolder() const;
    [[nodiscard]] DeferredSync& disk() { return m_disk; }

private:
    Journal(QString folder, std::unique_ptr<OwnerLock> lock);

    QString m_folder;
    std::unique_ptr<OwnerLock> m_lock;
    std::mutex m_mutex;
    int m_nextFile = 0;
    std::shared_ptr<JournalFile> m_current;
    /// Grown files whose jobs are not all over.
    std::vector<std::shared_ptr<JournalFile>> m_full;
    DeferredSync m_disk;
};

} // namespace melodeck::store
