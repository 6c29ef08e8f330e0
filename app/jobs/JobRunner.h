#pragma once

#include "core/Answer.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobProgress.h"
#include "net/HttpClient.h"
#include "wire/AnswerStream.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace melodeck::store {
class SessionKeys;
}

namespace melodeck::jobs {

class LocalEngine;

/// What every job is run with. The referenced objects outlive the job.
struct JobServices
{
    net::HttpClient& http;
    LocalEngine& engine;
    const store::SessionKeys& keys;
};

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

/// How a job ended. Clips that are whole are kept whatever the outcome.
struct JobOutcome
{
    core::JobState state = core::JobState::Failed;
    core::Answer answer;
    std::optional<core::Error> error;
};

/// Runs one recipe from file to clips: prepares, sends, reads the answer as it arrives. Worker thread; the recipe's
/// file fingerprints are filled in. A stop request ends it within 200 ms as Cancelled, with a message that says how far
/// it had got.
[[nodiscard]] JobOutcome runJob(core::Recipe& recipe, const JobServices& services, const JobTarget& target,
                                const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop);

} // namespace melodeck::jobs
