#pragma once

#include "core/Json.h"
#include "core/Result.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace melodeck::store {

/// Where a stretch of an answer is on the disk. bytes < 0: to the end of the file.
struct JournalExtent
{
    QString path;
    std::int64_t offset = 0;
    std::int64_t bytes = 0;
};

/// All that a journal says of one job.
struct JournalEntry
{
    QString jobId;
    /// The facts given to sending(); null when that record was damaged.
    core::Json facts;
    /// The request left (and was not refused).
    bool wasSent = false;
    std::optional<core::Json> head;
    /// The answer's bytes in order.
    std::vector<JournalExtent> answer;
    bool isReceived = false;
    /// Where the clips' files are that have what the answer's bytes here lack; empty: they lack nothing.
    QString thinnedInto;
    /// A line of it is missing: the answer ends before that.
    bool isTorn = false;
    bool isDropped = false;
};

struct JournalContents
{
    /// In the order in which the jobs were sent.
    std::vector<JournalEntry> entries;
    /// Places that could not be read and were skipped, each costing one record.
    int damagedRecords = 0;
    /// Files with such places.
    QStringList damagedFiles;
    /// The bytes that were skipped there: a job that is named in them may have been sent.
    QByteArray damage;
    /// Files that could not be read to their end: nothing is known about what they hold.
    QStringList unreadableFiles;
};

/// Bytes of its answer that are on the disk.
[[nodiscard]] std::int64_t answerBytesOf(const JournalEntry& entry);

/// Reads the files of one owner, oldest first. A last record that was cut is no damage: that is how a crash looks.
[[nodiscard]] JournalContents readJournal(const QStringList& files);

/// The files of an owner in a journal folder, oldest first.
[[nodiscard]] QStringList journalFilesOf(const QString& folder, const QString& owner);

/// Owners that left a journal file in the folder, alive or not.
[[nodiscard]] QStringList journalOwnersIn(const QString& folder);

/// Reads an answer out of the journal, as it came from the network.
class JournaledAnswer final
{
public:
    explicit JournaledAnswer(std::vector<JournalExtent> extents);

    /// 0 at the end. Errors: Io when a file is missing or unreadable.
    [[nodiscard]] core::Result<std::size_t> read(std::span<std::byte> buffer);

private:
    [[nodiscard]] core::Result<void> openNext();

    std::vector<JournalExtent> m_extents;
    std::size_t m_next = 0;
    QFile m_file;
    std::int64_t m_left = 0;
};

} // namespace melodeck::store
