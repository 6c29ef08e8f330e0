#include "engine/sketch/composing/SpeedGoals.h"

#include "audio/AudioFile.h"
#include "engine/sketch/composing/EngineSpeed.h"
#include "mir/Tunes.h"
#include "wire/Base64.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace melodeck::tests {

namespace {

constexpr double longSeconds = 300.0;
constexpr double mostColdSeconds = 1.5;
constexpr double mostMegabytes = 200.0;
constexpr double leastTimesRealTime = 60.0;

/// A tune on a piano, as a person would send it.
std::string melodyInBase64(const engine::FluidSynthRenderer& renderer)
{
    engine::Arrangement arrangement;
    engine::Track piano;
    for (const mir::Note& note : publicDomainTunes().front().notes(112.0)) {
        piano.notes.push_back({note.onsetSeconds, note.offsetSeconds - note.onsetSeconds, note.midi, 96});
    }
    arrangement.tracks.push_back(std::move(piano));
    const auto audio = renderer.render(arrangement, {});
    return audio ? wire::encodeBase64(audio::encodeWav16(*audio)).toStdString() : std::string();
}

/// The middle one of three, for a machine does other things as well.
EngineFigures middleOfThree(const std::string& program, const std::string& json)
{
    std::array<EngineFigures, 3> all;
    double peak = 0.0;
    for (EngineFigures& figures : all) {
        figures = askFreshEngine(program, json);
        peak = std::max(peak, figures.peakMegabytes);
        if (!figures.problem.empty()) {
            return figures;
        }
    }
    std::sort(all.begin(), all.end(),
              [](const EngineFigures& a, const EngineFigures& b) { return a.seconds < b.seconds; });
    all[1].peakMegabytes = peak;
    return all[1];
}

void tell(const char* what, const EngineFigures& figures)
{
    std::printf("%s: %.2f s, at most %.0f MB%s%s\n", what, figures.seconds, figures.peakMegabytes,
                figures.problem.empty() ? "" : "; ", figures.problem.c_str());
}

} // namespace

void judgeSpeed(const std::string& program, const engine::FluidSynthRenderer& renderer, Goals& goals)
{
    const EngineFigures longClip = middleOfThree(program, R"({"prompts": ["rock"], "duration": 300, "seed": 1})");
    tell("five minutes of rock", longClip);
    const EngineFigures three = middleOfThree(
        program, R"({"prompts": ["happy rock", "energetic EDM", "sad jazz"], "duration": 8, "melody": ")" +
                     melodyInBase64(renderer) + "\"}");
    tell("three prompts of 8 s over a melody, cold", three);
    const bool isMeasured = longClip.problem.empty() && three.problem.empty();
    goals.atLeast("C-long-times-real-time", isMeasured ? longSeconds / longClip.seconds : 0.0, leastTimesRealTime);
    goals.atMost("C-cold-seconds", isMeasured ? three.seconds : 1e9, mostColdSeconds);
    goals.atMost("C-memory-MB", isMeasured ? std::max(longClip.peakMegabytes, three.peakMegabytes) : 1e9,
                 mostMegabytes);
}

} // namespace melodeck::tests
