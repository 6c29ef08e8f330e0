#pragma once

#include "cli/Console.h"
#include "cli/Verb.h"

#include <stop_token>

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
    virtual Verb describe(Verb program) = 0;
    /// Does it; the exit code. Ends soon after a stop request (SIGINT).
    virtual int run(Console& console, const std::stop_token& stop) = 0;
};

} // namespace melodeck::cli
