#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/NewJob.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace melodeck::cli {

/// One element of a plan.
struct PlannedJob
{
    /// Its own, or its number from "0000"; also the name of its folder.
    QString name;
    core::Recipe recipe;
};

/// Reads a plan: a JSON array whose elements are request bodies, or {"request": …, "files": {FIELD: PATH}, "name": …}.
/// In place of a PATH may stand {"path": PATH, "region": [START_S, END_S], "conversion": {"sample_rate", "channels",
/// "bits"}}: what of a recording is sent, and as what. Paths are relative to baseFolder. Errors: Parse, InvalidArgument
/// (naming the element), for names that come twice or cannot be a folder's.
[[nodiscard]] core::Result<std::vector<PlannedJob>> readPlan(const QByteArray& text, const core::Endpoint& endpoint,
                                                             const QString& baseFolder);

/// Such a plan, one element a line: of requests whose files have absolute paths.
[[nodiscard]] QByteArray planText(const std::vector<jobs::NewJob>& jobs);

} // namespace melodeck::cli
