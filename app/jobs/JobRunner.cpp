#include "jobs/JobRunner.h"

#include "api/AnswerReader.h"
#include "api/AsyncAnswers.h"
#include "api/BodyPlan.h"
#include "api/Endpoints.h"
#include "api/HttpErrors.h"
#include "api/ModelSpec.h"
#include "api/RecipeCheck.h"
#include "api/RequestLimits.h"
#include "core/DiskRoom.h"
#include "core/Paths.h"
#include "jobs/AnswerIntake.h"
#include "jobs/AnswerKeeping.h"
#include "jobs/BodyFeed.h"
#include "jobs/ColdStart.h"
#include "jobs/Destination.h"
#include "jobs/HiddenKey.h"
#include "jobs/JournalFacts.h"
#include "jobs/KeyCheck.h"
#include "jobs/LocalEngine.h"
#include "jobs/Preparation.h"
#include "jobs/TransferAnswer.h"
#include "jobs/TransferEnd.h"
#include "net/HttpClient.h"
#include "net/RetryPolicy.h"
#include "store/JobJournal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <string_view>
#include <utility>

namespace melodeck::jobs {

namespace {

/// The words for a stop, true to how far the request had got.
core::Error cancelledError(const core::Recipe& recipe, bool left)
{
    if (!left) {
        return {core::ErrorCode::Cancelled,
                QCoreApplication::translate("Jobs", "Stopped. It never left this computer."),
                {}};
    }
    return {core::ErrorCode::Cancelled,
            api::isFree(recipe.endpoint)
                ? QCoreApplication::translate("Jobs", "Stopped here. Nothing is billed.")
                : QCoreApplication::translate("Jobs", "Stopped here; the model may still finish and bill."),
            {}};
}

/// The same while it waits to be sent once more, to a server that had it all and did not take it.
core::Error cancelledAfterRefusal()
{
    return {core::ErrorCode::Cancelled,
            QCoreApplication::translate("Jobs", "Stopped. The server had not taken it, so nothing is billed."),
            {}};
}

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
        auto files = prepareFiles(m_recipe, m_target.fingerprints, m_stop);
        if (!files) {
            return ended(std::move(files).error());
        }
        auto body = api::planBody(m_recipe, std::move(*files));
        if (!body) {
            return ended(std::move(body).error());
        }
        m_progress->bytesToSend = (*body)->size();
        if (auto refused = api::overBodyLimit(m_recipe.endpoint, (*body)->size())) {
            return ended(std::move(*refused));
        }
        JobOutcome outcome = sendUntilAnswered(**body);
        noteAttempts(outcome);
        keepRefusal(outcome, m_target, m_key, m_stop);
        return outcome;
    }

private:
    /// How often it was tried, for whoever has to find out why it failed.
    void noteAttempts(JobOutcome& outcome) const
    {
        if (outcome.error && outcome.error->code != core::ErrorCode::Cancelled && !m_url.isEmpty()) {
            QString& detail = outcome.error->detail;
            detail += (detail.isEmpty() ? QString() : QStringLiteral(" · ")) +
                      QStringLiteral("attempts: %1").arg(m_facts.attempt);
        }
    }

    JobOutcome sendUntilAnswered(core::ByteSource& body)
    {
        JobOutcome outcome = send(body, {});
        const bool engineWasGone = m_recipe.endpoint.kind == core::EndpointKind::Local &&
                                   !m_progress->transfer.bodyStarted && outcome.error &&
                                   outcome.error->code == core::ErrorCode::Unavailable && !m_url.isEmpty();
        if (engineWasGone && body.rewind()) {
            outcome = send(body, m_url); // nothing had left: this is the first time it is really sent
        }
        const net::RetryPolicy policy(m_target.retries);
        while (const auto delay = delayBeforeRetry(policy)) {
            if (m_target.journal != nullptr) {
                m_target.journal->refused();
            }
            m_progress->transfer.bytesSent = 0; // it counts as never sent
            m_progress->transfer.bodyStarted = false;
            if (!wait(*delay)) {
                return ended(m_facts.status == 0 ? cancelledError(m_recipe, false) : cancelledAfterRefusal());
            }
            if (auto again = body.rewind(); !again) {
                return ended(std::move(again).error());
            }
            m_facts.waited += *delay;
            ++m_facts.attempt;
            outcome = send(body, {});
        }
        if (m_target.journal != nullptr && !m_progress->transfer.bodyStarted) {
            m_target.journal->refused();
        }
        return outcome;
    }

    std::optional<std::chrono::milliseconds> delayBeforeRetry(const net::RetryPolicy& policy)
    {
        if (m_stop.stop_requested() || m_recipe.endpoint.kind == core::EndpointKind::Local) {
            return std::nullopt; // the engine is started, and started again, without any waiting
        }
        m_facts.hasLeft = m_progress->transfer.bodyStarted;
        m_facts.now = QDateTime::currentDateTimeUtc();
        m_facts.random = QRandomGenerator::global()->generateDouble();
        return policy.delayBeforeRetry(m_facts);
    }

    /// False when a stop was asked for meanwhile.
    bool wait(std::chrono::milliseconds delay)
    {
        m_progress->retryAt = QDateTime::currentMSecsSinceEpoch() + delay.count();
        m_progress->nextTry = m_facts.attempt + 1;
        m_progress->refusedWith = m_facts.status;
        m_progress->state = core::JobState::RetryWait;
        return m_progress->pause.wait(delay, m_stop);
    }

    JobOutcome send(core::ByteSource& body, const QUrl& refused)
    {
        m_facts.ending.reset();
        m_facts.status = 0;
        auto destination = destinationOf(m_recipe, m_services, m_stop, refused);
        if (!destination) {
            return ended(std::move(destination).error());
        }
        m_url = destination->url;
        const core::Secret key = destination->authorization ? destination->authorization->key : core::Secret();
        m_key = key;
        if (auto enough = checkRoom(); !enough) {
            return ended(std::move(enough).error());
        }
        if (auto noted = noteSending(); !noted) {
            return ended(std::move(noted).error());
        }
        const auto transfer = std::make_shared<net::Transfer>(request(body, std::move(*destination)));
        const std::stop_callback cancel(m_stop, [this, &transfer] { m_services.http.cancel(transfer); });
        const TransferEnd end(m_services.http, transfer);

        const auto isBegun = feedBody(body, m_services.http, transfer, m_stop);
        if (!isBegun) {
            return ended(isBegun.error());
        }
        JobOutcome outcome = receive(*transfer, key);
        if (const auto failure = transfer->failure()) {
            m_facts.ending = failure->ending;
        }
        if (outcome.error) {
            hideKey(*outcome.error, key);
        }
        if (m_stop.stop_requested() && outcome.state != core::JobState::Done) {
            // Not before its socket is closed is it certain that nothing has left.
            if (*isBegun) {
                // Once more: a stop that came before the beginning was of nothing yet.
                m_services.http.cancel(transfer);
                (void)transfer->waitForEnd({});
            }
            core::Answer kept = std::move(outcome.answer);
            outcome = ended(cancelledError(m_recipe, m_progress->transfer.bodyStarted));
            outcome.answer = std::move(kept);
        }
        return outcome;
    }

    /// What was paid for would find no place on a full disk. Asked before each request, as others fill it, too.
    core::Result<void> checkRoom() const
    {
        if (m_target.media == JobTarget::Media::Ignore) {
            return {};
        }
        const auto room = core::roomIn(m_target.clipFolder);
        if (!room || *room >= m_target.sizes.leastRoom) {
            return {};
        }
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Jobs", "The disk of %1 is full (%2 free), and what comes back "
                                                              "could not be kept. Nothing was sent. Make room, then "
                                                              "send it again.")
                              .arg(core::displayPath(m_target.clipFolder), QLocale().formattedDataSize(*room)));
    }

    core::Result<void> noteSending()
    {
        if (m_target.journal == nullptr) {
            return {};
        }
        auto noted = m_target.journal->sending(m_target.facts ? m_target.facts(m_recipe) : core::Json::object());
        if (!noted) {
            core::Error error = noted.error();
            error.message += QLatin1Char(' ') + QCoreApplication::translate("Jobs", "Nothing was sent.");
            return core::fail(std::move(error));
        }
        return {};
    }

    net::HttpRequest request(const core::ByteSource& body, Destination destination)
    {
        core::TransferProgress& numbers = m_progress->transfer;
        numbers.bytesSent = 0;
        numbers.bytesReceived = 0;
        numbers.bodyStarted = false;
        numbers.bodySent = false;
        m_progress->startingSince = 0;
        net::HttpRequest request;
        request.url = std::move(destination.url);
        request.authorization = std::move(destination.authorization);
        request.plainHttp = m_recipe.endpoint.plainHttp;
        request.limits.total = m_target.timeLimit.value_or(api::longestRun(m_recipe.endpoint));
        request.bodyBytes = body.size();
        request.progress = std::shared_ptr<core::TransferProgress>(m_progress, &numbers);
        m_progress->state = core::JobState::Sending;
        return request;
    }

    /// Tells meanwhile when it is a model's start that is waited for.
    core::Result<net::HttpHead> waitForHead(net::Transfer& transfer, const core::Secret& key)
    {
        std::optional<ColdStart> coldStart;
        if (auto model = api::platformAddress(m_recipe.endpoint.url); model && !key.isEmpty()) {
            coldStart.emplace(m_services.http, PlatformAccess{managementAddress(), m_recipe.endpoint.scheme, key},
                              std::move(*model), m_progress, m_target.coldStart);
        }
        auto head = transfer.waitForHead(m_stop);
        coldStart.reset();
        if (m_progress->startingSince != 0 && m_progress->startedAfter == 0 && head) {
            m_progress->startedAfter = QDateTime::currentMSecsSinceEpoch() - m_progress->startingSince;
        }
        return head;
    }

    JobOutcome receive(net::Transfer& transfer, const core::Secret& key)
    {
        auto head = waitForHead(transfer, key);
        if (!head) {
            return unanswered(std::move(head).error());
        }
        hideKey(*head, key);
        m_progress->state = core::JobState::Receiving;
        m_facts.status = head->status;
        m_facts.retryAfter = head->header("retry-after");
        m_facts.date = head->header("date");
        if (m_target.journal != nullptr) {
            m_target.journal->head(headToJson(*head, m_progress->transfer.bytesSent));
        }
        AnswerIntake intake(m_recipe, m_target, *m_progress, key);
        if (head->status < 200 || head->status > 299) {
            JobTarget withoutRaw = m_target;
            withoutRaw.raw = nullptr;      // an error is no result
            withoutRaw.transferEnded = {}; // it may be sent again in the same place
            TransferAnswer words(transfer, withoutRaw, m_stop);
            return intake.readFailure(*head, words);
        }
        TransferAnswer answer(transfer, m_target, m_stop);
        JobOutcome outcome = intake.readAnswer(*head, answer);
        checkRequestId(outcome);
        if (outcome.error) {
            outcome.error = explained(std::move(*outcome.error));
            if (outcome.state == core::JobState::Unknown || outcome.error->code == core::ErrorCode::Timeout) {
                outcome.state = ended(*outcome.error).state;
            }
        }
        tellWhereItIs(outcome, m_target, m_recipe.endpoint);
        keepWhatIsNotRead(outcome, m_target, m_stop);
        return outcome;
    }

    /// The platform said that it took the request: without an id nobody can ask it what became of that.
    void checkRequestId(JobOutcome& outcome) const
    {
        if (m_target.wanted != JobTarget::Wanted::RequestId || outcome.state != core::JobState::Done) {
            return;
        }
        if (auto id = api::submittedId(outcome.answer.json); !id) {
            outcome.state = core::JobState::Unknown;
            outcome.error = std::move(id).error();
        }
    }

    /// No answer began: what had left may have made the model run all the same.
    JobOutcome unanswered(core::Error error)
    {
        error = explained(std::move(error));
        const bool mayHaveRun = error.code == core::ErrorCode::Unknown || error.code == core::ErrorCode::Timeout;
        if (mayHaveRun && m_progress->transfer.bodyStarted) {
            error = api::withCost(std::move(error), m_recipe.endpoint);
        }
        return ended(std::move(error));
    }

    /// The state that an error leaves a job in.
    JobOutcome ended(core::Error error) const
    {
        JobOutcome outcome;
        switch (error.code) {
        case core::ErrorCode::Cancelled:
            outcome.state = core::JobState::Cancelled;
            break;
        case core::ErrorCode::Unknown:
            outcome.state = core::JobState::Unknown;
            break;
        case core::ErrorCode::Timeout:
            // Our own clock ended it, but the model may run on: only what never left has simply failed.
            outcome.state = m_progress->transfer.bodyStarted && m_recipe.endpoint.kind != core::EndpointKind::Local
                                ? core::JobState::Unknown
                                : core::JobState::Failed;
            break;
        default:
            outcome.state = core::JobState::Failed;
            break;
        }
        outcome.error = std::move(error);
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
    core::Secret m_key;
    net::RetryFacts m_facts;
};

} // namespace

JobOutcome runJob(core::Recipe& recipe, const JobServices& services, const JobTarget& target,
                  const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop)
{
    JobOutcome outcome = Run(recipe, services, target, progress, stop).exchange();
    if (target.transferEnded) {
        target.transferEnded(); // once more is none too many
    }
    progress->state = outcome.state;
    return outcome;
}

} // namespace melodeck::jobs
