#include "cli/Completion.h"

#include <map>
#include <sstream>

namespace melodeck::cli {

namespace {

/// For a text in single quotes that _arguments reads.
std::string inZshQuotes(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\'') {
            safe += "'\\''";
        } else if (c == '[' || c == ']' || c == ':' || c == '\\') {
            safe += std::string("\\") + c;
        } else {
            safe += c;
        }
    }
    return safe;
}

std::string actionOf(const ValueWords& value, const std::string& function)
{
    if (!value.choices.empty()) {
        std::string all;
        for (const std::string& choice : value.choices) {
            all += (all.empty() ? "" : " ") + choice;
        }
        return "(" + all + ")";
    }
    const std::map<std::string, std::string> actions{{"FILE", "_files"},
                                                     {"FOLDER", "_files -/"},
                                                     {"FIELD=FILE", "_files"},
                                                     {"MODEL", "_" + function + "_models"},
                                                     {"PROMPT", "_" + function + "_prompts"},
                                                     {"ENDPOINT", "_" + function + "_endpoints"},
                                                     {"VARIABLE", "_parameters -g \"*export*\""}};
    const auto action = actions.find(value.name);
    return action != actions.end() ? action->second : " ";
}

/// Lines for _arguments: those of options can be given in any order, as often as one likes.
void writeArguments(const ProgramWords& words, const std::string& function, std::ostringstream& out)
{
    for (const OptionWords& option : words.options) {
        for (const std::string& name : option.names) {
            out << " \\\n        '*" << name << "[" << inZshQuotes(shortText(option.text)) << "]";
            if (!option.value.name.empty()) {
                out << ":" << inZshQuotes(option.value.name) << ":" << actionOf(option.value, function);
            }
            out << "'";
        }
    }
}

void writeFunction(const ProgramWords& words, const std::string& function, const std::string& name,
                   std::ostringstream& out)
{
    out << "\n" << name << "()\n{\n";
    if (words.verbs.empty()) {
        out << "    _arguments -s -S";
        writeArguments(words, function, out);
        for (const ArgumentWords& argument : words.arguments) {
            out << " \\\n        '*:" << inZshQuotes(argument.name) << ":" << actionOf(argument.value, function) << "'";
        }
        out << "\n}\n";
        return;
    }
    out << "    local state line\n    typeset -A opt_args\n    _arguments -s -S -C";
    writeArguments(words, function, out);
    out << " \\\n        '1: :->verb' '*:: :->rest'\n    case $state in\n        verb)\n            local -a verbs=(";
    for (const ProgramWords& verb : words.verbs) {
        out << "\n                '" << verb.name << ":" << inZshQuotes(shortText(verb.text)) << "'";
    }
    out << ")\n            _describe verb verbs\n            ;;\n        rest)\n            case $line[1] in\n";
    for (const ProgramWords& verb : words.verbs) {
        out << "                " << verb.name << ") " << name << "_" << functionName(verb.name) << " ;;\n";
    }
    out << "            esac\n            ;;\n    esac\n}\n";
    for (const ProgramWords& verb : words.verbs) {
        writeFunction(verb, function, name + "_" + functionName(verb.name), out);
    }
}

} // namespace

std::string zshCompletion(const ProgramWords& program)
{
    const std::string function = functionName(program.name);
    std::ostringstream out;
    out << "#compdef " << program.name << "\n# Made by \"melodeck-cli completion zsh\".\n\n_" << function
        << "_models() { compadd -- ${(f)\"$(melodeck-cli model list 2>/dev/null | cut -f 1)\"} }\n_" << function
        << "_endpoints() { compadd -- local; compadd -S '' -- baseten: https:// }\n_" << function
        << "_prompts() { compadd --";
    for (const std::string& style : styleNames()) {
        out << " '" << style << "'";
    }
    out << " }\n";
    writeFunction(program, function, "_" + function, out);
    out << "\nif [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n    _" << function << " \"$@\"\nelse\n    compdef _"
        << function << " " << program.name << "\nfi\n";
    return out.str();
}

} // namespace melodeck::cli
