#pragma once

#include "cli/Command.h"
#include "core/PortableRecipe.h"
#include "core/Result.h"
#include "jobs/Variation.h"

#include <string>
#include <vector>

namespace melodeck::cli {

/// `recipe vary`: a plan for `batch` of requests around the one that a clip was made with.
class RecipeVaryCommand final : public Command
{
public:
    /// Adds it to the verb `recipe`.
    Verb describe(Verb recipe) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<jobs::VariationPlan> plan(Console& console) const;
    [[nodiscard]] core::Result<void> readAxes(jobs::VariationAxes& axes) const;

    std::string m_file;
    std::string m_melody;
    std::vector<std::string> m_prompts;
    std::string m_seeds;
    std::string m_durations;
    int m_takes = 1;
};

} // namespace melodeck::cli
