#pragma once

#include "cli/Command.h"

#include <string>

namespace melodeck::cli {

/// `completion`: prints what completes the programs in a shell, and the options' part of their man pages. Hidden from
/// the help of people: it is run when the programs are built, and by those who install by hand.
class CompletionCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    Verb m_program;
    std::string m_format;
    /// Whose help is on standard input; empty: this program's own is meant.
    std::string m_other;
};

} // namespace melodeck::cli
