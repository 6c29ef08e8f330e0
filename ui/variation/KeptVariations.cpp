#include "ui/variation/KeptVariations.h"

#include "jobs/Variation.h"
#include "store/Library.h"
#include "store/LibrarySearch.h"

#include <utility>

namespace melodeck::ui {

namespace {

/// So many of the newest batches are looked through.
constexpr int kBatches = 20;
/// Of one: some may have been sent once more.
constexpr int kMostJobs = 2 * static_cast<int>(jobs::kMostVariations);

core::Result<std::vector<core::JobRecord>> jobsOf(store::Library& library, const QString& batch)
{
    const auto ids = library.search().jobsOfBatch(batch, kMostJobs + 1);
    if (!ids) {
        return core::fail(ids.error());
    }
    std::vector<core::JobRecord> jobs;
    if (ids->size() > kMostJobs) {
        return jobs; // no grid is that large
    }
    for (const QString& id : *ids) {
        auto job = library.find(id);
        if (!job) {
            return core::fail(std::move(job).error());
        }
        if (*job) {
            jobs.push_back(std::move(**job));
        }
    }
    return jobs;
}

core::Result<std::optional<KeptGrid>> gridOf(store::Library& library, const QString& batch)
{
    auto jobs = jobsOf(library, batch);
    if (!jobs) {
        return core::fail(std::move(jobs).error());
    }
    auto shape = jobs::shapeOf(*jobs);
    if (!shape) {
        return std::optional<KeptGrid>();
    }
    KeptGrid grid{std::move(*shape), batch, {}};
    for (core::JobRecord& job : *jobs) {
        grid.jobs.push_back(std::make_shared<const core::JobRecord>(std::move(job)));
    }
    return std::optional(std::move(grid));
}

} // namespace

core::Result<std::optional<KeptGrid>> keptGrid(store::Library& library, const QString& batch)
{
    if (!batch.isEmpty()) {
        return gridOf(library, batch);
    }
    const auto batches = library.search().newestBatches(kBatches);
    if (!batches) {
        return core::fail(batches.error());
    }
    for (const QString& each : *batches) {
        auto grid = gridOf(library, each);
        if (!grid || *grid) {
            return grid;
        }
    }
    return std::optional<KeptGrid>();
}

} // namespace melodeck::ui
