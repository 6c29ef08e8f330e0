#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"
#include "jobs/JobTarget.h"
#include "store/JournalReader.h"

#include <QString>

#include <optional>

namespace melodeck::jobs {

/// Makes a finished job of one that had left when its program ended: Done where the whole answer is in the journal,
/// else as stateOfCut() says, with its whole clips and the bytes that came. row: the job as the library has it, if it
/// does. Store thread; takes as long as reading the answer takes. Errors: Io, when there is no room for what the
/// journal holds: it must not be forgotten then.
[[nodiscard]] core::Result<core::JobRecord> finishJournaled(const store::JournalEntry& entry,
                                                            const std::optional<core::JobRecord>& row,
                                                            const QString& libraryFolder, const AnswerSizes& sizes);

/// What a job is that had left and was not answered to the end. The engine on this computer ran for nobody else; any
/// other server may have done what it was asked.
[[nodiscard]] core::JobState stateOfCut(const core::Recipe& recipe);
/// Whether that may cost something, and what to do.
[[nodiscard]] QString whatItCosts(const core::Recipe& recipe);

} // namespace melodeck::jobs
