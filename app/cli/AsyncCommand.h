#pragma once

#include "api/AsyncRequest.h"
#include "cli/Command.h"
#include "cli/Connection.h"

#include <string>

namespace melodeck::cli {

/// async status|cancel|queue: how requests in the platform's own queue stand. The platform's JSON on standard output,
/// what it means on standard error.
class AsyncCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// Where the request went, from --endpoint or from what was kept when it was submitted here.
    [[nodiscard]] core::Result<core::Endpoint> findEndpoint(Connection& connection);
    int status(const core::Json& answer, Console& console) const;
    int cancel(const core::Json& answer, Console& console) const;
    int queue(const core::Json& answer, Console& console) const;

    Verb m_status;
    Verb m_cancel;
    Argument m_endpoint;
    std::string m_id;
    ConnectionOptions m_connection;
};

} // namespace melodeck::cli
