#pragma once

#include "core/JobRecord.h"
#include "ui/work/BackgroundQueue.h"

#include <QDialog>
#include <QString>

#include <memory>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::ui {

class SecondaryLabel;

/// A clip of the library, wherever it is listed.
struct ListedClip
{
    std::shared_ptr<const core::JobRecord> job;
    int clipIndex = 0;

    /// nullptr where the job has no such clip.
    [[nodiscard]] const core::Clip* clip() const;
    /// What people call it: its prompt, else its file's name.
    [[nodiscard]] QString title() const;
};

/// Chooses one of the clips that can be heard: the newest of the library, found by words of their prompt, model, melody
/// or day. GUI thread; the library is read on threads of its own.
class ClipFinder final : public QDialog
{
    Q_OBJECT

public:
    /// So many of the newest jobs are looked through.
    static constexpr int kMostJobs = 2000;

    /// question: what the clip is wanted for, in one sentence. besides: that is not offered. store: outlives it.
    ClipFinder(store::StoreThread& store, const QString& question, const ListedClip& besides,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const melodeck::ui::ListedClip& clip);

protected:
    /// Down goes from the search into the list; Enter chooses in both.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Jobs = std::vector<std::shared_ptr<const core::JobRecord>>;

    void build(const QString& question);
    void readMore(const QString& before);
    void add(const Jobs& jobs);
    void filter();
    void choose();

    store::StoreThread& m_store;
    QString m_besides;
    std::vector<ListedClip> m_clips;
    int m_readJobs = 0;
    bool m_isReading = true;
    QLineEdit* m_words;
    QListWidget* m_list;
    SecondaryLabel* m_note;
    QPushButton* m_choose;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
