#pragma once

#include "core/Error.h"
#include "core/FileSink.h"
#include "store/LibraryUpkeep.h"
#include "store/WorkProgress.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::ui {

/// Works on what the library takes up: one long thing at a time, and what takes a moment beside it. Lives as long as
/// the window, so that closing a dialog stops nothing. GUI thread; all work is elsewhere.
class StorageWork final : public QObject
{
    Q_OBJECT

public:
    explicit StorageWork(store::StoreThread& store, QObject* parent = nullptr);
    ~StorageWork() override;

    /// How something long ended.
    struct Outcome
    {
        enum class Kind : std::uint8_t { Fine, Remarks, Failed };
        Kind kind = Kind::Fine;
        /// Sentences for people; the first says what happened.
        QString text;
        /// What is left out, missing, changed: a line each.
        QString detail;
    };

    /// Something long goes on; what that is, and how far it is, 0 … 1 (−1: not known).
    [[nodiscard]] bool isBusy() const { return m_stop.has_value(); }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] double fraction() const;
    /// Of the last long thing; nothing while one goes on.
    [[nodiscard]] const std::optional<Outcome>& outcome() const { return m_outcome; }
    /// A copy is done and waits for the end of the program to take the library's place.
    [[nodiscard]] bool isMoveReady() const { return m_isMoveReady; }

    // Long; nothing happens while another one goes on.
    void verify();
    void exportTo(const QString& path, const QStringList& jobIds, core::TakenName taken);
    void importFrom(const QString& path);
    void emptyTrash();
    /// What has been in it for store::kTrashDays; told only if there was something.
    void emptyOldTrash();
    void copyTo(const QString& folder);
    /// The copy that waits is given up.
    void cancelMove();
    void removePrevious();
    void cancel();

    // Of a moment.
    void readSizes();
    void plan(const store::CleanUpRule& rule);
    void readTrash();
    void moveToTrash(const QStringList& jobIds);
    void restore(const QStringList& jobIds);
    /// Clips of these jobs were saved elsewhere, whole.
    void noteSaved(std::vector<std::pair<QString, int>> clips);

Q_SIGNALS:
    /// Something long began, came further or ended.
    void changed();
    void ended(const melodeck::ui::StorageWork::Outcome& outcome);
    void sizesRead(const melodeck::store::LibrarySizes& sizes);
    void planned(const melodeck::store::CleanUpPlan& plan);
    void trashRead(const std::vector<melodeck::store::KeptJob>& jobs);
    /// jobs: what went, as people know it.
    void trashed(const QStringList& jobIds, const std::vector<melodeck::store::KeptJob>& jobs);
    void restored(const QStringList& jobIds);
    /// The trash was emptied of what was in it for long.
    void oldTrashEmptied(std::int64_t jobs, std::int64_t bytes);
    /// Jobs came into the library.
    void imported();
    void failed(const melodeck::core::Error& error);

private:
    using Work = std::function<Outcome(store::WorkProgress&, const std::stop_token&)>;
    void begin(const QString& words, Work work, std::function<void()> then = {});
    template <class Value, class Read>
    void read(Read read, void (StorageWork::*found)(const Value&));
    /// On the store thread, which has the rows; then back here.
    void change(std::function<core::Result<std::int64_t>(store::LibraryUpkeep&)> work,
                std::function<void(std::int64_t)> then);

    store::StoreThread& m_store;
    QString m_folder;
    QString m_words;
    std::shared_ptr<store::WorkProgress> m_progress;
    std::optional<std::stop_source> m_stop;
    std::optional<Outcome> m_outcome;
    bool m_isMoveReady = false;
    QTimer m_tick;
    BackgroundQueue m_moments;
    BackgroundQueue m_changes;
    BackgroundQueue m_long;
};

} // namespace melodeck::ui
