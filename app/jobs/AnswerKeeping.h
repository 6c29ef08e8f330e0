#pragma once

#include "core/Recipe.h"
#include "core/Secret.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobTarget.h"

#include <stop_token>

namespace melodeck::jobs {

// What becomes of an answer that was paid for and is not what was asked for: its bytes stay, and the outcome says
// where. Worker thread, each once, in this order, when an exchange has ended.

/// Of an answer that this disk did not take: nobody should pay again who need not.
void tellWhereItIs(JobOutcome& outcome, const JobTarget& target, const core::Endpoint& endpoint);

/// An answer that was cut, or that nobody understands, was paid for all the same. A cancelled one leaves nothing.
void keepWhatIsNotRead(JobOutcome& outcome, const JobTarget& target, const std::stop_token& stop);

/// What was refused for good can be looked at as it came, too. key: goes into no file.
void keepRefusal(JobOutcome& outcome, const JobTarget& target, const core::Secret& key, const std::stop_token& stop);

} // namespace melodeck::jobs
