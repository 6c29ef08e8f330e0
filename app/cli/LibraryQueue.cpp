#include "cli/LibraryQueue.h"

#include "cli/KeychainPatience.h"
#include "cli/RequestJournal.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "store/LibraryFolder.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct LibraryQueueText final
{
    Q_DECLARE_TR_FUNCTIONS(LibraryQueue)
};

jobs::QueueOptions queueOptions()
{
    jobs::QueueOptions options = jobs::queueOptions(core::Settings());
    options.loudness = jobs::JobTarget::Loudness::NotNeeded; // the window finds it out when it shows them
    return options;
}

} // namespace

LibraryQueue::LibraryQueue(Console& console)
    : m_console(console)
    , m_keychain(kKeychainPatience)
    , m_lookup(m_keychain)
    , m_store(core::libraryFolder())
    , m_engine(core::programFolder() + QStringLiteral("/melodeck-engine"))
    , m_http(jobs::networkSettings(core::Settings()))
    , m_queue({m_http, m_engine, m_keys, &m_lookup}, m_store, queueOptions())
{
    m_queue.pauseQueue();
    jobs::applyParallelLimits(core::Settings(), m_queue);
    QObject::connect(&m_queue, &jobs::JobQueue::libraryFailed, &m_queue, [this](const core::Error& error) {
        if (m_isOpen) {
            m_failure = m_failure.value_or(error);
        } else {
            m_console.warning(error.message);
        }
    });
    QObject::connect(&m_queue, &jobs::JobQueue::backupFailed, &m_queue,
                     [this](const core::Error& error) { m_console.warning(error.message); });
    QObject::connect(&m_queue, &jobs::JobQueue::jobsRecovered, &m_queue,
                     [this](const QStringList&, const QStringList& finished) {
                         for (const QString& id : finished) {
                             const auto job = m_queue.find(id);
                             m_console.warning(sentenceOnRecovered(*job));
                             if (job->state == core::JobState::Done) {
                                 m_recovered << id;
                             }
                         }
                         m_queue.forget(finished);
                     });
}

core::Result<std::unique_ptr<LibraryQueue>> LibraryQueue::open(Console& console, const std::stop_token& stop)
{
    if (const auto there = store::openExisting(core::libraryFolder()); !there) {
        return core::fail(there.error());
    }
    std::unique_ptr<LibraryQueue> queue(new LibraryQueue(console));
    QEventLoop loop;
    QObject::connect(&queue->m_queue, &jobs::JobQueue::opened, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
    loop.exec();
    if (stop.stop_requested()) {
        return core::fail(core::ErrorCode::Cancelled, LibraryQueueText::tr("Stopped. Nothing was changed."));
    }
    if (!queue->m_queue.isSafe()) {
        return core::fail(
            core::ErrorCode::Io,
            LibraryQueueText::tr("What earlier runs left could not be taken over, or nothing could be kept of this "
                                 "one. Nothing was sent or changed. Make room on the disk, then try again."));
    }
    queue->m_isOpen = true;
    return queue;
}

core::Result<std::vector<store::QueuedRow>> LibraryQueue::ofOthers() const
{
    const auto library = store::openExisting(core::libraryFolder());
    auto rows = library ? (*library)->queued() : core::fail(library.error());
    if (rows) {
        std::erase_if(*rows, [this](const store::QueuedRow& row) { return m_queue.find(row.job.id) != nullptr; });
    }
    return rows;
}

core::Result<void> LibraryQueue::checkThatWait(const QStringList& jobIds) const
{
    const std::vector<QString> waiting = m_queue.unfinished();
    for (const QString& id : jobIds) {
        if (std::find(waiting.begin(), waiting.end(), id) != waiting.end()) {
            continue;
        }
        const auto others = ofOthers();
        if (!others) {
            return core::fail(others.error());
        }
        const bool isElsewhere = std::any_of(others->begin(), others->end(),
                                             [&id](const store::QueuedRow& row) { return row.job.id == id; });
        if (isElsewhere) {
            return core::fail(
                core::ErrorCode::Unavailable,
                LibraryQueueText::tr("Job %1 is in the queue of a program that runs, such as the window. Nothing was "
                                     "changed. Change it there, or close that program first.")
                    .arg(id));
        }
        return core::fail(
            core::ErrorCode::NotFound,
            LibraryQueueText::tr("No job %1 waits. Nothing was changed. “queue list” shows those that do.").arg(id));
    }
    return {};
}

core::Result<void> LibraryQueue::flush()
{
    // Whatever was to be written comes before what is read here.
    QEventLoop loop;
    QObject::connect(&m_queue, &jobs::JobQueue::historyLoaded, &loop, &QEventLoop::quit);
    m_queue.loadHistory(1);
    loop.exec();
    if (m_failure) {
        return core::fail(*m_failure);
    }
    return {};
}

} // namespace melodeck::cli
