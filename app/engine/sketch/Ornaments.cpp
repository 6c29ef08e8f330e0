#include "engine/sketch/Ornaments.h"

#include "engine/sketch/Chord.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace melodeck::engine {

namespace {

constexpr double graceBeats = 0.12;
constexpr double neighbourBeats = 0.25;
constexpr float ornamentStrength = 0.75F;

/// How much a section is adorned.
double shareOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Full:
    case SectionKind::Coda:
        return 1.0;
    case SectionKind::Contrast:
        return 0.6;
    case SectionKind::Theme:
    case SectionKind::Breakdown:
    case SectionKind::Build:
        return 0.3;
    }
    return 0.0;
}

bool isOnBeat(double beat)
{
    return std::abs(beat - std::round(beat)) < 0.1;
}

class Adorner final
{
public:
    Adorner(const Score& score, RandomSource& random)
        : m_score(score)
        , m_random(random)
        , m_scale(scaleOf(score.tune.key))
    {
    }

    std::vector<TuneNote> adorn()
    {
        for (std::size_t i = 0; i < m_score.lead.size(); ++i) {
            const TuneNote& note = m_score.lead[i];
            const double amount = amountAt(note.startBeats);
            if (amount <= 0.0) {
                m_notes.push_back(note);
                continue;
            }
            m_scale = scaleOf(m_score.keyAt(note.startBeats));
            const bool hasNext = i + 1 < m_score.lead.size();
            addGrace(note, 0.3 * amount);
            if (hasNext && addPassing(note, m_score.lead[i + 1], 0.4 * amount)) {
                continue;
            }
            if (!addNeighbour(note, 0.3 * amount)) {
                m_notes.push_back(note);
            }
        }
        return std::move(m_notes);
    }

private:
    [[nodiscard]] double amountAt(double beat) const
    {
        const bool isSung = beat < m_score.tune.loopBeats() + 0.5;
        const bool isFinal = m_score.form.finalBeat && beat > *m_score.form.finalBeat - 0.5;
        if (isSung || isFinal) {
            return 0.0;
        }
        const double eager = 1.0 + 0.3 * m_score.intent.density;
        return m_score.style.lead.ornament * shareOf(m_score.form.sectionAt(beat).kind) * std::max(0.0, eager);
    }

    /// The next step of the scale above or below.
    [[nodiscard]] int beside(int midi, int direction) const
    {
        for (int pitch = midi + direction; std::abs(pitch - midi) < 4; pitch += direction) {
            if (std::find(m_scale.begin(), m_scale.end(), ((pitch % 12) + 12) % 12) != m_scale.end()) {
                return pitch;
            }
        }
        return midi + direction;
    }

    [[nodiscard]] int aside() { return m_random.real() < 0.5 ? 1 : -1; }

    void add(double start, double length, int midi, float strength)
    {
        m_notes.push_back({start, length, midi, strength});
    }

    /// Just before a note on a beat, out of the time of the one before.
    void addGrace(const TuneNote& note, double chance)
    {
        if (m_notes.empty() || !isOnBeat(note.startBeats) || note.lengthBeats < 0.8 || m_random.real() >= chance) {
            return;
        }
        TuneNote& before = m_notes.back();
        const double start = note.startBeats - graceBeats;
        if (before.startBeats > start - 0.35) {
            return;
        }
        before.lengthBeats = std::min(before.lengthBeats, start - before.startBeats);
        add(start, graceBeats, beside(note.midi, aside()), note.strength * ornamentStrength);
    }

    /// Between two notes a third apart.
    bool addPassing(const TuneNote& note, const TuneNote& next, double chance)
    {
        const int interval = next.midi - note.midi;
        const double step = next.startBeats - note.startBeats;
        const bool isThird = std::abs(interval) == 3 || std::abs(interval) == 4;
        if (!isThird || step < 0.9 || step > 2.1 || note.lengthBeats < 0.7 * step || m_random.real() >= chance) {
            return false;
        }
        const double start = next.startBeats - (step > 1.4 ? 0.5 : 0.25);
        if (isOnBeat(start)) {
            return false;
        }
        TuneNote shorter = note;
        shorter.lengthBeats = start - note.startBeats;
        m_notes.push_back(shorter);
        add(start, 0.95 * (next.startBeats - start), beside(note.midi, interval > 0 ? 1 : -1),
            note.strength * ornamentStrength);
        return true;
    }

    /// Away and back within a long note.
    bool addNeighbour(const TuneNote& note, double chance)
    {
        if (note.lengthBeats < 1.9 || !isOnBeat(note.startBeats) || m_random.real() >= chance) {
            return false;
        }
        const double away = std::round(note.startBeats) + 0.5;
        const double back = away + neighbourBeats;
        add(note.startBeats, away - note.startBeats, note.midi, note.strength);
        add(away, neighbourBeats, beside(note.midi, 1), note.strength * ornamentStrength);
        add(back, note.endBeats() - back, note.midi, note.strength);
        return true;
    }

    const Score& m_score;
    RandomSource& m_random;
    std::vector<int> m_scale;
    std::vector<TuneNote> m_notes;
};

} // namespace

std::vector<TuneNote> ornamented(const Score& score, RandomSource& random)
{
    return Adorner(score, random).adorn();
}

} // namespace melodeck::engine
