#pragma once

#include "cli/AsyncSubmit.h"
#include "cli/Command.h"
#include "cli/Connection.h"
#include "cli/GenerateRequest.h"
#include "core/PortableRecipe.h"

#include <optional>
#include <string>

namespace CLI {
class Option;
}

namespace melodeck::cli {

/// `generate`: prompts and a melody in, or a recipe; clip_0.wav … out, one path a line on standard output.
class GenerateCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// The request that the options ask for. Errors: see newRequest() and requestAgain().
    [[nodiscard]] core::Result<core::Recipe> makeRecipe(const core::Endpoint& endpoint, Console& console) const;
    [[nodiscard]] core::Result<void> checkTargets(const core::Recipe& recipe) const;
    void describeRecipe(CLI::App& verb);
    [[nodiscard]] int runRequest(core::Recipe& recipe, Connection& connection, Console& console,
                                 const std::stop_token& stop) const;

    ConnectionOptions m_connection;
    AsyncSubmit m_async;
    GenerateOptions m_options;
    std::string m_recipeFile;
    /// What m_recipeFile holds.
    std::optional<core::PortableRecipe> m_portable;
    CLI::Option* m_endpoint = nullptr;
    std::string m_output = ".";
    bool m_overwrite = false;
    bool m_withoutRecipe = false;
};

} // namespace melodeck::cli
