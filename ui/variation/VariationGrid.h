#pragma once

#include "jobs/Variation.h"
#include "ui/clips/ClipFinder.h"

#include <QDialog>
#include <QStringList>

class QModelIndex;
class QPushButton;
class QTableView;

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

class Player;
class SecondaryLabel;
class VariationModel;

/// What became of a variation, as a grid to listen to: arrows go from one to the next, Space plays it at the place
/// where the other was, Ctrl+D stars it, Enter keeps it. Stands beside the window. GUI thread.
class VariationGrid final : public QDialog
{
    Q_OBJECT

public:
    enum class Levels : std::uint8_t { AsTheyAre, Matched };

    /// jobIds: of the plan's requests, in its order; empty for one that is not there any more. queue and player outlive
    /// it.
    VariationGrid(jobs::JobQueue& queue, Player& player, const jobs::VariationPlan& plan, const QStringList& jobIds,
                  const QString& title, Levels levels, QWidget* parent = nullptr);

    [[nodiscard]] VariationModel& model() const { return *m_model; }
    /// Nobody may see which clip plays, or everybody again.
    void hidePlayback(bool isHidden);

Q_SIGNALS:
    /// This one is what was looked for; it is starred.
    void kept(const melodeck::ui::ListedClip& clip);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& title, const QStringList& remarks);
    QPushButton* addButton(const char* name, const QString& text, void (VariationGrid::*slot)());
    void play();
    void toggleStar();
    void keep();
    void cancelRest();
    void showState();
    void showPlayback();

    jobs::JobQueue& m_queue;
    Player& m_player;
    VariationModel* m_model;
    Levels m_levels;
    QTableView* m_table;
    SecondaryLabel* m_said;
    QPushButton* m_play = nullptr;
    QPushButton* m_star = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_isPlaybackHidden = false;
};

} // namespace melodeck::ui
