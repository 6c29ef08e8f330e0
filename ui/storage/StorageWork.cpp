#include "ui/storage/StorageWork.h"

#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "store/StoreThread.h"
#include "ui/Format.h"
#include "ui/storage/StorageReports.h"

#include <QMetaMethod>

#include <algorithm>
#include <chrono>
#include <future>

namespace melodeck::ui {

namespace {

constexpr std::chrono::milliseconds kTick(100);

/// Work on a thread of its own, in its outcome.
template <class Report>
StorageWork::Outcome said(const core::Result<Report>& report)
{
    return report ? outcomeOf(*report) : outcomeOf(report.error());
}

} // namespace

StorageWork::StorageWork(store::StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_folder(store.folder())
    , m_isMoveReady(!core::libraryPlace().pending.isEmpty())
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &StorageWork::changed);
}

StorageWork::~StorageWork()
{
    cancel();
}

double StorageWork::fraction() const
{
    const std::int64_t total = m_progress ? m_progress->totalBytes.load() : 0;
    return total > 0 ? std::clamp(static_cast<double>(m_progress->bytes.load()) / static_cast<double>(total), 0.0, 1.0)
                     : -1.0;
}

void StorageWork::cancel()
{
    if (m_stop) {
        m_stop->request_stop();
    }
}

void StorageWork::begin(const QString& words, Work work, std::function<void()> then)
{
    if (m_stop) {
        return;
    }
    m_words = words;
    m_outcome.reset();
    m_stop.emplace();
    m_progress = std::make_shared<store::WorkProgress>();
    m_tick.start();
    m_long.run(
        [work = std::move(work), progress = m_progress, own = *m_stop](const std::stop_token& queue) {
            std::stop_source either = own;
            const std::stop_callback ends(queue, [&either] { either.request_stop(); });
            return work(*progress, own.get_token());
        },
        [this, then = std::move(then)](Outcome outcome) {
            m_tick.stop();
            m_stop.reset();
            m_outcome = std::move(outcome);
            if (then) {
                then();
            }
            Q_EMIT changed();
            Q_EMIT ended(*m_outcome);
            readSizes();
        });
    Q_EMIT changed();
}

void StorageWork::verify()
{
    begin(tr("Verifying"), [folder = m_folder](store::WorkProgress& progress, const std::stop_token& stop) {
        return said(store::checkLibrary(folder, progress, stop));
    });
}

void StorageWork::exportTo(const QString& path, const QStringList& jobIds, core::TakenName taken)
{
    begin(tr("Exporting"),
          [folder = m_folder, path, jobIds, taken](store::WorkProgress& progress, const std::stop_token& stop) {
              return said(store::exportLibrary(folder, path, jobIds, taken, progress, stop));
          });
}

void StorageWork::importFrom(const QString& path)
{
    begin(
        tr("Importing"),
        [folder = m_folder, path](store::WorkProgress& progress, const std::stop_token& stop) {
            return said(store::importLibrary(folder, path, progress, stop));
        },
        [this] { Q_EMIT imported(); });
}

void StorageWork::emptyTrash()
{
    begin(
        tr("Emptying the trash"),
        [folder = m_folder](store::WorkProgress& progress, const std::stop_token& stop) {
            const auto upkeep = store::LibraryUpkeep::open(folder);
            return said(upkeep ? (*upkeep)->emptyTrash({}, progress, stop) : core::fail(upkeep.error()));
        },
        [this] { readTrash(); });
}

void StorageWork::emptyOldTrash()
{
    using Emptied = store::LibraryUpkeep::Emptied;
    const QDateTime before = QDateTime::currentDateTime().addDays(-store::kTrashDays);
    m_changes.run(
        [&store = m_store, folder = m_folder, before](const std::stop_token& stop) -> core::Result<Emptied> {
            const auto promise = std::make_shared<std::promise<bool>>();
            std::future<bool> isDue = promise->get_future();
            store.post([promise, before](store::StoreThread::OpenedLibrary& library) {
                promise->set_value(library && (*library)->upkeep().hasTrashFrom(before).value_or(false));
            });
            if (!isDue.get()) {
                return Emptied{};
            }
            store::WorkProgress progress;
            const auto upkeep = store::LibraryUpkeep::open(folder);
            return upkeep ? (*upkeep)->emptyTrash(before, progress, stop) : core::fail(upkeep.error());
        },
        [this](const core::Result<Emptied>& emptied) {
            // What cannot be removed today is there tomorrow.
            if (emptied && emptied->jobs > 0) {
                Q_EMIT oldTrashEmptied(emptied->jobs, emptied->bytes);
            }
        });
}

void StorageWork::cancelMove()
{
    begin(
        tr("Removing the copy"),
        [folder = m_folder](store::WorkProgress&, const std::stop_token&) -> Outcome {
            core::LibraryPlace place = core::libraryPlace();
            store::forgetCopy(folder, place.pending);
            place.pending.clear();
            place.failure.clear();
            const auto set = core::setLibraryPlace(place);
            return set ? Outcome{Outcome::Kind::Fine, tr("The library stays where it is, and the copy is gone."), {}}
                       : outcomeOf(set.error());
        },
        [this] { m_isMoveReady = false; });
}

void StorageWork::copyTo(const QString& folder)
{
    const auto isReady = std::make_shared<bool>(false);
    begin(
        tr("Copying the library"),
        [from = m_folder, folder, isReady](store::WorkProgress& progress, const std::stop_token& stop) -> Outcome {
            const auto copied = store::copyForMove(from, folder, progress, stop);
            if (!copied) {
                return outcomeOf(copied.error());
            }
            core::LibraryPlace place = core::libraryPlace();
            place.pending = folder;
            place.failure.clear();
            if (const auto set = core::setLibraryPlace(place); !set) {
                return outcomeOf(set.error());
            }
            *isReady = true;
            return {
                Outcome::Kind::Fine,
                tr("%n file(s) with %1 were copied and read back.", nullptr, static_cast<int>(copied->files))
                        .arg(bytesText(copied->bytes)) +
                    QLatin1Char(' ') +
                    tr("The new place is used from the next start on; what comes until then is taken along. The old "
                       "files stay until you remove them here."),
                {}};
        },
        [this, isReady] { m_isMoveReady = *isReady; });
}

void StorageWork::removePrevious()
{
    begin(tr("Removing the old files"), [](store::WorkProgress& progress, const std::stop_token& stop) -> Outcome {
        const auto removed = store::removePrevious(progress, stop);
        if (!removed) {
            return outcomeOf(removed.error());
        }
        if (!removed->kept.isEmpty()) {
            return {Outcome::Kind::Remarks,
                    tr("%1 are free again. %n old file(s) stay: the library lacks them where it is now.", nullptr,
                       static_cast<int>(removed->kept.size()))
                        .arg(bytesText(removed->bytes)),
                    removed->kept.join(QLatin1Char('\n'))};
        }
        return {Outcome::Kind::Fine,
                tr("The old files are gone, and %1 are free again.").arg(bytesText(removed->bytes)),
                {}};
    });
}

template <class Value, class Read>
void StorageWork::read(Read read, void (StorageWork::*found)(const Value&))
{
    m_moments.run(
        [folder = m_folder, read = std::move(read)](const std::stop_token&) -> core::Result<Value> {
            const auto upkeep = store::LibraryUpkeep::open(folder);
            return upkeep ? read(**upkeep) : core::fail(upkeep.error());
        },
        [this, found](const core::Result<Value>& value) {
            if (value) {
                Q_EMIT(this->*found)(*value);
            } else if (value.error().code != core::ErrorCode::NotFound) {
                Q_EMIT failed(value.error());
            }
        });
}

void StorageWork::readSizes()
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&StorageWork::sizesRead))) {
        return; // all of the library is read for them
    }
    read<store::LibrarySizes>([](const store::LibraryUpkeep& upkeep) { return upkeep.sizes(); },
                              &StorageWork::sizesRead);
}

void StorageWork::plan(const store::CleanUpRule& rule)
{
    read<store::CleanUpPlan>([rule](const store::LibraryUpkeep& upkeep) { return upkeep.plan(rule); },
                             &StorageWork::planned);
}

void StorageWork::readTrash()
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&StorageWork::trashRead))) {
        return;
    }
    read<std::vector<store::KeptJob>>([](const store::LibraryUpkeep& upkeep) { return upkeep.trash(); },
                                      &StorageWork::trashRead);
}

void StorageWork::change(std::function<core::Result<std::int64_t>(store::LibraryUpkeep&)> work,
                         std::function<void(std::int64_t)> then)
{
    m_changes.run(
        [&store = m_store, work = std::move(work)](const std::stop_token&) {
            const auto promise = std::make_shared<std::promise<core::Result<std::int64_t>>>();
            std::future<core::Result<std::int64_t>> future = promise->get_future();
            store.post([promise, work](store::StoreThread::OpenedLibrary& library) {
                promise->set_value(library ? work((*library)->upkeep()) : core::fail(library.error()));
            });
            return future.get();
        },
        [this, then = std::move(then)](const core::Result<std::int64_t>& done) {
            if (done) {
                then(*done);
            } else {
                Q_EMIT failed(done.error());
            }
        });
}

void StorageWork::moveToTrash(const QStringList& jobIds)
{
    const auto jobs = std::make_shared<std::vector<store::KeptJob>>();
    change(
        [jobIds, jobs](store::LibraryUpkeep& upkeep) {
            auto moved = upkeep.moveToTrash(jobIds, QDateTime::currentDateTime());
            if (moved && *moved > 0) {
                *jobs = upkeep.trashed(jobIds).value_or(std::vector<store::KeptJob>());
            }
            return moved;
        },
        [this, jobIds, jobs](std::int64_t moved) {
            if (moved > 0) {
                Q_EMIT trashed(jobIds, *jobs);
                readSizes();
            } else {
                Q_EMIT failed({core::ErrorCode::InvalidArgument,
                               tr("Only what has ended can go to the trash. Cancel it first."),
                               {}});
            }
        });
}

void StorageWork::restore(const QStringList& jobIds)
{
    change([jobIds](store::LibraryUpkeep& upkeep) { return upkeep.restore(jobIds); },
           [this, jobIds](std::int64_t restored) {
               if (restored > 0) {
                   Q_EMIT this->restored(jobIds);
                   readSizes();
                   readTrash();
               }
           });
}

void StorageWork::noteSaved(std::vector<std::pair<QString, int>> clips)
{
    change(
        [clips = std::move(clips)](store::LibraryUpkeep& upkeep) -> core::Result<std::int64_t> {
            const auto noted = upkeep.recordSaved(clips, QDateTime::currentDateTime());
            return noted ? core::Result<std::int64_t>(0) : core::fail(noted.error());
        },
        [](std::int64_t) {});
}

} // namespace melodeck::ui
