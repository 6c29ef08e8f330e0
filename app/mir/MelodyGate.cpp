#include "mir/MelodyGate.h"

#include "mir/HarmonicGaps.h"

#include <algorithm>
#include <cmath>

namespace melodeck::mir {

namespace {

constexpr double silentDb = -60.0;
constexpr double activeBelowLoudestDb = 30.0;
constexpr double stableSemitones = 0.12;
constexpr double leastStabilityOfOneVoice = 0.7;
constexpr double leastPeriodicityOfOneVoice = 0.45;
constexpr double mostHarmonicGapsOfOneVoice = 0.3;
constexpr double leastPeriodicityOfMix = 0.12;

} // namespace

VoiceFacts measureVoice(std::span<const float> mono, std::span<const PitchFrame> frames)
{
    VoiceFacts facts;
    for (const PitchFrame& frame : frames) {
        facts.loudestDb = std::max(facts.loudestDb, frame.levelDb);
    }
    double active = 0.0;
    double steady = 0.0;
    const PitchCandidate* previous = nullptr;
    for (const PitchFrame& frame : frames) {
        if (frame.levelDb < facts.loudestDb - activeBelowLoudestDb) {
            previous = nullptr;
            continue;
        }
        const PitchCandidate* best = frame.best();
        active += 1.0;
        facts.periodicity += best != nullptr ? best->probability : 0.0;
        if (best != nullptr && previous != nullptr && std::abs(best->midi - previous->midi) < stableSemitones) {
            steady += 1.0;
        }
        previous = best;
    }
    if (active > 0.0) {
        facts.periodicity /= active;
        facts.stability = steady / active;
    }
    facts.harmonicGaps = measureHarmonicGaps(mono, frames);
    return facts;
}

MelodyKind judgeVoice(const VoiceFacts& facts)
{
    if (facts.loudestDb < silentDb) {
        return MelodyKind::Silent;
    }
    const bool oneVoice = facts.stability > leastStabilityOfOneVoice &&
                          facts.periodicity > leastPeriodicityOfOneVoice &&
                          facts.harmonicGaps < mostHarmonicGapsOfOneVoice;
    if (oneVoice) {
        return MelodyKind::Monophonic;
    }
    return facts.periodicity > leastPeriodicityOfMix ? MelodyKind::Polyphonic : MelodyKind::Unpitched;
}

} // namespace melodeck::mir
