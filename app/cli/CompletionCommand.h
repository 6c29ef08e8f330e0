#pragma once

#include "cli/Command.h"

#include <string>

namespace melodeck::cli {

/// `completion`: prints what completes the programs in a shell, and the options' part of their man pages. Hidden from
/// the help of people: it is run when the programs are built, and by those who install by hand.
class CompletionCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    const CLI::App* m_program = nullptr;
    std::string m_format;
    /// Whose help is on standard input; empty: this program's own is meant.
    std::string m_other;
};

} // namespace melodeck::cli
