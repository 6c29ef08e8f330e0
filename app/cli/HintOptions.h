#pragma once

#include "api/ModelSpec.h"
#include "cli/Verb.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <optional>
#include <string>

namespace melodeck::cli {

/// What the person knows better of the melody than what is heard in it.
struct HintOptions
{
    std::optional<std::string> key;
    std::optional<double> beatsPerMinute;
    std::optional<int> beatsPerBar;
    /// In seconds from the start of what is sent.
    std::optional<double> firstBeatSeconds;

    [[nodiscard]] bool isEmpty() const { return !key && !beatsPerMinute && !beatsPerBar && !firstBeatSeconds; }
};

/// --key, --bpm, --beats-per-bar and --first-beat.
void describeHints(Verb verb, HintOptions& options);

/// Writes them into the fields, an object. spec: the model's; nullptr where nobody knows it.
/// Errors: InvalidArgument (no key, a model that cannot be told); what is out of range is found with the other fields.
[[nodiscard]] core::Result<void> setHints(core::Json& fields, const HintOptions& options, const api::ModelSpec* spec);

} // namespace melodeck::cli
