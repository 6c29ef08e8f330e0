#include "engine/sketch/Drummer.h"

#include "engine/sketch/Strike.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace melodeck::engine {

namespace {

constexpr int measuresPerPhrase = 4;
constexpr int kick = 36;
constexpr int pedalHat = 44;
constexpr double hitSeconds = 0.2;

/// Density leaves out the quiet extra strokes, or lets all of them in.
int quietestDigit(int density)
{
    if (density >= 1) {
        return 1;
    }
    return density <= -1 ? 4 : 2;
}

bool isCymbalOrHat(int drum)
{
    return drum == 42 || drum == pedalHat || drum == 46 || (drum >= 49 && drum <= 59);
}

bool isBassDrum(int drum)
{
    return drum == kick || drum == 35;
}

/// Shakers and tambourines go with the hats, toms and claps with the snare.
double delayOf(const Groove& groove, int drum)
{
    if (isBassDrum(drum)) {
        return groove.kick;
    }
    const bool isShaken = drum == 54 || drum == 69 || drum == 70 || drum == 82;
    return isCymbalOrHat(drum) || isShaken ? groove.hats : groove.snare;
}

/// First step of a fill: its patterns are silent before it.
int firstStep(const DrumPattern& fill, int beats)
{
    std::size_t first = static_cast<std::size_t>(beats) * 4;
    for (const auto& [drum, pattern] : fill) {
        first = std::min(first, pattern.of(beats).find_first_not_of('.'));
    }
    return static_cast<int>(first);
}

class Drummer final
{
public:
    Drummer(const Score& score, RandomSource& random)
        : m_score(score)
        , m_random(random)
        , m_beats(beatsPerMeasure(score.tune))
        , m_variant(random.below(static_cast<int>(score.style.drums.size())))
    {
    }

    std::vector<NoteEvent> play()
    {
        const SongForm& form = m_score.form;
        const int first = static_cast<int>(std::floor(form.firstBeat / m_beats + 1e-6));
        const int end = static_cast<int>(std::ceil(form.finalBeat.value_or(form.endBeat) / m_beats));
        for (int measure = first; measure < end; ++measure) {
            if (form.hasDrumsAt(beatOf(measure))) {
                playMeasure(measure, measure - first);
            }
        }
        playEnding();
        return std::move(m_events);
    }

private:
    [[nodiscard]] double beatOf(int measure) const { return static_cast<double>(measure) * m_beats; }

    void playMeasure(int measure, int count)
    {
        const Style& style = m_score.style;
        const auto section = static_cast<std::size_t>(m_variant) + m_score.form.sectionIndexAt(beatOf(measure));
        const DrumPattern& groove = style.drums[section % style.drums.size()];
        int fillFrom = m_beats * 4;
        if (hasFill(measure, count)) {
            const DrumPattern& fill = chosenFill(endsSection(measure));
            fillFrom = firstStep(fill, m_beats);
            for (const auto& [drum, row] : fill) {
                addRow(drum, row, measure, m_beats * 4);
            }
        }
        for (const auto& [drum, row] : groove) {
            // Feet and hat go on through a fill, the hands do not.
            const bool keepsOn = drum == kick || drum == pedalHat;
            addRow(drum, row, measure, keepsOn ? m_beats * 4 : fillFrom);
        }
        if (style.crash && count % measuresPerPhrase == 0 && (count > 0 || m_score.intent.velocity >= 0)) {
            add(*style.crash, beatOf(measure) * 4.0, 92.0);
        }
    }

    [[nodiscard]] bool endsSection(int measure) const
    {
        return m_score.form.sectionIndexAt(beatOf(measure)) != m_score.form.sectionIndexAt(beatOf(measure + 1));
    }

    /// Phrases and sections end with a fill, and so does the measure that leads to the final chord.
    [[nodiscard]] bool hasFill(int measure, int count) const
    {
        if (m_score.style.fills.empty()) {
            return false;
        }
        const auto& finalBeat = m_score.form.finalBeat;
        const bool leadsToEnd = count >= 2 && finalBeat && std::abs(*finalBeat - beatOf(measure + 1)) < 0.1;
        const bool endsPhrase = count % measuresPerPhrase == measuresPerPhrase - 1 && m_score.intent.density >= 0;
        return endsPhrase || leadsToEnd || endsSection(measure);
    }

    /// The longer of two before a section, else the shorter.
    const DrumPattern& chosenFill(bool isBig)
    {
        const std::vector<DrumPattern>& fills = m_score.style.fills;
        const auto one = static_cast<std::size_t>(m_random.below(static_cast<int>(fills.size())));
        const auto other = static_cast<std::size_t>(m_random.below(static_cast<int>(fills.size())));
        const bool oneIsLonger = firstStep(fills[one], m_beats) < firstStep(fills[other], m_beats);
        return fills[oneIsLonger == isBig ? one : other];
    }

    void addRow(int drum, const Pattern& pattern, int measure, int to)
    {
        const std::string& steps = pattern.of(m_beats);
        const int density = m_score.intent.density + m_score.form.levelAt(beatOf(measure));
        for (int i = 0; i < to; ++i) {
            const char symbol = steps[static_cast<std::size_t>(i)];
            const int digit = symbol == '.' ? 0 : symbol - '0';
            const double step = beatOf(measure) * 4.0 + i;
            if (digit >= quietestDigit(density) && m_score.form.isPlaying(step / 4.0)) {
                add(drum, step, 20.0 + 11.5 * digit);
            }
        }
    }

    void add(int drum, double step, double velocity)
    {
        const double humanity = m_score.style.humanity;
        const double scatter = isBassDrum(drum) ? 0.003 : 0.005;
        NoteEvent event;
        event.startSeconds = m_score.secondsAtStep(step) + delayOf(m_score.style.groove, drum) +
                             humanity * m_random.between(-scatter, scatter);
        event.lengthSeconds = hitSeconds;
        event.midi = drum;
        const double spread = isCymbalOrHat(drum) ? 9.0 : 5.0;
        event.velocity = static_cast<int>(
            std::lround(velocity + 0.7 * m_score.intent.velocity + humanity * m_random.between(-spread, spread)));
        m_events.push_back(event);
    }

    void playEnding()
    {
        if (!m_score.form.finalBeat) {
            return;
        }
        const double step = *m_score.form.finalBeat * 4.0;
        add(kick, step, 100.0);
        if (m_score.style.crash) {
            add(*m_score.style.crash, step, 100.0);
        }
    }

    const Score& m_score;
    RandomSource& m_random;
    int m_beats;
    int m_variant;
    std::vector<NoteEvent> m_events;
};

} // namespace

Track playDrums(const Score& score, RandomSource& random)
{
    Track track;
    track.role = TrackRole::Drums;
    track.program = score.style.kit;
    track.gain = score.style.drumGain;
    track.reverb = 24;
    track.notes = Drummer(score, random).play();
    return track;
}

} // namespace melodeck::engine
