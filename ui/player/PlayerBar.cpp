#include "ui/player/PlayerBar.h"

#include "audio/ArrivingFile.h"
#include "ui/compare/CompareBar.h"
#include "ui/player/LevelMeter.h"
#include "ui/player/Player.h"
#include "ui/player/SoundMenu.h"
#include "ui/player/TimeButton.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PlayButton.h"
#include "ui/widgets/Slider.h"
#include "ui/widgets/SpectrumButton.h"
#include "ui/widgets/WaveformMenu.h"
#include "ui/widgets/WaveformView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

constexpr int volumeSteps = 100;
/// Below it words are short.
constexpr int plentyWidth = 1000;
constexpr int plentyVolume = 84;
constexpr int narrowVolume = 60;
/// For "Nothing to play yet", and a prompt of three words.
constexpr int plentyWords = 140;
constexpr int narrowWords = 72;
/// Long enough to read two lines.
constexpr int passingNoticeMs = 8000;

} // namespace

PlayerBar::PlayerBar(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_previous(new IconButton(IconId::Previous, tr("Previous clip"), this))
    , m_play(new PlayButton(PlayButton::Kind::Transport, this))
    , m_next(new IconButton(IconId::Next, tr("Next clip"), this))
    , m_title(new ElidedLabel(QString(), this))
    , m_time(new TimeButton(this))
    , m_noticeLabel(new ElidedLabel(QString(), this))
    , m_waveform(new WaveformView(this))
    , m_spectrum(new SpectrumButton(*m_waveform, this))
    , m_compare(new CompareBar(player, this))
    , m_mute(new IconButton(IconId::Volume, tr("Mute"), this))
    , m_volume(new Slider(this))
    , m_levels(new LevelMeter(m_player, this))
{
    setObjectName(QStringLiteral("playerBar"));
    build();
    connectPlayer();
    showClip();
}

void PlayerBar::build()
{
    setObjectName(QStringLiteral("player"));
    m_previous->setObjectName(QStringLiteral("previousClip"));
    m_play->setObjectName(QStringLiteral("playPause"));
    m_next->setObjectName(QStringLiteral("nextClip"));
    m_waveform->setObjectName(QStringLiteral("playerWaveform"));
    m_waveform->setAccessibleName(tr("Position"));
    m_waveform->setSeeking(WaveformView::Seeking::On);
    m_waveform->setRegionEditing(WaveformView::RegionEditing::Draw);
    m_waveform->setSnapping(WaveformView::Snapping::On);
    m_waveform->setZooming(WaveformView::Zooming::Wheel);
    m_waveform->setChannels(WaveformView::Channels::ApartWhenClose);
    new WaveformMenu(*m_waveform); // which owns it
    m_mute->setObjectName(QStringLiteral("mute"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, volumeSteps);
    m_volume->setPageStep(10);
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_title->setWordOrder(WordOrder::Own);
    m_noticeLabel->setTextSize(TextSize::Secondary);
    m_noticeLabel->setColorRole(ColorRole::Warn);
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(passingNoticeMs);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_time);
    words->addWidget(m_noticeLabel);
    words->addStretch(1);

    m_lines = new QHBoxLayout(this);
    m_lines->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::within);
    m_lines->setSpacing(spacing::card);
    m_upper = new QHBoxLayout;
    m_upper->setSpacing(spacing::card);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(spacing::card);
    m_lines->addLayout(m_upper, 1);
    m_lines->addLayout(m_lower);
    // Time runs from left to right everywhere, so these are not mirrored.
    auto* transport = new QWidget(this);
    transport->setLayoutDirection(Qt::LeftToRight);
    auto* buttons = new QHBoxLayout(transport);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::card);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_play);
    buttons->addWidget(m_next);
    m_upper->addWidget(transport);
    m_upper->addLayout(words, 2);
    m_upper->addWidget(m_waveform, 7);
    m_upper->addWidget(m_spectrum);
    m_lower->addWidget(m_compare);
    m_lower->addStretch(1);
    m_lower->addWidget(new SoundMenu(m_player, this));
    m_lower->addWidget(m_mute);
    m_lower->addLayout(levelColumn());
}

QLayout* PlayerBar::levelColumn()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::grid);
    column->addStretch(1);
    column->addWidget(m_volume);
    column->addWidget(m_levels);
    column->addStretch(1);
    return column;
}

void PlayerBar::connectPlayer()
{
    connect(m_previous, &QToolButton::clicked, &m_player, &Player::previous);
    connect(m_next, &QToolButton::clicked, &m_player, &Player::next);
    connect(m_play, &QAbstractButton::clicked, &m_player, &Player::toggle);
    connect(m_waveform, &WaveformView::seekRequested, &m_player, &Player::seek);
    connect(m_waveform, &WaveformView::regionEdited, &m_player, &Player::setRegion);
    connect(m_waveform, &WaveformView::regionRemoved, &m_player, [this] { m_player.setRegion(std::nullopt); });
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { m_player.setVolume(static_cast<double>(value) / volumeSteps); });
    connect(m_volume, &QSlider::sliderPressed, this, &PlayerBar::noteVolume);
    connect(m_mute, &QToolButton::clicked, this, [this] {
        if (m_player.volume() > 0.0) {
            noteVolume();
            m_player.setVolume(0.0);
        } else {
            m_player.setVolume(m_volumeBeforeMute);
        }
    });

    connect(&m_player, &Player::stateChanged, this, &PlayerBar::showState);
    connect(&m_player, &Player::currentChanged, this, [this] {
        // Whoever knows the peaks may have heard of the clip, and brought them, before.
        const auto& clip = m_player.current();
        if (clip && m_shownPath != clip->path && !m_hiddenSeconds) {
            m_waveform->setLoading();
        } else if (!clip) {
            m_waveform->clear();
        }
        m_shownPath = clip ? clip->path : QString();
        showClip();
    });
    connect(&m_player, &Player::playlistChanged, this, &PlayerBar::showClip);
    connect(&m_player, &Player::durationChanged, this, &PlayerBar::showTime);
    connect(&m_player, &Player::positionChanged, this, &PlayerBar::showTime);
    connect(&m_player, &Player::deviceMissing, this, &PlayerBar::setNotice);
    connect(&m_player, &Player::outputMoved, this, &PlayerBar::setPassingNotice);
    connect(&m_player, &Player::damaged, this, [this](const QString& sentence) {
        // It names the clip.
        setPassingNotice(m_hiddenSeconds ? tr("A part of this clip is damaged, and silent.") : sentence);
    });
    connect(&m_noticeEnd, &QTimer::timeout, this, [this] { setNotice({}); });
    connect(&m_player, &Player::failed, this, [this](const core::Error& error) { showFailure(error.message); });
    connect(&m_player, &Player::volumeChanged, this, &PlayerBar::showState);
}

void PlayerBar::noteVolume()
{
    if (m_player.volume() > 0.0) {
        m_volumeBeforeMute = m_player.volume();
    }
}

void PlayerBar::setMeter(const std::optional<mir::Meter>& meter)
{
    // Where the bars lie would tell which clip it is.
    m_waveform->setMeter(m_hiddenSeconds ? std::nullopt : meter);
}

void PlayerBar::setPeaks(audio::Peaks peaks)
{
    if (m_hiddenSeconds) {
        return;
    }
    const auto& clip = m_player.current();
    const auto& playlist = m_player.playlist();
    const bool isNeighbour = std::any_of(playlist.begin(), playlist.end(),
                                         [this](const ClipSource& each) { return each.path == m_shownPath; });
    if (!isNeighbour) {
        m_waveform->showAll(); // what was looked at closely was another sound
    }
    m_shownPath = clip ? clip->path : QString();
    const bool isWhole =
        clip && (clip->arriving == nullptr || clip->arriving->progress() == audio::ArrivingFile::Progress::Finished);
    showWaveform(std::move(peaks), isWhole ? clip->path : QString());
}

void PlayerBar::showWaveform(audio::Peaks peaks, const QString& sampleFile)
{
    m_waveform->setPeaks(std::move(peaks));
    m_waveform->setSampleFile(sampleFile);
    const auto& region = m_player.region();
    const bool isInside = region && region->startSeconds < m_waveform->duration();
    m_waveform->setRegion(isInside ? region : std::nullopt);
    m_waveform->setPosition(m_player.position());
}

void PlayerBar::setHiddenLength(std::optional<double> seconds)
{
    if (m_hiddenSeconds == seconds) {
        return;
    }
    m_hiddenSeconds = seconds;
    m_spectrum->setVisible(!seconds);
    m_levels->setHighestShown(!seconds);
    m_waveform->setLoading();
    if (seconds) {
        m_spectrum->setChecked(false);
        constexpr int kRate = 1000;
        audio::AudioBuffer silence{kRate, 1, {}};
        silence.samples.resize(static_cast<std::size_t>(std::ceil(*seconds * kRate)));
        showWaveform(audio::computePeaks(silence), QString());
    }
    showTime();
}

void PlayerBar::showFailure(const QString& sentence)
{
    // It may name the file.
    setNotice(m_hiddenSeconds ? tr("This clip cannot be played.") : sentence);
}

void PlayerBar::addWaveformTool(QWidget* tool)
{
    m_upper->insertWidget(m_upper->indexOf(m_waveform) + 1, tool);
    placeLines();
}

void PlayerBar::setPassingNotice(const QString& sentence)
{
    setNotice(sentence);
    m_noticeEnd.start();
}

void PlayerBar::setNotice(const QString& sentence)
{
    m_noticeEnd.stop();
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
    if (plays && !m_notice.isEmpty()) {
        setNotice({});
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

    const bool silent = m_player.volume() <= 0.0;
    m_mute->setIconId(silent ? IconId::VolumeOff : IconId::Volume);
    m_mute->setLabel(silent ? tr("Unmute") : tr("Mute"));
    m_volume->setValue(qRound(m_player.volume() * volumeSteps));
}

void PlayerBar::showTime()
{
    const double duration = m_hiddenSeconds.value_or(m_player.duration());
    // Where a hidden clip ends would tell which it is.
    const double position = m_hiddenSeconds ? std::min(m_player.position(), duration) : m_player.position();
    m_waveform->setPosition(position);
    m_time->setVisible(m_notice.isEmpty());
    m_noticeLabel->setVisible(!m_notice.isEmpty());
    m_noticeLabel->setText(m_notice);
    if (m_player.current()) {
        m_time->setTimes(position, duration);
    } else {
        m_time->clearTimes();
    }
}

void PlayerBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const double scale = textScale();
    const bool isNarrow = width() < plentyWidth * scale;
    m_compare->setRoom(isNarrow ? CompareBar::Room::Little : CompareBar::Room::Plenty);
    m_volume->setFixedWidth(isNarrow ? narrowVolume : plentyVolume);
    m_title->setMinimumWidth(qRound((isNarrow ? narrowWords : plentyWords) * scale));
    placeLines();
}

void PlayerBar::placeLines()
{
    const QMargins margins = m_lines->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int wanted = m_upper->minimumSize().width() + spacing::card + m_lower->minimumSize().width();
    m_lines->setDirection(wanted > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlayerBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(ColorRole::Divider));
}

} // namespace melodeck::ui
