#include "core/FileSource.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace melodeck::core {

namespace {

FileIdentity identityOf(const struct stat& facts)
{
    return {.device = static_cast<std::uint64_t>(facts.st_dev),
            .inode = static_cast<std::uint64_t>(facts.st_ino),
            .bytes = static_cast<std::int64_t>(facts.st_size),
            .modifiedNanoseconds =
                static_cast<std::int64_t>(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec};
}

Error unreadableError(const QString& path, const QString& why)
{
    return Error{
        ErrorCode::Io,
        QCoreApplication::translate("FileSource", "“%1” cannot be read (%2). Choose another file.").arg(path, why),
        {}};
}

} // namespace

std::optional<FileIdentity> identityOfFile(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0) {
        return std::nullopt;
    }
    return identityOf(facts);
}

bool isOneFile(const QString& path, const QString& other)
{
    const auto one = identityOfFile(path);
    const auto another = identityOfFile(other);
    return one && another && one->device == another->device && one->inode == another->inode;
}

Error fileChangedError(const QString& path)
{
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("FileSource",
                                             "“%1” changed or vanished while it was being sent. The request was "
                                             "stopped before it was whole. Leave the file alone and send it again.")
                     .arg(path),
                 {}};
}

FileSource::FileSource(QString path, int descriptor, const FileIdentity& opened)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_opened(opened)
{
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FileSource>> FileSource::open(const QString& path)
{
    // O_NONBLOCK: opening a FIFO must not wait for somebody to write into it.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return fail(unreadableError(path, systemWords(errno)));
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0) {
        const int error = errno;
        ::close(descriptor);
        return fail(unreadableError(path, systemWords(error)));
    }
    if (!S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return fail(unreadableError(path, QCoreApplication::translate("FileSource", "it is not a file")));
    }
    return std::unique_ptr<FileSource>(new FileSource(path, descriptor, identityOf(facts)));
}

bool FileSource::isUnchanged() const
{
    // By name only at the end: a name that leads elsewhere by then is a file that was replaced, as editors do.
    if (m_position == m_opened.bytes) {
        return identityOfFile(m_path) == m_opened;
    }
    struct stat facts = {};
    return ::fstat(m_descriptor, &facts) == 0 && identityOf(facts) == m_opened;
}

Result<std::size_t> FileSource::read(std::span<std::byte> buffer)
{
    const auto wanted = static_cast<std::size_t>(
        std::min<std::int64_t>(static_cast<std::int64_t>(buffer.size()), m_opened.bytes - m_position));
    if (wanted == 0) {
        return std::size_t{0};
    }
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, buffer.data(), wanted);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        return fail(unreadableError(m_path, systemWords(errno)));
    }
    m_position += got;
    // Checked before these bytes are handed out, so that a body with a changed end is never whole.
    if (got == 0 || !isUnchanged()) {
        m_position -= got;
        return fail(fileChangedError(m_path));
    }
    return static_cast<std::size_t>(got);
}

Result<void> FileSource::rewind()
{
    if (::lseek(m_descriptor, 0, SEEK_SET) != 0) {
        return fail(unreadableError(m_path, systemWords(errno)));
    }
    m_position = 0;
    if (!isUnchanged()) {
        return fail(fileChangedError(m_path));
    }
    return {};
}

} // namespace melodeck::core
