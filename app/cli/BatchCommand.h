#pragma once

#include "cli/Command.h"
#include "cli/Connection.h"

#include <string>

namespace melodeck::cli {

/// `batch`: many requests from a plan, some at a time; what is done stays done when it is run again.
class BatchCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<QByteArray> readPlanText() const;
    [[nodiscard]] QString planFolder() const;

    ConnectionOptions m_connection;
    std::string m_plan;
    int m_concurrency = 4;
    int m_retries = -1;
    std::string m_output = ".";
    bool m_resume = false;
    bool m_resendUnknown = false;
};

} // namespace melodeck::cli
