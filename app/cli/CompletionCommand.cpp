#include "cli/CompletionCommand.h"

#include "cli/Completion.h"
#include "cli/ManualPage.h"
#include "core/Error.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <iterator>

namespace melodeck::cli {

CLI::App* CompletionCommand::describe(CLI::App& program)
{
    m_program = &program;
    CLI::App* verb = program.add_subcommand("completion", "Print what completes this program in a shell");
    verb->group(""); // hidden
    verb->add_option("SHELL", m_format, "bash, zsh or fish; mdoc is the options' part of the man page")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish", "mdoc"}));
    verb->add_option("--program", m_other,
                     "Another program instead, such as melodeck-engine; what it says for --help is read from standard "
                     "input");
    return verb;
}

int CompletionCommand::run(Console& console, const std::stop_token&)
{
    const ProgramWords words = m_other.empty()
                                   ? programWords(*m_program)
                                   : programWordsFromHelp(m_other, {std::istreambuf_iterator<char>(std::cin), {}});
    const std::string text = m_format == "bash"   ? bashCompletion(words)
                             : m_format == "zsh"  ? zshCompletion(words)
                             : m_format == "fish" ? fishCompletion(words)
                                                  : manualSections(words);
    return console.resultBytes(text.data(), text.size()) ? 0 : core::exitCode(core::ErrorCode::Io);
}

} // namespace melodeck::cli
