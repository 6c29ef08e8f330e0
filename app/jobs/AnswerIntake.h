#pragma once

#include "core/Secret.h"
#include "jobs/AnswerSource.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobProgress.h"
#include "jobs/JobTarget.h"
#include "net/HttpRequest.h"

namespace melodeck::jobs {

class JournalThinning;

/// Takes in one answer on the job's worker thread: JSON is read as it arrives and its media go to files; audio that
/// comes bare becomes a clip; other text is kept as a JSON string.
class AnswerIntake final
{
public:
    /// key: which is kept nowhere, should the answer quote it.
    AnswerIntake(const core::Recipe& recipe, const JobTarget& target, JobProgress& progress,
                 const core::Secret& key = {});

    /// Reads a 2xx answer to its end. Done, or Failed/Unknown with the clips that are whole.
    [[nodiscard]] JobOutcome readAnswer(const net::HttpHead& head, AnswerSource& source);

    /// Reads (at most 1 MiB of) an answer outside 2xx and says what it means. A gateway that gave up (502, 504) leaves
    /// the job Unknown: the model may still run.
    [[nodiscard]] JobOutcome readFailure(const net::HttpHead& head, AnswerSource& source) const;

private:
    /// Moves the answer's bytes into the sink until its end. The first failure of the sink, or of the source.
    [[nodiscard]] core::Result<void> drain(AnswerSource& source, core::ByteSink& sink, JournalThinning& thinning) const;

    const core::Recipe& m_recipe;
    const JobTarget& m_target;
    JobProgress& m_progress;
    core::Secret m_key;
};

} // namespace melodeck::jobs
