#include "ui/variation/VariationGrid.h"

#include "audio/LevelMatch.h"
#include "jobs/JobQueue.h"
#include "ui/player/Player.h"
#include "ui/theme/Tokens.h"
#include "ui/variation/VariationDelegate.h"
#include "ui/variation/VariationModel.h"
#include "ui/widgets/ElidedHeader.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr QSize kSize(680, 420);
constexpr int kMostHeaderWidth = 220;
/// Where there are many columns the dialog opens wider, up to that.
constexpr int kColumnWidth = 150;
constexpr int kMostWidth = 1040;

/// Of all of them with one another.
std::vector<double> gainsOf(const std::vector<ListedClip>& clips, VariationGrid::Levels wanted)
{
    std::vector<double> gains(clips.size(), 1.0);
    if (wanted == VariationGrid::Levels::Matched) {
        std::vector<audio::Level> levels;
        for (const ListedClip& clip : clips) {
            levels.push_back({clip.clip()->loudnessLufs, clip.clip()->truePeak});
        }
        const auto decibels = audio::matchLevels(levels);
        for (std::size_t i = 0; i < gains.size(); ++i) {
            gains[i] = std::pow(10.0, decibels[i].value_or(0.0) / 20.0);
        }
    }
    return gains;
}

} // namespace

VariationGrid::VariationGrid(jobs::JobQueue& queue, Player& player, const jobs::VariationPlan& plan,
                             const QStringList& jobIds, const QString& title, Levels levels, QWidget* parent)
    : QDialog(parent)
    , m_queue(queue)
    , m_player(player)
    , m_model(new VariationModel(queue, plan.rows, plan.columns, jobIds, this))
    , m_levels(levels)
    , m_table(new QTableView(this))
    , m_said(new SecondaryLabel({}, this))
{
    build(title, plan.remarks);
    connect(m_model, &VariationModel::progressed, this, &VariationGrid::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VariationGrid::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &VariationGrid::showState);
    connect(&m_player, &Player::stateChanged, this, &VariationGrid::showPlayback);
    connect(&m_player, &Player::currentChanged, this, &VariationGrid::showPlayback);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    showPlayback();
    showState();
}

void VariationGrid::build(const QString& title, const QStringList& remarks)
{
    setObjectName(QStringLiteral("variationGrid"));
    setWindowTitle(tr("Variations – %1").arg(title.simplified()));
    m_table->setObjectName(QStringLiteral("variations"));
    m_table->setAccessibleName(tr("Variations"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VariationDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    QPalette colors = m_table->palette();
    colors.setColor(QPalette::Highlight, Qt::transparent); // a card shows by itself that it is chosen
    m_table->setPalette(colors);
    m_table->setHorizontalHeader(new ElidedHeader(Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new ElidedHeader(Qt::Vertical, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setVisible(m_model->columnCount() > 1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMaximumWidth(kMostHeaderWidth);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &VariationGrid::play);
    auto* remark = new SecondaryLabel(remarks.join(QLatin1Char(' ')), this);
    remark->setWordWrap(true);
    remark->setTextFormat(Qt::PlainText);
    remark->setVisible(!remarks.isEmpty());
    m_said->setObjectName(QStringLiteral("variationsSaid"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::within);
    m_play = addButton("playVariation", tr("Play"), &VariationGrid::play);
    m_star = addButton("starVariation", tr("Star"), &VariationGrid::toggleStar);
    m_keep = addButton("keepVariation", tr("Keep this"), &VariationGrid::keep);
    m_keep->setToolTip(tr("Stars it and shows it among the results. The others stay in the library."));
    m_cancel = addButton("cancelVariations", tr("Cancel the rest"), &VariationGrid::cancelRest);
    auto* close = addButton("closeVariations", tr("Close"), nullptr);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {m_play, m_star, m_keep, m_cancel}) {
        buttons->addWidget(button);
    }
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(remark);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(std::clamp(kMostHeaderWidth + m_model->columnCount() * kColumnWidth, kSize.width(), kMostWidth),
           kSize.height());
    auto* star = new QShortcut(QKeySequence(QStringLiteral("Ctrl+D")), this);
    connect(star, &QShortcut::activated, this, &VariationGrid::toggleStar);
}

QPushButton* VariationGrid::addButton(const char* name, const QString& text, void (VariationGrid::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter keeps what is chosen in the grid
    if (slot != nullptr) {
        connect(button, &QPushButton::clicked, this, slot);
    }
    return button;
}

void VariationGrid::play()
{
    const ListedClip wanted = m_model->clipAt(m_table->currentIndex());
    if (wanted.job == nullptr) {
        return;
    }
    const std::vector<ListedClip> clips = m_model->clips();
    const std::vector<double> gains = gainsOf(clips, m_levels);
    std::vector<ClipSource> sources;
    int place = 0;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        place = clips[i].job == wanted.job ? static_cast<int>(i) : place;
        sources.push_back({clips[i].clip()->path, clips[i].title(), gains[i]});
    }
    const bool isCurrent = m_player.current() && m_player.current()->path == wanted.clip()->path;
    m_player.setPlaylist(sources);
    if (isCurrent) {
        m_player.toggle();
    } else if (m_player.wantsToPlay() && m_player.currentIndex() >= 0) {
        m_player.switchTo(place);
    } else {
        m_player.load(sources.at(static_cast<std::size_t>(place)), AfterLoad::Play);
    }
}

void VariationGrid::toggleStar()
{
    const QModelIndex index = m_table->currentIndex();
    m_model->setStarred(index, !index.data(VariationModel::StarredRole).toBool());
}

void VariationGrid::keep()
{
    const QModelIndex index = m_table->currentIndex();
    const ListedClip clip = m_model->clipAt(index);
    if (clip.job != nullptr) {
        m_model->setStarred(index, true);
        hide();
        Q_EMIT kept(clip);
    }
}

void VariationGrid::cancelRest()
{
    m_queue.cancelAll(m_model->jobIds());
}

void VariationGrid::showState()
{
    const QModelIndex index = m_table->currentIndex();
    const bool isAudible = index.data(VariationModel::AudibleRole).toBool();
    for (QPushButton* button : {m_play, m_star, m_keep}) {
        button->setEnabled(isAudible);
    }
    m_play->setText(index.data(VariationModel::PlayingRole).toBool() ? tr("Pause") : tr("Play"));
    m_star->setText(index.data(VariationModel::StarredRole).toBool() ? tr("Remove star") : tr("Star"));
    const int finished = m_model->finishedCount();
    const int all = m_model->jobCount();
    m_cancel->setVisible(finished < all);
    m_said->setText(finished < all ? tr("%1 of %2 are done").arg(finished).arg(all)
                                   : tr("Arrows choose, Space plays, Enter keeps."));
}

void VariationGrid::hidePlayback(bool isHidden)
{
    m_isPlaybackHidden = isHidden;
    showPlayback();
}

void VariationGrid::showPlayback()
{
    const bool isKnown = m_player.current() && !m_isPlaybackHidden;
    m_model->setPlaying(isKnown ? m_player.current()->path : QString(), isKnown && m_player.wantsToPlay());
}

bool VariationGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            play();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            keep();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace melodeck::ui
