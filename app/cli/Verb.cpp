#include "cli/Verb.h"

#include <QString>

#include <CLI/CLI.hpp>

#include <cmath>
#include <utility>

namespace melodeck::cli {

namespace {

/// CLI11's own checks name their bounds: the largest number has 309 digits.
std::string checkPositive(const std::string& written)
{
    bool isNumber = false;
    const double number = QString::fromStdString(written).toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number > 0.0 ? "" : "must be more than 0, not " + written;
}

std::string checkNotNegative(const std::string& written)
{
    bool isNumber = false;
    const double number = QString::fromStdString(written).toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= 0.0 ? "" : "must be 0 or more, not " + written;
}

} // namespace

Argument Argument::required()
{
    m_option->required();
    return *this;
}

Argument Argument::typeName(const std::string& name)
{
    m_option->type_name(name);
    return *this;
}

Argument Argument::range(int least, int most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Argument Argument::positive()
{
    m_option->check(checkPositive, "POSITIVE");
    return *this;
}

Argument Argument::notNegative()
{
    m_option->check(checkNotNegative, "NONNEGATIVE");
    return *this;
}

Argument Argument::oneOf(std::vector<std::string> values)
{
    m_option->check(CLI::IsMember(std::move(values)));
    return *this;
}

Argument Argument::check(std::function<std::string(const std::string&)> check)
{
    m_option->check(std::move(check));
    return *this;
}

Argument Argument::showsDefault()
{
    m_option->capture_default_str();
    return *this;
}

Argument Argument::showsDefault(const std::string& text)
{
    m_option->default_str(text);
    return *this;
}

Argument Argument::description(const std::string& text)
{
    m_option->description(text);
    return *this;
}

Argument Argument::needs(Argument other)
{
    m_option->needs(other.m_option);
    return *this;
}

Argument Argument::excludes(Argument other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Argument Argument::oneValueEach()
{
    m_option->allow_extra_args(false);
    return *this;
}

bool Argument::isGiven() const
{
    return m_option->count() > 0;
}

Verb Verb::addVerb(const std::string& name, const std::string& help)
{
    return Verb(m_app->add_subcommand(name, help));
}

Verb Verb::addChoice(const std::string& name, const std::string& help)
{
    CLI::App* group = m_app->add_option_group(name, help);
    group->require_option(1);
    return Verb(group);
}

void Verb::needsVerb()
{
    m_app->require_subcommand(1);
}

void Verb::hide()
{
    m_app->group("");
}

Argument Verb::addFlag(const std::string& names, bool& variable, const std::string& help)
{
    return Argument(m_app->add_flag(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::string& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::vector<std::string>& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, int& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, double& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::optional<std::string>& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::optional<int>& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::optional<double>& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::optional<std::uint64_t>& variable, const std::string& help)
{
    return Argument(m_app->add_option(names, variable, help));
}

Argument Verb::addOption(const std::string& names, std::function<void(const std::string&)> take,
                         const std::string& help)
{
    return Argument(m_app->add_option_function<std::string>(names, std::move(take), help));
}

Argument Verb::addOption(const std::string& names, const std::string& help)
{
    return Argument(m_app->add_option(names, help));
}

Argument Verb::option(const std::string& name) const
{
    return Argument(m_app->get_option(name));
}

bool Verb::isGiven() const
{
    return m_app->parsed();
}

} // namespace melodeck::cli
