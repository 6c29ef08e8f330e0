#include "jobs/ExpectedTime.h"

#include <algorithm>
#include <vector>

namespace melodeck::jobs {

namespace {

constexpr std::size_t kEnough = 2;

/// Seconds of audio that a recipe asks for; 0 where it has no prompts.
double secondsAskedFor(const core::Recipe& recipe)
{
    constexpr double kUsualDuration = 8.0;
    double duration = kUsualDuration;
    if (recipe.fields.is_object()) {
        const auto found = recipe.fields.find("duration");
        if (found != recipe.fields.end() && found->is_number()) {
            duration = found->get<double>();
        }
    }
    return duration * static_cast<double>(core::promptsOf(recipe).size());
}

} // namespace

std::optional<double> expectedSeconds(const core::Recipe& recipe, std::span<const core::JobRecord* const> finished)
{
    const double asked = secondsAskedFor(recipe);
    std::vector<double> rates;
    for (const core::JobRecord* finishedJob : finished) {
        const core::JobRecord& job = *finishedJob;
        const bool isAlike = job.state == core::JobState::Done && job.recipe.model == recipe.model &&
                             job.recipe.endpoint == recipe.endpoint && job.started.isValid() && job.finished.isValid();
        const double given = secondsAskedFor(job.recipe);
        if (isAlike && given > 0.0) {
            rates.push_back(static_cast<double>(job.started.msecsTo(job.finished)) / 1000.0 / given);
        }
    }
    if (asked <= 0.0 || rates.size() < kEnough) {
        return std::nullopt;
    }
    const auto middle = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2);
    std::nth_element(rates.begin(), middle, rates.end());
    return *middle * asked;
}

} // namespace melodeck::jobs
