// What the library takes up: its dialog, and the trash.

#include "core/LibraryPlace.h"
#include "jobs/JobQueue.h"
#include "ui/Format.h"
#include "ui/library/EntryMenu.h"
#include "ui/library/LibraryDesk.h"
#include "ui/library/LibraryFeed.h"
#include "ui/library/LibraryList.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/storage/StorageDialog.h"
#include "ui/storage/StorageWork.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/LibraryMoveAtExit.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace melodeck::ui {

void MainWindow::connectStorage()
{
    m_storage = new StorageWork(m_services.queue.store(), this);
    connect(m_results, &ResultsPanel::trashRequested, this, [this](const QString& id) { moveToTrash({id}); });
    connect(m_storage, &StorageWork::trashed, m_results, &ResultsPanel::takeAway);
    connect(m_storage, &StorageWork::restored, m_results, &ResultsPanel::bringBack);
    connect(m_storage, &StorageWork::trashed, this,
            [this](const QStringList& ids, const std::vector<store::KeptJob>& jobs) {
                m_services.queue.forget(ids); // the library has them, and may lose them and get them back
                m_toast->offer(trashedText(ids, jobs), tr("Undo"), [this, ids] { m_storage->restore(ids); });
                m_library->feed().noteChange();
            });
    connect(m_storage, &StorageWork::restored, this, [this](const QStringList& ids) {
        m_toast->say(tr("%n result(s) are back.", nullptr, static_cast<int>(ids.size())));
    });
    const auto say = [this](const QString& sentence) {
        if (qobject_cast<StorageDialog*>(QApplication::activeModalWidget()) == nullptr) { // which says it itself
            m_toast->say(sentence);
        }
    };
    connect(m_storage, &StorageWork::failed, this, [say](const core::Error& error) { say(error.message); });
    connect(m_storage, &StorageWork::ended, this, [say](const StorageWork::Outcome& outcome) { say(outcome.text); });
    connect(m_storage, &StorageWork::oldTrashEmptied, this, [this](std::int64_t jobs, std::int64_t bytes) {
        m_toast->say(
            tr("%n result(s) with %1 were in the trash for 30 days and are removed.", nullptr, static_cast<int>(jobs))
                .arg(bytesText(bytes)));
    });
    connect(m_storage, &StorageWork::restored, &m_library->feed(), &LibraryFeed::noteChange);
    connect(m_storage, &StorageWork::imported, &m_library->feed(), &LibraryFeed::noteChange);
    connect(m_storage, &StorageWork::imported, m_results, &ResultsPanel::loadHistory);
    connect(m_saver, &ClipSaver::savedWhole, this, [this](const std::vector<core::Clip>& clips) {
        std::vector<std::pair<QString, int>> saved;
        for (const core::Clip& clip : clips) {
            saved.emplace_back(QFileInfo(clip.path).dir().dirName(), clip.index); // see store::clipFolderOf()
        }
        if (!saved.empty()) {
            m_storage->noteSaved(std::move(saved));
        }
    });
    const core::LibraryPlace place = core::libraryPlace();
    if (!place.failure.isEmpty()) {
        m_results->showNotice(tr("The library was not moved. %1").arg(place.failure), {});
    }
}

void MainWindow::showStorage()
{
    auto* dialog = new StorageDialog(*m_storage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StorageDialog::restartRequested, this, [this, dialog] {
        dialog->close();
        LibraryMoveAtExit::restartAfterwards();
        if (!close()) {
            LibraryMoveAtExit::stayClosed(); // jobs are on their way: the person is asked
        }
    });
    dialog->open();
}

void MainWindow::moveToTrash(const QStringList& jobIds)
{
    m_storage->moveToTrash(jobIds);
}

/// Del, where the focus is on results or on the library's list: anywhere else it may be meant for something else.
bool MainWindow::trashByKey(const QKeyEvent& event)
{
    const bool isPlain = event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier;
    const QWidget* focus = QApplication::focusWidget();
    const LibraryPanel* panel = m_library->focused();
    if (isPlain && panel != nullptr && focus == &panel->list() && !panel->selected().empty()) {
        moveToTrash(EntryMenu::jobsOf(panel->selected()));
        return true;
    }
    if (!isPlain || focus == nullptr || !m_results->isAncestorOf(focus)) {
        return false;
    }
    // What has the focus, which need not be what plays.
    for (const QWidget* around = focus; around != m_results; around = around->parentWidget()) {
        if (const auto* block = qobject_cast<const JobBlock*>(around)) {
            moveToTrash({block->jobId()});
            return true;
        }
    }
    return false;
}

void MainWindow::trashCurrent()
{
    if (const QString id = m_results->currentJob(); !id.isEmpty()) {
        moveToTrash({id});
    }
}

/// What it was, and what went with it: it may not be what was meant.
QString MainWindow::trashedText(const QStringList& ids, const std::vector<store::KeptJob>& jobs)
{
    constexpr qsizetype kMostOfTitle = 48;
    const auto sum = [&jobs](std::int64_t store::KeptJob::*count) {
        return static_cast<int>(
            std::accumulate(jobs.begin(), jobs.end(), std::int64_t{0},
                            [count](std::int64_t all, const store::KeptJob& job) { return all + job.*count; }));
    };
    QStringList sentences;
    if (jobs.size() == 1) {
        const QString& whole = jobs.front().title;
        const QString title =
            whole.size() > kMostOfTitle ? whole.left(kMostOfTitle).trimmed() + QStringLiteral("…") : whole;
        const int clips = sum(&store::KeptJob::clips);
        sentences << (clips > 0 ? tr("“%1” is in the trash, with %n clip(s).", nullptr, clips)
                                : tr("“%1” is in the trash."))
                         .arg(title);
    } else {
        sentences << tr("%n result(s) are in the trash.", nullptr,
                        static_cast<int>(jobs.empty() ? ids.size() : static_cast<qsizetype>(jobs.size())));
    }
    if (const int starred = sum(&store::KeptJob::starredClips); starred > 0) {
        sentences << tr("%n starred clip(s) went, too.", nullptr, starred);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace melodeck::ui
