#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace melodeck::store {

namespace {

const QLatin1String kEnding(".lock");

QString newOwner()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return QStringLiteral("%1-%2-%3")
        .arg(time)
        .arg(QCoreApplication::applicationPid())
        .arg(QRandomGenerator::global()->bounded(0x10000U), 4, 16, QLatin1Char('0'));
}

/// The descriptor of the locked file that has this name, or −1 with errno (EWOULDBLOCK: somebody else has it).
int openLocked(const QByteArray& path)
{
    while (true) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0) {
            return -1;
        }
        struct stat opened = {};
        const bool isLocked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0;
        if (isLocked && opened.st_nlink > 0) {
            return descriptor;
        }
        const int failure = errno;
        ::close(descriptor);
        if (!isLocked) {
            errno = failure;
            return -1;
        }
        // Whoever had it removed it in the very moment between: a lock on a file without a name keeps nobody out.
    }
}

} // namespace

OwnerLock::OwnerLock(QString path, QString owner, int descriptor)
    : m_path(std::move(path))
    , m_owner(std::move(owner))
    , m_descriptor(descriptor)
{
}

OwnerLock::~OwnerLock()
{
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

core::Result<std::unique_ptr<OwnerLock>> OwnerLock::createIn(const QString& folder)
{
    constexpr int kTries = 16;
    for (int i = 0; i < kTries; ++i) {
        // Between its making and its locking somebody may find it free, and take it for one of the dead.
        const QString owner = newOwner();
        if (auto lock = takeOver(folder, owner)) {
            return lock;
        }
        if (errno != EWOULDBLOCK) {
            break;
        }
    }
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Journal",
                                                  "The folder %1 cannot be written (%2), so nothing could be kept "
                                                  "after a crash. Check its permissions and the room on the disk.")
                          .arg(folder, core::systemWords(errno)));
}

std::unique_ptr<OwnerLock> OwnerLock::takeOver(const QString& folder, const QString& owner)
{
    const QString path = QDir(folder).filePath(owner + kEnding);
    const int descriptor = openLocked(QFile::encodeName(path));
    return descriptor < 0 ? nullptr : std::unique_ptr<OwnerLock>(new OwnerLock(path, owner, descriptor));
}

bool OwnerLock::isHeld(const QString& folder, const QString& owner)
{
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(owner + kEnding));
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isHeld = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return isHeld;
}

QStringList OwnerLock::ownersIn(const QString& folder)
{
    QStringList owners;
    for (const QString& name : QDir(folder).entryList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Name)) {
        owners << name.chopped(kEnding.size());
    }
    return owners;
}

} // namespace melodeck::store
