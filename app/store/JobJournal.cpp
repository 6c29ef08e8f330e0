#include "store/JobJournal.h"

#include "store/Journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace melodeck::store {

namespace {

/// So many bytes are handed to the disk at a time, long before their sync waits for them.
constexpr std::int64_t kWritebackBytes = 8 * 1024 * 1024;

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace

JobJournal::JobJournal(Journal& journal, const QString& jobId, Answer answer)
    : m_journal(journal)
    , m_jobId(jobId.toUtf8())
    , m_keeping(answer)
{
}

JobJournal::~JobJournal()
{
    if (m_spool >= 0) {
        ::close(m_spool);
    }
}

core::Result<void> JobJournal::sending(const core::Json& facts)
{
    if (m_file == nullptr) {
        auto file = m_journal.fileForNewJob();
        if (!file) {
            return core::fail(std::move(file).error());
        }
        m_file = std::move(*file);
    }
    QByteArray payload = core::toJsonBytes(facts);
    if (static_cast<std::size_t>(payload.size()) > kMaxJournalPayload) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Journal",
                                                      "The request is too large to be kept: its own text has "
                                                      "more than 16 MiB. Attach large contents as a file."));
    }
    beginAnswer();
    if (auto appended = m_file->append({JournalMark::Sending, m_jobId, m_number++}, bytesOf(payload)); !appended) {
        return core::fail(std::move(appended).error());
    }
    return m_file->sync();
}

void JobJournal::beginAnswer()
{
    if (m_spool >= 0) {
        ::close(std::exchange(m_spool, -1));
    }
    m_spooled = 0;
    m_writeback = 0;
    m_answerBytes = 0;
    m_hasReceived = false;
    m_isThinned = false;
    m_leftOut.clear();
    m_answer.clear();
    m_failure.reset();
}

void JobJournal::refused()
{
    append(JournalMark::Refused, std::span<const std::byte>());
}

void JobJournal::head(const core::Json& head)
{
    append(JournalMark::Head, head);
}

void JobJournal::bytes(std::span<const std::byte> bytes)
{
    if (!isWhole() || bytes.empty()) {
        return;
    }
    m_leftOut.clear();
    const auto count = static_cast<std::int64_t>(bytes.size());
    if (m_spool < 0 && m_answerBytes + count <= kInlineBytes) {
        append(JournalMark::Bytes, bytes);
        if (isWhole()) {
            m_answerBytes += count;
            m_answer.push_back({m_file->path(), m_end - count, count});
        }
        return;
    }
    if (m_spool < 0) {
        if (auto opened = openSpool(); !opened) {
            m_failure = std::move(opened).error();
            return;
        }
    }
    const std::int64_t before = m_spooled;
    if (auto written = writeSpool(bytes); !written) {
        m_failure = std::move(written).error();
    }
    m_answerBytes += m_spooled - before;
}

void JobJournal::thin(const QString& folder)
{
    append(JournalMark::Thinned, bytesOf(folder.toUtf8()));
    m_isThinned = isWhole();
}

void JobJournal::beganIn(JournalExtent place)
{
    m_answerBytes += place.bytes;
    m_answer.push_back(std::move(place));
}

void JobJournal::leftOut(const QString& clip)
{
    if (std::exchange(m_leftOut, clip) == clip) {
        return;
    }
    // Whoever reads these bytes some day sees what belongs here.
    bytes(bytesOf(QStringLiteral("\n[... left out: bytes of %1 ...]\n").arg(clip).toUtf8()));
    m_leftOut = clip;
}

void JobJournal::received()
{
    if (!isWhole()) {
        return;
    }
    if (m_keeping == Answer::Cached) {
        const qint64 count = qToLittleEndian(static_cast<qint64>(m_answerBytes));
        append(JournalMark::Received, std::as_bytes(std::span(&count, 1)));
        m_hasReceived = true;
        return;
    }
    if (auto synced = syncSpool(); !synced) {
        m_failure = std::move(synced).error();
        return;
    }
    append(JournalMark::Received, std::span<const std::byte>());
    m_hasReceived = true;
}

void JobJournal::secure()
{
    if (!isWhole()) {
        return;
    }
    auto synced = syncSpool();
    if (synced) {
        synced = m_file->sync();
    }
    if (!synced) {
        m_failure = std::move(synced).error();
    }
}

void JobJournal::whenSafe(std::function<void()> then)
{
    if (!isWhole()) {
        then();
        return;
    }
    m_journal.disk().later(m_file, [this, then = std::move(then)](const core::Result<void>& synced) {
        if (!synced) {
            m_failure = synced.error();
        }
        then();
    });
}

void JobJournal::over()
{
    if (m_file != nullptr && !std::exchange(m_isOver, true)) {
        m_file->jobEnds();
    }
}

void JobJournal::dropped()
{
    append(JournalMark::Dropped, std::span<const std::byte>());
    over();
}

void JobJournal::append(JournalMark mark, std::span<const std::byte> payload)
{
    if (!isWhole()) {
        return;
    }
    const auto end = m_file->append({mark, m_jobId, m_number++}, payload);
    if (end) {
        m_end = *end;
    } else {
        m_failure = end.error();
    }
}

void JobJournal::append(JournalMark mark, const core::Json& payload)
{
    const QByteArray text = core::toJsonBytes(payload);
    append(mark, bytesOf(text));
}

core::Result<void> JobJournal::openSpool()
{
    m_spoolPath = m_journal.spoolPathOf(QString::fromUtf8(m_jobId));
    // A long answer that said that nothing ran may have left one of this name.
    m_spool = ::open(QFile::encodeName(m_spoolPath).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (m_spool < 0) {
        return spoolError(errno);
    }
    m_file->addSpool(m_spoolPath);
    m_answer.push_back({m_spoolPath, 0, -1});
    append(JournalMark::Spool, bytesOf(QFileInfo(m_spoolPath).fileName().toUtf8()));
    return {};
}

core::Result<void> JobJournal::writeSpool(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_spool, bytes.data(), bytes.size(), m_spooled);
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return spoolError(errno);
        }
        m_spooled += written;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (m_keeping == Answer::Synced && m_spooled - m_writeback >= kWritebackBytes) {
        // Only asks for it and does not wait, so that the sync at the end finds little left to do.
        ::sync_file_range(m_spool, m_writeback, m_spooled - m_writeback, SYNC_FILE_RANGE_WRITE);
        m_writeback = m_spooled;
    }
    return {};
}

core::Result<void> JobJournal::syncSpool()
{
    if (m_spool < 0) {
        return {};
    }
    if (::fdatasync(m_spool) != 0) {
        return spoolError(errno);
    }
    m_file->countSpooled(m_spooled);
    return m_journal.syncFolder();
}

tl::unexpected<core::Error> JobJournal::spoolError(int systemError) const
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Journal", "The answer cannot be kept in %1 (%2). Make room on the "
                                                             "disk.")
                          .arg(m_spoolPath, core::systemWords(systemError)));
}

} // namespace melodeck::store
