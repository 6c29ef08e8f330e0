#include "cli/Completion.h"

#include <map>
#include <sstream>

namespace melodeck::cli {

namespace {

/// In single quotes, as fish reads them.
std::string inFishQuotes(const std::string& text)
{
    std::string safe = "'";
    for (const char c : text) {
        safe += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return safe + "'";
}

/// What follows an option that takes a value, or stands where an argument may.
std::string fishFillOf(const ValueWords& value)
{
    if (!value.choices.empty()) {
        std::string all;
        for (const std::string& choice : value.choices) {
            all += (all.empty() ? "" : " ") + choice;
        }
        return " -x -a " + inFishQuotes(all);
    }
    std::string styles;
    for (const std::string& style : styleNames()) {
        styles += (styles.empty() ? "" : " ") + inFishQuotes(style);
    }
    const std::map<std::string, std::string> fills{
        {"FILE", " -r -F"},
        {"FIELD=FILE", " -r -F"},
        {"FOLDER", " -x -a '(__fish_complete_directories)'"},
        {"MODEL", " -x -a '(melodeck-cli model list 2>/dev/null | cut -f 1)'"},
        {"PROMPT", std::string(" -x -a ") + inFishQuotes(styles)},
        {"ENDPOINT", " -x -a 'local baseten: https://'"},
        {"VARIABLE", " -x -a '(set --names --export)'"}};
    const auto fill = fills.find(value.name);
    return fill != fills.end() ? fill->second : " -x";
}

void write(const ProgramWords& words, const std::string& program, const std::string& where, std::ostringstream& out)
{
    const std::string seen = where.empty() ? "" : where + "; and ";
    std::string inner; // that no verb of these has been given yet
    if (!words.verbs.empty()) {
        inner = seen + "not __fish_seen_subcommand_from";
        for (const ProgramWords& verb : words.verbs) {
            inner += " " + verb.name;
        }
    }
    const std::string head = "complete -c " + program;
    const std::string condition = where.empty() ? "" : " -n " + inFishQuotes(where);
    for (const OptionWords& option : words.options) {
        out << head << condition;
        for (const std::string& name : option.names) {
            out << (name.rfind("--", 0) == 0 ? " -l " + name.substr(2) : " -s " + name.substr(1));
        }
        if (!option.value.name.empty()) {
            out << fishFillOf(option.value);
        }
        out << " -d " << inFishQuotes(shortText(option.text)) << "\n";
    }
    for (const ArgumentWords& argument : words.arguments) {
        if (argument.value.name == "FILE") {
            out << head << condition << " -F\n";
        } else if (argument.value.name == "MODEL" || !argument.value.choices.empty()) {
            out << head << condition << fishFillOf(argument.value) << "\n";
        }
    }
    for (const ProgramWords& verb : words.verbs) {
        out << head << " -n " << inFishQuotes(inner) << " -a " << verb.name << " -d "
            << inFishQuotes(shortText(verb.text)) << "\n";
    }
    for (const ProgramWords& verb : words.verbs) {
        write(verb, program, seen + "__fish_seen_subcommand_from " + verb.name, out);
    }
}

} // namespace

std::string fishCompletion(const ProgramWords& program)
{
    std::ostringstream out;
    out << "# Completion of " << program.name << " in fish; made by \"melodeck-cli completion fish\".\ncomplete -c "
        << program.name << (program.arguments.empty() ? " -f\n" : " -F\n");
    write(program, program.name, {}, out);
    return out.str();
}

} // namespace melodeck::cli
