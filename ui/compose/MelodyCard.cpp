#include "ui/compose/MelodyCard.h"

#include "audio/Conversion.h"
#include "ui/Format.h"
#include "ui/compose/MelodyCorrections.h"
#include "ui/compose/RegionFields.h"
#include "ui/intake/IntakePage.h"
#include "ui/media/MediaCache.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Pages.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/WaveformMenu.h"
#include "ui/widgets/WaveformView.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// After the region moved, the music in it is listened to again; not for every pixel of a drag.
constexpr auto kListenDelay = 300ms;
constexpr int kWaveHeight = 72;

QHBoxLayout* makeRow(QWidget* first, QWidget* last)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::within);
    row->addWidget(first, 1);
    row->addWidget(last);
    return row;
}

} // namespace

MelodyCard::MelodyCard(QWidget* parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Melody")))
    , m_card(new Card)
    , m_pages(new Pages)
    , m_intake(new IntakePage)
{
    buildHeader();
    m_card->setObjectName(QStringLiteral("melodyCard"));
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_pages);
    m_empty = makeEmptyPage();
    m_filled = makeFilledPage();
    for (QWidget* page : {m_empty, m_filled, static_cast<QWidget*>(m_intake)}) {
        m_pages->addPage(page);
    }
    connect(m_intake, &IntakePage::cancelled, this, [this] {
        if (!m_path.isEmpty() && !hasMelody()) {
            clear(); // it was being converted
        }
    });

    m_problem = new BannerMessage(BannerMessage::Frame::Card);
    m_problem->setObjectName(QStringLiteral("melodyProblem"));
    m_problem->hide();
    m_notice = new BannerMessage(BannerMessage::Frame::Card);
    m_notice->setObjectName(QStringLiteral("melodyNotice"));
    QPushButton* close = m_notice->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("closeMelodyNotice"));
    connect(close, &QPushButton::clicked, m_notice, &QWidget::hide);
    m_notice->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_header);
    layout->addWidget(m_card);
    layout->addWidget(m_problem);
    layout->addWidget(m_notice);

    m_listenSoon.setSingleShot(true);
    m_listenSoon.setInterval(kListenDelay);
    connect(&m_listenSoon, &QTimer::timeout, this, [this] {
        if (m_peaks.frames == 0) {
            return; // it begins once the waveform is there, which this would put off
        }
        if (const auto melody = attached()) {
            m_reader.listen(*melody);
        }
    });
    connect(&m_reader, &MelodyReader::glanced, this, &MelodyCard::showGlance);
    connect(&m_reader, &MelodyReader::waveformRead, this, &MelodyCard::showWaveform);
    connect(&m_reader, &MelodyReader::understood, this, &MelodyCard::showUnderstanding);
    connect(&m_reader, &MelodyReader::failed, this, &MelodyCard::showFailure);
    connect(&m_reader, &MelodyReader::converting, this, &MelodyCard::showConversion);
    connect(&m_reader, &MelodyReader::converted, this, [this](const QString& wavPath) {
        m_path = wavPath;
        leavePage(m_intake);
    });
    showUse();
    clear();
}

void MelodyCard::buildHeader()
{
    m_record = m_header->addAction(tr("Record"));
    m_record->setObjectName(QStringLiteral("recordMelody"));
    m_record->hide(); // until there is something to record with
    connect(m_record, &QPushButton::clicked, this, &MelodyCard::recordRequested);
    auto* browse = m_header->addAction(tr("Browse"));
    browse->setObjectName(QStringLiteral("browseMelody"));
    connect(browse, &QPushButton::clicked, this, &MelodyCard::browseRequested);
    m_clear = m_header->addAction(tr("Clear"));
    m_clear->setObjectName(QStringLiteral("clearMelody"));
    m_clear->setAccessibleName(tr("Clear melody"));
    connect(m_clear, &QPushButton::clicked, this, &MelodyCard::clear);
}

QWidget* MelodyCard::makeEmptyPage()
{
    auto* page = new QWidget;
    m_invitation = new SecondaryLabel;
    m_invitation->setWordWrap(true);
    m_invitation->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::within, spacing::group, spacing::within, spacing::group);
    layout->addWidget(m_invitation);
    return page;
}

QWidget* MelodyCard::makeFilledPage()
{
    auto* page = new QWidget;
    m_name = new ElidedLabel;
    m_name->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_name->setElideMode(Qt::ElideMiddle);
    m_name->setObjectName(QStringLiteral("melodyName"));
    m_length = new SecondaryLabel;
    m_waveform = new WaveformView;
    m_waveform->setObjectName(QStringLiteral("melodyWaveform"));
    m_waveform->setAccessibleName(tr("Part of the melody that is sent"));
    m_waveform->setFixedHeight(kWaveHeight);
    m_waveform->setPlayheadVisible(false);
    m_waveform->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_waveform->setSnapping(WaveformView::Snapping::On);
    // The wheel alone is for the form that it lies in.
    m_waveform->setZooming(WaveformView::Zooming::ControlWheel);
    new WaveformMenu(*m_waveform); // which owns it
    connect(m_waveform, &WaveformView::pictureChanged, m_waveform, [this] {
        const bool isTall = m_waveform->picture() == WaveformView::Picture::WithSpectrum;
        m_waveform->setFixedHeight(kWaveHeight + (isTall ? WaveformView::kSpectrumHeight : 0));
    });
    connect(m_waveform, &WaveformView::regionChanged, this, &MelodyCard::followRegion);
    connect(m_waveform, &WaveformView::regionEdited, this, &MelodyCard::editRegion);
    m_times = new RegionFields;
    connect(m_times, &RegionFields::playRequested, this, &MelodyCard::playRequested);
    connect(m_times, &RegionFields::edited, this, &MelodyCard::editRegion);
    m_musicRow = makeMusicRow();
    m_sends = new ElidedLabel;
    m_sends->setTextSize(TextSize::Secondary);
    m_sends->setColorRole(ColorRole::SecondaryText);
    m_bytes = new SecondaryLabel;

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addLayout(makeRow(m_name, m_length));
    layout->addWidget(m_waveform);
    layout->addWidget(m_musicRow);
    layout->addWidget(m_corrections);
    auto* played = new QHBoxLayout;
    played->setSpacing(spacing::within);
    played->addWidget(m_times);
    played->addStretch(1);
    played->addWidget(m_saveNotes);
    layout->addLayout(played);
    layout->addLayout(makeRow(m_sends, m_bytes));
    return page;
}

void MelodyCard::setFile(const QString& path, const std::optional<core::TimeRegion>& region)
{
    m_listenSoon.stop();
    if (!m_path.isEmpty()) {
        m_hints = {}; // they were of another one
    }
    m_wanted = region;
    m_path = path;
    m_file = path;
    m_facts = {};
    m_peaks = {};
    m_isGuess = false;
    m_longestSeconds = m_target.seconds;
    forgetMusic();
    m_problem->hide();
    m_notice->hide();
    m_name->setText(shownName(path));
    m_length->clear();
    m_waveform->setLoading();
    m_times->hide();
    m_sends->setText({});
    m_bytes->clear();
    m_pages->setCurrent(m_filled);
    m_clear->show();
    describe();
    m_reader.read(path);
    Q_EMIT changed();
}

void MelodyCard::clear()
{
    m_listenSoon.stop();
    m_reader.clear();
    m_path.clear();
    m_file.clear();
    m_facts = {};
    m_peaks = {};
    m_hints = {};
    forgetMusic();
    m_problem->hide();
    m_pages->setCurrent(m_empty);
    m_clear->hide();
    describe();
    Q_EMIT changed();
}

void MelodyCard::setDropHighlight(bool on)
{
    m_card->setEmphasis(on ? Card::Emphasis::DropTarget : Card::Emphasis::None);
}

void MelodyCard::setAwaiting(bool on)
{
    if (m_isAwaiting != on) {
        m_isAwaiting = on;
        Q_EMIT changed();
    }
}

void MelodyCard::showGlance(const MelodyGlance& glance)
{
    const bool isWantedThere = m_wanted && m_wanted->startSeconds < glance.facts.durationSeconds();
    if (!isWantedThere && !glance.firstSoundSeconds) {
        return; // which part to offer shows only when all of it is seen
    }
    m_facts = glance.facts;
    m_isGuess = true;
    m_length->setText(durationText(m_facts.durationSeconds()));
    m_times->show();
    offerRegion(glance.firstSoundSeconds.value_or(0.0));
    Q_EMIT changed();
}

void MelodyCard::showWaveform(const audio::AudioFileFacts& facts, const audio::Peaks& peaks)
{
    const bool isOffered = hasMelody() && !m_isGuess;
    m_facts = facts;
    m_peaks = peaks;
    m_isGuess = false;
    m_length->setText(durationText(facts.durationSeconds()));
    m_waveform->setPeaks(peaks);
    m_waveform->showAll();
    m_waveform->setSampleFile(m_path);
    m_times->show();
    if (isOffered) {
        showRegion();
    } else {
        offerRegion(audio::firstSoundSeconds(peaks));
    }
    if (m_target.use == MelodyTarget::Use::Tune) {
        m_music->setText(tr("Listening…"));
        m_musicRow->show();
        m_listenSoon.start();
    }
    Q_EMIT changed();
}

void MelodyCard::showUse()
{
    switch (m_target.use) {
    case MelodyTarget::Use::Tune:
        m_header->setTitle(tr("Melody"));
        m_invitation->setText(
            tr("Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide."));
        break;
    case MelodyTarget::Use::Speech:
        m_header->setTitle(tr("Recording"));
        m_invitation->setText(tr("Drop a recording here: what is said in it comes back as text."));
        break;
    case MelodyTarget::Use::Voice:
        m_header->setTitle(tr("Voice"));
        m_invitation->setText(tr("Drop a recording of the voice that is to speak: a few clear seconds are enough."));
        break;
    }
    m_card->setAccessibleName(m_header->title());
    m_waveform->setBarNumbers(m_target.use == MelodyTarget::Use::Tune ? WaveformView::BarNumbers::On
                                                                      : WaveformView::BarNumbers::Off);
    forgetMusic();
    m_problem->hide();
    if (hasMelody() && m_target.use == MelodyTarget::Use::Tune) {
        m_listenSoon.start();
    }
    describe();
}

void MelodyCard::showFailure(const core::Error& error)
{
    clear();
    m_problem->setSentences(BannerMessage::Tone::Bad, error.message, error.detail);
    m_problem->show();
}

} // namespace melodeck::ui
