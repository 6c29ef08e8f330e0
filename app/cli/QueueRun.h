#pragma once

#include "cli/Console.h"
#include "cli/LibraryQueue.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace melodeck::cli {

/// Runs jobs that wait in the library's queue on this thread's event loop, until all have ended or a stop is asked for;
/// one JSON line on standard output for each job as it ends. After a stop what had not left waits again, in front.
/// Returns the exit code: 0; 7 when jobs are left whose fate is unknown; the first failure's; 130 after a stop.
[[nodiscard]] int runQueue(LibraryQueue& queue, const QStringList& jobIds, Console& console,
                           const std::stop_token& stop);

} // namespace melodeck::cli
