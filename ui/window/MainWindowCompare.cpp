// The window's side of comparing clips: menu, keys, and what is kept in the settings.

#include "ui/compare/CompareBar.h"
#include "ui/compare/Comparison.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ResultsPanel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace melodeck::ui {

void MainWindow::connectCompare()
{
    Comparison& comparison = m_results->comparison();
    m_playerBar->compareBar()->setComparison(comparison);
    connect(&comparison, &Comparison::hiddenLengthChanged, m_playerBar, &PlayerBar::setHiddenLength);
    comparison.setMatching(m_settings.matchesLevel() ? Comparison::Matching::On : Comparison::Matching::Off);
    connect(&comparison, &Comparison::levelChanged, this, [this, &comparison] {
        const bool isOn = comparison.matching() == Comparison::Matching::On;
        if (isOn != m_settings.matchesLevel()) {
            m_settings.setMatchesLevel(isOn);
        }
    });
}

QAction* MainWindow::addKeyed(const QString& text, const QString& key, void (MainWindow::*slot)())
{
    auto* action = new QAction(text + QLatin1Char('\t') + key, this);
    connect(action, &QAction::triggered, this, slot);
    m_menu->addAction(action);
    return action;
}

void MainWindow::buildCompareMenu()
{
    QAction* other = addKeyed(tr("Switch between A and B"), tr("X"), &MainWindow::switchToOther);
    QAction* match = addKeyed(tr("Match level"), tr("M"), &MainWindow::toggleMatching);
    QAction* loop = addKeyed(tr("Loop"), tr("L"), &MainWindow::toggleLoop);
    QAction* blind = addKeyed(tr("Compare blind…"), tr("B"), &MainWindow::compareBlind);
    match->setCheckable(true);
    loop->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this, other, match, loop, blind] {
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

bool MainWindow::compareByKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    constexpr int kLastPlace = 5;
    const int place = event.key() - Qt::Key_0;
    if (modifiers == Qt::ControlModifier && place >= 1 && place <= kLastPlace &&
        m_results->comparison().isCurrentHidden()) {
        m_results->comparison().placeCurrent(place);
        return true;
    }
    if (modifiers != Qt::NoModifier || !m_services.player.current()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_X:
        switchToOther();
        return true;
    case Qt::Key_M:
        toggleMatching();
        return true;
    case Qt::Key_L:
        toggleLoop();
        return true;
    case Qt::Key_B:
        compareBlind();
        return true;
    default:
        return false;
    }
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
    m_results->comparison().switchToOther();
}

void MainWindow::toggleMatching()
{
    Comparison& comparison = m_results->comparison();
    if (!comparison.level().isForced) {
        comparison.setMatching(comparison.matching() == Comparison::Matching::On ? Comparison::Matching::Off
                                                                                 : Comparison::Matching::On);
    }
}

void MainWindow::toggleLoop()
{
    Player& player = m_services.player;
    player.setLoop(player.loop() == LoopMode::On ? LoopMode::Off : LoopMode::On);
}

void MainWindow::compareBlind()
{
    m_results->compareBlind();
}

} // namespace melodeck::ui
