#include "ui/player/PlayerBar.h"

#include "ui/player/Player.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PlayButton.h"
#include "ui/widgets/Slider.h"
#include "ui/widgets/SpectrumButton.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/WaveformView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace melodeck::ui {
namespace {

constexpr int volumeSteps = 100;

} // namespace

PlayerBar::PlayerBar(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_previous(new IconButton(IconId::Previous, tr("Previous clip"), this))
    , m_play(new PlayButton(PlayButton::Kind::Transport, this))
    , m_next(new IconButton(IconId::Next, tr("Next clip"), this))
    , m_title(new ElidedLabel(QString(), this))
    , m_time(new ElidedLabel(QString(), this))
    , m_waveform(new WaveformView(this))
    , m_loop(new IconButton(IconId::Loop, tr("Loop"), this))
    , m_mute(new IconButton(IconId::Volume, tr("Mute"), this))
    , m_volume(new Slider(this))
{
    build();
    connectPlayer();
    showClip();
}

void PlayerBar::build()
{
    m_previous->setObjectName(QStringLiteral("previousClip"));
    m_play->setObjectName(QStringLiteral("playPause"));
    m_next->setObjectName(QStringLiteral("nextClip"));
    m_waveform->setObjectName(QStringLiteral("playerWaveform"));
    m_waveform->setAccessibleName(tr("Position"));
    m_waveform->setSeeking(WaveformView::Seeking::On);
    m_waveform->setRegionEditing(WaveformView::RegionEditing::Draw);
    m_waveform->setSnapping(WaveformView::Snapping::On);
    m_waveform->setZooming(WaveformView::Zooming::Wheel);
    m_waveform->setChannels(WaveformView::Channels::Apart);
    m_loop->setObjectName(QStringLiteral("loop"));
    m_loop->setCheckable(true);
    m_mute->setObjectName(QStringLiteral("mute"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, volumeSteps);
    m_volume->setPageStep(10);
    m_volume->setFixedWidth(84);
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_time->setTextSize(TextSize::Secondary);
    m_time->setColorRole(ColorRole::SecondaryText);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_time);
    words->addStretch(1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::within);
    row->setSpacing(spacing::card);
    // Time runs from left to right everywhere, so these are not mirrored.
    auto* transport = new QWidget(this);
    transport->setLayoutDirection(Qt::LeftToRight);
    auto* buttons = new QHBoxLayout(transport);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::card);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_play);
    buttons->addWidget(m_next);
    row->addWidget(transport);
    row->addLayout(words, 2);
    row->addWidget(m_waveform, 7);
    row->addWidget(new SpectrumButton(*m_waveform, this));
    row->addWidget(m_loop);
    row->addWidget(m_mute);
    row->addWidget(m_volume);
}

void PlayerBar::connectPlayer()
{
    connect(m_previous, &QToolButton::clicked, &m_player, &Player::previous);
    connect(m_next, &QToolButton::clicked, &m_player, &Player::next);
    connect(m_play, &QAbstractButton::clicked, &m_player, &Player::toggle);
    connect(m_waveform, &WaveformView::seekRequested, &m_player, &Player::seek);
    connect(m_waveform, &WaveformView::regionEdited, &m_player, &Player::setRegion);
    connect(m_waveform, &WaveformView::regionRemoved, &m_player, [this] { m_player.setRegion(std::nullopt); });
    connect(m_loop, &QToolButton::toggled, this,
            [this](bool on) { m_player.setLoop(on ? LoopMode::On : LoopMode::Off); });
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { m_player.setVolume(static_cast<double>(value) / volumeSteps); });
    connect(m_mute, &QToolButton::clicked, this, [this] {
        if (m_player.volume() > 0.0) {
            m_volumeBeforeMute = m_player.volume();
            m_player.setVolume(0.0);
        } else {
            m_player.setVolume(m_volumeBeforeMute);
        }
    });

    connect(&m_player, &Player::stateChanged, this, &PlayerBar::showState);
    connect(&m_player, &Player::currentChanged, this, [this] {
        m_waveform->clear();
        if (m_player.current()) {
            m_waveform->setLoading();
        }
        showClip();
    });
    connect(&m_player, &Player::playlistChanged, this, &PlayerBar::showClip);
    connect(&m_player, &Player::durationChanged, this, &PlayerBar::showTime);
    connect(&m_player, &Player::positionChanged, this, &PlayerBar::showTime);
    connect(&m_player, &Player::deviceMissing, this, &PlayerBar::setNotice);
    connect(&m_player, &Player::failed, this, [this](const core::Error& error) { setNotice(error.message); });
    connect(&m_player, &Player::loopChanged, this, &PlayerBar::showState);
    connect(&m_player, &Player::volumeChanged, this, &PlayerBar::showState);
}

void PlayerBar::setPeaks(audio::Peaks peaks)
{
    m_waveform->setPeaks(std::move(peaks));
    const auto& clip = m_player.current();
    m_waveform->setSampleFile(clip && clip->arriving == nullptr ? clip->path : QString());
    m_waveform->setPosition(m_player.position());
}

void PlayerBar::setNotice(const QString& sentence)
{
    m_notice = sentence;
    showTime();
}

void PlayerBar::showClip()
{
    m_title->setText(m_player.current() ? m_player.current()->title : tr("Nothing to play yet"));
    m_notice.clear();
    showState();
    showTime();
}

void PlayerBar::showState()
{
    const bool plays = m_player.wantsToPlay();
    if (plays) {
        m_notice.clear();
    }
    const auto title = m_player.current() ? m_player.current()->title : QString();
    m_play->setShows(plays ? PlayButton::Shows::Pause : PlayButton::Shows::Play);
    const auto label = plays ? tr("Pause %1").arg(title) : tr("Play %1").arg(title);
    m_play->setAccessibleName(label.trimmed());
    m_play->setToolTip(label.trimmed());
    m_play->setEnabled(m_player.current().has_value());
    m_previous->setEnabled(m_player.hasPrevious());
    m_next->setEnabled(m_player.hasNext());
    m_waveform->setEnabled(m_player.current().has_value());

    const bool loops = m_player.loop() == LoopMode::On;
    m_loop->setChecked(loops);
    m_loop->setIconId(IconId::Loop, loops ? ColorRole::Accent : ColorRole::SecondaryText);
    const bool silent = m_player.volume() <= 0.0;
    m_mute->setIconId(silent ? IconId::VolumeOff : IconId::Volume);
    m_mute->setLabel(silent ? tr("Unmute") : tr("Mute"));
    m_volume->setValue(qRound(m_player.volume() * volumeSteps));
}

void PlayerBar::showTime()
{
    const double position = m_player.position();
    m_waveform->setPosition(position);
    const bool broken = !m_notice.isEmpty();
    m_time->setColorRole(broken ? ColorRole::Warn : ColorRole::SecondaryText);
    if (broken) {
        m_time->setText(m_notice);
    } else if (!m_player.current()) {
        m_time->setText(QString());
    } else {
        m_time->setText(QStringLiteral("%1 / %2").arg(clockText(position, TimePrecision::Tenths),
                                                      clockText(m_player.duration(), TimePrecision::Tenths)));
    }
}

void PlayerBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(ColorRole::Divider));
}

} // namespace melodeck::ui
