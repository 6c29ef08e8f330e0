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
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    int print(Console& console) const;

    RecipeDiffCommand m_diff;
    Verb m_diffVerb;
    RecipeVaryCommand m_vary;
    Verb m_varyVerb;
    std::string m_file;
    std::string m_format = "json";
};

} // namespace melodeck::cli
