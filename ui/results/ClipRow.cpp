#include "ui/results/ClipRow.h"

#include "ui/Format.h"
#include "ui/compare/CompareWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PlayButton.h"
#include "ui/widgets/WaveformView.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kWaveHeight = 44;
constexpr int kTextWidth = 122;
/// Narrower, a waveform shows nothing.
constexpr int kLeastWave = 40;
constexpr int kKeys = 9;

} // namespace

ClipRow::ClipRow(core::Clip clip, QWidget* parent)
    : QWidget(parent)
    , m_clip(std::move(clip))
    , m_card(new Card(this))
    , m_key(new KeyBadge({}, m_card)) // in the order in which a screen reader shall come to them
    , m_play(new PlayButton(PlayButton::Kind::Row, m_card))
    , m_words(new QWidget(m_card))
    , m_title(new ElidedLabel({}, m_words))
    , m_facts(new ElidedLabel({}, m_words))
    , m_marks(new SecondaryLabel({}, m_words))
    , m_waveform(new WaveformView(m_card))
    , m_star(new IconButton(IconId::Star, tr("Star"), m_card))
    , m_save(new IconButton(IconId::Save, tr("Save"), m_card))
    , m_more(new IconButton(IconId::More, tr("More"), m_card))
{
    build();
    connect(m_play, &QAbstractButton::clicked, this, &ClipRow::playRequested);
    connect(m_waveform, &WaveformView::seekRequested, this, &ClipRow::seekRequested);
    connect(m_save, &QToolButton::clicked, this, &ClipRow::saveRequested);
    connect(m_more, &QToolButton::clicked, this, &ClipRow::showMenu);
    connect(m_star, &QToolButton::clicked, this, &ClipRow::toggleStar);
}

void ClipRow::build()
{
    setObjectName(QStringLiteral("clipRow%1").arg(m_clip.index));
    m_key->setKey(QString::number(m_clip.index + 1));
    m_play->setObjectName(QStringLiteral("playClip%1").arg(m_clip.index));
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_title->setWordOrder(WordOrder::Own);
    m_facts->setTextSize(TextSize::Secondary);
    m_facts->setColorRole(ColorRole::SecondaryText);
    m_waveform->setFixedHeight(kWaveHeight);
    m_waveform->setSeeking(WaveformView::Seeking::On);
    m_waveform->setPlayheadVisible(false);
    m_waveform->setLoading();
    m_save->setObjectName(QStringLiteral("saveClip%1").arg(m_clip.index));
    m_more->setObjectName(QStringLiteral("moreForClip%1").arg(m_clip.index));

    m_lines = new QHBoxLayout(m_card);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(spacing::within);
    m_upper = new QHBoxLayout;
    m_upper->setSpacing(spacing::within);
    m_upper->addWidget(m_key);
    m_upper->addWidget(m_play);
    m_upper->addWidget(m_words, 1);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(spacing::within);
    m_lower->addWidget(m_waveform, 1);
    m_lower->addWidget(m_star);
    m_lower->addWidget(m_save);
    m_lower->addWidget(m_more);
    m_lines->addLayout(m_upper);
    m_lines->addLayout(m_lower, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    buildWords();
    showNames();
    showFacts();
}

void ClipRow::buildWords()
{
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    m_titleLine = new QHBoxLayout;
    m_titleLine->setSpacing(spacing::grid);
    m_titleLine->addWidget(m_title, 1);
    words->addStretch(1);
    words->addLayout(m_titleLine);
    words->addWidget(m_facts);
    words->addWidget(m_marks);
    words->addStretch(1);
    m_words->setFixedWidth(wordsWidth());
}

/// As wide in every row, so that the waveforms stand under one another; wider with a larger font, and in a wide row.
int ClipRow::wordsWidth() const
{
    constexpr int kPartOfRow = 4;
    return std::max(leastWordsWidth(), width() / kPartOfRow);
}

int ClipRow::leastWordsWidth() const
{
    return kTextWidth * m_words->fontMetrics().height() / 16;
}

QSize ClipRow::minimumSizeHint() const
{
    const QMargins margins = m_card->contentsMargins();
    const int upper = m_key->sizeHint().width() + m_play->sizeHint().width() + m_title->minimumSizeHint().width();
    const int lower = kLeastWave + 3 * m_more->sizeHint().width() + spacing::within;
    return {std::max(upper, lower) + 2 * spacing::within + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void ClipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = m_card->contentsMargins();
    const int wanted = m_key->sizeHint().width() + m_play->sizeHint().width() + leastWordsWidth() + kLeastWave +
                       3 * m_more->sizeHint().width() + 6 * spacing::within + margins.left() + margins.right();
    const bool isNarrow = width() < wanted;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_lines->direction() != direction) {
        m_lines->setDirection(direction);
    }
    m_words->setMinimumWidth(isNarrow ? 0 : wordsWidth());
    m_words->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : wordsWidth());
}

QString ClipRow::title() const
{
    return m_disguise ? blindName(m_disguise->letter) : trueTitle();
}

QString ClipRow::trueTitle() const
{
    return m_clip.prompt.isEmpty() ? QFileInfo(m_clip.path).fileName() : m_clip.prompt;
}

void ClipRow::setArriving(std::shared_ptr<const audio::ArrivingFile> file)
{
    m_arriving = std::move(file);
    showFacts();
    for (IconButton* button : {m_star, m_save, m_more}) {
        button->setEnabled(m_arriving == nullptr);
    }
}

void ClipRow::setClip(core::Clip clip, Loudness loudness)
{
    clip.starred = m_clip.starred;
    m_clip = std::move(clip);
    m_loudness = loudness;
    setArriving(nullptr);
}

void ClipRow::showNames()
{
    m_title->setText(title());
    m_waveform->setAccessibleName(tr("Position in %1").arg(title()));
    m_save->setAccessibleName(tr("Save %1").arg(title()));
    m_more->setAccessibleName(tr("More for %1").arg(title()));
    const bool isPlaying = m_playback == Playback::Playing;
    m_play->setAccessibleName((isPlaying ? tr("Pause %1") : tr("Play %1")).arg(title()));
    m_play->setToolTip(m_play->accessibleName());
    showStar();
}

void ClipRow::showFacts()
{
    m_facts->setText(isDisguised() ? QString() : facts());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_marks->setText(isDisguised() ? QString() : marks());
    m_marks->setVisible(!m_marks->text().isEmpty());
}

QString ClipRow::facts() const
{
    if (m_arriving != nullptr) {
        return tr("arriving…");
    }
    QStringList parts;
    // What only the system decodes tells its length with its waveform.
    const double seconds = m_clip.durationSeconds > 0.0 ? m_clip.durationSeconds : m_heardSeconds.value_or(0.0);
    if (seconds > 0.0) {
        parts << durationText(seconds);
    }
    if (m_clip.loudnessLufs) {
        parts << loudnessText(*m_clip.loudnessLufs);
    } else if (m_clip.kind == core::MediaKind::Audio) {
        if (seconds <= 0.0 && m_heardSeconds) {
            parts << tr("cannot be played");
        } else if (m_clip.durationSeconds > 0.0 && m_loudness == Loudness::Known) {
            parts << tr("silent");
        }
    } else {
        parts << m_clip.format.toUpper() << bytesText(m_clip.bytes);
    }
    return joinedFacts(parts);
}

void ClipRow::setPeaks(const audio::Peaks& peaks)
{
    m_heardSeconds = peaks.durationSeconds();
    if (m_clip.durationSeconds <= 0.0) {
        showFacts();
    }
    if (peaks.frames > 0) {
        m_waveform->setPeaks(peaks);
    } else {
        m_waveform->clear();
    }
}

void ClipRow::setPlayback(Playback playback, double position)
{
    if (playback != m_playback) {
        m_playback = playback;
        m_play->setShows(playback == Playback::Playing ? PlayButton::Shows::Pause : PlayButton::Shows::Play);
        showNames();
        m_card->setEmphasis(playback == Playback::Other ? Card::Emphasis::None : Card::Emphasis::Selected);
        m_waveform->setPlayheadVisible(playback != Playback::Other);
    }
    m_waveform->setPosition(playback == Playback::Other ? 0.0 : position);
}

void ClipRow::setKey(int digit)
{
    m_key->setKey(digit > 0 && digit <= kKeys ? QString::number(digit) : QString());
}

void ClipRow::setStarred(bool starred)
{
    m_clip.starred = starred;
    showStar();
}

void ClipRow::showStar()
{
    const bool starred = m_clip.starred && !isDisguised();
    m_star->setIconId(starred ? IconId::StarFilled : IconId::Star,
                      starred ? ColorRole::Star : ColorRole::SecondaryText);
    m_star->setLabel(starred ? tr("Remove star") : tr("Star"));
    m_star->setAccessibleName((starred ? tr("Remove star from %1") : tr("Star %1")).arg(title()));
}

void ClipRow::toggleStar()
{
    setStarred(!m_clip.starred);
    Q_EMIT starToggled(m_clip.starred);
}

void ClipRow::focusPlay()
{
    m_play->setFocus(Qt::OtherFocusReason);
}

bool ClipRow::isPlayFocused() const
{
    return m_play->hasFocus();
}

void ClipRow::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    m_play->setFocus(Qt::MouseFocusReason);
    m_pressed = event->button() == Qt::LeftButton ? std::optional(event->position().toPoint()) : std::nullopt;
}

void ClipRow::mouseReleaseEvent(QMouseEvent* event)
{
    // A click beside the buttons selects, as in any list, and what plays goes on with it; one on its waveform seeks.
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    const auto here = event->position().toPoint();
    if (pressed && (here - *pressed).manhattanLength() < QApplication::startDragDistance()) {
        Q_EMIT selectRequested();
    }
}

void ClipRow::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("clipActions"));
    menu->addAction(tr("Save as…"), this, &ClipRow::saveRequested);
    if (m_hasParts) {
        menu->addAction(tr("Save MIDI…"), this, &ClipRow::saveMidiRequested)->setObjectName(QStringLiteral("saveMidi"));
        menu->addAction(tr("Save stems…"), this, &ClipRow::saveStemsRequested)
            ->setObjectName(QStringLiteral("saveStems"));
    }
    menu->addAction(tr("Copy"), this, &ClipRow::copyRequested);
    menu->addAction(tr("Show in folder"), this, &ClipRow::showInFolderRequested);
    if (m_clip.kind == core::MediaKind::Audio) {
        menu->addSeparator();
        for (const auto side : {PairChoice::Side::A, PairChoice::Side::B}) {
            QAction* action = menu->addAction(side == PairChoice::Side::A ? tr("Compare as A") : tr("Compare as B"),
                                              this, [this, side] { Q_EMIT compareRequested(side); });
            action->setCheckable(true);
            action->setChecked(m_side == side);
        }
    }
    Q_EMIT menuOpening(menu);
    menu->addAction(tr("Make a model of this request…"), this, &ClipRow::makeModelRequested);
    menu->addSeparator();
    menu->addAction(tr("Move result to trash"), this, &ClipRow::trashRequested)
        ->setObjectName(QStringLiteral("trashResult"));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace melodeck::ui
