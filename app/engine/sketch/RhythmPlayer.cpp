#include "engine/sketch/RhythmPlayer.h"

#include "engine/sketch/Hand.h"
#include "engine/sketch/Palette.h"
#include "engine/sketch/Strike.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr double dampedSeconds = 0.08;
constexpr double strumSeconds = 0.012;

/// Machines play a pad as exactly as a chord; people let it in.
Touch touchOf(const Score& score, const LayerVoice& voice)
{
    switch (voice.role) {
    case LayerRole::Pad:
        return {score.style.groove.layers, 0.012, 4.0};
    case LayerRole::Arp:
        return {score.style.groove.layers, 0.006, 8.0};
    case LayerRole::Comp:
        break;
    }
    return {score.style.groove.layers, 0.008, 7.0};
}

double velocityOf(char symbol)
{
    return symbol == 'X' ? 14.0 : symbol == 'o' ? -26.0 : 0.0;
}

void playArp(const Score& score, const LayerVoice& voice, int variant, Track& track, RandomSource& random)
{
    Hand hand(voice.voicing, voice.centre);
    for (const Strike& strike : strikesOf(score, voice.patterns, variant, voice.leastDensity)) {
        const std::vector<int>& tones = hand.play(score.chordAt(strike.step / 4.0));
        const auto index = static_cast<std::size_t>(strike.symbol - '0');
        const int octave = 12 * static_cast<int>(index / tones.size());
        const double velocity = 74.0 + accentAt(score, strike.step);
        track.notes.push_back(
            eventAt(score, strike, tones[index % tones.size()] + octave, velocity, touchOf(score, voice), random));
    }
}

void playChords(const Score& score, const LayerVoice& voice, int variant, Track& track, RandomSource& random)
{
    Hand hand(voice.voicing, voice.centre);
    const double strum = voice.role == LayerRole::Comp ? strumSeconds * score.style.humanity : 0.0;
    for (const Strike& strike : cutAtChanges(score, strikesOf(score, voice.patterns, variant, voice.leastDensity))) {
        const bool isDamped = strike.symbol == 'o';
        if (isDamped && score.intent.density < 0) {
            continue;
        }
        double delay = 0.0;
        const double velocity = 76.0 + accentAt(score, strike.step) + velocityOf(strike.symbol);
        for (const int pitch : hand.play(score.chordAt(strike.step / 4.0))) {
            NoteEvent event = eventAt(score, strike, pitch, velocity, touchOf(score, voice), random);
            event.startSeconds += delay;
            delay += strum;
            if (isDamped) {
                event.lengthSeconds = std::min(event.lengthSeconds, dampedSeconds);
            }
            track.notes.push_back(event);
        }
    }
    if (score.form.finalBeat) {
        const mir::Key& home = score.keyAt(*score.form.finalBeat);
        // The piece ends at home, whatever the turn's last chord leads to.
        for (const int pitch : hand.play(chordOnDegree(home, 1, score.style.extension))) {
            track.notes.push_back(heldEvent(score, pitch, 78));
        }
    }
}

} // namespace

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
