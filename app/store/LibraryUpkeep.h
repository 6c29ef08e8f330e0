#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "store/Database.h"
#include "store/FileHash.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace melodeck::store {

/// A job as somebody sees it who decides whether it may go.
struct KeptJob
{
    QString id;
    /// Its first prompt; else what a plan calls it; else its model.
    QString title;
    QString model;
    QDateTime created;
    /// Invalid where it is not in the trash.
    QDateTime trashed;
    std::int64_t clips = 0;
    std::int64_t starredClips = 0;
    /// Of its clips; where there are none, and no transcript, of what is kept of its answer (see keptAnswerBytes()).
    std::int64_t bytes = 0;
    /// A transcript, a clip, or such an answer, that was never saved elsewhere.
    bool isUnsaved = false;
};

/// Which jobs are to go: those that all of it is true of.
struct CleanUpRule
{
    enum class Which : std::uint8_t {
        All,
        SavedElsewhere, ///< Each of their clips was saved somewhere else.
        WithoutClips    ///< They failed, or were stopped, and nothing came of them, nor is kept of their answers.
    };
    /// What was never saved elsewhere goes only when somebody said so.
    enum class Unsaved : std::uint8_t { Stays, Goes };

    Which which = Which::All;
    std::optional<QDateTime> createdBefore{};
    /// Id of a model spec; empty: any.
    QString model{};
    /// As KeptJob has them.
    std::int64_t leastBytes = 0;
    Unsaved unsaved = Unsaved::Stays;
};

/// What a rule would do. A starred job, one in a collection and one that is not finished never go.
struct CleanUpPlan
{
    std::vector<KeptJob> jobs;
    std::int64_t bytes = 0;
    /// What the rule is true of all the same, and stays.
    std::int64_t starred = 0;
    std::int64_t unsaved = 0;
    std::int64_t unsavedBytes = 0;
};

/// What is in one month and of one model, without the trash. Bytes as KeptJob has them.
struct SizeShare
{
    /// "2026-11", by this computer's time.
    QString month;
    QString model;
    std::int64_t jobs = 0;
    std::int64_t clips = 0;
    std::int64_t bytes = 0;
};

struct LibrarySizes
{
    /// The newest month first, in it the largest first.
    std::vector<SizeShare> shares;
    std::int64_t jobs = 0;
    std::int64_t clipBytes = 0;
    std::int64_t trashJobs = 0;
    std::int64_t trashBytes = 0;
    std::int64_t databaseBytes = 0;
    std::int64_t backupBytes = 0;
    std::int64_t recordingBytes = 0;
    std::int64_t freeBytes = 0;

    [[nodiscard]] std::int64_t total() const
    {
        return clipBytes + trashBytes + databaseBytes + backupBytes + recordingBytes;
    }
};

/// A clip's file as the library knows it.
struct KnownFile
{
    QString jobId;
    int clipIndex = 0;
    QString path;
    std::int64_t bytes = 0;
    /// Empty before it was hashed for the first time.
    QString sha256;
};

/// What a library takes up, and how that becomes less: sizes, hashes, the trash. Used on the thread of its database,
/// and blocks on the disk. Errors, where nothing else is said: Io.
class LibraryUpkeep final
{
public:
    /// With a connection of its own, for long work beside whoever else has the library open. Errors: NotFound where
    /// there is no library; Io.
    [[nodiscard]] static core::Result<std::unique_ptr<LibraryUpkeep>> open(const QString& libraryFolder);
    LibraryUpkeep(const Database& database, QString libraryFolder);
    LibraryUpkeep(const LibraryUpkeep&) = delete;
    LibraryUpkeep& operator=(const LibraryUpkeep&) = delete;
    ~LibraryUpkeep();

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Ids of finished jobs that are not in the trash, sorted.
    [[nodiscard]] core::Result<QStringList> keptJobs() const;
    /// Bytes of these jobs' clips; no ids: of all that keptJobs() gives.
    [[nodiscard]] core::Result<std::int64_t> clipBytes(const QStringList& jobIds) const;
    /// All clips of finished jobs, in the trash or not, by job.
    [[nodiscard]] core::Result<std::vector<KnownFile>> clipFiles() const;
    [[nodiscard]] core::Result<std::vector<KnownFile>> clipFilesOf(const QString& jobId) const;
    /// Whether there is a row, in any state.
    [[nodiscard]] core::Result<bool> has(const QString& jobId) const;
    [[nodiscard]] core::Result<LibrarySizes> sizes() const;

    /// What was in these files (jobId, clipIndex, sha256, bytes), for whoever verifies them later. What is recorded of
    /// one already stays.
    [[nodiscard]] core::Result<void> recordHashes(std::span<const KnownFile> files);
    /// Somebody saved a clip elsewhere.
    [[nodiscard]] core::Result<void> recordSaved(std::span<const std::pair<QString, int>> clips, const QDateTime& now);

    /// Tags, notes and collections of a job, as an archive has them; null without any.
    [[nodiscard]] core::Result<core::Json> wordsOf(const QString& jobId) const;
    /// Takes whatever it finds.
    [[nodiscard]] core::Result<void> addWords(const QString& jobId, const core::Json& words);

    [[nodiscard]] core::Result<CleanUpPlan> plan(const CleanUpRule& rule) const;

    /// Files stay where they are until the trash is emptied. Returns how many: not those that are not finished.
    [[nodiscard]] core::Result<std::int64_t> moveToTrash(const QStringList& jobIds, const QDateTime& now);
    /// Those of these jobs that are in the trash, in this order.
    [[nodiscard]] core::Result<std::vector<KeptJob>> trashed(const QStringList& jobIds) const;
    /// As they were. Returns how many.
    [[nodiscard]] core::Result<std::int64_t> restore(const QStringList& jobIds);
    /// The latest first.
    [[nodiscard]] core::Result<std::vector<KeptJob>> trash() const;
    /// Whether something came into it before a time.
    [[nodiscard]] core::Result<bool> hasTrashFrom(const QDateTime& before) const;
    struct Emptied
    {
        std::int64_t jobs = 0;
        std::int64_t bytes = 0;
    };
    /// For good: those that came into the trash before a time (none: all). What a process that was killed had begun is
    /// finished. A job's files leave their place in one step, then its row goes, then they: what is cut in between can
    /// still be restored, or is emptied the next time. Errors also: Cancelled.
    [[nodiscard]] core::Result<Emptied> emptyTrash(const std::optional<QDateTime>& trashedBefore,
                                                   WorkProgress& progress, const std::stop_token& stop);

private:
    LibraryUpkeep(std::unique_ptr<Database> database, QString libraryFolder);

    /// Shares in no order, and what is in the trash.
    [[nodiscard]] core::Result<void> addRows(LibrarySizes& sizes) const;
    /// What is beside the rows of jobs without clips.
    [[nodiscard]] core::Result<void> addKeptAnswers(LibrarySizes& sizes) const;
    [[nodiscard]] QString discarded(const QString& jobId) const;
    /// Its row goes, and its files go to discarded(); false where it is not in the trash any more.
    [[nodiscard]] core::Result<bool> discard(const QString& jobId);

    /// None where it is somebody else's.
    std::unique_ptr<Database> m_owned;
    const Database& m_database;
    QString m_folder;
};

/// Days that something stays in the trash.
inline constexpr int kTrashDays = 30;

} // namespace melodeck::store
