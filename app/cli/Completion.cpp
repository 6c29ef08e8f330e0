#include "cli/Completion.h"

#include <map>
#include <sstream>

namespace melodeck::cli {

namespace {

/// Patterns of bash's case: where one stands ("/model/add") and a word, quoted.
using Patterns = std::vector<std::string>;

std::string joined(const Patterns& patterns, const std::string& between)
{
    std::string all;
    for (const std::string& pattern : patterns) {
        all += (all.empty() ? "" : between) + pattern;
    }
    return all;
}

/// The line that fills in a value: the same for all values of a kind.
std::string bashFillOf(const ValueWords& value)
{
    if (!value.choices.empty()) {
        return "words '" + joined(value.choices, " ") + "'";
    }
    static const std::map<std::string, std::string> kinds{
        {"FILE", "files"},        {"FIELD=FILE", "files"}, {"FOLDER", "folders"},
        {"MODEL", "models"},      {"PROMPT", "prompts"},   {"ENDPOINT", "words 'local baseten: https://'"},
        {"VARIABLE", "variables"}};
    const auto kind = kinds.find(value.name);
    return kind != kinds.end() ? kind->second : "nothing";
}

struct Script
{
    Patterns steps;                         ///< that lead to a verb
    Patterns valued;                        ///< options that take the next word
    std::map<std::string, Patterns> values; ///< fill → options
    std::ostringstream places;              ///< what there is where one stands

    void add(const ProgramWords& words, const std::string& path, const std::string& everywhere);
};

void Script::add(const ProgramWords& words, const std::string& path, const std::string& everywhere)
{
    Patterns names;
    std::string fill = "nothing";
    for (const OptionWords& option : words.options) {
        for (const std::string& name : option.names) {
            names.push_back(name);
            if (!option.value.name.empty()) {
                const std::string pattern = "'" + path + " " + name + "'";
                valued.push_back(pattern);
                values[bashFillOf(option.value)].push_back(pattern);
            }
        }
    }
    Patterns verbs;
    for (const ProgramWords& verb : words.verbs) {
        verbs.push_back(verb.name);
        steps.push_back("'" + path + " " + verb.name + "'");
    }
    if (!words.arguments.empty()) {
        fill = bashFillOf(words.arguments.front().value);
    } else if (!verbs.empty()) {
        fill = "words '" + joined(verbs, " ") + "'";
    }
    places << "        '" << path << "') options='" << joined(names, " ") << (path.empty() ? "" : everywhere)
           << "' fill=" << (fill.find(' ') == std::string::npos ? fill : "\"" + fill + "\"") << " ;;\n";
    for (const ProgramWords& verb : words.verbs) {
        add(verb, path + "/" + verb.name, everywhere);
    }
}

/// What the lines of a script call to fill in a value. %NAME% is the function's name.
constexpr char kFills[] = R"BASH(
_%NAME%_nothing() { COMPREPLY=(); }
_%NAME%_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
_%NAME%_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
_%NAME%_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}
_%NAME%_models() { mapfile -t COMPREPLY < <(compgen -W "$(melodeck-cli model list 2>/dev/null | cut -f 1)" -- "$current"); }
_%NAME%_variables() { mapfile -t COMPREPLY < <(compgen -e -- "$current"); }
_%NAME%_prompts()
{
    local style
    while IFS= read -r style; do
        if [[ $style == "$current"* ]]; then COMPREPLY+=("$(printf '%q' "$style")"); fi
    done <<'STYLES'
%STYLES%STYLES
}
)BASH";

constexpr char kBody[] = R"BASH(
_%NAME%()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} path='' options='' fill=nothing
    local -i at
    COMPREPLY=()
    # bash takes --option=value and FIELD=FILE apart at the sign.
    if [[ $current == '=' ]]; then current=''
    elif [[ $previous == '=' ]]; then previous=${COMP_WORDS[COMP_CWORD - 2]}; fi
    if [[ $previous != -* && COMP_CWORD -gt 3 && ${COMP_WORDS[COMP_CWORD - 1]} == '=' ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 3]}
    fi
    for ((at = 1; at < COMP_CWORD; at++)); do
        case "$path ${COMP_WORDS[at]}" in
            %STEPS%) path+=/${COMP_WORDS[at]} ;;
            %VALUED%)
                if [[ ${COMP_WORDS[at + 1]} == '=' ]]; then ((at += 1)); fi
                ((at += 1))
                ;;
        esac
    done
    case "$path $previous" in
%VALUES%    esac
    case "$path" in
%PLACES%    esac
    if [[ $current == -* || ( $fill == nothing && -z $current ) ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    elif [[ $fill == words* ]]; then
        eval "_%NAME%_$fill"
    else
        "_%NAME%_$fill"
    fi
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:/] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -F _%NAME% %PROGRAM%
)BASH";

std::string filled(std::string text, const std::map<std::string, std::string>& places)
{
    for (const auto& [name, value] : places) {
        const std::string mark = "%" + name + "%";
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
            text.replace(at, mark.size(), value);
        }
    }
    return text;
}

} // namespace

std::string bashCompletion(const ProgramWords& program)
{
    Script script;
    std::string everywhere;
    if (!program.verbs.empty()) {
        for (const OptionWords& option : program.options) {
            if (option.names.back() == "--verbose") {
                everywhere = " " + joined(option.names, " ");
            }
        }
    }
    script.add(program, {}, everywhere);
    std::string values;
    for (const auto& [fill, patterns] : script.values) {
        values += "        " + joined(patterns, " | ") + ") _%NAME%_" + fill + "; return ;;\n";
    }
    std::string styles;
    for (const std::string& style : styleNames()) {
        styles += style + "\n";
    }
    const std::string none = "'-'"; // no place and word can be this
    return "# Completion of " + program.name + " in bash; made by \"melodeck-cli completion bash\".\n" +
           filled(std::string(kFills) + kBody, {{"STEPS", script.steps.empty() ? none : joined(script.steps, " | ")},
                                                {"VALUED", script.valued.empty() ? none : joined(script.valued, " | ")},
                                                {"VALUES", filled(values, {{"NAME", functionName(program.name)}})},
                                                {"PLACES", script.places.str()},
                                                {"STYLES", styles},
                                                {"PROGRAM", program.name},
                                                {"NAME", functionName(program.name)}});
}

} // namespace melodeck::cli
