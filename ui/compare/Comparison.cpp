#include "ui/compare/Comparison.h"

#include "audio/LevelMatch.h"
#include "ui/player/Player.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"

#include <algorithm>

namespace melodeck::ui {

Comparison::Comparison(ClipDeck& deck, Player& player, QObject* parent)
    : QObject(parent)
    , m_deck(deck)
    , m_player(player)
{
    connect(&m_deck, &ClipDeck::rowsChanged, this, &Comparison::refreshLevels);
    connect(&m_deck, &ClipDeck::currentChanged, this, &Comparison::onCurrentChanged);
    connect(&m_player, &Player::playlistChanged, this, &Comparison::pairChanged);
    connect(this, &Comparison::pairChanged, this, [this] { m_deck.keepReady(other()); });
}

void Comparison::onCurrentChanged()
{
    if (m_deck.rowOf(m_deck.currentPath()) != nullptr) {
        m_pair.note(m_deck.currentPath());
    }
    const QString job = m_deck.currentJob();
    const std::vector<ClipRow*> rows = audible(job);
    const bool isUnknown = std::any_of(rows.begin(), rows.end(), [](const ClipRow* row) {
        return !row->clip().truePeak && row->arriving() == nullptr;
    });
    if (isUnknown && !m_asked.contains(job)) {
        m_asked.insert(job);
        Q_EMIT levelsWanted(job);
    }
    tellHiddenLength();
    Q_EMIT levelChanged();
    Q_EMIT pairChanged();
}

void Comparison::setMatching(Matching matching)
{
    if (m_matching != matching) {
        m_matching = matching;
        for (const QString& job : m_deck.jobs()) {
            refreshLevels(job);
        }
        Q_EMIT levelChanged();
    }
}

Comparison::LevelState Comparison::level() const
{
    if (isCurrentHidden()) {
        return {Matching::On, true, std::nullopt};
    }
    const ClipRow* row = m_deck.currentRow();
    return {m_matching, false, row != nullptr ? row->level() : std::nullopt};
}

std::vector<QString> Comparison::group(const QString& jobId) const
{
    const QString a = m_deck.jobOf(m_pair.chosen(PairChoice::Side::A));
    const QString b = m_deck.jobOf(m_pair.chosen(PairChoice::Side::B));
    const bool isOneOfTwo = !a.isEmpty() && !b.isEmpty() && a != b && (jobId == a || jobId == b);
    if (!isOneOfTwo || isBlind(a) || isBlind(b)) {
        return {jobId};
    }
    return {a, b};
}

void Comparison::refreshLevels(const QString& jobId)
{
    const std::vector<QString> jobs = group(jobId);
    std::vector<ClipRow*> rows;
    for (const QString& job : jobs) {
        const std::vector<ClipRow*> more = m_deck.rowsOf(job);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    std::vector<audio::Level> levels;
    for (const ClipRow* row : rows) {
        levels.push_back({row->clip().loudnessLufs, row->clip().truePeak});
    }
    const auto gains = audio::matchLevels(levels);
    const bool isOn = m_matching == Matching::On || isBlind(jobId);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        rows[at]->setLevel(isOn ? gains[at] : std::nullopt);
    }
    for (const QString& job : jobs) {
        m_deck.refresh(job);
        if (job == m_deck.currentJob()) {
            Q_EMIT levelChanged();
        }
    }
}

void Comparison::choose(PairChoice::Side side, const QString& path)
{
    const QString a = m_pair.chosen(PairChoice::Side::A);
    const QString b = m_pair.chosen(PairChoice::Side::B);
    m_pair.choose(side, path);
    showSides();
    // Who is compared with whom decides how loud they are.
    for (const QString& each : {a, b, path}) {
        if (const QString job = m_deck.jobOf(each); !job.isEmpty()) {
            refreshLevels(job);
        }
    }
    Q_EMIT pairChanged();
}

void Comparison::compare(const QString& a, const QString& b)
{
    if (m_pair.chosen(PairChoice::Side::A) != a) {
        choose(PairChoice::Side::A, a);
    }
    if (m_pair.chosen(PairChoice::Side::B) != b) {
        choose(PairChoice::Side::B, b);
    }
}

void Comparison::showSides()
{
    for (const QString& job : m_deck.jobs()) {
        for (ClipRow* row : m_deck.rowsOf(job)) {
            row->setSide(m_pair.sideOf(row->clip().path));
        }
    }
}

QString Comparison::other() const
{
    // A choice from before would tell who is who.
    const QString wanted = isCurrentHidden() ? m_pair.before() : m_pair.other();
    const bool isThere = m_deck.rowOf(wanted) != nullptr && wanted != m_deck.currentPath();
    if (isThere && (!isCurrentHidden() || m_deck.jobOf(wanted) == m_trial->jobId())) {
        return wanted;
    }
    // Nothing was heard before: the neighbour.
    const auto& clips = m_player.playlist();
    const int here = m_player.currentIndex();
    if (here < 0 || clips.size() < 2 || m_deck.currentRow() == nullptr) {
        return {};
    }
    return clips.at(static_cast<std::size_t>(m_player.hasNext() ? here + 1 : here - 1)).path;
}

void Comparison::switchToOther()
{
    if (const QString to = other(); !to.isEmpty()) {
        m_deck.switchTo(to);
    }
}

void Comparison::forget(const QString& jobId)
{
    if (isBlind(jobId)) {
        cancelBlind();
    }
    for (const ClipRow* row : m_deck.rowsOf(jobId)) {
        m_pair.drop(row->clip().path);
    }
}

} // namespace melodeck::ui
