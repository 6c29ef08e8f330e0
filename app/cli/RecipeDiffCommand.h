#pragma once

#include "cli/Command.h"

#include <string>

namespace melodeck::cli {

/// `recipe diff`: what two clips were asked for differently.
class RecipeDiffCommand final : public Command
{
public:
    /// Adds it to the verb `recipe`.
    Verb describe(Verb recipe) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    std::string m_first;
    std::string m_second;
    std::string m_format = "text";
};

} // namespace melodeck::cli
