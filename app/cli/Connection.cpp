#include "cli/Connection.h"

#include "api/Endpoints.h"
#include "api/RequestCode.h"
#include "cli/KeychainPatience.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "jobs/KeyStore.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace melodeck::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kStatusInterval = 100ms;
/// A week: longer than any platform lets a request live.
constexpr double kLongestTimeout = 604'800.0;

/// Texts for people.
struct ConnectionText final
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString percent(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? QStringLiteral(" %1 %").arg(100 * part / whole) : QString();
}

QString phaseText(const jobs::JobProgress& progress)
{
    switch (progress.phase()) {
    case core::JobState::Preparing:
        return ConnectionText::tr("Preparing…");
    case core::JobState::Sending:
        return ConnectionText::tr("Sending…") + percent(progress.transfer.bytesSent, progress.bytesToSend);
    case core::JobState::Starting:
        return ConnectionText::tr("Starting the model…");
    case core::JobState::Waiting:
        return ConnectionText::tr("Waiting for the model…");
    case core::JobState::RetryWait:
        return ConnectionText::tr("Not run yet; trying again in %1 s…")
            .arg(std::max<qint64>(0, (progress.retryAt - QDateTime::currentMSecsSinceEpoch() + 999) / 1000));
    case core::JobState::Receiving:
        return ConnectionText::tr("Receiving…") +
               percent(progress.transfer.bytesReceived, progress.transfer.bytesExpected);
    default:
        return {};
    }
}

/// Shows the phase of a job while it runs, from a thread of its own.
class StatusLine final
{
public:
    StatusLine(Console& console, std::shared_ptr<const jobs::JobProgress> progress)
        : m_thread([&console, progress = std::move(progress)](const std::stop_token& stop) {
            std::mutex mutex;
            std::condition_variable_any wake;
            QString shown;
            while (!stop.stop_requested()) {
                const QString text = phaseText(*progress);
                if (text != shown) {
                    console.status(text);
                    shown = text;
                }
                std::unique_lock lock(mutex);
                wake.wait_for(lock, stop, kStatusInterval, [] { return false; });
            }
        })
    {
    }

private:
    std::jthread m_thread;
};

} // namespace

void ConnectionOptions::describe(Verb verb)
{
    verb.addOption("--endpoint", endpoint,
                   "Where the model answers: local (the sketch engine, started for you), a full predict URL, or "
                   "baseten:MODEL_ID[/environments/ENV | /deployment/ID | /development]")
        .typeName("ENDPOINT")
        .showsDefault();
    verb.addOption("--key-env", keyVariable,
                   "Environment variable that holds the API key for this endpoint (BASETEN_API_KEY is used for "
                   "*.baseten.co alone; without either, the key that “melodeck-cli key add” has kept for that server)")
        .typeName("VARIABLE");
    verb.addFlag("--plain-http", plainHttp,
                 "Allow an http:// address of another computer: whoever is on the way reads the key and all that is "
                 "sent");
    verb.addOption(
        "--timeout", timeoutSeconds,
        "Seconds to wait for the whole answer. Without it, what the settings say; else 1200 for Baseten, which "
        "ends a request then, and as long as it takes for other servers");
}

std::optional<std::chrono::milliseconds> ConnectionOptions::timeLimit() const
{
    if (!timeoutSeconds) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(static_cast<std::int64_t>(*timeoutSeconds * 1000.0));
}

void ConnectionOptions::describeOneRequest(Verb verb)
{
    constexpr int kMostRetries = 1000;
    describe(verb);
    verb.addOption("--retries", retries,
                   "How often to try again a request that surely did not run: no connection, 429, 503")
        .range(0, kMostRetries)
        .showsDefault();
    verb.addOption("--print-as", printAs,
                   "Print the request as a command that sends it, and send nothing: curl, python, or tool (truss or "
                   "baseten). The key is left to the environment")
        .oneOf({"curl", "python", "tool"});
}

std::optional<int> ConnectionOptions::print(const core::Recipe& recipe, Console& console) const
{
    if (printAs.empty()) {
        return std::nullopt;
    }
    const auto language = printAs == "curl"     ? api::CodeLanguage::Curl
                          : printAs == "python" ? api::CodeLanguage::Python
                                                : api::CodeLanguage::PlatformTool;
    const auto code = api::requestCode(recipe, language);
    if (!code) {
        return console.failed(code.error());
    }
    const QByteArray text = code->toUtf8();
    return console.resultBytes(text.constData(), static_cast<std::size_t>(text.size()))
               ? 0
               : core::exitCode(core::ErrorCode::Io);
}

void ConnectionOptions::apply(jobs::JobTarget& target) const
{
    jobs::applyLimits(core::Settings(), target);
    if (const auto given = timeLimit()) {
        target.timeLimit = given;
    }
    target.retries.maxRetries = retries;
    target.retries.maxReconnects = retries;
    target.fingerprints = jobs::Fingerprints::Skipped;
    target.loudness = jobs::JobTarget::Loudness::NotNeeded;
}

core::Error noKeyForBaseten(const QString& detail)
{
    return {core::ErrorCode::Unauthorized,
            ConnectionText::tr(
                "Baseten answers with a key alone, and none is known here. Nothing was sent. Set BASETEN_API_KEY, "
                "or keep one with “melodeck-cli key add baseten”."),
            detail};
}

Connection::Connection()
    : m_engine(core::programFolder() + QStringLiteral("/melodeck-engine"))
    , m_http(jobs::networkSettings(core::Settings()))
{
}

core::Result<core::Endpoint> Connection::open(const ConnectionOptions& options)
{
    auto endpoint = api::parseEndpoint(QString::fromStdString(options.endpoint));
    if (!endpoint) {
        return endpoint;
    }
    if (options.plainHttp) {
        endpoint->plainHttp = core::PlainHttp::Allowed;
    }
    const double timeout = options.timeoutSeconds.value_or(kLongestTimeout);
    if (!(timeout > 0.0 && timeout <= kLongestTimeout)) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          ConnectionText::tr("--timeout wants a number of seconds from 0.001 to %1. Nothing was sent.")
                              .arg(kLongestTimeout));
    }
    if (!options.keyVariable.empty()) {
        const QByteArray key = qgetenv(options.keyVariable.c_str());
        if (key.isEmpty()) {
            return core::fail(core::ErrorCode::InvalidArgument,
                              ConnectionText::tr("The environment variable %1 is not set or empty. Nothing was sent.")
                                  .arg(QString::fromStdString(options.keyVariable)));
        }
        m_keys.set(endpoint->url, core::Secret(key));
    } else if (const QByteArray key = qgetenv("BASETEN_API_KEY");
               !key.isEmpty() && api::isBasetenAddress(endpoint->url)) {
        m_keys.set(endpoint->url, core::Secret(key));
    } else if (options.printAs.empty() && endpoint->kind != core::EndpointKind::Local) {
        if (auto taken = takeStoredKey(*endpoint); !taken) {
            return core::fail(std::move(taken).error());
        }
    }
    return endpoint;
}

core::Result<void> Connection::takeStoredKey(const core::Endpoint& endpoint)
{
    jobs::KeyStore stored(kKeychainPatience);
    const auto key = stored.keyFor(jobs::keyPlace(endpoint.url));
    if (key && !key->isEmpty()) {
        m_keys.set(endpoint.url, *key);
    } else if (api::isBasetenAddress(endpoint.url)) {
        return core::fail(noKeyForBaseten(key ? QString() : key.error().message));
    }
    // Elsewhere no keychain, or a locked one, is no reason to send nothing: the server says so if it wants a key.
    return {};
}

jobs::JobOutcome Connection::run(core::Recipe& recipe, const jobs::JobTarget& target, Console& console,
                                 const std::stop_token& stop, const std::shared_ptr<jobs::JobProgress>& progress)
{
    std::optional<StatusLine> status;
    if (console.verbosity() != Verbosity::Quiet) {
        status.emplace(console, progress);
    }
    return jobs::runJob(recipe, {m_http, m_engine, m_keys}, target, progress, stop);
}

int report(const jobs::JobOutcome& outcome, Console& console)
{
    if (!outcome.error) {
        return 0;
    }
    console.error(outcome.error->message);
    // Status and request id are what a support desk asks for first: shown without -v too.
    if (!outcome.error->detail.isEmpty()) {
        console.warning(outcome.error->detail);
    }
    if (!outcome.answer.requestId.isEmpty() && !outcome.error->detail.contains(outcome.answer.requestId)) {
        console.warning(ConnectionText::tr("request id: %1").arg(outcome.answer.requestId));
    }
    return core::exitCode(outcome.error->code);
}

} // namespace melodeck::cli
