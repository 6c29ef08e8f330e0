#pragma once

#include "core/Error.h"
#include "jobs/BatchPlan.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::ui {

/// The files of a drop: folders are walked (links are not followed), and give what their names say is audio, or video
/// with sound; a file is taken whatever it is called. Sorted within each folder, none twice, at most
/// jobs::kMostBatchJobs + 1. Any thread.
[[nodiscard]] QStringList listRecordings(const QStringList& paths, const std::stop_token& stop = {});

/// What a look into a file gave: one of both.
struct ReadRecording
{
    QString path;
    std::optional<jobs::BatchFile> file;
    std::optional<core::Error> problem;
    /// It cannot be read as it is, but looks like what Qt Multimedia decodes.
    bool isToConvert = false;
};

/// Looks into each file: how long it is and where its first sound is (within its first half minute, else at its
/// beginning). Fewer than asked for after a stop request. Any thread.
[[nodiscard]] std::vector<ReadRecording> readRecordings(const QStringList& paths, const std::stop_token& stop = {});

} // namespace melodeck::ui
