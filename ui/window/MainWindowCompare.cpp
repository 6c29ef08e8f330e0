// The window's side of comparing clips: menu, keys, and what is kept in the settings.

#include "ui/compare/CompareBar.h"
#include "ui/compare/Comparison.h"
#include "ui/library/LibraryDesk.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ResultsPanel.h"
#include "ui/variation/VariationGrid.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <QAction>
#include <QMenu>

namespace melodeck::ui {

void MainWindow::connectCompare()
{
    Comparison& comparison = m_results->comparison();
    m_playerBar->compareBar()->setComparison(comparison);
    connect(&comparison, &Comparison::hiddenLengthChanged, m_playerBar, &PlayerBar::setHiddenLength);
    connect(&comparison, &Comparison::hiddenLengthChanged, this, &MainWindow::hiddenLengthChanged);
    connect(&comparison, &Comparison::hiddenLengthChanged, m_library, [this](std::optional<double> length) {
        m_library->hidePlayback(length.has_value());
        if (m_grid != nullptr) {
            m_grid->hidePlayback(length.has_value());
        }
    });
    comparison.setMatching(m_settings.matchesLevel() ? Comparison::Matching::On : Comparison::Matching::Off);
    connect(&comparison, &Comparison::levelChanged, this, [this, &comparison] {
        const bool isOn = comparison.matching() == Comparison::Matching::On;
        if (isOn != m_settings.matchesLevel()) {
            m_settings.setMatchesLevel(isOn);
        }
    });
}

void MainWindow::addCompareActions(QMenu* menu)
{
    QAction* other = addSingle(menu, tr("Switch between A and B"), "switchToOther", "X", &MainWindow::switchToOther);
    QAction* match = addSingle(menu, tr("Match level"), "matchLevel", "M", &MainWindow::toggleMatching);
    QAction* loop = addSingle(menu, tr("Loop"), "loop", "L", &MainWindow::toggleLoop);
    QAction* blind = addSingle(menu, tr("Compare blind…"), "compareBlind", "B", &MainWindow::compareBlind);
    match->setCheckable(true);
    loop->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, this, [this, other, match, loop, blind] {
        const Comparison& comparison = m_results->comparison();
        const Comparison::LevelState level = comparison.level();
        other->setEnabled(comparison.hasOther());
        match->setChecked(level.matching == Comparison::Matching::On);
        match->setEnabled(!level.isForced);
        loop->setChecked(m_services.player.loop() == LoopMode::On);
        loop->setEnabled(m_services.player.current().has_value());
        blind->setEnabled(comparison.trial() || comparison.canBeBlind(m_results->currentJob()));
    });
}

bool MainWindow::refusesHidden()
{
    const bool isHidden = m_results->comparison().isCurrentHidden();
    if (isHidden) {
        m_toast->say(tr("Nobody knows which clip this is. Reveal or cancel the blind comparison first."));
    }
    return isHidden;
}

void MainWindow::switchToOther()
{
    if (isTranscriptShown()) {
        return; // its clips are out of sight
    }
    m_results->comparison().switchToOther();
}

void MainWindow::toggleMatching()
{
    if (isTranscriptShown()) {
        return; // its clips are out of sight
    }
    Comparison& comparison = m_results->comparison();
    if (!comparison.level().isForced) {
        comparison.setMatching(comparison.matching() == Comparison::Matching::On ? Comparison::Matching::Off
                                                                                 : Comparison::Matching::On);
    }
}

void MainWindow::toggleLoop()
{
    Player& player = m_services.player;
    if (isTranscriptShown() || !player.current()) {
        return;
    }
    player.setLoop(player.loop() == LoopMode::On ? LoopMode::Off : LoopMode::On);
}

void MainWindow::compareBlind()
{
    if (isTranscriptShown()) {
        return; // its clips are out of sight
    }
    m_results->compareBlind();
}

} // namespace melodeck::ui
