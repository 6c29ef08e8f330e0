#pragma once

#include "cli/Console.h"
#include "cli/Verb.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobRunner.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

namespace melodeck::cli {

/// --endpoint, --key-env and --timeout: shared by every verb that calls a model.
struct ConnectionOptions
{
    std::string endpoint = "local";
    std::string keyVariable;
    /// Without it the settings' limit, else the endpoint's.
    std::optional<double> timeoutSeconds;
    int retries = 0;
    bool plainHttp = false;
    /// "curl", "python" or "tool": the request is printed so, and not sent.
    std::string printAs;

    void describe(Verb verb);
    /// What a verb that makes one request adds: --retries.
    void describeOneRequest(Verb verb);
    /// --timeout, where it was given.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLimit() const;
    /// Prints the request as --print-as says; nothing where it was not given. The exit code.
    [[nodiscard]] std::optional<int> print(const core::Recipe& recipe, Console& console) const;
    /// Time limit, retries, and what a command without a library can leave out.
    void apply(jobs::JobTarget& target) const;
};

/// Baseten answers with a key alone, so that nothing goes there without one. detail: why the keychain gave none, if it
/// was that.
[[nodiscard]] core::Error noKeyForBaseten(const QString& detail = {});

/// The services of one command: an HTTP client, keys from the environment, the engine when it is wanted.
class Connection final
{
public:
    Connection();

    /// Reads the endpoint, and the key that may go there: --key-env for any host, BASETEN_API_KEY for Baseten's only,
    /// else the one that the keychain has for that server.
    /// Errors: InvalidArgument (no such variable, not an endpoint), Unauthorized (Baseten, and no key is known).
    [[nodiscard]] core::Result<core::Endpoint> open(const ConnectionOptions& options);

    [[nodiscard]] jobs::JobServices services() { return {m_http, m_engine, m_keys}; }

    /// Runs one recipe, showing its phases, to its end or the stop.
    [[nodiscard]] jobs::JobOutcome
    run(core::Recipe& recipe, const jobs::JobTarget& target, Console& console, const std::stop_token& stop,
        const std::shared_ptr<jobs::JobProgress>& progress = std::make_shared<jobs::JobProgress>());

private:
    [[nodiscard]] core::Result<void> takeStoredKey(const core::Endpoint& endpoint);

    store::SessionKeys m_keys;
    jobs::LocalEngine m_engine;
    net::HttpClient m_http;
};

/// Shows why a job failed and returns the exit code for it; 0 when it did not.
int report(const jobs::JobOutcome& outcome, Console& console);

} // namespace melodeck::cli
