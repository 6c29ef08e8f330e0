#include "ui/compare/CompareBar.h"

#include "ui/compare/CompareWords.h"
#include "ui/compare/Comparison.h"
#include "ui/player/Player.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Labels.h"

#include <QGridLayout>
#include <QToolButton>

namespace melodeck::ui {

CompareBar::CompareBar(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_pair(makeButton(QStringLiteral("compareOther"), tr("A / B")))
    , m_match(makeButton(QStringLiteral("matchLevel"), tr("Match level")))
    , m_offset(new SecondaryLabel(QString(), this))
    , m_loop(makeButton(QStringLiteral("loop"), tr("Loop")))
{
    build();
    connect(m_loop, &QToolButton::toggled, this,
            [this](bool on) { m_player.setLoop(on ? LoopMode::On : LoopMode::Off); });
    connect(&m_player, &Player::loopChanged, this, &CompareBar::showLoop);
    connect(&m_player, &Player::currentChanged, this, &CompareBar::showLoop);
    showLoop();
}

QToolButton* CompareBar::makeButton(const QString& name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty("outlined", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void CompareBar::build()
{
    m_match->setCheckable(true);
    m_loop->setCheckable(true);
    m_pair->hide();
    m_match->hide();
    m_offset->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_offset->setAccessibleName(tr("Level of this clip"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::card);
    grid->setVerticalSpacing(2);
    // As much room above as below, so that the buttons stay in the middle.
    const int line = m_offset->fontMetrics().height();
    grid->setRowMinimumHeight(0, line);
    grid->setRowMinimumHeight(2, line);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 1);
    grid->addWidget(m_pair, 1, 0);
    grid->addWidget(m_match, 1, 1);
    grid->addWidget(m_offset, 2, 1);
    grid->addWidget(m_loop, 1, 2);
}

void CompareBar::setComparison(Comparison& comparison)
{
    m_comparison = &comparison;
    connect(m_pair, &QToolButton::clicked, m_comparison, &Comparison::switchToOther);
    connect(m_match, &QToolButton::toggled, m_comparison, [this](bool on) {
        if (!m_comparison->level().isForced) {
            m_comparison->setMatching(on ? Comparison::Matching::On : Comparison::Matching::Off);
        }
    });
    connect(m_comparison, &Comparison::levelChanged, this, &CompareBar::showLevel);
    connect(m_comparison, &Comparison::pairChanged, this, &CompareBar::showPair);
    m_pair->show();
    m_match->show();
    showLevel();
    showPair();
}

void CompareBar::setRoom(Room room)
{
    if (m_room != room) {
        m_room = room;
        m_match->setText(room == Room::Plenty ? tr("Match level") : tr("Match"));
        static_cast<QGridLayout*>(layout())->setHorizontalSpacing(room == Room::Plenty ? spacing::card
                                                                                       : spacing::within);
        showLoop();
    }
}

void CompareBar::showLoop()
{
    const bool loops = m_player.loop() == LoopMode::On;
    m_loop->setChecked(loops);
    m_loop->setIcon(icon(IconId::Loop, loops ? ColorRole::Accent : ColorRole::SecondaryText));
    m_loop->setToolButtonStyle(m_room == Room::Plenty ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_loop->setEnabled(m_player.current().has_value());
}

void CompareBar::showLevel()
{
    const auto level = m_comparison->level();
    m_match->setChecked(level.matching == Comparison::Matching::On);
    m_match->setEnabled(!level.isForced);
    showHints();
    m_offset->setText(level.decibels ? offsetText(*level.decibels) : QString());
    m_offset->setAccessibleName(level.decibels ? tr("Level of this clip: %1").arg(m_offset->text())
                                               : tr("Level of this clip"));
}

void CompareBar::setKeys(const Keys& keys)
{
    m_keys = keys;
    showHints();
}

void CompareBar::showHints()
{
    const auto hint = [](const QString& text, const QString& key) {
        return key.isEmpty() ? text : tr("%1 (%2)").arg(text, key);
    };
    const bool isForced = m_comparison != nullptr && m_comparison->level().isForced;
    m_pair->setToolTip(hint(tr("To the other of two clips and back, at the same place"), m_keys.pair));
    m_match->setToolTip(isForced
                            ? tr("Clips that are compared blind are always equally loud.")
                            : hint(tr("Plays the clips of a job equally loud; files stay as they are"), m_keys.match));
    m_loop->setToolTip(hint(tr("Loop"), m_keys.loop));
}

void CompareBar::showPair()
{
    m_pair->setEnabled(m_comparison->hasOther());
}

} // namespace melodeck::ui
