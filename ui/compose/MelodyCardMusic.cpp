// What is understood of the melody, and what the person knows better.

#include "ui/Format.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/MelodyCorrections.h"
#include "ui/media/MediaCache.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WaveformView.h"

#include <QHBoxLayout>

#include <cmath>

namespace melodeck::ui {

namespace {

/// mir says it as a part of a sentence, as the engine's answer needs it.
QString asSentence(QString part)
{
    part.replace(0, 1, part.left(1).toUpper());
    return part;
}

/// "D major", or "D major → A major" where it changes.
QString keysOf(const mir::Transcription& melody)
{
    QStringList keys{mir::keyName(melody.key)};
    for (const mir::KeyChange& change : melody.keyChanges) {
        keys << mir::keyName(change.key);
    }
    return keys.join(QStringLiteral(" → "));
}

} // namespace

QWidget* MelodyCard::makeMusicRow()
{
    m_music = new ElidedLabel;
    m_music->setTextSize(TextSize::Secondary);
    m_music->setColorRole(ColorRole::SecondaryText);
    m_music->setObjectName(QStringLiteral("melodyMusic"));
    m_correct = new LinkButton;
    m_correct->setObjectName(QStringLiteral("correctMelody"));
    m_correct->setFont(textFont(TextSize::Secondary));
    m_correct->setCheckable(true);
    m_saveNotes = new LinkButton(tr("Save notes…"));
    m_saveNotes->setFont(textFont(TextSize::Secondary));
    m_saveNotes->setObjectName(QStringLiteral("saveNotes"));
    m_saveNotes->setToolTip(tr("What is understood, as MIDI, sheet music or JSON"));
    connect(m_saveNotes, &QPushButton::clicked, this, &MelodyCard::saveNotesRequested);
    m_corrections = new MelodyCorrections;
    m_corrections->hide();
    const auto showCorrections = [this] {
        const bool isOpen = !m_correct->isHidden() && m_correct->isChecked();
        m_corrections->setVisible(isOpen);
        m_waveform->setBeatPlacing(isOpen ? WaveformView::BeatPlacing::On : WaveformView::BeatPlacing::Off);
    };
    connect(m_correct, &QPushButton::toggled, this, showCorrections);
    connect(m_corrections, &MelodyCorrections::edited, this, &MelodyCard::editHints);
    connect(m_waveform, &WaveformView::beatPlaced, m_corrections, &MelodyCorrections::placeBeat);

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_music, 1);
    layout->addWidget(m_correct);
    return row;
}

void MelodyCard::forgetMusic()
{
    m_heard.reset();
    showMusic();
}

void MelodyCard::showUnderstanding(const mir::Transcription& transcription)
{
    if (m_target.use != MelodyTarget::Use::Tune) {
        return; // it was asked for before
    }
    m_heard = transcription;
    showMusic();
    if (transcription.isUsable()) {
        m_problem->hide();
    } else {
        m_problem->setMessage(BannerMessage::Tone::Warn, tr("No tune to follow"),
                              tr("%1. It can be sent all the same; the clips will then go by the prompts alone.")
                                  .arg(asSentence(mir::reasonNotUsable(transcription))));
        m_problem->show();
    }
}

void MelodyCard::showMusic()
{
    const bool isTune = m_heard && m_heard->isUsable();
    const bool isCorrectable = isTune && m_target.takesHints;
    m_understanding.clear();
    m_waveform->setMeter(std::nullopt);
    m_waveform->setNotes({});
    m_waveform->setBarLines({});
    if (isTune) {
        const mir::MelodyHints hints = hintsInFile();
        const mir::Transcription shown = mir::corrected(*m_heard, hints);
        m_understanding = tr("%1 · %2 bpm · %3 · %4")
                              .arg(keysOf(shown))
                              .arg(qRound(shown.meter.beatsPerMinute))
                              .arg(mir::meterName(shown.meter.beatsPerBar),
                                   tr("%n note(s)", nullptr, static_cast<int>(shown.notes.size())));
        m_waveform->setMeter(shown.meter);
        m_waveform->setNotes(shown.notes);
        m_waveform->setBarLines(barLines(shown));
        m_corrections->setMelody(*m_heard, hints, m_region.startSeconds);
    }
    const bool isCorrected = isCorrectable && !m_hints.isEmpty();
    m_correct->setText(isCorrected ? tr("Corrected…") : tr("Correct…"));
    m_correct->setAccessibleName(isCorrected ? tr("Melody corrected…") : tr("Correct the melody…"));
    m_correct->setToolTip(tr("Key, tempo, metre or first beat are wrong: say what they are."));
    m_correct->updateGeometry();
    m_correct->setVisible(isCorrectable);
    m_corrections->setVisible(isCorrectable && m_correct->isChecked());
    m_waveform->setBeatPlacing(isCorrectable && m_correct->isChecked() ? WaveformView::BeatPlacing::On
                                                                       : WaveformView::BeatPlacing::Off);
    m_music->setText(m_understanding);
    m_musicRow->setVisible(isTune);
    m_saveNotes->setVisible(isTune);
    describe();
}

mir::MelodyHints MelodyCard::hintsInFile() const
{
    mir::MelodyHints hints = m_target.takesHints ? m_hints : mir::MelodyHints{};
    if (hints.firstBeatSeconds) {
        *hints.firstBeatSeconds += m_region.startSeconds;
    }
    return hints;
}

std::optional<mir::Transcription> MelodyCard::music() const
{
    if (!m_heard || !m_heard->isUsable()) {
        return std::nullopt;
    }
    return mir::shifted(mir::corrected(*m_heard, hintsInFile()), -m_region.startSeconds);
}

void MelodyCard::setHints(const mir::MelodyHints& hints)
{
    if (m_hints != hints) {
        m_hints = hints;
        showMusic();
    }
}

void MelodyCard::editHints(const mir::MelodyHints& hints)
{
    m_hints = hints;
    if (hints.firstBeatSeconds) {
        m_hints.firstBeatSeconds = inMilliseconds(*hints.firstBeatSeconds - m_region.startSeconds);
    }
    showMusic();
    Q_EMIT changed();
}

void MelodyCard::describe()
{
    QStringList parts{m_path.isEmpty() ? tr("nothing yet") : shownName(m_path)};
    if (!m_understanding.isEmpty()) {
        parts << m_understanding;
        if (const auto& lines = m_waveform->barLines(); !lines.empty()) {
            parts << tr("%n bar(s)", nullptr, static_cast<int>(lines.size()))
                  << tr("the first at %1 s").arg(numberText(lines.front(), 2));
        }
    }
    m_card->setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace melodeck::ui
