#pragma once

#include "core/JobRecord.h"

#include <QSet>
#include <QString>

#include <vector>

namespace melodeck::store {

/// Clips of a job as its folder has them, by their names alone: clip_0.wav, clip_1.wav, … Empty where there are none.
[[nodiscard]] std::vector<core::Clip> clipsOnDisk(const QString& libraryFolder, const QString& jobId);

/// A record for each folder of clips whose job is not among the known ones, done when the folder was last written. Its
/// prompts are not known any more. For a library whose database was lost, or is older than its clips.
[[nodiscard]] std::vector<core::JobRecord> jobsFoundIn(const QString& libraryFolder, const QSet<QString>& known);

} // namespace melodeck::store
