#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace melodeck::cli {

/// What is given with an option, or by itself.
struct ValueWords
{
    /// What it is called in a help text, which says what it is: FILE, FOLDER, FIELD=FILE, MODEL, ENDPOINT, VARIABLE,
    /// PROMPT; anything else is text or a number. Empty: nothing is given.
    std::string name;
    /// All there are to choose from; empty: it is free.
    std::vector<std::string> choices;
};

struct OptionWords
{
    /// "-o", "--output".
    std::vector<std::string> names;
    ValueWords value;
    std::string text;
};

struct ArgumentWords
{
    std::string name;
    ValueWords value;
    std::string text;
};

/// What a program, or one of its verbs, can be asked: what man pages and the completions of shells are made from. All
/// of it is what the program's own help says, so that none of them can tell of an option that is not there.
struct ProgramWords
{
    std::string name;
    std::string text;
    std::vector<OptionWords> options;
    std::vector<ArgumentWords> arguments;
    std::vector<ProgramWords> verbs;
};

/// Of a program that CLI11 reads the arguments of. What is hidden from its help is left out.
[[nodiscard]] ProgramWords programWords(const CLI::App& program);

/// Of a program that QCommandLineParser reads the arguments of: from what it prints for --help.
[[nodiscard]] ProgramWords programWordsFromHelp(const std::string& program, const std::string& help);

/// The first sentence, at most so many characters of it: shells show one line.
[[nodiscard]] std::string shortText(const std::string& text, std::size_t most = 100);

/// "melodeck_cli", a name for functions of shells.
[[nodiscard]] std::string functionName(const std::string& program);

/// Styles of the sketch engine, as a prompt names them.
[[nodiscard]] const std::vector<std::string>& styleNames();

} // namespace melodeck::cli
