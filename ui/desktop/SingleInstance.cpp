#include "ui/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>

namespace melodeck::ui {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;
constexpr int kReadMs = 5000;

QByteArray greeting()
{
    return QByteArrayLiteral("melodeck 1\n");
}

QByteArray taken()
{
    return QByteArrayLiteral("taken\n");
}

/// Also of a folder that is not there yet: a link above it is followed all the same.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return info.canonicalFilePath();
    }
    const QString parent = info.absolutePath();
    return parent == info.absoluteFilePath() ? parent : realPath(parent) + QLatin1Char('/') + info.fileName();
}

/// Waits for this line; false where it does not come in time, or another one does.
bool hear(QLocalSocket& socket, const QByteArray& line, const QDeadlineTimer& deadline)
{
    while (socket.bytesAvailable() < line.size()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return false;
        }
    }
    return socket.read(line.size()) == line;
}

/// Nothing: nobody listens, which may be so for a moment after the other one's start.
std::optional<bool> handOver(const QString& path, const LaunchRequest& request, const QDeadlineTimer& deadline)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
        return std::nullopt;
    }
    if (!hear(socket, greeting(), deadline)) {
        return false;
    }
    socket.write(launchMessage(request));
    return hear(socket, taken(), deadline);
}

} // namespace

QString sessionFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    return sandbox.isEmpty() ? folder : QStringLiteral("%1/app/%2").arg(folder, sandbox);
}

SingleInstance::SingleInstance(const QString& sessionFolder, const QString& libraryFolder, QObject* parent)
    : QObject(parent)
{
    // Short, because a socket's path has at most 107 bytes.
    constexpr qsizetype kDigits = 16;
    const auto hash = QCryptographicHash::hash(realPath(libraryFolder).toUtf8(), QCryptographicHash::Sha256);
    m_path = QStringLiteral("%1/melodeck-%2").arg(sessionFolder, QString::fromLatin1(hash.toHex().left(kDigits)));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // and takes its socket away, while the lock says that it is ours
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

SingleInstance::Role SingleInstance::start(const LaunchRequest& request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    do {
        switch (lock()) {
        case Lock::Ours:
            return listen() ? Role::First : Role::Alone;
        case Lock::Impossible:
            return Role::Alone;
        case Lock::Anothers:
            break;
        }
        if (const auto isTaken = handOver(m_path, request, deadline)) {
            return *isTaken ? Role::HandedOver : Role::NoAnswer;
        }
        // It has only just started, or is just ending. No window is there yet that would stand still.
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    } while (!deadline.hasExpired());
    return Role::NoAnswer;
}

SingleInstance::Lock SingleInstance::lock()
{
    if (m_lock < 0) {
        const QByteArray path = QFile::encodeName(m_path + QStringLiteral(".lock"));
        m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    }
    if (m_lock < 0) {
        return Lock::Impossible;
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
        return Lock::Ours;
    }
    return errno == EWOULDBLOCK ? Lock::Anothers : Lock::Impossible;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_path); // of one that was killed: the lock says that nobody listens
    if (m_server.listen(m_path)) {
        return true;
    }
    ::close(m_lock); // or later starts would wait for an answer
    m_lock = -1;
    return false;
}

void SingleInstance::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kReadMs, socket, &QLocalSocket::abort); // whoever says nothing is not waited for
        socket->write(greeting());
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kMostBytes) {
            socket->abort();
        }
        return;
    }
    const auto request = launchOfMessage(socket->readLine(kMostBytes));
    if (!request) {
        socket->abort();
        return;
    }
    socket->write(taken());
    socket->disconnectFromServer(); // once it is written
    Q_EMIT launched(*request);
}

} // namespace melodeck::ui
