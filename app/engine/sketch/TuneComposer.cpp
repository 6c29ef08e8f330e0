#include "engine/sketch/TuneComposer.h"

#include "engine/sketch/MelodyTune.h"
#include "engine/sketch/Motif.h"
#include "engine/sketch/Progressions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace melodeck::engine {

namespace {

/// In measures: bars of three and four, two bars of two, bars of six eighths.
constexpr int longestPhrases = 16;
constexpr int phraseMeasures = 4;
constexpr int lowestPitch = 60;
/// A tenth above.
constexpr int highestPitch = 76;
/// Two beats of six eighths take the time of three of a style's, or nearly.
constexpr double sixShare = 0.66;
/// "180 bpm" of six eighths are eighths.
constexpr double fastestFelt = 140.0;
/// The final chord rings about so long.
constexpr double endingSeconds = 1.6;

/// Walks over the scale; strong beats are bent to the nearest chord tone.
class Melodist final
{
public:
    Melodist(Tune& tune, const Harmony& harmony, RandomSource& random)
        : m_tune(tune)
        , m_harmony(harmony)
        , m_random(random)
        , m_scale(scaleOf(tune.key))
        , m_pitch(chordToneNear(harmony.at(0.0, tune.beatsPerBar), 67 + random.below(5)))
    {
    }

    void play(const Motif& motif, int measure)
    {
        double beat = startOf(measure);
        for (std::size_t i = 0; i < motif.lengths.size(); ++i) {
            const bool strong = isStrong(beat - startOf(measure), motif.lengths[i]);
            if (strong) {
                m_pitch = sungToneNear(m_harmony.at(beat, m_tune.beatsPerBar), m_pitch);
            }
            add(beat, motif.lengths[i], strong);
            m_pitch = stepped(m_pitch, motif.steps[i]);
            beat += motif.lengths[i];
        }
    }

    /// What an earlier measure has, bent to the chords of another.
    void repeat(int earlier, int measure)
    {
        const double from = startOf(earlier);
        const double shift = startOf(measure) - from;
        std::vector<TuneNote> again;
        for (TuneNote note : m_tune.notes) {
            if (note.startBeats < from - 0.01 || note.startBeats > from + m_tune.beatsPerMeasure() - 0.01) {
                continue;
            }
            note.startBeats += shift;
            if (note.strength > weakStrength + 0.1F) {
                note.midi = chordToneNear(m_harmony.at(note.startBeats, m_tune.beatsPerBar), note.midi);
            }
            again.push_back(note);
            m_pitch = note.midi;
        }
        m_tune.notes.insert(m_tune.notes.end(), again.begin(), again.end());
    }

    /// A long note that rests: on the tonic, or on a chord tone where the phrase goes on.
    void rest(int measure, bool home)
    {
        const double beat = startOf(measure);
        const ChordSymbol& chord = m_harmony.at(beat, m_tune.beatsPerBar);
        const double first = m_tune.beatsPerMeasure() - 1.0;
        m_pitch = home ? classNear(m_tune.key.tonic, m_pitch) : chordToneNear(chord, m_pitch);
        add(beat, first, true);
        if (!home && m_random.real() < 0.6) {
            m_pitch = stepped(m_pitch, m_random.real() < 0.5 ? 1 : -1);
            add(beat + first, 1.0, false);
        }
    }

private:
    static constexpr float weakStrength = 0.65F;

    [[nodiscard]] double startOf(int measure) const { return static_cast<double>(measure) * m_tune.beatsPerMeasure(); }

    /// Where the chord is heard in the melody: on the beats that are felt, and on long notes.
    [[nodiscard]] bool isStrong(double inMeasure, double beats) const
    {
        const bool isSix = m_tune.metre == 6;
        const double felt = isSix ? 3.0 : 2.0;
        return inMeasure < 0.1 || std::abs(inMeasure - felt) < 0.1 || beats >= (isSix ? 2.5 : 1.5);
    }

    void add(double beat, double beats, bool strong)
    {
        TuneNote note;
        note.startBeats = beat;
        note.lengthBeats = beats * 0.95;
        note.midi = m_pitch;
        note.strength = strong ? 0.85F : weakStrength;
        m_tune.notes.push_back(note);
    }

    [[nodiscard]] static int classNear(int pitchClass, int around)
    {
        const int distance = (((pitchClass - around) % 12) + 18) % 12 - 6;
        return fold(around + distance);
    }

    [[nodiscard]] static int chordToneNear(const ChordSymbol& chord, int around)
    {
        int best = around;
        int bestDistance = 100;
        for (int pitch = lowestPitch; pitch <= highestPitch; ++pitch) {
            if (isChordTone(chord, pitch) && std::abs(pitch - around) < bestDistance) {
                best = pitch;
                bestDistance = std::abs(pitch - around);
            }
        }
        return best;
    }

    /// The chord tone that is near where the line goes and not far from where it is.
    [[nodiscard]] int sungToneNear(const ChordSymbol& chord, int wanted) const
    {
        const int from = m_tune.notes.empty() ? wanted : m_tune.notes.back().midi;
        int best = wanted;
        double least = 1e9;
        for (int pitch = lowestPitch; pitch <= highestPitch; ++pitch) {
            const double cost = std::abs(pitch - wanted) + (std::abs(pitch - from) > 2 ? 1.6 : 0.0);
            if (isChordTone(chord, pitch) && cost < least) {
                best = pitch;
                least = cost;
            }
        }
        return best;
    }

    /// So many steps of the scale; at the edge of a voice's reach the line turns back.
    [[nodiscard]] int stepped(int pitch, int steps) const
    {
        const int there = walked(pitch, steps);
        return there > highestPitch || there < lowestPitch ? walked(pitch, -steps) : there;
    }

    [[nodiscard]] int walked(int pitch, int steps) const
    {
        const int direction = steps < 0 ? -1 : 1;
        for (int left = std::abs(steps); left > 0;) {
            pitch += direction;
            left -= std::find(m_scale.begin(), m_scale.end(), ((pitch % 12) + 12) % 12) != m_scale.end() ? 1 : 0;
        }
        return pitch;
    }

    [[nodiscard]] static int fold(int pitch)
    {
        while (pitch > highestPitch) {
            pitch -= 12;
        }
        while (pitch < lowestPitch) {
            pitch += 12;
        }
        return pitch;
    }

    Tune& m_tune;
    const Harmony& m_harmony;
    RandomSource& m_random;
    std::vector<int> m_scale;
    int m_pitch;
};

mir::Key chosenKey(const Style& style, const PromptIntent& intent, RandomSource& random)
{
    static constexpr std::array<int, 7> commonTonics{0, 2, 4, 5, 7, 9, 10};
    mir::Key key;
    key.tonic = commonTonics.at(static_cast<std::size_t>(random.below(7)));
    const bool seededMinor = random.real() < 0.4;
    if (intent.modeBias != ModeBias::None) {
        key.mode = intent.modeBias == ModeBias::Minor ? mir::Mode::Minor : mir::Mode::Major;
    } else {
        key.mode = style.mode.value_or(seededMinor ? mir::Mode::Minor : mir::Mode::Major);
    }
    key.tonic = intent.tonic.value_or(key.tonic);
    key.mode = intent.mode.value_or(key.mode);
    return key;
}

/// Beats a minute of the tune: of six eighths those of the eighths, while styles and prompts tell the beat that is
/// felt.
double wishedTempo(const Style& style, const PromptIntent& intent, int metre, RandomSource& random)
{
    const double place = std::clamp(0.5 + intent.tempo + random.between(-0.15, 0.15), 0.0, 1.0);
    const double chosen = style.slowestBpm + place * (style.fastestBpm - style.slowestBpm);
    if (metre == 6) {
        const double felt = intent.beatsPerMinute.value_or(sixShare * chosen);
        return felt > fastestFelt ? felt : 3.0 * felt;
    }
    return intent.beatsPerMinute.value_or(chosen);
}

/// Measures of the clip, the final chord's included; the tempo bends by up to a tenth so that they fill it.
int fillWithMeasures(Tune& tune, const PromptIntent& intent, double durationSeconds, ClipKind kind)
{
    const double measureSeconds = tune.beatsPerMeasure() * tune.secondsPerBeat();
    if (kind == ClipKind::Loop) {
        return static_cast<int>(std::max(1.0, std::round(durationSeconds / measureSeconds)));
    }
    const double ending = std::min(endingSeconds, 0.3 * durationSeconds);
    const double measures = std::max(1.0, std::round((durationSeconds - ending) / measureSeconds));
    if (!intent.beatsPerMinute) {
        const double fitting = measures * tune.beatsPerMeasure() * 60.0 / (durationSeconds - ending);
        tune.beatsPerMinute = std::clamp(fitting, 0.9 * tune.beatsPerMinute, 1.1 * tune.beatsPerMinute);
    }
    return static_cast<int>(measures) + 1;
}

/// The phrases of a tune: a a' b a.
bool isMiddle(int measure)
{
    return measure / phraseMeasures % 4 == 2;
}

/// Every second phrase comes home, the others stay open.
bool closes(int measure)
{
    return measure % (2 * phraseMeasures) == 2 * phraseMeasures - 1;
}

/// The style's progression through the tune, another one in the middle; home at the end, and what leads there before.
Harmony harmonyOf(const Tune& tune, const Style& style, RandomSource& random)
{
    const Progression outer = chosenProgression(style, tune.key, random);
    Progression inner = chosenProgression(style, tune.key, random);
    // The middle begins away from home.
    std::rotate(inner.begin(), std::find_if(inner.begin(), inner.end(), [](int degree) { return degree != 1; }),
                inner.end());
    const int measures = tune.bars / tune.barsPerMeasure;
    Harmony harmony;
    for (int measure = 0; measure < measures; ++measure) {
        const bool last = measure == measures - 1;
        const bool leadsHome = measure == measures - 2 && measure > 0;
        const Progression& progression = isMiddle(measure) ? inner : outer;
        const auto place = static_cast<std::size_t>(isMiddle(measure) ? measure % phraseMeasures : measure);
        const int degree = last || closes(measure) ? 1 : leadsHome ? 5 : progression[place % progression.size()];
        const ChordSymbol chord = leadsHome && style.extension == Extension::Triad
                                      ? diatonicChord(tune.key, degree, Extension::Seventh)
                                      : chordOnDegree(tune.key, degree, style.extension);
        harmony.chords.insert(harmony.chords.end(), static_cast<std::size_t>(tune.barsPerMeasure), chord);
    }
    return harmony;
}

} // namespace

ComposedTune composeTune(const Style& style, const PromptIntent& intent, double durationSeconds, ClipKind kind,
                         RandomSource& random)
{
    ComposedTune composed;
    Tune& tune = composed.tune;
    tune.key = chosenKey(style, intent, random);
    setMetre(tune, intent.beatsPerBar.value_or(style.beatsPerBar));
    tune.beatsPerMinute = wishedTempo(style, intent, tune.metre, random);
    const int clipMeasures = fillWithMeasures(tune, intent, durationSeconds, kind);
    // One measure more than the phrases is the final chord's.
    const int measures = clipMeasures > longestPhrases + 1 ? longestPhrases : clipMeasures;
    tune.bars = measures * tune.barsPerMeasure;
    composed.harmony = harmonyOf(tune, style, random);

    const std::array<Motif, 3> motifs{motifOf(tune.metre, intent.density, random),
                                      motifOf(tune.metre, intent.density, random),
                                      motifOf(tune.metre, intent.density, random)};
    Melodist melodist(tune, composed.harmony, random);
    for (int measure = 0; measure + 1 < measures; ++measure) {
        const int inPhrase = measure % phraseMeasures;
        if (measure >= phraseMeasures && !isMiddle(measure) && inPhrase < phraseMeasures - 1) {
            melodist.repeat(inPhrase, measure);
        } else if (inPhrase == phraseMeasures - 1) {
            melodist.rest(measure, closes(measure));
        } else {
            const bool isNew = isMiddle(measure) && inPhrase < 2;
            melodist.play(isNew ? motifs[2] : motifs.at(static_cast<std::size_t>(inPhrase % 2)), measure);
        }
    }
    melodist.rest(measures - 1, true);
    return composed;
}

} // namespace melodeck::engine
