#include "cli/CompletionCommand.h"

#include "cli/Completion.h"
#include "cli/ManualPage.h"
#include "core/Error.h"

#include <iostream>
#include <iterator>

namespace melodeck::cli {

Verb CompletionCommand::describe(Verb program)
{
    m_program = program;
    Verb verb = program.addVerb("completion", "Print what completes this program in a shell");
    verb.hide();
    verb.addOption("SHELL", m_format, "bash, zsh or fish; mdoc is the options' part of the man page")
        .required()
        .oneOf({"bash", "zsh", "fish", "mdoc"});
    verb.addOption("--program", m_other,
                   "Another program instead, such as melodeck-engine; what it says for --help is read from standard "
                   "input");
    return verb;
}

int CompletionCommand::run(Console& console, const std::stop_token&)
{
    const ProgramWords words = m_other.empty()
                                   ? programWords(m_program.app())
                                   : programWordsFromHelp(m_other, {std::istreambuf_iterator<char>(std::cin), {}});
    const std::string text = m_format == "bash"   ? bashCompletion(words)
                             : m_format == "zsh"  ? zshCompletion(words)
                             : m_format == "fish" ? fishCompletion(words)
                                                  : manualSections(words);
    return console.resultBytes(text.data(), text.size()) ? 0 : core::exitCode(core::ErrorCode::Io);
}

} // namespace melodeck::cli
