// Results that another program brings into the library while this one has it open: melodeck-cli receive.

#include "jobs/ArrivalWatch.h"
#include "jobs/JobQueue.h"
#include "store/AsyncFolder.h"
#include "store/StoreThread.h"

#include <chrono>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 300ms;

} // namespace

void JobQueue::followArrivals()
{
    if (m_arrivals) {
        return;
    }
    m_arrivals = std::make_unique<ArrivalWatch>();
    m_arrivals->soon.setSingleShot(true);
    m_arrivals->soon.setInterval(kSoon);
    connect(&m_arrivals->soon, &QTimer::timeout, this, &JobQueue::lookForArrivals);
    connect(&m_arrivals->watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_arrivals->soon.isActive()) {
            m_arrivals->soon.start();
        }
    });
    // Where no folder can be made there is no library either, and that is told by others.
    if (const auto folder = store::AsyncFolder::open(m_store.folder())) {
        m_arrivals->watcher.addPath(folder->arrivalsPath());
    }
    // What came before is history.
    m_store.post([seen = m_arrivals->seen](store::StoreThread::OpenedLibrary& library) {
        if (const auto folder = library ? store::AsyncFolder::open((*library)->folder())
                                        : core::Result<store::AsyncFolder>(core::fail(library.error()))) {
            const QStringList ids = folder->arrivals();
            *seen = QSet<QString>(ids.begin(), ids.end());
        }
    });
}

void JobQueue::lookForArrivals()
{
    m_store.post([mailbox = m_mailbox, seen = m_arrivals->seen](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return;
        }
        const auto folder = store::AsyncFolder::open((*library)->folder());
        if (!folder) {
            return;
        }
        HistoryMail mail;
        mail.why = HistoryMail::Why::Arrived;
        for (const QString& requestId : folder->arrivals()) {
            if (seen->contains(requestId)) {
                continue;
            }
            auto job = (*library)->find(folder->jobOf(requestId));
            if (!job) {
                mailbox->deliver(TroubleMail{job.error()});
                return; // once more with the next
            }
            seen->insert(requestId);
            if (*job && core::isFinished((*job)->state)) {
                mail.jobs.push_back(std::move(**job));
            }
        }
        if (!mail.jobs.empty()) {
            mailbox->deliver(std::move(mail));
        }
    });
}

void JobQueue::takeArrivals(HistoryMail mail)
{
    QStringList fresh;
    for (core::JobRecord& job : mail.jobs) {
        if (!m_entries.contains(job.id)) { // the history may have had it
            const QString id = job.id;
            fresh << id;
            addFinished(std::move(job)); // how long it took says nothing of a request that is waited for
        }
    }
    if (!fresh.isEmpty()) {
        Q_EMIT jobsReceived(fresh);
    }
}

} // namespace melodeck::jobs
