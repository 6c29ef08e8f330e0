#pragma once

#include "core/ByteStream.h"
#include "core/Recipe.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobProgress.h"
#include "jobs/JobServices.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace melodeck::jobs {

/// Where one job's answer goes and how long it may take.
struct JobTarget
{
    /// Folder for the media of the answer.
    QString clipFolder;
    /// Called on the worker thread for each whole clip.
    std::function<void(const core::Clip&)> clipReady;
    /// Takes the bytes of a good answer exactly as they arrive, or nullptr.
    core::ByteSink* raw = nullptr;
    /// Whether media is written to the folder or only looked at.
    enum class Media : std::uint8_t { Save, Ignore } media = Media::Save;
    std::chrono::milliseconds timeLimit{1'200'000};
};

/// Runs one recipe from file to clips: prepares, sends, reads the answer as it arrives. Worker thread; the recipe's
/// file fingerprints are filled in. A stop request ends it within 200 ms as Cancelled, with a message that says how far
/// it had got.
[[nodiscard]] JobOutcome runJob(core::Recipe& recipe, const JobServices& services, const JobTarget& target,
                                const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop);

} // namespace melodeck::jobs
