#pragma once

#include "cli/AsyncSubmit.h"
#include "cli/Command.h"
#include "cli/Connection.h"
#include "cli/GenerateRequest.h"
#include "core/PortableRecipe.h"

#include <optional>
#include <string>

namespace melodeck::cli {

class RequestJournal;

/// `generate`: prompts and a melody in, or a recipe; clip_0.wav … out, one path a line on standard output.
class GenerateCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// The request that the options ask for. Errors: see newRequest() and requestAgain().
    [[nodiscard]] core::Result<core::Recipe> makeRecipe(const core::Endpoint& endpoint, Console& console) const;
    [[nodiscard]] core::Result<void> checkTargets(const core::Recipe& recipe) const;
    void describeRecipe(Verb verb);
    [[nodiscard]] int runRequest(core::Recipe& recipe, Connection& connection, RequestJournal& journal,
                                 Console& console, const std::stop_token& stop) const;

    ConnectionOptions m_connection;
    AsyncSubmit m_async;
    GenerateOptions m_options;
    std::string m_recipeFile;
    /// What m_recipeFile holds.
    std::optional<core::PortableRecipe> m_portable;
    Argument m_endpoint;
    std::string m_output = ".";
    bool m_overwrite = false;
    bool m_withoutRecipe = false;
};

} // namespace melodeck::cli
