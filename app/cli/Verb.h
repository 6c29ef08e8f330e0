#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace melodeck::cli {

/// One option, flag or word that a verb takes. A handle: its program owns what it stands for. The calls below follow
/// CLI11, which is included by few files, as reading it takes a compiler many times longer than all else there.
class Argument final
{
public:
    Argument() = default;
    explicit Argument(CLI::Option* option)
        : m_option(option)
    {
    }

    Argument required();
    /// What the help calls its value: FILE, FOLDER, "FORMAT:{json,text}". Shells complete by it.
    Argument typeName(const std::string& name);
    Argument range(int least, int most);
    Argument positive();
    Argument notNegative();
    Argument oneOf(std::vector<std::string> values);
    /// check: empty for a good value, else what is wrong with it.
    Argument check(std::function<std::string(const std::string&)> check);
    /// The help shows the value that the variable has now.
    Argument showsDefault();
    Argument showsDefault(const std::string& text);
    Argument description(const std::string& text);
    Argument needs(Argument other);
    Argument excludes(Argument other);
    /// One value each time it is given, of an option that may be given often.
    Argument oneValueEach();

    [[nodiscard]] bool isGiven() const;

private:
    CLI::Option* m_option = nullptr;
};

/// A verb of the program, or the program itself, or a group of options; a handle like Argument. Variables are filled in
/// when the words are read, and must live until then.
class Verb final
{
public:
    Verb() = default;
    explicit Verb(CLI::App* app)
        : m_app(app)
    {
    }

    Verb addVerb(const std::string& name, const std::string& help);
    /// Options of which exactly one has to be given.
    Verb addChoice(const std::string& name, const std::string& help);
    /// One of its verbs has to be given.
    void needsVerb();
    void hide();

    /// names: "--output", "-o,--output", or a word in its place: "file".
    Argument addFlag(const std::string& names, bool& variable, const std::string& help);
    Argument addOption(const std::string& names, std::string& variable, const std::string& help);
    Argument addOption(const std::string& names, std::vector<std::string>& variable, const std::string& help);
    Argument addOption(const std::string& names, int& variable, const std::string& help);
    Argument addOption(const std::string& names, double& variable, const std::string& help);
    Argument addOption(const std::string& names, std::optional<std::string>& variable, const std::string& help);
    Argument addOption(const std::string& names, std::optional<int>& variable, const std::string& help);
    Argument addOption(const std::string& names, std::optional<double>& variable, const std::string& help);
    Argument addOption(const std::string& names, std::optional<std::uint64_t>& variable, const std::string& help);
    Argument addOption(const std::string& names, std::function<void(const std::string&)> take, const std::string& help);
    /// Of a verb that reads its words itself; only for the help.
    Argument addOption(const std::string& names, const std::string& help);
    /// One that was added before.
    [[nodiscard]] Argument option(const std::string& name) const;

    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] const CLI::App& app() const { return *m_app; }

private:
    CLI::App* m_app = nullptr;
};

} // namespace melodeck::cli
