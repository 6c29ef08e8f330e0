#pragma once

#include "core/JobRecord.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace melodeck::jobs {

/// Rows and columns that the jobs of one batch stand in.
struct VariationShape
{
    QStringList rows;
    /// One without a title where only one thing varies.
    QStringList columns;
    /// Row by row; empty where the library has a job no more.
    QStringList jobIds;
    /// What the names of all have in common.
    QString title;
};

/// Reads the grid out of the names that planVariation() and planBatch() give ("0003 sad jazz · seed 2 · 8 s"): what
/// varies first gives the rows, all else the columns; of two jobs for one place the later one counts. Nothing where
/// they make no grid: other names, too many, or more than half of it missing. Pure.
[[nodiscard]] std::optional<VariationShape> shapeOf(std::span<const core::JobRecord> jobs);

/// Whether a job has a name by which its batch may be a grid.
[[nodiscard]] bool isPlannedName(const QString& name);

} // namespace melodeck::jobs
