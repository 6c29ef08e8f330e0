#include "store/JournalFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace melodeck::store {

namespace {

/// 0, or why not all of it was written.
int writeWhole(int descriptor, std::span<const std::byte> first, std::span<const std::byte> second)
{
    while (!first.empty() || !second.empty()) {
        std::array<iovec, 2> parts{iovec{const_cast<std::byte*>(first.data()), first.size()},
                                   iovec{const_cast<std::byte*>(second.data()), second.size()}};
        const ssize_t written = ::writev(descriptor, parts.data(), static_cast<int>(parts.size()));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        const std::size_t ofFirst = std::min(first.size(), static_cast<std::size_t>(written));
        first = first.subspan(ofFirst);
        second = second.subspan(static_cast<std::size_t>(written) - ofFirst);
    }
    return 0;
}

} // namespace

JournalFile::JournalFile(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_salt(QRandomGenerator::system()->generate())
{
}

JournalFile::~JournalFile()
{
    ::close(m_descriptor);
}

core::Result<std::shared_ptr<JournalFile>> JournalFile::create(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Journal", "The journal %1 cannot be made (%2), so nothing could "
                                                                 "be kept after a crash. Check the folder.")
                              .arg(path, core::systemWords(errno)));
    }
    return std::shared_ptr<JournalFile>(new JournalFile(path, descriptor));
}

tl::unexpected<core::Error> JournalFile::writeError(int systemError) const
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Journal", "The journal %1 cannot be written (%2). Make room on the "
                                                             "disk.")
                          .arg(m_path, core::systemWords(systemError)));
}

core::Result<std::int64_t> JournalFile::append(const JournalLine& line, std::span<const std::byte> payload)
{
    JournalLine salted = line;
    salted.salt = m_salt;
    const std::vector<std::byte> prefix = journalPrefix(salted, payload);
    const std::scoped_lock lock(m_mutex);
    if (const int failure = writeWhole(m_descriptor, prefix, payload); failure != 0) {
        // Half a record would only cost its reader time; a failure to cut it off is no second failure.
        [[maybe_unused]] const int cut = ::ftruncate(m_descriptor, m_size);
        return writeError(failure);
    }
    m_size += static_cast<std::int64_t>(prefix.size() + payload.size());
    return m_size;
}

core::Result<void> JournalFile::sync(std::int64_t bytes)
{
    std::unique_lock lock(m_mutex);
    m_syncEnded.wait(lock, [this, bytes] { return !m_isSyncing || m_synced >= bytes; });
    if (m_syncFailure) {
        return writeError(*m_syncFailure);
    }
    if (m_synced >= bytes) {
        return {};
    }
    m_isSyncing = true;
    const std::int64_t goal = m_size; // what comes meanwhile is for the next one
    lock.unlock();
    const int failure = ::fdatasync(m_descriptor) == 0 ? 0 : errno;
    lock.lock();
    m_isSyncing = false;
    if (failure == 0) {
        m_synced = goal;
    } else {
        m_syncFailure = failure;
    }
    lock.unlock();
    m_syncEnded.notify_all();
    return failure == 0 ? core::Result<void>() : writeError(failure);
}

std::int64_t JournalFile::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

bool JournalFile::isHealthy() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_syncFailure;
}

void JournalFile::addSpool(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_spools.push_back(path);
}

void JournalFile::remove()
{
    const std::scoped_lock lock(m_mutex);
    // The journal goes last, which alone leads to the spools: killed in between, it is only read once more.
    for (const QString& spool : m_spools) {
        ::unlink(QFile::encodeName(spool).constData());
    }
    ::unlink(QFile::encodeName(m_path).constData());
    m_spools.clear();
}

} // namespace melodeck::store
