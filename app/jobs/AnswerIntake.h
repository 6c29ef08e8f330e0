#pragma once

#include "jobs/JobRunner.h"
#include "net/HttpClient.h"

namespace melodeck::jobs {

/// Takes in one answer on the job's worker thread: JSON is read as it arrives and its media go to files; audio that
/// comes bare becomes a clip; other text is kept as a JSON string.
class AnswerIntake final
{
public:
    AnswerIntake(const core::Recipe& recipe, const JobTarget& target, JobProgress& progress);

    /// Reads a 2xx answer to its end. Done, or Failed/Unknown with the clips that are whole.
    [[nodiscard]] JobOutcome readAnswer(const net::HttpHead& head, net::Transfer& transfer,
                                        const std::stop_token& stop);

    /// Reads (at most 1 MiB of) an answer outside 2xx and says what it means.
    [[nodiscard]] core::Error readFailure(const net::HttpHead& head, net::Transfer& transfer,
                                          const std::stop_token& stop) const;

private:
    /// Moves the answer's bytes into the sinks until its end. The first failure of a sink, or of the transfer.
    [[nodiscard]] core::Result<void> drain(net::Transfer& transfer, core::ByteSink& sink,
                                           const std::stop_token& stop) const;

    const core::Recipe& m_recipe;
    const JobTarget& m_target;
    JobProgress& m_progress;
};

} // namespace melodeck::jobs
