#pragma once

#include "core/Recipe.h"
#include "core/Settings.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

class BannerMessage;
class LinkButton;
class QueueList;
class QueueModel;
class SecondaryLabel;
class SectionHeader;

/// Whether a job has left for a server that may bill it, so that cancelling it is not for free any more.
[[nodiscard]] bool mayCostToCancel(const jobs::JobQueue& queue, const QString& jobId);

/// The jobs that are not finished, in order: pause, reorder, run next, cancel, for one, several or all; by button,
/// drag, menu and keyboard. How many run at once is kept in the settings.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(jobs::JobQueue& queue, QWidget* parent = nullptr);

    /// Below the rest: what waits elsewhere. Owned from now on.
    void addSection(QWidget* section);
    /// Where new requests go: whose number is shown while the queue is empty.
    void setEndpoint(const core::Endpoint& endpoint);

    /// Esc: cancels what is selected, else the job that runs; asks first, in place, where it may cost. A question that
    /// is open is put away.
    void cancelSelected();
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    /// It asks something: the panel must be seen.
    void attentionWanted();
    /// Finished jobs are to go out of sight; they are not in this panel.
    void clearDoneRequested();
    /// The model of a job that waits is to start.
    void wakeRequested(const melodeck::core::Endpoint& endpoint);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Ask : std::uint8_t { WhereItMayCost, Always };

    void build();
    /// Where a language or large print needs more than the width, the footer's parts stand below each other.
    void arrangeFooter();
    QWidget* makeFooter();
    QWidget* makeSelectionBar();
    void buildActions();
    QAction* addKey(const QString& text, const QKeySequence& key, void (QueuePanel::*slot)());

    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QStringList selectedWaiting() const;
    [[nodiscard]] core::Endpoint shownEndpoint() const;
    void cancelNow();
    void cancelAll();
    void cancel(const QStringList& ids, Ask ask);
    void askToCancel(const QStringList& ids, int costly);
    void togglePause();
    void togglePauseQueue();
    void runNext();
    void moveUp();
    void moveDown();
    void dropBefore(int row);
    void showMenu(const QPoint& where);
    void showState();
    void showSelection();
    void setParallel(int jobs);

    jobs::JobQueue& m_queue;
    core::Settings m_settings;
    core::Endpoint m_endpoint;
    QueueModel* m_model;
    QVBoxLayout* m_sections = nullptr;
    SectionHeader* m_header;
    LinkButton* m_cancelAll;
    QueueList* m_list;
    SecondaryLabel* m_empty;
    BannerMessage* m_question;
    QWidget* m_footer = nullptr;
    QBoxLayout* m_footerRow = nullptr;
    QPushButton* m_pauseQueue = nullptr;
    QSpinBox* m_parallel = nullptr;
    QWidget* m_selectionBar = nullptr;
    LinkButton* m_runNextLink = nullptr;
    LinkButton* m_pauseLink = nullptr;
    LinkButton* m_cancelLink = nullptr;
    QAction* m_runNext = nullptr;
    QAction* m_moveUp = nullptr;
    QAction* m_moveDown = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_cancel = nullptr;
    QMenu* m_menu;
};

} // namespace melodeck::ui
