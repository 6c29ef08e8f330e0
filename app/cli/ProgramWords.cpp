#include "cli/ProgramWords.h"

#include "cli/StyleNames.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace melodeck::cli {

namespace {

/// "FORMAT:{json,text}" as CLI11 puts it together from a value's type and what it is checked for.
ValueWords valueWords(const std::string& type)
{
    ValueWords value;
    value.name = type.substr(0, type.find_first_of(":{"));
    const std::size_t open = type.find('{');
    const std::size_t close = type.find('}', open);
    if (open != std::string::npos && close != std::string::npos) {
        std::istringstream list(type.substr(open + 1, close - open - 1));
        for (std::string choice; std::getline(list, choice, ',');) {
            value.choices.push_back(choice);
        }
    }
    return value;
}

bool isVerb(const CLI::App* app)
{
    return !app->get_name().empty() && !app->get_group().empty();
}

void addOptions(const CLI::App& app, ProgramWords& words)
{
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty()) {
            continue; // hidden
        }
        const ValueWords value =
            option->get_items_expected_max() > 0 ? valueWords(option->get_type_name()) : ValueWords{};
        if (option->get_positional()) {
            words.arguments.push_back({option->get_name(true), value, option->get_description()});
            continue;
        }
        if (app.get_name().empty() && option == app.get_help_ptr()) {
            continue; // of a group; the verb has one itself
        }
        OptionWords one{{}, value, option->get_description()};
        for (const std::string& name : option->get_snames()) {
            one.names.push_back("-" + name);
        }
        for (const std::string& name : option->get_lnames()) {
            one.names.push_back("--" + name);
        }
        words.options.push_back(one);
    }
    // A group of options is an application without a name to CLI11.
    for (const CLI::App* group : app.get_subcommands([](const CLI::App* one) { return one->get_name().empty(); })) {
        addOptions(*group, words);
    }
}

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// "-v, --version" and "--port <N>".
OptionWords optionFromHelp(const std::string& left, const std::string& text)
{
    OptionWords option{{}, {}, text};
    std::istringstream names(left);
    for (std::string name; names >> name;) {
        if (name.front() == '<') {
            option.value.name = name.substr(1, name.find('>') - 1);
        } else {
            option.names.push_back(name.substr(0, name.find(',')));
        }
    }
    return option;
}

} // namespace

ProgramWords programWords(const CLI::App& program)
{
    ProgramWords words{program.get_name(), program.get_description(), {}, {}, {}};
    addOptions(program, words);
    for (const CLI::App* verb : program.get_subcommands(&isVerb)) {
        words.verbs.push_back(programWords(*verb));
    }
    return words;
}

ProgramWords programWordsFromHelp(const std::string& program, const std::string& help)
{
    ProgramWords words{program, {}, {}, {}, {}};
    enum class Part : std::uint8_t { Text, Options, Arguments };
    Part part = Part::Text;
    std::string* open = nullptr; // what a line that is only indented goes on with
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("Usage:", 0) == 0 || trimmed(line).empty()) {
            continue;
        }
        if (line == "Options:" || line == "Arguments:") {
            part = line == "Options:" ? Part::Options : Part::Arguments;
            continue;
        }
        if (part == Part::Text) {
            words.text += (words.text.empty() ? "" : " ") + trimmed(line);
            continue;
        }
        const bool begins = line.size() > 2 && line[2] != ' ';
        if (!begins) {
            if (open != nullptr) {
                *open += " " + trimmed(line);
            }
            continue;
        }
        const std::size_t gap = line.find("  ", 2);
        const std::string left = trimmed(line.substr(0, gap));
        const std::string text = gap == std::string::npos ? std::string() : trimmed(line.substr(gap));
        if (part == Part::Options) {
            words.options.push_back(optionFromHelp(left, text));
            open = &words.options.back().text;
        } else {
            words.arguments.push_back({left, {"FILE", {}}, text});
            open = &words.arguments.back().text;
        }
    }
    return words;
}

std::string shortText(const std::string& text, std::size_t most)
{
    std::string first = text;
    for (const char* end : {". ", "; "}) {
        first = first.substr(0, first.find(end));
    }
    if (first.size() <= most) {
        return first;
    }
    // At a space, so that no letter of several bytes is cut.
    return first.substr(0, first.rfind(' ', most)) + " …";
}

std::string functionName(const std::string& program)
{
    std::string name = program;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

const std::vector<std::string>& styleNames()
{
    static const std::vector<std::string> names{kStyleNames.begin(), kStyleNames.end()};
    return names;
}

} // namespace melodeck::cli
