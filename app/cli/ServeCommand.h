#pragma once

#include "cli/Command.h"

#include <string>
#include <utility>
#include <vector>

namespace melodeck::cli {

/// `serve`: becomes melodeck-engine, with the same arguments.
class ServeCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

    /// The verb and the arguments behind it, which are the engine's own, --help included: they are not read here.
    static constexpr const char* kVerb = "serve";
    void setArguments(std::vector<std::string> arguments) { m_arguments = std::move(arguments); }

private:
    std::vector<std::string> m_arguments;
};

} // namespace melodeck::cli
