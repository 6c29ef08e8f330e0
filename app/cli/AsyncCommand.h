#pragma once

#include "api/AsyncRequest.h"
#include "cli/Command.h"
#include "cli/Connection.h"

#include <string>

namespace CLI {
class Option;
}

namespace melodeck::cli {

/// async status|cancel|queue: how requests in the platform's own queue stand. The platform's JSON on standard output,
/// what it means on standard error.
class AsyncCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// Where the request went, from --endpoint or from what was kept when it was submitted here.
    [[nodiscard]] core::Result<core::Endpoint> findEndpoint(Connection& connection);
    int status(const core::Json& answer, Console& console) const;
    int cancel(const core::Json& answer, Console& console) const;
    int queue(const core::Json& answer, Console& console) const;

    CLI::App* m_status = nullptr;
    CLI::App* m_cancel = nullptr;
    CLI::Option* m_endpoint = nullptr;
    std::string m_id;
    ConnectionOptions m_connection;
};

} // namespace melodeck::cli
