#include "cli/ManualPage.h"

#include <cstdint>
#include <sstream>

namespace melodeck::cli {

namespace {

/// As roff reads it: a backslash and a hyphen mean something to it, and so does what begins a line.
std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\\') {
            safe += "\\e";
        } else if (c == '-') {
            safe += "\\-";
        } else {
            safe += c;
        }
    }
    return !safe.empty() && (safe.front() == '.' || safe.front() == '\'') ? "\\&" + safe : safe;
}

/// As an argument of a macro: in quotes, or words such as "No" would be macros themselves.
std::string argument(const std::string& text)
{
    std::string safe;
    for (const char c : escaped(text)) {
        safe += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return "\"" + safe + "\"";
}

/// A sentence a line, with a full stop behind the last one.
void writeText(const std::string& text, std::ostringstream& out)
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t stop = text.find(". ", begin);
        std::string sentence = text.substr(begin, stop == std::string::npos ? std::string::npos : stop + 1 - begin);
        begin = stop == std::string::npos ? text.size() : stop + 2;
        if (begin >= text.size() && std::string(".:!?").find(sentence.back()) == std::string::npos) {
            sentence += '.';
        }
        out << escaped(sentence) << '\n';
    }
}

enum class Help : std::uint8_t { Told, LeftOut };

/// help: that of verbs is told once, as the program's own.
void writeItems(const ProgramWords& words, Help help, std::ostringstream& out)
{
    const bool hasHelp = !words.options.empty() && words.options.front().names.back() == "--help";
    const std::size_t skipped = hasHelp && help == Help::LeftOut ? 1 : 0;
    if (words.options.size() == skipped && words.arguments.empty()) {
        return;
    }
    out << ".Bl -tag -width Ds\n";
    for (const ArgumentWords& one : words.arguments) {
        out << ".It Ar " << argument(one.name) << '\n';
        writeText(one.text, out);
    }
    for (std::size_t i = skipped; i < words.options.size(); ++i) {
        const OptionWords& option = words.options[i];
        out << ".It";
        for (const std::string& name : option.names) {
            out << (&name == &option.names.front() ? " Fl " : " , Fl ") << argument(name.substr(1));
        }
        if (!option.value.name.empty()) {
            out << " Ar " << argument(option.value.name);
        }
        out << '\n';
        writeText(option.text, out);
    }
    out << ".El\n";
}

void writeVerbs(const ProgramWords& words, const std::string& before, std::ostringstream& out)
{
    for (const ProgramWords& verb : words.verbs) {
        const std::string name = before.empty() ? verb.name : before + " " + verb.name;
        out << ".Ss " << escaped(name) << '\n';
        writeText(verb.text, out);
        writeItems(verb, Help::LeftOut, out);
        writeVerbs(verb, name, out);
    }
}

} // namespace

std::string manualSections(const ProgramWords& program)
{
    std::ostringstream out;
    out << ".Sh OPTIONS\n";
    writeItems(program, Help::Told, out);
    if (!program.verbs.empty()) {
        out << ".Sh VERBS\n";
        writeVerbs(program, {}, out);
    }
    return out.str();
}

} // namespace melodeck::cli
