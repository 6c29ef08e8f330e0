#pragma once

#include "api/AsyncRequest.h"
#include "cli/Connection.h"
#include "cli/Console.h"
#include "cli/Verb.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <stop_token>
#include <string>

namespace melodeck::cli {

/// --async and what goes with it: the request is handed to the platform's own queue.
class AsyncSubmit final
{
public:
    void describe(Verb verb);
    [[nodiscard]] bool isWanted() const { return m_isWanted; }

    /// The request that is sent in place of this one. Errors: see jobs::asyncRequestFor().
    [[nodiscard]] core::Result<core::Recipe> toSend(const core::Recipe& recipe, const std::stop_token& stop) const;
    /// Says what it means that there is no webhook, where there is none.
    void warnWithoutWebhook(Console& console) const;
    /// Keeps what is asked for, sends it, and prints the platform's answer, which has its id. The exit code.
    int run(const core::Recipe& recipe, Connection& connection, const ConnectionOptions& options, Console& console,
            const std::stop_token& stop) const;

private:
    bool m_isWanted = false;
    std::string m_webhook;
    api::AsyncOptions m_options;
};

} // namespace melodeck::cli
