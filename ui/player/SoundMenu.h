#pragma once

#include "core/Settings.h"
#include "ui/widgets/Buttons.h"

class QMenu;

namespace melodeck::ui {

class Player;

/// A button with a menu: how fast it plays, and on which sound device. The device is kept in the settings.
class SoundMenu final : public IconButton
{
    Q_OBJECT

public:
    /// The player must live as long as the button.
    explicit SoundMenu(Player& player, QWidget* parent = nullptr);

private:
    void showSpeed();
    void rebuild();
    void addHeading(const QString& text);
    void addSpeeds();
    void addDevices();
    void addDevice(const QString& text, const QByteArray& id);

    Player& m_player;
    core::Settings m_settings;
    QMenu* m_menu;
};

} // namespace melodeck::ui
