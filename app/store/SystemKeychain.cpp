#include "store/SystemKeychain.h"

#include <QCoreApplication>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

namespace melodeck::store {

namespace {

/// Texts for people.
struct SystemKeychainText final
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/// Where the answer of a call goes. It outlives a caller that has given up.
struct Reply
{
    std::mutex mutex;
    std::condition_variable_any arrived;
    bool isThere = false;
    QKeychain::Error error = QKeychain::NoError;
    core::Secret secret;
};

core::Error errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {core::ErrorCode::Unavailable,
                SystemKeychainText::tr(
                    "The keychain is locked, or access to it was refused. Unlock it and try again, or use the key "
                    "for this session alone."),
                {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what libsecret says where nobody owns the service's name
        return {core::ErrorCode::Unavailable,
                SystemKeychainText::tr(
                    "There is no keychain on this computer, or it does not run (a program such as GNOME Keyring "
                    "or KWallet), so no key can be kept. Use the key for this session alone, or name an "
                    "environment variable."),
                {}};
    default:
        return {core::ErrorCode::Unavailable,
                SystemKeychainText::tr(
                    "The keychain does not do what was asked of it (its error %1). Use the key for this session "
                    "alone, or name an environment variable.")
                    .arg(static_cast<int>(error)),
                {}};
    }
}

/// The one thread of the library's queue, with the parent of its jobs. Ends with the application, without waiting for a
/// keyring that does not answer.
class QueueThread final
{
public:
    QueueThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_worker->moveToThread(&m_thread);
        m_thread.start();
        qAddPostRoutine([] { theQueue().end(); });
    }

    static QueueThread& theQueue()
    {
        static QueueThread queue;
        return queue;
    }
    [[nodiscard]] QObject* worker() const { return m_worker.get(); }

private:
    void end()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_worker = std::make_unique<QObject>();
};

} // namespace

SystemKeychain::SystemKeychain(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
{
}

core::Result<core::Secret> SystemKeychain::read(const QString& account, const std::stop_token& stop)
{
    return run(Task::Read, account, {}, stop);
}

core::Result<void> SystemKeychain::write(const QString& account, const core::Secret& secret,
                                         const std::stop_token& stop)
{
    return run(Task::Write, account, secret, stop).map([](const core::Secret&) {});
}

core::Result<void> SystemKeychain::remove(const QString& account, const std::stop_token& stop)
{
    return run(Task::Remove, account, {}, stop).map([](const core::Secret&) {});
}

core::Result<core::Secret> SystemKeychain::run(Task task, const QString& account, const core::Secret& secret,
                                               const std::stop_token& stop)
{
    const auto reply = std::make_shared<Reply>();
    QObject* const worker = QueueThread::theQueue().worker();
    const auto start = [worker, reply, task, account, secret, service = m_service] {
        QKeychain::Job* job = nullptr;
        if (task == Task::Write) {
            auto* write = new QKeychain::WritePasswordJob(service, worker);
            write->setTextData(QString::fromUtf8(secret.reveal()));
            job = write;
        } else if (task == Task::Remove) {
            job = new QKeychain::DeletePasswordJob(service, worker);
        } else {
            job = new QKeychain::ReadPasswordJob(service, worker);
        }
        job->setKey(account);
        QObject::connect(job, &QKeychain::Job::finished, worker, [reply](QKeychain::Job* ended) {
            const std::scoped_lock lock(reply->mutex);
            reply->error = ended->error();
            if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(ended); read != nullptr) {
                reply->secret = core::Secret(read->textData());
            }
            reply->isThere = true;
            reply->arrived.notify_all();
        });
        job->start(); // deletes itself when it has ended
    };
    QMetaObject::invokeMethod(worker, start, Qt::QueuedConnection);

    std::unique_lock lock(reply->mutex);
    if (!reply->arrived.wait_for(lock, stop, m_limit, [&] { return reply->isThere; })) {
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled, SystemKeychainText::tr("The keychain was not waited for."));
        }
        return core::fail(
            core::ErrorCode::Timeout,
            SystemKeychainText::tr("The keychain does not answer; it may be waiting to be unlocked. Unlock it and try "
                                   "again, or use the key for this session alone."));
    }
    if (reply->error == QKeychain::NoError) {
        return reply->secret;
    }
    if (reply->error == QKeychain::EntryNotFound && task != Task::Write) {
        return core::Secret();
    }
    return tl::unexpected(errorOf(reply->error));
}

} // namespace melodeck::store
