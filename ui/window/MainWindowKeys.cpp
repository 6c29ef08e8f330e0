// The window's keys: single ones, which act where nothing else has a use for them, and what a person made of all.

#include "jobs/JobQueue.h"
#include "ui/batch/BatchPanel.h"
#include "ui/compare/CompareBar.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ResultsPanel.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/Shortcuts.h"
#include "ui/window/Desk.h"
#include "ui/window/Languages.h"
#include "ui/window/MainWindow.h"
#include "ui/window/OwnKeys.h"
#include "ui/window/ShortcutSheet.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace melodeck::ui {

namespace {

constexpr double kStepSeconds = 5.0;
constexpr double kNudgeSeconds = 1.0;
/// What sends the form, as the settings call it: its first key.
const QString kSend = QStringLiteral("Ctrl+Return");
const QString kPasteLink = QStringLiteral("Ctrl+U");

/// As on a keyboard: "Ctrl+↵". In this order also beside Arabic.
QString buttonHint(QString key)
{
    if (key.isEmpty()) {
        return key;
    }
    const QChar fromTheLeft(0x200E);
    for (const char* name : {"Return", "Enter"}) {
        key.replace(QKeySequence(QLatin1String(name)).toString(QKeySequence::NativeText), QStringLiteral("↵"));
    }
    return fromTheLeft + key + fromTheLeft;
}

} // namespace

QAction* MainWindow::addSingle(QMenu* menu, const QString& text, const char* name, const char* key,
                               void (MainWindow::*slot)())
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    m_shortcuts->addSingle(action, QLatin1String(name), {QKeySequence(QLatin1String(key))});
    return action;
}

void MainWindow::buildPlaybackMenu()
{
    QMenu* menu = m_menu->addMenu(tr("Playback"));
    menu->setObjectName(QStringLiteral("playbackMenu"));
    addCompareActions(menu);
    menu->addSeparator();
    addSingle(menu, tr("Play or pause"), "play", "Space", &MainWindow::togglePlay);
    addSingle(menu, tr("Back 5 s"), "stepBack", "Left", &MainWindow::stepBack);
    addSingle(menu, tr("Forward 5 s"), "stepForward", "Right", &MainWindow::stepForward);
    addSingle(menu, tr("Back 1 s"), "nudgeBack", "Shift+Left", &MainWindow::nudgeBack);
    addSingle(menu, tr("Forward 1 s"), "nudgeForward", "Shift+Right", &MainWindow::nudgeForward);
    addSingle(menu, tr("To the beginning"), "seekStart", "Home", &MainWindow::seekStart);
    addSingle(menu, tr("To the end"), "seekEnd", "End", &MainWindow::seekEnd);
    addSingle(menu, tr("Slower"), "slower", "[", &MainWindow::playSlower);
    addSingle(menu, tr("Faster"), "faster", "]", &MainWindow::playFaster);
}

void MainWindow::takeShortcuts()
{
    // Also those that have no key yet: a person may give them one, which works while the menu is closed.
    const auto inMenu = m_menu->actions();
    for (QAction* action : inMenu) {
        if (action->menu() == nullptr && !action->objectName().isEmpty() && !actions().contains(action)) {
            QWidget::addAction(action);
        }
    }
    const auto all = actions();
    for (QAction* action : all) {
        m_shortcuts->add(action);
    }
    for (const QAction* entry : inMenu) {
        const auto below = entry->menu() != nullptr ? entry->menu()->actions() : QList<QAction*>();
        for (QAction* action : below) {
            if (!action->objectName().isEmpty()) {
                QWidget::addAction(action);
                m_shortcuts->add(action, QStringLiteral("%1 – %2").arg(entry->text(), action->text()));
            }
        }
    }
    connect(m_shortcuts, &Shortcuts::changed, this, &MainWindow::showKeys);
    showKeys();
}

void MainWindow::showKeys()
{
    const QString hint = buttonHint(m_shortcuts->textOf(kSend));
    m_compose->setSendKey(hint);
    m_batch->setRunKey(hint);
    m_playerBar->compareBar()->setKeys({m_shortcuts->textOf(QStringLiteral("switchToOther")),
                                        m_shortcuts->textOf(QStringLiteral("matchLevel")),
                                        m_shortcuts->textOf(QStringLiteral("loop"))});
    if (m_ownKeys == nullptr) {
        return; // it is told when it is made
    }
    QList<QKeySequence> own;
    for (const Shortcuts::Entry& entry : m_shortcuts->entries()) {
        if (entry.reach == Shortcuts::Reach::Everywhere && (entry.name == kPasteLink || entry.keys != entry.usual)) {
            own += entry.keys;
        }
    }
    m_ownKeys->setKeys(own);
}

void MainWindow::showShortcuts()
{
    auto* sheet = new ShortcutSheet(*m_shortcuts, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::changeRequested, this, &MainWindow::showSettings);
    sheet->open();
}

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(
        {m_services.theme, m_services.player, m_services.queue, m_services.engine, *m_shortcuts}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, [this, dialog](const QString& code) {
        if (!isSettled()) {
            dialog->say(tr("The language changes as soon as what is being recorded, fetched, saved or sent is done."));
        }
        Q_EMIT languageWanted(code);
    });
    connect(dialog, &SettingsDialog::queueRequested, this, [this] {
        showDesk();
        m_desk->showQueue();
    });
    connect(dialog, &SettingsDialog::manualRequested, this,
            [this, dialog](const QString& page) { openManual(page, *dialog); });
    connect(dialog, &SettingsDialog::addressesForgotten, this,
            [this] { m_topBar->setConnections(m_settings.connections()); });
    dialog->open();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    beWhole();
    // Single keys arrive here only when the focused control has no use for them.
    if (!chooseByDigit(*event) && !trashByKey(*event) && !m_shortcuts->press(*event)) {
        QMainWindow::keyPressEvent(event);
    }
}

/// 1 to 9 switch to that clip; with Ctrl they give a place to the clip that is heard blind.
bool MainWindow::chooseByDigit(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const int digit = event.key() - Qt::Key_0;
    constexpr int kLastPlace = 5;
    constexpr int kLastClip = 9;
    Player& player = m_services.player;
    if (digit < 1 || digit > kLastClip || !player.current()) {
        return false;
    }
    if (modifiers == Qt::ControlModifier && digit <= kLastPlace && !isTranscriptShown() &&
        m_results->comparison().isCurrentHidden()) {
        m_results->comparison().placeCurrent(digit);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (digit <= static_cast<int>(player.playlist().size())) {
        player.switchTo(digit - 1);
    }
    return true;
}

void MainWindow::togglePlay()
{
    m_services.player.toggle();
}

void MainWindow::stepBack()
{
    m_services.player.seekBy(-kStepSeconds);
}

void MainWindow::stepForward()
{
    m_services.player.seekBy(kStepSeconds);
}

void MainWindow::nudgeBack()
{
    m_services.player.seekBy(-kNudgeSeconds);
}

void MainWindow::nudgeForward()
{
    m_services.player.seekBy(kNudgeSeconds);
}

void MainWindow::seekStart()
{
    m_services.player.seek(0.0);
}

void MainWindow::seekEnd()
{
    m_services.player.seek(m_services.player.duration());
}

void MainWindow::playSlower()
{
    m_services.player.slower();
}

void MainWindow::playFaster()
{
    m_services.player.faster();
}

} // namespace melodeck::ui
