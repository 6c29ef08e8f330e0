#pragma once

#include "api/ModelSpec.h"
#include "core/Answer.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QStringList>

#include <optional>

namespace melodeck::api {

/// The model's own words when a 200 is an error after all: {"status":"error","message":…}, {"error":…}, a bare string
/// that starts with "Error". Nothing when it is an answer.
[[nodiscard]] std::optional<core::Error> errorInsideAnswer(const core::Json& answer);

/// For an answer of plain text that is a web page. Nothing when it is none.
[[nodiscard]] std::optional<core::Error> errorForWebPage(const core::Json& answer);

/// For an answer in which no media was found: why a model that makes media gave none. In its own words where it has put
/// an English sentence in their place ({"result": "num_steps must be …"}). Nothing where the model makes no media.
[[nodiscard]] std::optional<core::Error> errorForMissingMedia(const core::Json& answer, const ModelSpec& spec);

/// Whether the sketch engine says that it followed the melody.
[[nodiscard]] bool melodyWasFollowed(const core::Json& answer);

/// Whether the sketch engine followed the melody; a sentence for people when it did not, else empty.
[[nodiscard]] QString melodyRemark(const core::Json& answer);

/// The words of its prompts that the sketch engine knows, and those that it does not, in order, each once.
struct WordsHeard
{
    QStringList understood;
    QStringList ignored;
};

/// Empty for an answer of something else.
[[nodiscard]] WordsHeard wordsHeard(const core::Json& answer);

/// A constant beat of a clip.
struct ClipBeat
{
    double beatsPerMinute = 120.0;
    int beatsPerBar = 4;
    /// Time of a bar line in the clip, in seconds; may lie before 0.
    double firstBarSeconds = 0.0;

    friend bool operator==(const ClipBeat&, const ClipBeat&) = default;
};

/// What the sketch engine says of the beat of its n-th clip; nothing where it does not, or where it makes no sense.
[[nodiscard]] std::optional<ClipBeat> beatOfClip(const core::Json& answer, int index);

/// Gives each clip the prompt it was made for: the n-th audio clip the n-th prompt, or what the request asks for in
/// words where it has no list of them.
void assignPrompts(std::vector<core::Clip>& clips, const core::Recipe& recipe);

} // namespace melodeck::api
