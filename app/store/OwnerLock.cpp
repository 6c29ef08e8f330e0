#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
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

int openLocked(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int failure = errno;
        ::close(descriptor);
        errno = failure;
        return -1;
    }
    return descriptor;
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
    const QString owner = newOwner();
    const QString path = QDir(folder).filePath(owner + kEnding);
    // Locked under another name first: nobody may find it free in the moment before it is locked.
    const QString hidden = QDir(folder).filePath(QLatin1Char('.') + owner);
    const int descriptor = openLocked(hidden);
    if (descriptor < 0 ||
        std::rename(QFile::encodeName(hidden).constData(), QFile::encodeName(path).constData()) != 0) {
        const QString words = QString::fromStdString(std::generic_category().message(errno));
        if (descriptor >= 0) {
            ::close(descriptor);
            ::unlink(QFile::encodeName(hidden).constData());
        }
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "Journal", "The folder %1 cannot be written (%2), so nothing could be kept after a "
                                         "crash. Check its permissions and the room on the disk.")
                              .arg(folder, words));
    }
    return std::unique_ptr<OwnerLock>(new OwnerLock(path, owner, descriptor));
}

std::unique_ptr<OwnerLock> OwnerLock::takeOver(const QString& folder, const QString& owner)
{
    const QString path = QDir(folder).filePath(owner + kEnding);
    const int descriptor = openLocked(path);
    return descriptor < 0 ? nullptr : std::unique_ptr<OwnerLock>(new OwnerLock(path, owner, descriptor));
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
