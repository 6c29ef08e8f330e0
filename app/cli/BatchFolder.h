#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"

#include <QDir>

#include <vector>

namespace melodeck::cli {

/// The folder of one job of a batch: clip_0.wav, …, and answer.json for what is no clip. Blocks on the disk.

/// Moves what an earlier try of a job left out of the way, into "earlier": it may have been paid for.
void moveEarlierFilesAside(const QDir& folder);

/// An answer that says something besides its clips is a result too: answer.json, unless it is there. Errors: Io.
[[nodiscard]] core::Result<void> writeAnswer(const core::JobRecord& job, const QDir& folder);

/// Clips that lie there, by their names alone.
[[nodiscard]] std::vector<core::Clip> clipsIn(const QDir& folder);
[[nodiscard]] bool hasAnswer(const QDir& folder);

} // namespace melodeck::cli
