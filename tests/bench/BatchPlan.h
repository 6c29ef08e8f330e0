#pragma once

#include "bench/Bench.h"
#include "bench/Contenders.h"

#include <cstdint>

namespace melodeck::bench {

/// Many requests of prompts only, each answered by three clips.
struct BatchPlan
{
    int jobs = 1;
    int parallel = 1;
    std::int64_t clipBytes = 0;
    int delayMilliseconds = 0;
};

/// Who works it off: melodeck-cli batch, the script's pool of threads, the same keeping what Melodeck keeps (a synced
/// journal, synced clips, a library), one shell a request, or bare libcurl that only writes the same files.
enum class BatchRunner : std::uint8_t { Melodeck, Script, CarefulScript, Shell, Floor };

/// The command line of `melodeck-cli batch` for so many requests to that address; the plan is written beside output.
[[nodiscard]] std::vector<std::string> batchCommand(const std::filesystem::path& output, const std::string& url,
                                                    int jobs, int parallel);

/// Runs it once and checks that every clip is there and whole. What it wrote stays until removeBatches(): ext4 takes
/// much longer for new files soon after many were deleted, and the next contender would pay for that.
[[nodiscard]] Best runBatch(const Bench& bench, BatchRunner runner, const BatchPlan& plan);
void removeBatches(const Bench& bench);

} // namespace melodeck::bench
