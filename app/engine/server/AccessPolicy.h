#pragma once

#include "core/Secret.h"
#include "engine/server/ErrorReply.h"

#include <optional>
#include <string>
#include <vector>

namespace melodeck::engine {

/// The headers that say who calls, every occurrence of each.
struct CallerHeaders
{
    std::vector<std::string> host;
    std::vector<std::string> origin;
    std::vector<std::string> authorization;
};

/// Who may call: programs of this computer's user, not web pages in a browser beside them.
class AccessPolicy final
{
public:
    /// An empty token lets every key through, and no key as well.
    explicit AccessPolicy(core::Secret token);

    /// The port that this server's own origin has; 0 before it is known.
    void setPort(int port);

    /// The refusal, or nothing for a caller that may go on.
    /// 403: a Host other than 127.0.0.1, localhost or [::1], with or without a port (a page whose name was re-bound to
    /// this address has its own), or an Origin other than this server's. 401: the token is set and was not given as
    /// `Bearer` or `Api-Key`; compared in a time that does not depend on the bytes.
    [[nodiscard]] std::optional<ErrorReply> refusal(const CallerHeaders& caller) const;

private:
    [[nodiscard]] bool isOwnOrigin(const std::string& origin) const;
    [[nodiscard]] bool isOurToken(const std::string& authorization) const;

    core::Secret m_token;
    int m_port = 0;
};

} // namespace melodeck::engine
