#include "core/PartFile.h"

#include "core/FileNames.h"
#include "core/FileSink.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>

namespace melodeck::core {

namespace {

/// Where a file system has no such attributes (FAT), a part that a crash left stays, and a new one gets another name.
constexpr char kMark[] = "user.melodeck.part";
/// To nobody a descriptor, and no error of the system.
constexpr int kForeign = -1;

struct Opened
{
    int descriptor = -1;
    /// errno, or kForeign.
    int failure = 0;
};

Opened failed(int descriptor, int failure)
{
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return {-1, failure};
}

Opened makeNew(const QByteArray& path)
{
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return {-1, errno};
    }
    // It can wait here for no longer than another of us looks whether this was left by a dead one.
    int locked = 0;
    do {
        locked = ::flock(descriptor, LOCK_EX);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        const int failure = errno;
        ::unlink(path.constData());
        return failed(descriptor, failure);
    }
    (void)::fsetxattr(descriptor, kMark, "", 0, 0);
    return {descriptor, 0};
}

/// Whether a name still leads to an open file, and no other name does.
bool isStillAt(const QByteArray& path, const struct stat& opened)
{
    struct stat named = {};
    return opened.st_nlink == 1 && ::lstat(path.constData(), &named) == 0 && named.st_dev == opened.st_dev &&
           named.st_ino == opened.st_ino;
}

/// What a dead process of ours left, empty. ENOENT: it went in this very moment.
Opened takeOver(const QByteArray& path)
{
    // Not blocking: it may be a pipe.
    const int descriptor = ::open(path.constData(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return {-1, errno == ENOENT ? ENOENT : kForeign};
    }
    struct stat opened = {};
    if (::fstat(descriptor, &opened) != 0 || !S_ISREG(opened.st_mode) || opened.st_nlink > 1) {
        return failed(descriptor, kForeign);
    }
    // An empty one holds nothing: it was left between its first moment and its mark.
    const bool isOurs = opened.st_size == 0 || ::fgetxattr(descriptor, kMark, nullptr, 0) >= 0;
    if (!isOurs) {
        return failed(descriptor, kForeign);
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return failed(descriptor, errno == EWOULDBLOCK ? EBUSY : errno);
    }
    // Its owner may have given it its name, or given it up, before the lock was ours.
    if (::fstat(descriptor, &opened) != 0 || !isStillAt(path, opened)) {
        return failed(descriptor, ENOENT);
    }
    if (opened.st_size != 0 && ::fgetxattr(descriptor, kMark, nullptr, 0) < 0) {
        return failed(descriptor, kForeign); // somebody filled it meanwhile
    }
    // Only what has something in it is emptied: ext4 writes a file that was emptied to the disk when it is closed.
    if (opened.st_size != 0 && ::ftruncate(descriptor, 0) != 0) {
        return failed(descriptor, errno);
    }
    (void)::fsetxattr(descriptor, kMark, "", 0, 0);
    return {descriptor, 0};
}

Opened openAt(const QByteArray& path)
{
    while (true) {
        Opened opened = makeNew(path);
        if (opened.failure == EEXIST) {
            opened = takeOver(path);
            if (opened.failure == ENOENT) {
                continue; // there is a fresh name now
            }
        }
        return opened;
    }
}

} // namespace

PartFile openPart(const QString& target)
{
    for (int number = 1;; ++number) {
        const QString usual = FileSink::partPathOf(target);
        const QString path = number == 1 ? usual : numberedPath(usual, number);
        const Opened opened = openAt(QFile::encodeName(path));
        if (opened.failure != kForeign) {
            return {opened.descriptor, path, opened.failure};
        }
    }
}

void unmarkPart(int descriptor)
{
    (void)::fremovexattr(descriptor, kMark);
}

} // namespace melodeck::core
