#include "ui/library/LibraryFeed.h"

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// Some milliseconds of the store thread, which everything else waits for meanwhile.
constexpr int kJobsAtOnce = 50;
/// Clips of one job come close to each other.
constexpr auto kSoon = 150ms;
/// While much is read in, what is shown follows at this pace.
constexpr auto kNow = 500ms;

/// What a task gives that only does something.
struct Done
{
};

core::Result<Done> done(core::Result<void> result)
{
    if (!result) {
        return core::fail(std::move(result).error());
    }
    return Done{};
}

} // namespace

LibraryFeed::LibraryFeed(store::StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_mailbox(std::make_shared<jobs::Mailbox<Arrival, LibraryFeed>>(*this, &LibraryFeed::arrive))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false)) {
            m_soon.start();
        }
        if (m_progress.isComplete) {
            advance(); // else it does so all the time
        }
    });
    // Without a library nothing is being read.
    connect(this, &LibraryFeed::failed, this, [this] { m_progress = {}; });
    m_now.setSingleShot(true);
    m_now.setInterval(kNow);
    connect(&m_now, &QTimer::timeout, this, &LibraryFeed::changed);
}

LibraryFeed::~LibraryFeed()
{
    m_mailbox->detach();
}

void LibraryFeed::post(store::StoreThread::Task work, Arrival arrival)
{
    m_store.post([mailbox = m_mailbox, work = std::move(work),
                  arrival = std::move(arrival)](store::StoreThread::OpenedLibrary& library) {
        work(library);
        mailbox->deliver(arrival);
    });
}

void LibraryFeed::arrive()
{
    for (const Arrival& arrival : m_mailbox->take()) {
        arrival();
    }
}

void LibraryFeed::begin()
{
    if (!std::exchange(m_hasBegun, true)) {
        m_progress.isComplete = false; // as far as is known
        advance();
    }
}

void LibraryFeed::advance()
{
    ask([](store::Library& library) { return library.index().advance(kJobsAtOnce); },
        [this](const store::IndexProgress& progress) {
            const bool wasComplete = std::exchange(m_progress, progress).isComplete;
            if (!progress.isComplete) {
                advance(); // each time behind what others have asked meanwhile
            }
            if (!progress.isComplete || !wasComplete) {
                Q_EMIT progressed();
            }
            if (progress.isComplete) {
                m_now.stop();
                Q_EMIT changed();
            } else if (!m_now.isActive()) {
                m_now.start();
            }
        });
}

void LibraryFeed::noteChange()
{
    // What is noted while it waits may be written only after it looks.
    m_again = m_soon.isActive();
    if (!m_again) {
        m_soon.start();
    }
}

void LibraryFeed::touch(const QString& jobId)
{
    ask([jobId](store::Library& library) { return done(library.index().touch(jobId)); },
        [this](Done) { noteChange(); });
}

template <class Change>
void LibraryFeed::mark(const std::vector<store::EntryName>& entries, Change change)
{
    ask([change = std::move(change)](store::Library& library) { return done(change(library)); },
        [this, entries](Done) { Q_EMIT marked(entries); });
}

void LibraryFeed::setStarred(const std::vector<store::EntryName>& entries, bool starred)
{
    mark(entries, [entries, starred](store::Library& library) {
        core::Result<void> all;
        for (const store::EntryName& entry : entries) {
            if (auto set = library.setStarred(entry.jobId, entry.index, starred); !set) {
                all = std::move(set);
            }
        }
        return all;
    });
    for (const store::EntryName& entry : entries) {
        Q_EMIT this->starred(entry, starred);
    }
}

void LibraryFeed::setTags(const store::EntryName& entry, const QStringList& tags)
{
    mark({entry}, [entry, tags](store::Library& library) { return library.marks().setTags(entry, tags); });
}

void LibraryFeed::addTag(const std::vector<store::EntryName>& entries, const QString& tag)
{
    mark(entries, [entries, tag](store::Library& library) { return library.marks().addTag(entries, tag); });
}

void LibraryFeed::setNote(const store::EntryName& entry, const QString& text)
{
    mark({entry}, [entry, text](store::Library& library) { return library.marks().setNote(entry, text); });
}

void LibraryFeed::addToCollection(const QString& name, const std::vector<store::EntryName>& entries)
{
    mark(entries, [name, entries](store::Library& library) -> core::Result<void> {
        const auto collection = library.marks().collection(name);
        if (!collection) {
            return core::fail(collection.error());
        }
        return library.marks().addToCollection(*collection, entries);
    });
    Q_EMIT addedToCollection(store::LibraryMarks::tidyName(name), static_cast<int>(entries.size()));
}

void LibraryFeed::removeFromCollection(qint64 collection, const std::vector<store::EntryName>& entries)
{
    mark(entries, [collection, entries](store::Library& library) {
        return library.marks().removeFromCollection(collection, entries);
    });
    noteChange();
}

void LibraryFeed::moveInCollection(qint64 collection, const std::vector<store::EntryName>& entries,
                                   const std::optional<store::EntryName>& before)
{
    mark(entries, [collection, entries, before](store::Library& library) {
        core::Result<void> all;
        for (const store::EntryName& entry : entries) {
            if (auto moved = library.marks().moveInCollection(collection, entry, before); !moved) {
                all = std::move(moved);
            }
        }
        return all;
    });
    noteChange();
}

void LibraryFeed::removeCollection(qint64 collection)
{
    mark({}, [collection](store::Library& library) { return library.marks().removeCollection(collection); });
    noteChange();
}

} // namespace melodeck::ui
