#include "engine/sketch/Drummer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr int barsPerPhrase = 4;
constexpr int kick = 36;
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
    return drum == 42 || drum == 44 || drum == 46 || (drum >= 49 && drum <= 59);
}

/// First step of a fill: its patterns are silent before it.
int firstStep(const DrumPattern& fill, int beatsPerBar)
{
    std::size_t first = static_cast<std::size_t>(beatsPerBar) * 4;
    for (const auto& [drum, pattern] : fill) {
        first = std::min(first, pattern.of(beatsPerBar).find_first_not_of('.'));
    }
    return static_cast<int>(first);
}

class Drummer final
{
public:
    Drummer(const Score& score, RandomSource& random)
        : m_score(score)
        , m_random(random)
        , m_variant(random.below(static_cast<int>(score.style.drums.size())))
    {
    }

    std::vector<NoteEvent> play()
    {
        const int perBar = m_score.tune.beatsPerBar;
        const int firstBar = static_cast<int>(std::floor(m_score.form.firstBeat / perBar + 1e-6));
        const int endBar = static_cast<int>(std::ceil(m_score.form.finalBeat.value_or(m_score.form.endBeat) / perBar));
        for (int bar = firstBar; bar < endBar; ++bar) {
            if (m_score.form.hasDrumsAt(static_cast<double>(bar) * perBar)) {
                playBar(bar, bar - firstBar);
            }
        }
        playEnding();
        return std::move(m_events);
    }

private:
    void playBar(int bar, int count)
    {
        const Style& style = m_score.style;
        const int perBar = m_score.tune.beatsPerBar;
        const bool endsPhrase = count % barsPerPhrase == barsPerPhrase - 1 && !style.fills.empty();
        const auto section =
            static_cast<std::size_t>(m_variant) + m_score.form.sectionIndexAt(static_cast<double>(bar) * perBar);
        const DrumPattern& groove = style.drums[section % style.drums.size()];
        int fillFrom = perBar * 4;
        if (endsPhrase) {
            const auto choice = static_cast<std::size_t>(m_random.below(static_cast<int>(style.fills.size())));
            const DrumPattern& fill = style.fills[choice];
            fillFrom = firstStep(fill, perBar);
            addSteps(fill, bar, fillFrom, perBar * 4);
        }
        for (const auto& [drum, pattern] : groove) {
            // Feet and hat go on through a fill, the hands do not.
            const bool keepsOn = drum == kick || drum == 44;
            addRow(drum, pattern, bar, 0, keepsOn ? perBar * 4 : fillFrom);
        }
        if (style.crash && count % barsPerPhrase == 0 && (count > 0 || m_score.intent.velocity >= 0)) {
            add(*style.crash, bar * perBar * 4.0, 92.0);
        }
    }

    void addSteps(const DrumPattern& pattern, int bar, int from, int to)
    {
        for (const auto& [drum, row] : pattern) {
            addRow(drum, row, bar, from, to);
        }
    }

    void addRow(int drum, const Pattern& pattern, int bar, int from, int to)
    {
        const std::string& steps = pattern.of(m_score.tune.beatsPerBar);
        for (int i = from; i < to; ++i) {
            const char symbol = steps[static_cast<std::size_t>(i)];
            const int digit = symbol == '.' ? 0 : symbol - '0';
            const double step = static_cast<double>(bar * m_score.tune.beatsPerBar * 4 + i);
            if (digit >= quietestDigit(m_score.intent.density) && m_score.form.isPlaying(step / 4.0)) {
                add(drum, step, 20.0 + 11.5 * digit);
            }
        }
    }

    void add(int drum, double step, double velocity)
    {
        const double humanity = m_score.style.humanity;
        NoteEvent event;
        event.startSeconds = m_score.secondsAtStep(step) + humanity * m_random.between(-0.005, 0.005);
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
    int m_variant;
    std::vector<NoteEvent> m_events;
};

} // namespace

Track playDrums(const Score& score, RandomSource& random)
{
    Track track;
    track.role = TrackRole::Drums;
    track.program = 0;
    track.gain = 100;
    track.reverb = 24;
    track.notes = Drummer(score, random).play();
    return track;
}

} // namespace melodeck::engine
