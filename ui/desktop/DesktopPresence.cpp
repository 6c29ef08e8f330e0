#include "ui/desktop/DesktopPresence.h"

#include "ui/desktop/DesktopApplication.h"
#include "ui/desktop/MediaSession.h"
#include "ui/window/MainWindow.h"

#include <QDBusConnection>

namespace melodeck::ui {

DesktopPresence::DesktopPresence(MainWindow& window, Player& player, QObject* parent)
    : QObject(parent)
    , m_application(std::make_unique<DesktopApplication>(QDBusConnection::sessionBus()))
    , m_media(std::make_unique<MediaSession>(
          player, MediaSessionActions{[&window] { window.present(); }, [&window] { window.close(); }},
          QDBusConnection::sessionBus()))
{
    connect(m_application.get(), &DesktopApplication::launched, &window, &MainWindow::take);
    connectMedia(window);
}

DesktopPresence::~DesktopPresence() = default;

void DesktopPresence::connectMedia(MainWindow& window)
{
    connect(&window, &MainWindow::playedPeaksReady, m_media.get(), &MediaSession::setPeaks);
    connect(&window, &MainWindow::hiddenLengthChanged, m_media.get(), &MediaSession::setHiddenLength);
}

} // namespace melodeck::ui
