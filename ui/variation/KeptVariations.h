#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"
#include "jobs/VariationShape.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace melodeck::store {
class Library;
}

namespace melodeck::ui {

/// A grid of variations as the library has it.
struct KeptGrid
{
    jobs::VariationShape shape;
    QString batch;
    /// In any state, and in no order that matters.
    std::vector<std::shared_ptr<const core::JobRecord>> jobs;
};

/// The grid that the jobs of a batch make; without a batch that of the newest which makes one. Nothing where there is
/// none. Store thread.
[[nodiscard]] core::Result<std::optional<KeptGrid>> keptGrid(store::Library& library, const QString& batch);

} // namespace melodeck::ui
