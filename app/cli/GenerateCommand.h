#pragma once

#include "cli/Command.h"
#include "cli/Connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace melodeck::cli {

/// `generate`: prompts and a melody in, clip_0.wav … out, one path a line on standard output.
class GenerateCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<core::Recipe> makeRecipe(const core::Endpoint& endpoint, Console& console) const;
    [[nodiscard]] core::Result<void> checkTargets() const;
    [[nodiscard]] core::Result<void> attachMelody(core::Recipe& recipe) const;

    ConnectionOptions m_connection;
    std::vector<std::string> m_prompts;
    std::string m_melody;
    double m_duration = 8.0;
    std::optional<std::uint64_t> m_seed;
    std::string m_output = ".";
    bool m_overwrite = false;
};

} // namespace melodeck::cli
