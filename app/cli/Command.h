#pragma once

#include "cli/Console.h"

#include <stop_token>

namespace CLI {
class App;
}

namespace melodeck::cli {

/// One verb of melodeck-cli.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    /// Adds the verb with its options.
    virtual CLI::App* describe(CLI::App& program) = 0;
    /// Does it; the exit code. Ends soon after a stop request (SIGINT).
    virtual int run(Console& console, const std::stop_token& stop) = 0;
};

} // namespace melodeck::cli
