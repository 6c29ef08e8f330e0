#include "engine/sketch/BassPlayer.h"

#include "engine/sketch/Hand.h"
#include "engine/sketch/Strike.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>

namespace melodeck::engine {

namespace {

constexpr int lowestBass = 28;
/// The fifth below a root may go so far down.
constexpr int lowestFifth = 26;
constexpr double dampedSeconds = 0.07;
constexpr int anyDensity = -9;

/// One bass player on the way through a piece.
class Bassist final
{
public:
    Bassist(const Score& score, RandomSource& random)
        : m_score(score)
        , m_random(random)
        , m_scale(scaleOf(score.tune.key))
        , m_touch{score.style.groove.bass, 0.005, 6.0}
    {
    }

    std::vector<NoteEvent> play()
    {
        const std::vector<Pattern>& patterns = m_score.style.bass.patterns;
        const int variant = m_random.below(static_cast<int>(patterns.size()));
        const bool walks = std::any_of(patterns.begin(), patterns.end(), [](const Pattern& pattern) {
            return pattern.four.find('w') != std::string::npos;
        });
        for (const Strike& strike : cutAtChanges(m_score, strikesOf(m_score, patterns, variant, anyDensity))) {
            playStrike(strike, walks);
        }
        if (m_score.form.finalBeat) {
            const int home = m_score.keyAt(*m_score.form.finalBeat).tonic;
            m_events.push_back(heldEvent(m_score, pitchAbove(home, lowestBass), 90));
        }
        return std::move(m_events);
    }

private:
    void playStrike(const Strike& strike, bool walks)
    {
        const ChordSymbol& chord = m_score.chordAt(strike.step / 4.0);
        const ChordSymbol& next = m_score.chordAt((strike.step + strike.steps) / 4.0);
        const bool isNew = !m_chord || !(*m_chord == chord);
        m_chord = chord;
        m_scale = scaleOf(m_score.keyAt(strike.step / 4.0));
        const double velocity = 88.0 + accentAt(m_score, strike.step);
        if (strike.symbol == 'x' && !isNew) {
            NoteEvent damped = eventAt(m_score, strike, m_last, 0.62 * velocity, m_touch, m_random);
            damped.lengthSeconds = std::min(damped.lengthSeconds, dampedSeconds);
            m_events.push_back(damped);
            return;
        }
        // Where the harmony moves, the bass says so, whatever the pattern has there; a line that walks leads there.
        const bool leads = strike.symbol == 'w' || (walks && strike.steps <= 4.0 && !(next == chord));
        if (isNew) {
            m_last = pitchAbove(bassOf(chord), lowestBass);
        } else if (leads) {
            m_last = approachTo(bassOf(next));
        } else {
            m_last = pitchOf(chord, strike.symbol);
        }
        m_events.push_back(eventAt(m_score, strike, m_last, velocity, m_touch, m_random));
    }

    [[nodiscard]] bool inScale(int pitch) const
    {
        return std::find(m_scale.begin(), m_scale.end(), pitch % 12) != m_scale.end();
    }

    [[nodiscard]] int pitchOf(const ChordSymbol& chord, char symbol) const
    {
        const std::vector<int> intervals = chordIntervals(chord.quality);
        const int root = pitchAbove(chord.root, lowestBass);
        const int below = root + intervals[2] - 12;
        switch (symbol) {
        case '3':
            return root + intervals[1];
        case '5':
            return root + intervals[2];
        case '6':
            return inScale(root + 9) ? root + 9 : root + intervals[2];
        case '7':
            if (intervals.size() > 3) {
                return root + intervals[3];
            }
            return inScale(root + 10) ? root + 10 : root + 12;
        case '8':
            return root + 12;
        case 'v':
            return below >= lowestFifth ? below : below + 12;
        default:
            return pitchAbove(bassOf(chord), lowestBass);
        }
    }

    [[nodiscard]] int approachTo(int pitchClass)
    {
        const int target = pitchAbove(pitchClass, lowestBass);
        // From below when the line comes from below, a semitone or a step of the scale.
        const int direction = m_last < target ? -1 : 1;
        const int whole = target + 2 * direction;
        if (m_random.real() < 0.5 || !inScale(whole)) {
            return target + direction;
        }
        return whole;
    }

    const Score& m_score;
    RandomSource& m_random;
    std::vector<int> m_scale;
    Touch m_touch;
    std::optional<ChordSymbol> m_chord;
    int m_last = lowestBass + 8;
    std::vector<NoteEvent> m_events;
};

} // namespace

Track playBass(const Score& score, RandomSource& random)
{
    const BassVoice& voice = score.style.bass;
    Track track;
    track.role = TrackRole::Bass;
    track.program = voice.program;
    track.gain = voice.gain;
    track.pan = voice.pan;
    track.reverb = 10;
    track.notes = Bassist(score, random).play();
    return track;
}

} // namespace melodeck::engine
