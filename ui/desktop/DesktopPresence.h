#pragma once

#include <QObject>

#include <memory>

namespace melodeck::ui {

class DesktopApplication;
class MainWindow;
class MediaSession;
class Player;

/// All that the desktop has of Melodeck besides its window. Made after the first paint, which it must not hold up.
class DesktopPresence final : public QObject
{
    Q_OBJECT

public:
    DesktopPresence(MainWindow& window, Player& player, QObject* parent = nullptr);
    ~DesktopPresence() override;

private:
    void connectMedia(MainWindow& window);

    std::unique_ptr<DesktopApplication> m_application;
    std::unique_ptr<MediaSession> m_media;
};

} // namespace melodeck::ui
