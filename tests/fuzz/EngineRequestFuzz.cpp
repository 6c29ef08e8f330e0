#include "engine/server/ListenRequest.h"
#include "engine/server/PredictRequest.h"
#include "engine/server/Route.h"
#include "fuzz/Fuzz.h"

#include <optional>
#include <string>

namespace melodeck::fuzz {

namespace {

void checkSound(const audio::AudioBuffer& audio, double maxSeconds)
{
    require(audio.channels == 1 && audio.sampleRateHz > 0 && !audio.samples.empty(), "a melody is sound");
    require(audio.durationSeconds() <= maxSeconds + 0.001, "no more of it is decoded than is listened to");
}

bool isWithin(const std::optional<double>& number, double least, double most)
{
    return !number || (*number >= least && *number <= most);
}

void checkHints(const mir::MelodyHints& hints)
{
    require(isWithin(hints.beatsPerMinute, mir::kSlowestHintBpm, mir::kFastestHintBpm), "a tempo is one");
    require(isWithin(hints.firstBeatSeconds, -mir::kFarthestHintSeconds, mir::kFarthestHintSeconds),
            "a first beat is not far");
    require(!hints.beatsPerBar || mir::isHintMeter(*hints.beatsPerBar), "a metre is one that is known");
    require(!hints.key || mir::keyFromText(mir::keyText(*hints.key)) == hints.key, "a key is read as it is written");
}

void checkPredict(const std::string& body)
{
    const auto request = engine::readPredictRequest(body);
    if (!request) {
        require(core::exitCode(request.error().code) == 5 && !request.error().message.isEmpty(),
                "what is wrong is told as input");
        return;
    }
    const engine::SketchRequest& sketch = request->sketch;
    require(!sketch.prompts.empty() && sketch.prompts.size() <= engine::kMaxPrompts, "prompts have a limit");
    for (const QString& prompt : sketch.prompts) {
        require(!prompt.trimmed().isEmpty() && prompt.toUcs4().size() <= engine::kMaxPromptCharacters,
                "each is a text of some length");
    }
    require(sketch.durationSeconds >= engine::kMinDurationSeconds &&
                sketch.durationSeconds <= engine::kMaxDurationSeconds,
            "a clip has a length");
    require(sketch.channels == 1 || sketch.channels == 2, "and one channel or two");
    require(request->ignoredFields.size() <= 32, "what is ignored is not repeated for ever");
    checkHints(sketch.melodyHints);
    if (sketch.melody) {
        checkSound(*sketch.melody, sketch.durationSeconds + engine::kExtraMelodySeconds);
    }
    const auto again = engine::readPredictRequest(body);
    require(again && again->sketch.seed == sketch.seed, "the same request is the same music");
}

} // namespace

/// What anybody who reaches the engine's port may send.
void examine(std::span<const std::byte> input)
{
    const std::string body(textOf(input));
    static_cast<void>(engine::methodOf(engine::routeOf(body)));
    checkPredict(body);
    if (const auto listened = engine::readListenRequest(body)) {
        checkSound(listened->audio, engine::kMaxListenSeconds);
    } else {
        require(core::exitCode(listened.error().code) == 5 && !listened.error().message.isEmpty(),
                "what is wrong is told as input");
    }
}

} // namespace melodeck::fuzz
