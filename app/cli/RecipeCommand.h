#pragma once

#include "cli/Command.h"
#include "cli/RecipeDiffCommand.h"
#include "cli/RecipeVaryCommand.h"

#include <string>

namespace melodeck::cli {

/// `recipe`: prints what a clip carries of how it was made, compares two of them, and plans requests around one.
class RecipeCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    int print(Console& console) const;

    RecipeDiffCommand m_diff;
    CLI::App* m_diffVerb = nullptr;
    RecipeVaryCommand m_vary;
    CLI::App* m_varyVerb = nullptr;
    std::string m_file;
    std::string m_format = "json";
};

} // namespace melodeck::cli
