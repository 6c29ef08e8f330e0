// ClipRow: what comparing it with others shows of a clip, and hides.
#include "ui/compare/CompareWords.h"
#include "ui/compare/PlaceButtons.h"
#include "ui/results/ClipRow.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WaveformView.h"

#include <QHBoxLayout>

#include <initializer_list>
#include <utility>

namespace melodeck::ui {

QString ClipRow::marks() const
{
    QStringList parts;
    if (m_level && isOffset(*m_level)) {
        parts << offsetText(*m_level);
    }
    if (m_clip.blind) {
        parts << verdictText(*m_clip.blind);
    }
    return parts.join(QLatin1Char('\n')); // beside one another they are wider than the row's words
}

void ClipRow::setLevel(std::optional<double> decibels)
{
    m_level = decibels;
    showFacts();
}

void ClipRow::setSide(std::optional<PairChoice::Side> side)
{
    m_side = side;
    const bool isShown = side && !isDisguised();
    const QString letter = side == PairChoice::Side::A ? tr("A") : tr("B");
    if (m_sideBadge == nullptr) {
        if (!isShown) {
            return;
        }
        m_sideBadge = new KeyBadge({}, m_words);
        m_titleLine->addWidget(m_sideBadge);
    }
    m_sideBadge->setKey(isShown ? letter : QString());
    m_sideBadge->setAccessibleName(isShown ? tr("Compared as %1").arg(letter) : QString());
    m_sideBadge->setToolTip(m_sideBadge->accessibleName());
    m_sideBadge->setVisible(isShown);
}

void ClipRow::setDisguise(std::optional<Disguise> disguise)
{
    m_disguise = std::move(disguise);
    for (QWidget* each : std::initializer_list<QWidget*>{m_waveform, m_star, m_save, m_more}) {
        each->setVisible(!isDisguised());
    }
    if (m_places == nullptr && isDisguised()) {
        makePlaces();
    }
    if (m_places != nullptr) {
        m_places->setPlaces(m_disguise ? m_disguise->places : 0, title());
        m_places->setVisible(isDisguised());
    }
    showNames();
    showFacts();
    setSide(m_side);
}

void ClipRow::makePlaces()
{
    m_places = new PlaceButtons(m_card);
    // Where the waveform stands, which hides meanwhile.
    m_lower->insertWidget(m_lower->indexOf(m_waveform) + 1, m_places, 1, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_places, &PlaceButtons::placeChosen, this, &ClipRow::placeChosen);
}

void ClipRow::setPlace(int place)
{
    if (m_places != nullptr) {
        m_places->setPlace(place);
    }
}

} // namespace melodeck::ui
