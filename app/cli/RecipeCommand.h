#pragma once

#include "cli/Command.h"

#include <string>

namespace melodeck::cli {

/// `recipe`: prints what a clip carries of how it was made.
class RecipeCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    std::string m_file;
    std::string m_format = "json";
};

} // namespace melodeck::cli
