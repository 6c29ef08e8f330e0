#pragma once

#include "cli/Command.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <string>

namespace melodeck::jobs {
struct PlatformAccess;
}
namespace melodeck::net {
class HttpClient;
}

namespace melodeck::cli {

/// workspace list|show: the models of a Baseten workspace, and where one of them answers and what it is doing there.
/// Runs nothing and costs nothing.
class WorkspaceCommand final : public Command
{
public:
    CLI::App* describe(CLI::App& program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<core::Secret> key(const std::stop_token& stop) const;
    int list(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console, const std::stop_token& stop);
    int show(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console, const std::stop_token& stop);

    CLI::App* m_show = nullptr;
    std::string m_keyVariable;
    std::string m_model;
    bool m_isJson = false;
};

} // namespace melodeck::cli
