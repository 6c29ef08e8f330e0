#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"
#include "jobs/JobTarget.h"
#include "store/Journal.h"
#include "store/Library.h"

#include <QStringList>

#include <vector>

namespace melodeck::jobs {

/// What earlier runs of the program left, as far as they are not running still.
struct Recovered
{
    /// Jobs that never left: ours now, and paused, since nobody waits for them any more.
    std::vector<store::QueuedRow> queued;
    /// Jobs that had left when their program ended: Done where the whole answer was here, else Unknown (Failed at
    /// the engine on this computer) with all that had come.
    std::vector<core::JobRecord> finished;
    /// Sentences for people about entries that could not be read.
    QStringList notices;
    /// Why the jobs of some owners were left as they are, with their journal: for the next start.
    std::vector<core::Error> failures;
};

/// Whose jobs are looked at: a command leaves those of the window to the window, which offers them.
enum class RecoveryOf : std::uint8_t { Everything, Commands };

/// Takes over the jobs of all owners in the library and the journal folder whose process is gone: reads whole answers
/// again, keeps the whole clips and the bytes of cut ones, adopts what never left. Idempotent: killed at any point, the
/// next call does the rest. Store thread; takes as long as reading the answers takes. Errors: Io, when nothing could be
/// looked at.
[[nodiscard]] core::Result<Recovered> recoverJobs(store::Library& library, const store::Journal& journal,
                                                  const AnswerSizes& sizes = {},
                                                  RecoveryOf whose = RecoveryOf::Everything);

} // namespace melodeck::jobs
