#pragma once

#include "jobs/BatchPlan.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace melodeck::ui {

/// The files of a drop: folders are walked (links are not followed), and give what their names say is audio; a file is
/// taken whatever it is called. Sorted within each folder, none twice, at most jobs::kMostBatchJobs + 1. Any thread.
[[nodiscard]] QStringList listRecordings(const QStringList& paths, const std::stop_token& stop = {});

struct ReadRecordings
{
    std::vector<jobs::BatchFile> usable;
    /// Why others are not: a name and a sentence each.
    QStringList refused;
};

/// Looks into each file: how long it is and where its first sound is (within its first half minute, else at its
/// beginning). Any thread.
[[nodiscard]] ReadRecordings readRecordings(const QStringList& paths, const std::stop_token& stop = {});

} // namespace melodeck::ui
