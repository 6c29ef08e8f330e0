#include "engine/sketch/RhythmPlayer.h"

#include "engine/sketch/Hand.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>

namespace melodeck::engine {

namespace {

constexpr int lowestBass = 28;
constexpr double releaseShare = 0.94;

/// A symbol of a pattern with how many steps it is held.
struct Strike
{
    double step = 0.0;
    double steps = 1.0;
    char symbol = 'x';
};

/// Every strike of a pattern in the bars where the accompaniment plays and is dense enough for it. The variant changes
/// with the section.
std::vector<Strike> strikesOf(const Score& score, const std::vector<Pattern>& patterns, int variant,
                              int leastDensity = -9)
{
    std::vector<Strike> strikes;
    const double perBar = score.tune.beatsPerBar;
    const int stepsPerBar = score.tune.beatsPerBar * 4;
    const int firstBar = static_cast<int>(std::floor(score.form.firstBeat / score.tune.beatsPerBar + 1e-6));
    const int endBar = static_cast<int>(std::ceil(score.form.endBeat / score.tune.beatsPerBar));
    for (int bar = firstBar; bar < endBar; ++bar) {
        const auto section = static_cast<int>(score.form.sectionIndexAt(bar * perBar));
        const Pattern& pattern = patterns[static_cast<std::size_t>(variant + section) % patterns.size()];
        const bool isSilent = score.intent.density + score.form.levelAt(bar * perBar) < leastDensity;
        const std::string& steps = pattern.of(score.tune.beatsPerBar);
        for (int i = 0; i < stepsPerBar; ++i) {
            const double step = static_cast<double>(bar) * stepsPerBar + i;
            const char symbol = steps[static_cast<std::size_t>(i)];
            if (isSilent || symbol == '.' || symbol == '-' || !score.form.isPlaying(step / 4.0)) {
                continue;
            }
            int held = 1;
            while (i + held < stepsPerBar && steps[static_cast<std::size_t>(i + held)] == '-') {
                ++held;
            }
            strikes.push_back({step, static_cast<double>(held), symbol});
        }
    }
    return strikes;
}

NoteEvent eventAt(const Score& score, const Strike& strike, int midi, double velocity, RandomSource& random)
{
    const double humanity = score.style.humanity;
    NoteEvent event;
    event.startSeconds = score.secondsAtStep(strike.step) + humanity * random.between(-0.008, 0.008);
    double end = score.secondsAtStep(strike.step + strike.steps);
    if (score.form.finalBeat) {
        end = std::min(end, score.secondsAt(*score.form.finalBeat));
    }
    event.lengthSeconds = std::max(0.04, (end - event.startSeconds) * releaseShare);
    event.midi = midi;
    const double swing = humanity * random.between(-7.0, 7.0);
    event.velocity = static_cast<int>(std::lround(velocity + 0.7 * score.intent.velocity + swing));
    return event;
}

/// The final chord's notes, held to the end of the clip.
NoteEvent heldEvent(const Score& score, int midi, int velocity)
{
    NoteEvent event;
    event.startSeconds = score.secondsAt(*score.form.finalBeat);
    event.lengthSeconds = std::max(0.3, score.form.durationSeconds - event.startSeconds - 0.1);
    event.midi = midi;
    event.velocity = velocity;
    return event;
}

ChordSymbol finalChord(const Score& score)
{
    // The piece ends at home, whatever the turn's last chord leads to.
    return chordOnDegree(score.tune.key, 1, score.style.extension);
}

int bassPitch(const ChordSymbol& chord, char symbol, int root)
{
    const std::vector<int> intervals = chordIntervals(chord.quality);
    switch (symbol) {
    case '3':
        return root + intervals[1];
    case '5':
        return root + intervals[2];
    case '8':
        return root + 12;
    default:
        return root;
    }
}

int approachPitch(const Score& score, const Strike& strike, int from, RandomSource& random)
{
    const int perBar = score.tune.beatsPerBar * 4;
    const double nextBar = (std::floor(strike.step / perBar) + 1.0) * perBar;
    const int target = pitchAbove(score.chordAt(nextBar / 4.0).root, lowestBass);
    // From below when the line comes from below, a semitone or a step of the scale.
    const int direction = from < target ? -1 : 1;
    if (random.real() < 0.5) {
        return target + direction;
    }
    const std::vector<int> scale = scaleOf(score.tune.key);
    const int whole = target + 2 * direction;
    const bool inScale = std::find(scale.begin(), scale.end(), whole % 12) != scale.end();
    return inScale ? whole : target + direction;
}

double accentAt(const Score& score, double step)
{
    const double inBar = std::fmod(step, score.tune.beatsPerBar * 4.0);
    if (inBar < 0.5) {
        return 6.0;
    }
    return std::fmod(inBar, 4.0) < 0.5 ? 2.0 : -4.0;
}

void playArp(const Score& score, const LayerVoice& voice, int variant, Track& track, RandomSource& random)
{
    Hand hand(voice.voicing, voice.centre);
    for (const Strike& strike : strikesOf(score, voice.patterns, variant, voice.leastDensity)) {
        const std::vector<int>& tones = hand.play(score.chordAt(strike.step / 4.0));
        const auto index = static_cast<std::size_t>(strike.symbol - '0');
        const int octave = 12 * static_cast<int>(index / tones.size());
        const double velocity = 74.0 + accentAt(score, strike.step);
        track.notes.push_back(eventAt(score, strike, tones[index % tones.size()] + octave, velocity, random));
    }
}

/// Splits a strike where the chord changes under it, so that a held chord follows the harmony.
std::vector<Strike> cutAtChanges(const Score& score, const std::vector<Strike>& strikes)
{
    const auto placeAfter = [&score](double step) {
        return 4.0 * score.harmony.nextPlace(step / 4.0, score.tune.beatsPerBar);
    };
    std::vector<Strike> cut;
    for (Strike strike : strikes) {
        double boundary = placeAfter(strike.step);
        while (boundary < strike.step + strike.steps - 0.5) {
            const bool changes = !(score.chordAt(boundary / 4.0) == score.chordAt(strike.step / 4.0));
            if (changes) {
                cut.push_back({strike.step, boundary - strike.step, strike.symbol});
                strike = {boundary, strike.step + strike.steps - boundary, strike.symbol};
            }
            boundary = placeAfter(boundary);
        }
        cut.push_back(strike);
    }
    return cut;
}

void playChords(const Score& score, const LayerVoice& voice, int variant, Track& track, RandomSource& random)
{
    Hand hand(voice.voicing, voice.centre);
    const double strum = voice.role == LayerRole::Comp ? 0.012 * score.style.humanity : 0.0;
    for (const Strike& strike : cutAtChanges(score, strikesOf(score, voice.patterns, variant, voice.leastDensity))) {
        double delay = 0.0;
        const double velocity = 76.0 + accentAt(score, strike.step);
        for (const int pitch : hand.play(score.chordAt(strike.step / 4.0))) {
            NoteEvent event = eventAt(score, strike, pitch, velocity, random);
            event.startSeconds += delay;
            delay += strum;
            track.notes.push_back(event);
        }
    }
    if (score.form.finalBeat) {
        for (const int pitch : hand.play(finalChord(score))) {
            track.notes.push_back(heldEvent(score, pitch, 78));
        }
    }
}

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
    const int variant = random.below(static_cast<int>(voice.patterns.size()));
    int last = lowestBass + 8;
    std::vector<Strike> strikes = cutAtChanges(score, strikesOf(score, voice.patterns, variant));
    for (const Strike& strike : strikes) {
        const ChordSymbol& chord = score.chordAt(strike.step / 4.0);
        const bool newChord = !(score.chordAt(strike.step / 4.0 - 0.25) == chord);
        const int root = pitchAbove(chord.root, lowestBass);
        // Where the harmony moves, the bass says so, whatever the pattern has there.
        const bool walks = strike.symbol == 'w' && !newChord;
        last =
            walks ? approachPitch(score, strike, last, random) : bassPitch(chord, newChord ? 'R' : strike.symbol, root);
        track.notes.push_back(eventAt(score, strike, last, 88.0 + accentAt(score, strike.step), random));
    }
    if (score.form.finalBeat) {
        track.notes.push_back(heldEvent(score, pitchAbove(score.tune.key.tonic, lowestBass), 90));
    }
    return track;
}

std::vector<Track> playLayers(const Score& score, RandomSource& random)
{
    std::vector<Track> tracks;
    for (const LayerVoice& voice : score.style.layers) {
        const int variant = random.below(static_cast<int>(voice.patterns.size()));
        Track track;
        track.role = TrackRole::Layer;
        track.program = voice.program;
        track.gain = voice.gain;
        track.pan = voice.pan;
        track.reverb = voice.role == LayerRole::Pad ? 70 : 44;
        if (voice.role == LayerRole::Arp) {
            playArp(score, voice, variant, track, random);
        } else {
            playChords(score, voice, variant, track, random);
        }
        if (!track.notes.empty()) {
            tracks.push_back(std::move(track));
        }
    }
    return tracks;
}

} // namespace melodeck::engine
