#pragma once

#include "core/JobRecord.h"
#include "jobs/Mailbox.h"
#include "store/Library.h"
#include "store/LibraryIndex.h"
#include "store/LibraryMarks.h"
#include "store/LibraryQuery.h"
#include "store/LibrarySearch.h"
#include "store/StoreThread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace melodeck::ui {

/// The window's way to the library: what is asked runs on the store thread, what it gives comes back here, in order.
/// Reads a library in that came before there was a search, a little at a time. GUI thread.
class LibraryFeed final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryFeed(store::StoreThread& store, QObject* parent = nullptr);
    ~LibraryFeed() override;

    /// Begins to read in what search does not know yet; once, after the first paint.
    void begin();
    [[nodiscard]] const store::IndexProgress& progress() const { return m_progress; }

    /// task(library) runs on the store thread over values that it owns and gives a Result; use(value) runs here, unless
    /// this is gone by then. A failure is said by failed() instead.
    template <class Task, class Use>
    void ask(Task task, Use use)
    {
        using Answer = std::invoke_result_t<Task, store::Library&>;
        auto answer = std::make_shared<std::optional<Answer>>();
        post(
            [answer, task = std::move(task)](store::StoreThread::OpenedLibrary& library) {
                answer->emplace(library ? task(**library) : Answer(core::fail(library.error())));
            },
            [this, answer, use = std::move(use)] {
                if (**answer) {
                    use(***answer);
                } else {
                    Q_EMIT failed((*answer)->error());
                }
            });
    }

    /// All of these: stars, tags, notes, and who is in which collection. marked() follows.
    void setStarred(const std::vector<store::EntryName>& entries, bool starred);
    void setTags(const store::EntryName& entry, const QStringList& tags);
    void addTag(const std::vector<store::EntryName>& entries, const QString& tag);
    void setNote(const store::EntryName& entry, const QString& text);
    void addToCollection(const QString& name, const std::vector<store::EntryName>& entries);
    void removeFromCollection(qint64 collection, const std::vector<store::EntryName>& entries);
    /// Puts them before another entry of it, in this order; before: none for the end.
    void moveInCollection(qint64 collection, const std::vector<store::EntryName>& entries,
                          const std::optional<store::EntryName>& before);
    void removeCollection(qint64 collection);

    /// Something of a job changed that is not in the database: its transcript was edited.
    void touch(const QString& jobId);
    /// A job is in the library as it is now: what shows entries looks again, soon.
    void noteChange();

Q_SIGNALS:
    /// These are others now.
    void marked(const std::vector<melodeck::store::EntryName>& entries);
    void starred(const melodeck::store::EntryName& entry, bool starred);
    void addedToCollection(const QString& name, int entries);
    /// Entries came or went.
    void changed();
    void progressed();
    void failed(const melodeck::core::Error& error);

private:
    using Arrival = std::function<void()>;
    void post(store::StoreThread::Task work, Arrival arrival);
    void arrive();
    void advance();
    /// Runs a change of the marks of entries, then tells of it.
    template <class Change>
    void mark(const std::vector<store::EntryName>& entries, Change change);

    store::StoreThread& m_store;
    std::shared_ptr<jobs::Mailbox<Arrival, LibraryFeed>> m_mailbox;
    store::IndexProgress m_progress;
    bool m_hasBegun = false;
    QTimer m_soon;
    bool m_again = false;
    QTimer m_now;
};

} // namespace melodeck::ui
