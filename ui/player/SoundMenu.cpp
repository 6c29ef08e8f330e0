#include "ui/player/SoundMenu.h"

#include "ui/player/Player.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace melodeck::ui {
namespace {

QString speedText(double speed)
{
    return QLocale().toString(speed, 'g', 3) + QChar(0x00D7);
}

} // namespace

SoundMenu::SoundMenu(Player& player, QWidget* parent)
    : IconButton(IconId::Tune, tr("Speed and sound device"), parent)
    , m_player(player)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("soundMenu"));
    m_menu->setObjectName(QStringLiteral("soundMenuEntries"));
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    m_player.setOutputDevice(m_settings.soundOutput());
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        rebuild();
        m_player.refreshOutputs();
    });
    connect(&m_player, &Player::outputsChanged, this, &SoundMenu::rebuild);
    connect(&m_player, &Player::speedChanged, this, &SoundMenu::showSpeed);
    rebuild();
}

void SoundMenu::showSpeed()
{
    const bool isUsual = m_player.speed() == 1.0;
    setIconId(IconId::Tune, isUsual ? ColorRole::SecondaryText : ColorRole::Accent);
    setLabel(isUsual ? tr("Speed and sound device") : tr("Speed %1 and sound device").arg(speedText(m_player.speed())));
    rebuild();
}

void SoundMenu::rebuild()
{
    m_menu->clear();
    addSpeeds();
    addDevices();
}

void SoundMenu::addHeading(const QString& text)
{
    // The style sheet paints a section as a line, without its words.
    auto* label = new SecondaryLabel(text, m_menu);
    label->setContentsMargins(spacing::card, spacing::grid, spacing::card, spacing::grid);
    auto* heading = new QWidgetAction(m_menu);
    heading->setDefaultWidget(label);
    m_menu->addAction(heading);
}

void SoundMenu::addSpeeds()
{
    addHeading(tr("Speed, pitch kept"));
    for (const double speed : Player::kSpeeds) {
        QAction* action = m_menu->addAction(speedText(speed));
        action->setObjectName(QStringLiteral("speed%1").arg(speed));
        action->setCheckable(true);
        action->setChecked(speed == m_player.speed());
        connect(
            action, &QAction::triggered, this, [this, speed] { m_player.setSpeed(speed); }, Qt::QueuedConnection);
    }
}

void SoundMenu::addDevices()
{
    m_menu->addSeparator();
    addHeading(tr("Sound device"));
    const auto& outputs = m_player.outputs();
    const bool isChosenThere = std::any_of(outputs.all.begin(), outputs.all.end(), [this](const OutputDevice& device) {
        return device.id == m_player.outputDevice();
    });
    addDevice(outputs.playing.name.isEmpty() || isChosenThere ? tr("As the system says")
                                                              : tr("As the system says (%1)").arg(outputs.playing.name),
              {});
    for (const auto& device : outputs.all) {
        addDevice(device.name, device.id);
    }
    if (!isChosenThere && !m_player.outputDevice().isEmpty() && !outputs.all.empty()) {
        addDevice(tr("The chosen one (not connected)"), m_player.outputDevice());
    }
}

void SoundMenu::addDevice(const QString& text, const QByteArray& id)
{
    QAction* action = m_menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(id == m_player.outputDevice());
    // Queued: what it changes rebuilds the menu that is being left.
    connect(
        action, &QAction::triggered, this,
        [this, id] {
            m_settings.setSoundOutput(id);
            m_player.setOutputDevice(id);
        },
        Qt::QueuedConnection);
}

} // namespace melodeck::ui
