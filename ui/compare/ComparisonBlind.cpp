// Comparison: without knowing which clip is which.
#include "ui/compare/Comparison.h"
#include "ui/player/Player.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"

#include <algorithm>
#include <utility>

namespace melodeck::ui {

std::vector<ClipRow*> Comparison::audible(const QString& jobId) const
{
    std::vector<ClipRow*> rows = m_deck.rowsOf(jobId);
    std::erase_if(rows, [](const ClipRow* row) {
        return row->clip().kind != core::MediaKind::Audio || row->clip().durationSeconds <= 0.0;
    });
    return rows;
}

void Comparison::startBlind(const QString& jobId, std::uint32_t seed)
{
    if (!canBeBlind(jobId)) {
        return;
    }
    cancelBlind();
    std::vector<int> indices;
    for (const ClipRow* row : audible(jobId)) {
        indices.push_back(row->clip().index);
    }
    // In the order of the answer, so that the seed alone decides.
    std::sort(indices.begin(), indices.end());
    m_player.pause(); // what is heard while the names go would be known
    m_trial.emplace(jobId, indices, seed);
    disguise();
    m_deck.setOrder(jobId, m_trial->order());
    refreshLevels(jobId);
    Q_EMIT blindStarted(jobId);
    const int first = m_trial->order().front();
    // Neither place nor region stay where they were: they would tell which clip it was.
    m_player.setRegion(std::nullopt);
    m_deck.select(jobId, first);
    m_player.seek(0.0);
    m_pair.forgetBefore();
    tellHiddenLength();
    Q_EMIT levelChanged();
    Q_EMIT pairChanged();
}

void Comparison::disguise()
{
    for (ClipRow* row : m_deck.rowsOf(m_trial->jobId())) {
        const int clip = row->clip().index;
        if (m_trial->numberOf(clip) > 0) {
            row->setDisguise(ClipRow::Disguise{m_trial->letterOf(clip), m_trial->places()});
        }
    }
}

bool Comparison::isCurrentHidden() const
{
    const ClipRow* row = m_deck.currentRow();
    return m_trial && row != nullptr && row->isDisguised();
}

void Comparison::place(int clipIndex, int place)
{
    if (!m_trial) {
        return;
    }
    m_trial->setPlace(clipIndex, place);
    for (ClipRow* row : m_deck.rowsOf(m_trial->jobId())) {
        row->setPlace(m_trial->placeOf(row->clip().index));
    }
    Q_EMIT placesChanged(m_trial->jobId());
}

void Comparison::placeCurrent(int wanted)
{
    if (isCurrentHidden()) {
        const int clip = m_deck.currentRow()->clip().index;
        place(clip, m_trial->placeOf(clip) == wanted ? 0 : wanted);
    }
}

void Comparison::reveal()
{
    if (m_trial && m_trial->hasVerdict()) {
        endBlind(m_trial->verdicts());
    }
}

void Comparison::cancelBlind()
{
    if (m_trial) {
        endBlind({});
    }
}

void Comparison::endBlind(const std::vector<BlindTrial::Verdict>& verdicts)
{
    const BlindTrial over = *std::exchange(m_trial, std::nullopt);
    for (ClipRow* row : m_deck.rowsOf(over.jobId())) {
        row->setDisguise(std::nullopt);
    }
    std::vector<int> order = over.order();
    std::sort(order.begin(), order.end());
    m_deck.setOrder(over.jobId(), order);
    refreshLevels(over.jobId());
    tellHiddenLength();
    m_deck.announcePeaks();
    Q_EMIT blindEnded(over.jobId(), verdicts);
    Q_EMIT levelChanged();
    Q_EMIT pairChanged();
}

void Comparison::tellHiddenLength()
{
    std::optional<double> shortest;
    if (isCurrentHidden()) {
        for (const ClipRow* row : audible(m_trial->jobId())) {
            const double seconds = row->clip().durationSeconds;
            shortest = std::min(shortest.value_or(seconds), seconds);
        }
    }
    Q_EMIT hiddenLengthChanged(shortest);
}

} // namespace melodeck::ui
