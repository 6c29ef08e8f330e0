// Where a melody comes from that is no dropped file: microphone, clipboard and links.

#include "core/Paths.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodySources.h"
#include "ui/intake/LinkDialog.h"
#include "ui/intake/LinkFetch.h"
#include "ui/record/Recorder.h"
#include "ui/record/RecoveredTakes.h"
#include "ui/window/MainWindow.h"
#include "ui/window/OwnKeys.h"
#include "ui/window/PastedFiles.h"
#include "ui/window/Toast.h"
#include "ui/window/WelcomePage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace melodeck::ui {

void MainWindow::connectIntake()
{
    const QString recordings = core::libraryFolder() + QStringLiteral("/recordings");
    if (m_services.microphone != nullptr) {
        m_recorder = new Recorder(*m_services.microphone, recordings, this);
        const auto takeOutput = [this] { m_recorder->setMonitorOutput(m_services.player.outputDevice()); };
        connect(&m_services.player, &Player::outputsChanged, m_recorder, takeOutput);
        takeOutput();
        connect(m_recorder, &Recorder::stateChanged, this, [this] {
            if (m_recorder->state() == RecorderState::CountingIn || m_recorder->state() == RecorderState::Recording) {
                m_services.player.pause(); // or it is recorded too
            }
        });
    }
    m_sources = new MelodySources(m_compose->melodyCard(), m_links, m_recorder, this);
    connect(m_sources, &MelodySources::melodyReady, m_compose,
            [this](const QString& path) { m_compose->takeAwaited(path); });
    connect(m_sources, &MelodySources::shown, this, &MainWindow::showDesk);
    connect(m_sources, &MelodySources::keptAside, m_toast, &Toast::say);
    connect(m_sources, &MelodySources::shown, this, &MainWindow::closeBatch);
    connect(m_sources, &MelodySources::shown, m_compose, &ComposePanel::showForm);
    connect(m_welcome, &WelcomePage::recordRequested, this, [this] {
        showDesk();
        m_sources->listen();
    });
    connect(m_welcome, &WelcomePage::linkRequested, this, &MainWindow::pasteLink);
    m_ownKeys = new OwnKeys({}, this);
    showKeys();
    m_recovered = new RecoveredTakes(recordings);
    m_compose->addNotice(m_recovered);
    connect(m_recovered, &RecoveredTakes::found, this, &MainWindow::showDesk);
    connect(m_recovered, &RecoveredTakes::useRequested, this,
            [this](const QString& path) { m_compose->setMelodyFile(path); });
}

void MainWindow::record()
{
    m_sources->toggleRecording();
}

void MainWindow::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if ((copied != nullptr && takePortalFiles(*copied)) || takeText(QGuiApplication::clipboard()->text())) {
        return;
    }
    const PastedFiles pasted = sortPaste(*QGuiApplication::clipboard()->mimeData());
    if (pasted.files.isEmpty()) {
        m_toast->say(pasted.problem);
    } else {
        open(pasted.files);
    }
}

void MainWindow::pasteLink()
{
    if (takeText(QGuiApplication::clipboard()->text())) {
        return;
    }
    const QUrl copied = linkOf(QGuiApplication::clipboard()->text());
    auto* dialog = new LinkDialog(copied.isValid() ? copied.toString() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::chosen, this, [this](const QUrl& link) {
        if (m_compose->takesLink()) {
            m_compose->setLink(link.toString(QUrl::FullyEncoded));
        } else {
            m_links.fetch(link);
        }
    });
    dialog->open();
}

} // namespace melodeck::ui
