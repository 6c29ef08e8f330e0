#pragma once

#include "audio/AudioFile.h"
#include "cli/Verb.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <optional>
#include <string>

namespace melodeck::cli {

/// What --region says: a part of a recording, in seconds from its start.
struct RegionOption
{
    double startSeconds = 0.0;
    /// Nothing for an open end.
    std::optional<double> endSeconds;

    friend bool operator==(const RegionOption&, const RegionOption&) = default;
};

/// Reads A:B, each of them seconds ("3.25") or minutes and seconds ("1:05.250"), or empty for an open end; not both.
/// What can be read in two ways ("0:05:20") is refused. Errors: InvalidArgument with how it is written.
[[nodiscard]] core::Result<RegionOption> readRegionOption(const QString& text);

/// Adds --region to a verb; what it says goes to `region`, which outlives the verb.
void describeRegion(Verb verb, std::optional<RegionOption>& region, const std::string& help);

/// The part of a file that is sent. An open end lets as much be sent as the clips are long, or the file has; two ends
/// are taken at their word, whatever the duration. Errors: InvalidArgument (B not behind A, beyond the file's end).
[[nodiscard]] core::Result<core::TimeRegion> regionToSend(const RegionOption& option, double durationSeconds,
                                                          const audio::AudioFileFacts& facts);

} // namespace melodeck::cli
