#include "core/FileSink.h"

#include "core/FileNames.h"
#include "core/PartFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace melodeck::core {

namespace {

/// So many bytes are handed to the disk at a time, long before a sync waits for them.
constexpr std::int64_t kWritebackBytes = 8 * 1024 * 1024;

tl::unexpected<Error> taken(const QString& path)
{
    return fail(ErrorCode::Io, QCoreApplication::translate("FileSink", "“%1” exists already and was left as it is. "
                                                                       "Choose another name or folder.")
                                   .arg(path));
}

/// Gives a file its name unless that is taken. 0 or errno.
int nameFile(const QByteArray& part, const QByteArray& path)
{
    if (::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system without that call: a second name, and the first one goes.
    if (::link(part.constData(), path.constData()) == 0) {
        ::unlink(part.constData());
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP) {
        return errno;
    }
    // Without links too (FAT): no other process of ours writes this name, it is locked.
    if (::access(path.constData(), F_OK) == 0) {
        return EEXIST;
    }
    return std::rename(part.constData(), path.constData()) == 0 ? 0 : errno;
}

enum class Comparison : std::uint8_t { Same, FrontPart, Other };

/// Whether a file has the bytes of another one, or the first of them.
Comparison compare(const QString& path, const QString& wholePath)
{
    constexpr qint64 kBlock = 256 * 1024;
    QFile file(path);
    QFile whole(wholePath);
    if (!file.open(QIODevice::ReadOnly) || !whole.open(QIODevice::ReadOnly)) {
        return Comparison::Other;
    }
    while (true) {
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty()) {
            return file.error() != QFileDevice::NoError ? Comparison::Other
                   : whole.atEnd()                      ? Comparison::Same
                                                        : Comparison::FrontPart;
        }
        if (whole.read(block.size()) != block) {
            return Comparison::Other;
        }
    }
}

bool moveAside(const QString& path)
{
    const QFileInfo file(path);
    const QDir folder = file.dir();
    for (int number = 1;; ++number) {
        const QString aside = number == 1 ? QStringLiteral("earlier") : QStringLiteral("earlier-%1").arg(number);
        const QString target = folder.filePath(aside + QLatin1Char('/') + file.fileName());
        if (!QFile::exists(target)) {
            return folder.mkpath(aside) && QFile::rename(path, target);
        }
    }
}

int openFolderOf(const QString& path)
{
    return ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// 0 or errno.
int syncFolder(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno; // some systems cannot sync a folder
}

QString withNumber(const QString& path, int number)
{
    return number == 1 ? path : numberedPath(path, number);
}

bool getsNumber(TakenName taken)
{
    return taken == TakenName::GetsNumber || taken == TakenName::GetsNumberUnlessSame;
}

/// A device, a pipe or a socket: a rename would put a file in its place, for every program of this computer.
bool isNoFile(const QString& path)
{
    struct stat there = {};
    return ::lstat(QFile::encodeName(path).constData(), &there) == 0 && !S_ISREG(there.st_mode) &&
           !S_ISLNK(there.st_mode) && !S_ISDIR(there.st_mode);
}

int syncFolderOf(const QString& path)
{
    const int descriptor = openFolderOf(path);
    if (descriptor < 0) {
        return errno;
    }
    const int failure = syncFolder(descriptor);
    ::close(descriptor);
    return failure;
}

} // namespace

FileSink::FileSink(QString path, int number, const PartFile& part, Durability durability, TakenName taken,
                   const std::optional<FileIdentity>& agreed)
    : m_wantedPath(std::move(path))
    , m_number(number)
    , m_path(withNumber(m_wantedPath, number))
    , m_partPath(part.path)
    , m_descriptor(part.descriptor)
    , m_durability(durability)
    , m_taken(taken)
    , m_agreed(agreed)
{
}

FileSink::~FileSink()
{
    discard();
}

Result<std::unique_ptr<FileSink>> FileSink::create(const QString& path, Durability durability, TakenName whatTaken,
                                                   const std::optional<FileIdentity>& agreed)
{
    if (whatTaken == TakenName::IsForeign && ::access(QFile::encodeName(path).constData(), F_OK) == 0) {
        return taken(path);
    }
    if (whatTaken == TakenName::IsReplaced && isNoFile(path)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("FileSink", "“%1” is a device or a pipe, which a file cannot take the "
                                                            "place of. Choose another name.")
                        .arg(path));
    }
    int number = 1;
    PartFile part = openPart(path);
    // Another one of ours writes beside that name right now: it is as good as taken.
    while (part.failure == EBUSY && getsNumber(whatTaken)) {
        ++number;
        part = openPart(withNumber(path, number));
    }
    if (part.failure != 0) {
        if (part.failure == EBUSY) {
            return taken(path);
        }
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("FileSink", "“%1” cannot be made (%2). Choose another folder.")
                        .arg(path, systemWords(part.failure)));
    }
    return std::unique_ptr<FileSink>(new FileSink(path, number, part, durability, whatTaken, agreed));
}

Error FileSink::writeError(int systemError) const
{
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("FileSink",
                                             "“%1” cannot be written (%2). Make room on the disk or choose another "
                                             "folder.")
                     .arg(m_path, systemWords(systemError)),
                 {}};
}

Result<void> FileSink::write(std::span<const std::byte> bytes)
{
    if (m_descriptor < 0) {
        return fail(writeError(EBADF));
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            const int error = errno;
            discard();
            return fail(writeError(error));
        }
        m_bytesWritten += written;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (m_bytesWritten - m_handedToDisk >= kWritebackBytes) {
        // Only asks for it and does not wait.
        ::sync_file_range(m_descriptor, m_handedToDisk, m_bytesWritten - m_handedToDisk, SYNC_FILE_RANGE_WRITE);
        m_handedToDisk = m_bytesWritten;
    }
    return {};
}

Result<void> FileSink::rewrite(std::int64_t offset, std::span<const std::byte> bytes)
{
    const auto count = static_cast<std::int64_t>(bytes.size());
    if (m_descriptor < 0 || offset < 0 || offset + count > m_bytesWritten) {
        return fail(writeError(EINVAL));
    }
    if (::pwrite(m_descriptor, bytes.data(), bytes.size(), offset) != count) {
        const int error = errno;
        discard();
        return fail(writeError(error));
    }
    return {};
}

Result<void> FileSink::finish()
{
    if (m_descriptor < 0) {
        return fail(writeError(EBADF));
    }
    if (m_durability == Durability::Synced && ::fsync(m_descriptor) != 0) {
        const int error = errno;
        discard();
        return fail(writeError(error));
    }
    // Named before it is closed, and so unlocked.
    if (const int failure = takeName(); failure != 0) {
        discard();
        return failure == EEXIST ? Result<void>(taken(m_path)) : Result<void>(fail(writeError(failure)));
    }
    const int descriptor = std::exchange(m_descriptor, -1);
    unmarkPart(descriptor);
    int failure = ::close(descriptor) == 0 ? 0 : errno;
    if (failure == 0 && m_durability == Durability::Synced) {
        failure = syncFolderOf(m_path);
    }
    if (failure != 0) {
        if (!m_isEarlierFile) {
            ::unlink(QFile::encodeName(m_path).constData());
        }
        return fail(writeError(failure));
    }
    return {};
}

int FileSink::takeName()
{
    const QByteArray part = QFile::encodeName(partPath());
    const QByteArray path = QFile::encodeName(m_path);
    if (m_taken == TakenName::IsReplaced && m_agreed) {
        return replaceAgreed();
    }
    if (m_taken == TakenName::IsReplaced) {
        return std::rename(part.constData(), path.constData()) == 0 ? 0 : errno;
    }
    if (getsNumber(m_taken)) {
        return takeNumber();
    }
    const int failure = nameFile(part, path);
    if (failure != EEXIST || m_taken == TakenName::IsForeign) {
        return failure;
    }
    switch (compare(m_path, partPath())) {
    case Comparison::Same:
        ::unlink(part.constData());
        return 0;
    case Comparison::FrontPart:
        return std::rename(part.constData(), path.constData()) == 0 ? 0 : errno;
    default:
        return moveAside(m_path) ? nameFile(part, path) : EEXIST;
    }
}

/// Looks at the file that goes once it is out of the way: between a look and a rename another one could come.
int FileSink::replaceAgreed()
{
    const QByteArray part = QFile::encodeName(m_partPath);
    const QByteArray path = QFile::encodeName(m_path);
    if (identityOfFile(m_path) != m_agreed) {
        return takeNumber();
    }
    if (::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, path.constData(), RENAME_EXCHANGE) != 0) {
        const bool isUnknownHere = errno == EINVAL || errno == ENOSYS;
        if (!isUnknownHere) {
            return errno == ENOENT ? takeNumber() : errno;
        }
        return std::rename(part.constData(), path.constData()) == 0 ? 0 : errno;
    }
    if (identityOfFile(m_partPath) == m_agreed) {
        return ::unlink(part.constData()) == 0 ? 0 : errno;
    }
    // Not the one that was agreed to: back with it.
    if (::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, path.constData(), RENAME_EXCHANGE) != 0) {
        return errno;
    }
    return takeNumber();
}

int FileSink::takeNumber()
{
    const QByteArray part = QFile::encodeName(m_partPath);
    for (;; ++m_number) {
        m_path = withNumber(m_wantedPath, m_number);
        const int failure = nameFile(part, QFile::encodeName(m_path));
        if (failure != EEXIST) {
            return failure;
        }
        if (m_taken == TakenName::GetsNumberUnlessSame && compare(m_path, m_partPath) == Comparison::Same) {
            m_isEarlierFile = true;
            ::unlink(part.constData());
            return 0;
        }
    }
}

Result<QString> moveToFreeName(const QString& from, const QString& path)
{
    for (int number = 1;; ++number) {
        const QString name = withNumber(path, number);
        const int failure = nameFile(QFile::encodeName(from), QFile::encodeName(name));
        if (failure == 0) {
            return name;
        }
        if (failure != EEXIST) {
            return fail(ErrorCode::Io, systemWords(failure));
        }
    }
}

FileSync::FileSync(const QString& path)
    : m_path(path)
    , m_file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    , m_folder(m_file < 0 ? -1 : openFolderOf(path))
    , m_failure(m_folder < 0 ? errno : 0)
{
}

FileSync::~FileSync()
{
    for (const int descriptor : {m_file, m_folder}) {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
    }
}

Result<void> FileSync::run()
{
    int failure = m_failure;
    if (failure == 0 && ::fsync(m_file) != 0) {
        failure = errno;
    }
    if (failure == 0) {
        failure = syncFolder(m_folder);
    }
    if (failure != 0) {
        return fail(ErrorCode::Io, QCoreApplication::translate("FileSink", "“%1” may not be on the disk (%2). Save a "
                                                                           "copy elsewhere.")
                                       .arg(m_path, systemWords(failure)));
    }
    return {};
}

Result<void> syncFile(const QString& path)
{
    return FileSync(path).run();
}

void FileSink::discard()
{
    if (m_descriptor >= 0) {
        ::unlink(QFile::encodeName(partPath()).constData());
        ::close(std::exchange(m_descriptor, -1));
    }
}

} // namespace melodeck::core
