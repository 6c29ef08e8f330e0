#include "jobs/JobRunner.h"

#include "api/AnswerReader.h"
#include "api/BodyPlan.h"
#include "api/Endpoints.h"
#include "api/HttpErrors.h"
#include "api/ModelSpec.h"
#include "jobs/AnswerIntake.h"
#include "jobs/LocalEngine.h"
#include "jobs/Preparation.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace melodeck::jobs {

namespace {

/// The address and key of this run: the local engine's are known only now.
struct Destination
{
    QUrl url;
    std::optional<net::Authorization> authorization;
};

core::Result<Destination> resolve(const core::Recipe& recipe, const JobServices& services, const std::stop_token& stop,
                                  const QUrl& refused)
{
    const core::Endpoint& endpoint = recipe.endpoint;
    if (endpoint.kind == core::EndpointKind::Local) {
        auto address = services.engine.waitUntilReady(stop, refused);
        if (!address) {
            return core::fail(std::move(address).error());
        }
        QUrl url = address->url;
        url.setPath(QStringLiteral("/v1/models/sketch:predict"));
        return Destination{url, net::Authorization{core::AuthScheme::Bearer, address->token}};
    }
    const core::Secret key = services.keys.keyFor(endpoint.url);
    return Destination{endpoint.url,
                       key.isEmpty() ? std::nullopt : std::optional(net::Authorization{endpoint.scheme, key})};
}

/// Feeds the body to the network thread. Ends early without an error when the server stopped listening: its answer says
/// why.
core::Result<void> feedBody(core::ByteSource& body, net::Transfer& transfer, const std::stop_token& stop)
{
    std::vector<std::byte> block(static_cast<std::size_t>(std::min<std::int64_t>(body.size() + 1, 256 * 1024)));
    while (true) {
        const auto got = body.read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0 || !transfer.upload().write(std::span(block).first(*got), stop)) {
            transfer.upload().close();
            return {};
        }
    }
}

/// The words for a stop, true to how far the request had got.
core::Error cancelledError(const core::Recipe& recipe, bool left)
{
    const bool isFree = recipe.endpoint.kind == core::EndpointKind::Local || api::isLoopback(recipe.endpoint.url);
    if (!left) {
        return {core::ErrorCode::Cancelled,
                QCoreApplication::translate("Jobs", "Stopped. It never left this computer."),
                {}};
    }
    return {core::ErrorCode::Cancelled,
            isFree ? QCoreApplication::translate("Jobs", "Stopped here. Nothing is billed.")
                   : QCoreApplication::translate("Jobs", "Stopped here; the model may still finish and bill."),
            {}};
}

JobOutcome ended(core::Error error)
{
    JobOutcome outcome;
    switch (error.code) {
    case core::ErrorCode::Cancelled:
        outcome.state = core::JobState::Cancelled;
        break;
    case core::ErrorCode::Unknown:
        outcome.state = core::JobState::Unknown;
        break;
    default:
        outcome.state = core::JobState::Failed;
        break;
    }
    outcome.error = std::move(error);
    return outcome;
}

/// A server may quote the key that it did not like; ours is not shown, kept or logged for that.
void hideKey(core::Error& error, const core::Secret& key)
{
    if (!key.isEmpty()) {
        const QString plain = QString::fromUtf8(key.reveal());
        error.message.replace(plain, QStringLiteral("•••"));
        error.detail.replace(plain, QStringLiteral("•••"));
    }
}

/// Nobody reads the rest of a transfer that its job has left: the socket is closed. Nothing happens to one that ended.
class TransferEnd final
{
public:
    TransferEnd(net::HttpClient& http, std::shared_ptr<net::Transfer> transfer)
        : m_http(http)
        , m_transfer(std::move(transfer))
    {
    }
    ~TransferEnd() { m_http.cancel(m_transfer); }
    TransferEnd(const TransferEnd&) = delete;
    TransferEnd& operator=(const TransferEnd&) = delete;

private:
    net::HttpClient& m_http;
    std::shared_ptr<net::Transfer> m_transfer;
};

class Run final
{
public:
    Run(core::Recipe& recipe, const JobServices& services, const JobTarget& target,
        const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop)
        : m_recipe(recipe)
        , m_services(services)
        , m_target(target)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    JobOutcome exchange()
    {
        m_progress->state = core::JobState::Preparing;
        if (const api::ModelSpec* spec = api::findModelSpec(m_recipe.model)) {
            if (auto valid = api::validateRecipe(m_recipe, *spec); !valid) {
                return ended(std::move(valid).error());
            }
        }
        auto files = prepareFiles(m_recipe, m_stop);
        if (!files) {
            return ended(std::move(files).error());
        }
        auto body = api::planBody(m_recipe, std::move(*files));
        if (!body) {
            return ended(std::move(body).error());
        }
        m_progress->bytesToSend = (*body)->size();
        JobOutcome outcome = send(**body, {});
        const bool engineWasGone = m_recipe.endpoint.kind == core::EndpointKind::Local &&
                                   !m_progress->transfer.bodyStarted && outcome.error &&
                                   outcome.error->code == core::ErrorCode::Unavailable && !m_url.isEmpty();
        if (engineWasGone && (*body)->rewind()) {
            outcome = send(**body, m_url); // nothing had left: this is the first time it is really sent
        }
        return outcome;
    }

private:
    JobOutcome send(core::ByteSource& body, const QUrl& refused)
    {
        auto destination = resolve(m_recipe, m_services, m_stop, refused);
        if (!destination) {
            return ended(std::move(destination).error());
        }
        m_url = destination->url;
        const core::Secret key = destination->authorization ? destination->authorization->key : core::Secret();
        net::HttpRequest request;
        request.url = destination->url;
        request.authorization = std::move(destination->authorization);
        request.limits.total = m_target.timeLimit;
        request.bodyBytes = body.size();
        request.progress = std::shared_ptr<core::TransferProgress>(m_progress, &m_progress->transfer);
        m_progress->state = core::JobState::Sending;
        const std::shared_ptr<net::Transfer> transfer = m_services.http.start(std::move(request));
        const std::stop_callback cancel(m_stop, [this, &transfer] { m_services.http.cancel(transfer); });
        const TransferEnd end(m_services.http, transfer);

        if (auto fed = feedBody(body, *transfer, m_stop); !fed) {
            return ended(std::move(fed).error());
        }
        JobOutcome outcome = receive(*transfer);
        if (outcome.error) {
            hideKey(*outcome.error, key);
        }
        if (m_stop.stop_requested() && outcome.state != core::JobState::Done) {
            core::Answer kept = std::move(outcome.answer);
            outcome = ended(cancelledError(m_recipe, m_progress->transfer.bodyStarted));
            outcome.answer = std::move(kept);
        }
        return outcome;
    }

    JobOutcome receive(net::Transfer& transfer)
    {
        auto head = transfer.waitForHead(m_stop);
        if (!head) {
            return ended(explained(std::move(head).error()));
        }
        m_progress->state = core::JobState::Receiving;
        AnswerIntake intake(m_recipe, m_target, *m_progress);
        if (head->status < 200 || head->status > 299) {
            return ended(intake.readFailure(*head, transfer, m_stop));
        }
        JobOutcome outcome = intake.readAnswer(*head, transfer, m_stop);
        if (outcome.error) {
            outcome.error = explained(std::move(*outcome.error));
        }
        return outcome;
    }

    /// The local engine bills nobody: a cut there is only a failure.
    core::Error explained(core::Error error) const
    {
        if (m_recipe.endpoint.kind == core::EndpointKind::Local && error.code == core::ErrorCode::Unknown) {
            m_services.engine.connectionBroke(m_stop, m_url);
            error.code = core::ErrorCode::Unavailable;
            error.message = QCoreApplication::translate(
                "Jobs", "The sketch engine stopped while it was working. Nothing is billed. Send it again: "
                        "the engine starts anew.");
        }
        return error;
    }

    core::Recipe& m_recipe;
    const JobServices& m_services;
    const JobTarget& m_target;
    const std::shared_ptr<JobProgress>& m_progress;
    const std::stop_token& m_stop;
    QUrl m_url;
};

} // namespace

JobOutcome runJob(core::Recipe& recipe, const JobServices& services, const JobTarget& target,
                  const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop)
{
    JobOutcome outcome = Run(recipe, services, target, progress, stop).exchange();
    progress->state = outcome.state;
    return outcome;
}

} // namespace melodeck::jobs
