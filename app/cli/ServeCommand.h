#pragma once

#include "cli/Command.h"

#include <string>
#include <vector>

namespace melodeck::cli {

/// `serve`: becomes melodeck-engine, with the same arguments.
class ServeCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    CLI::App* m_verb = nullptr;
};

} // namespace melodeck::cli
