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

/// workspace list|show: the models and chains of a Baseten workspace, where one of them answers, what it is doing
/// there, and its example request. Runs nothing and costs nothing.
class WorkspaceCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<core::Secret> key(const std::stop_token& stop) const;
    int list(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console, const std::stop_token& stop);
    int show(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console, const std::stop_token& stop);
    int showExample(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console,
                    const std::stop_token& stop);

    Verb m_show;
    std::string m_keyVariable;
    std::string m_model;
    bool m_isJson = false;
    bool m_isExample = false;
};

} // namespace melodeck::cli
