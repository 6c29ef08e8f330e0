#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"
#include "store/Database.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace melodeck::store {

class LibraryIndex;
class LibraryMarks;
class LibrarySearch;
class LibraryUpkeep;
struct KnownFile;
struct Restoration;

/// A job that is not finished, as the library keeps it.
struct QueuedRow
{
    core::JobRecord job;
    /// The run of the program that takes care of it.
    QString owner;
    /// Its place in the queue: lower runs earlier.
    double place = 0.0;
};

/// The same of a job that has only been asked for, its recipe as it is stored: thousands are queued at once.
struct NewRow
{
    QString jobId;
    qint64 createdMs = 0;
    core::JobState state = core::JobState::Queued;
    /// recipeToJson() as compact text.
    QByteArray recipe;
    QString batch;
    QString name;
    QString owner;
    double place = 0.0;
};

/// Everything ever returned, and the queue: rows in SQLite (WAL) and clip files beside them, in one folder.
/// Used on the thread that made it, the store thread (see StoreThread). Several processes may have one library open.
class Library final
{
public:
    /// Opens folder/library.sqlite, making both where they are missing. A damaged file is set aside and the newest
    /// backup takes its place (see notice()). Errors: Io (read-only, full, newer) with what still works.
    [[nodiscard]] static core::Result<std::unique_ptr<Library>> open(const QString& folder);
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    /// What happened at the opening that people must know: a damaged file was set aside.
    [[nodiscard]] const std::optional<core::Error>& notice() const { return m_notice; }

    /// Inserts or replaces a finished job with its clips, in one transaction.
    [[nodiscard]] core::Result<void> save(const core::JobRecord& job);
    /// Many of them in one transaction: all or none.
    [[nodiscard]] core::Result<void> saveAll(std::span<const core::JobRecord> jobs);
    /// What an archive says of a job besides its row.
    struct Words
    {
        QString jobId;
        /// As LibraryUpkeep::wordsOf() gives them.
        core::Json words;
    };
    /// Jobs with their words and the hashes of their clips, all of it or nothing. Errors: Io.
    [[nodiscard]] core::Result<void> saveImported(std::span<const core::JobRecord> jobs, std::span<const Words> words,
                                                  std::span<const KnownFile> hashes);

    /// Inserts or replaces jobs that wait, in one transaction.
    [[nodiscard]] core::Result<void> enqueue(std::span<const QueuedRow> rows);
    [[nodiscard]] core::Result<void> enqueueNew(std::span<const NewRow> rows);
    /// Jobs that are not finished, whoever takes care of them, in the order of the queue.
    [[nodiscard]] core::Result<std::vector<QueuedRow>> queued() const;
    /// New places, states or owners of jobs that wait: all of it in one transaction; nothing happens to a finished one.
    struct QueueChange
    {
        QString jobId;
        QString owner;
        double place = 0.0;
        core::JobState state = core::JobState::Queued;
    };
    [[nodiscard]] core::Result<void> change(std::span<const QueueChange> changes);

    /// Finished jobs that are not in the trash, newest first, at most limit of them, older than the job `before`
    /// (empty: from the newest).
    [[nodiscard]] core::Result<std::vector<core::JobRecord>> page(int limit, const QString& before = {}) const;
    /// A job in any state; nothing where there is no such row.
    [[nodiscard]] core::Result<std::optional<core::JobRecord>> find(const QString& jobId) const;

    /// Files that finished jobs were sent with and that had this SHA-256 (hex) then, the newest job's first, each path
    /// once and at most kMostFilesWithHash. What has become of them since is for others to find out.
    [[nodiscard]] core::Result<QStringList> filesWithHash(const QString& sha256) const;
    static constexpr int kMostFilesWithHash = 32;

    [[nodiscard]] core::Result<void> setStarred(const QString& jobId, int clipIndex, bool starred);

    /// Length, format, loudness and true peak of a clip.
    [[nodiscard]] core::Result<void> setSound(const QString& jobId, const core::Clip& clip);

    /// What a blind comparison said of a clip, instead of what one before it said.
    [[nodiscard]] core::Result<void> setBlindVerdict(const QString& jobId, int clipIndex,
                                                     const core::BlindVerdict& verdict);

    /// The queue is that of a backup, whose rows say nothing of what was sent since.
    [[nodiscard]] bool hasOldQueue() const;
    /// Somebody has looked at each of its rows.
    void queueWasSettled();

    /// Removes the row and its clips' files.
    [[nodiscard]] core::Result<void> remove(const QString& jobId);

    /// All that was written into the library and its folder until now is on the disk when this returns. Errors: Io.
    [[nodiscard]] core::Result<void> syncAll();

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// What finds entries, what it reads, and what people say of them.
    [[nodiscard]] LibrarySearch& search() { return *m_search; }
    [[nodiscard]] LibraryIndex& index() { return *m_index; }
    [[nodiscard]] LibraryMarks& marks() { return *m_marks; }
    /// What it takes up, and how that becomes less.
    [[nodiscard]] LibraryUpkeep& upkeep() { return *m_upkeep; }

private:
    Library(QString folder, std::unique_ptr<Database> database);

    struct Mended;
    [[nodiscard]] static core::Result<Mended> mend(const QString& folder);
    [[nodiscard]] core::Result<void> put(const core::JobRecord& job, const QString& owner, double place);
    [[nodiscard]] core::Result<void> putClips(const core::JobRecord& job);
    [[nodiscard]] core::Result<void> putFiles(const core::JobRecord& job);
    [[nodiscard]] core::Result<std::vector<core::Clip>> clipsOf(const QString& jobId) const;
    [[nodiscard]] core::Result<void> addFoundFolders();

    QString m_folder;
    std::unique_ptr<Database> m_database;
    // Prepared once: a batch writes thousands of rows.
    Statement m_putJob;
    Statement m_putClip;
    Statement m_putFile;
    std::optional<core::Error> m_notice;
    std::unique_ptr<LibraryIndex> m_index;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<LibraryMarks> m_marks;
    std::unique_ptr<LibraryUpkeep> m_upkeep;
};

} // namespace melodeck::store
