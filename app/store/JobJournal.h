#pragma once

#include "core/ByteStream.h"
#include "core/Json.h"
#include "store/JournalFile.h"
#include "store/JournalReader.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace melodeck::store {

class Journal;

/// What one job tells the journal while it runs, on its worker thread: that it is about to be sent, and every byte that
/// comes back, before anything is made of it. Small answers are records of the journal itself, so that one sync serves
/// many jobs; longer ones go on in a file of their own.
class JobJournal final
{
public:
    /// Bytes of an answer that are kept in the journal itself.
    static constexpr std::int64_t kInlineBytes = 128 * 1024;

    /// When an answer is on the disk: before anybody hears that it is whole; or as the system sees fit, as what is in
    /// its clips is brought there by itself. Cached, it outlives the end of this process all the same.
    enum class Answer : std::uint8_t { Synced, Cached };

    JobJournal(Journal& journal, const QString& jobId, Answer answer = Answer::Synced);
    /// A job that is not over stays in the journal, for the next start to finish.
    ~JobJournal();
    JobJournal(const JobJournal&) = delete;
    JobJournal& operator=(const JobJournal&) = delete;

    /// The request is about to leave, for the first time or once more: what came before is forgotten. On the disk when
    /// this returns; after a failure nothing may be sent. facts: what is needed to make a library row of it. Errors:
    /// Io.
    [[nodiscard]] core::Result<void> sending(const core::Json& facts);
    /// Nothing left after all, or the server answered that it did not run the request: it counts as never sent.
    void refused();

    /// Status and headers of the answer, and the number of bytes sent.
    void head(const core::Json& head);
    /// The next bytes of the answer. A failure to write does not end the job: what arrives is still worth more in a
    /// clip than nowhere. failure() tells.
    void bytes(std::span<const std::byte> bytes);
    /// From here on, bytes that go into clips' files in this folder are left out: they survive there.
    void thin(const QString& folder);
    [[nodiscard]] bool isThinned() const { return m_isThinned; }
    /// What came so far is in this place, and was not told to bytes(): only what follows is.
    void beganIn(JournalExtent place);
    /// In place of bytes that the clip of that name has.
    void leftOut(const QString& clip);
    /// The answer is whole. A long one that is Synced is on the disk when this returns; whenSafe() tells when all is.
    void received();
    /// The next start will be asked for what a Cached answer has: it is on the disk when this returns.
    void secure();
    /// The job does nothing more: calls back when all it told is on the disk, or cannot be (isWhole() tells). On the
    /// thread that syncs, or at once when there is nothing to wait for.
    void whenSafe(std::function<void()> then);

    /// What the job left is in the library, or where the user wanted it: the journal may forget it.
    void over();
    /// As over(), for a job that is to leave no row.
    void dropped();

    /// Whether every byte that came so far can be read again after a crash.
    [[nodiscard]] bool isWhole() const { return m_file != nullptr && !m_failure; }
    /// And that is all of the answer.
    [[nodiscard]] bool hasReceived() const { return isWhole() && m_hasReceived && !m_isThinned; }
    [[nodiscard]] const std::optional<core::Error>& failure() const { return m_failure; }
    /// So many bytes of the answer are kept: all that came while it is whole.
    [[nodiscard]] std::int64_t answerBytes() const { return m_answerBytes; }
    /// Where the bytes are, for a JournaledAnswer.
    [[nodiscard]] const std::vector<JournalExtent>& answer() const { return m_answer; }

private:
    void append(JournalMark mark, std::span<const std::byte> payload);
    void append(JournalMark mark, const core::Json& payload);
    void beginAnswer();
    [[nodiscard]] core::Result<void> openSpool();
    [[nodiscard]] core::Result<void> writeSpool(std::span<const std::byte> bytes);
    [[nodiscard]] core::Result<void> syncSpool();
    [[nodiscard]] tl::unexpected<core::Error> spoolError(int systemError) const;

    Journal& m_journal;
    QByteArray m_jobId;
    Answer m_keeping;
    std::uint16_t m_number = 0;
    std::shared_ptr<JournalFile> m_file;
    QString m_spoolPath;
    int m_spool = -1;
    std::int64_t m_spooled = 0;
    std::int64_t m_writeback = 0;
    std::int64_t m_answerBytes = 0;
    bool m_hasReceived = false;
    bool m_isThinned = false;
    /// The clip whose bytes are being left out; empty: none are.
    QString m_leftOut;
    std::vector<JournalExtent> m_answer;
    std::int64_t m_end = 0;
    std::optional<core::Error> m_failure;
    bool m_isOver = false;
};

} // namespace melodeck::store
