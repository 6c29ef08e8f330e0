#include "mir/MelodyGate.h"

#include "mir/HarmonicGaps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace melodeck::mir {

namespace {

constexpr double silentDb = -60.0;
constexpr double activeBelowLoudestDb = 30.0;
constexpr double stableSemitones = 0.12;
constexpr double leastStabilityOfOneVoice = 0.7;
constexpr double leastPeriodicityOfOneVoice = 0.55;
constexpr double mostHarmonicGapsOfOneVoice = 0.3;
/// Without a look at what stands out.
constexpr double leastPeriodicityOfMix = 0.12;
constexpr double leastSteadinessOfMix = 0.45;
constexpr double steadySemitones = 0.25;
constexpr double leastVoicingOfSpeech = 0.17;
constexpr double sureProbability = 0.4;
constexpr double glideSemitones = 0.8;
constexpr std::size_t shortestVoicedFrames = 8;

double loudestDbOf(std::span<const PitchFrame> frames)
{
    double loudest = -120.0;
    for (const PitchFrame& frame : frames) {
        loudest = std::max(loudest, frame.levelDb);
    }
    return loudest;
}

/// Frames in stretches where one pitch is sure.
double voicedFrames(std::span<const PitchFrame> frames, double gateDb)
{
    double voiced = 0.0;
    std::size_t run = 0;
    double last = 0.0;
    const auto endRun = [&] {
        voiced += run >= shortestVoicedFrames ? static_cast<double>(run) : 0.0;
        run = 0;
    };
    for (const PitchFrame& frame : frames) {
        const PitchCandidate* best = frame.levelDb >= gateDb ? frame.best() : nullptr;
        if (best == nullptr || best->probability < sureProbability) {
            endRun();
            continue;
        }
        if (run > 0 && std::abs(best->midi - last) > glideSemitones) {
            endRun();
        }
        ++run;
        last = best->midi;
    }
    endRun();
    return voiced;
}

bool hasPitch(const PitchFrame& frame, double midi)
{
    return std::any_of(frame.candidates.begin(), frame.candidates.end(), [midi](const PitchCandidate& candidate) {
        return std::abs(candidate.midi - midi) < steadySemitones;
    });
}

} // namespace

VoiceFacts measureVoice(std::span<const float> mono, std::span<const PitchFrame> frames)
{
    VoiceFacts facts;
    facts.loudestDb = loudestDbOf(frames);
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
        facts.voicing = voicedFrames(frames, facts.loudestDb - activeBelowLoudestDb) / active;
    }
    facts.harmonicGaps = measureHarmonicGaps(mono, frames);
    return facts;
}

double measureSteadiness(std::span<const PitchFrame> frames)
{
    const double gateDb = loudestDbOf(frames) - activeBelowLoudestDb;
    double active = 0.0;
    double steady = 0.0;
    constexpr std::array<std::ptrdiff_t, 4> lags{-8, -4, 4, 8};
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const PitchCandidate* best = frames[i].best();
        if (frames[i].levelDb < gateDb) {
            continue;
        }
        active += 1.0;
        const bool stays = best != nullptr && std::all_of(lags.begin(), lags.end(), [&](std::ptrdiff_t lag) {
                               const std::ptrdiff_t other = static_cast<std::ptrdiff_t>(i) + lag;
                               return other < 0 || other >= static_cast<std::ptrdiff_t>(frames.size()) ||
                                      hasPitch(frames[static_cast<std::size_t>(other)], best->midi);
                           });
        steady += stays ? 1.0 : 0.0;
    }
    return active > 0.0 ? steady / active : 0.0;
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
    if (!facts.steadiness) {
        return facts.periodicity > leastPeriodicityOfMix ? MelodyKind::Polyphonic : MelodyKind::Unpitched;
    }
    if (*facts.steadiness > leastSteadinessOfMix) {
        return MelodyKind::Polyphonic;
    }
    return facts.voicing > leastVoicingOfSpeech ? MelodyKind::Spoken : MelodyKind::Unpitched;
}

} // namespace melodeck::mir
