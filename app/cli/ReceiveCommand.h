#pragma once

#include "cli/Command.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <string>
#include <vector>

namespace melodeck::cli {

/// `receive`: waits for the results of async requests and puts them into the library. Its address on the first line of
/// standard output, then a line of JSON for each result.
class ReceiveCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<std::vector<core::Secret>> secrets() const;

    int m_port = 8765;
    std::string m_address = "127.0.0.1";
    std::vector<std::string> m_secretVariables;
    std::string m_output;
    int m_limitMebibytes = 1024;
};

} // namespace melodeck::cli
