#include "cli/AsyncCommand.h"

#include "api/AsyncAnswers.h"
#include "core/Paths.h"
#include "jobs/PlatformCall.h"
#include "store/AsyncFolder.h"

#include <QCoreApplication>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct AsyncCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncCommand)
};

} // namespace

Verb AsyncCommand::describe(Verb program)
{
    Verb verb = program.addVerb(
        "async", "Requests in the platform's own queue (predict --async): how they stand, and cancelling them");
    verb.needsVerb();
    m_connection.describe(verb);
    m_endpoint = verb.option("--endpoint");
    m_endpoint.description("Where it was submitted; known by itself for what was submitted from this computer");
    m_endpoint.showsDefault("");
    m_status = verb.addVerb("status", "Print how a request stands; the platform tells until an hour after its end");
    m_status.addOption("ID", m_id, "The request's id").required();
    m_cancel = verb.addVerb("cancel", "Cancel a request that still waits");
    m_cancel.addOption("ID", m_id, "The request's id").required();
    verb.addVerb("queue", "Print how many requests wait and run where a request went, or at --endpoint")
        .addOption("ID", m_id, "The request's id");
    return verb;
}

core::Result<core::Endpoint> AsyncCommand::findEndpoint(Connection& connection)
{
    if (!m_endpoint.isGiven()) {
        // Its own name is checked before it becomes that of a file.
        const auto isName = api::asyncRequestAddress({}, QString::fromStdString(m_id));
        const auto folder = store::AsyncFolder::open(core::libraryFolder());
        const auto asked = isName && folder ? folder->find(QString::fromStdString(m_id)) : std::nullopt;
        if (!asked) {
            return core::fail(
                core::ErrorCode::NotFound,
                AsyncCommandText::tr("This computer knows of no such request. Say with --endpoint where it was "
                                     "submitted."));
        }
        m_connection.endpoint = asked->recipe.endpoint.url.toString().toStdString();
        m_connection.plainHttp = asked->recipe.endpoint.plainHttp == core::PlainHttp::Allowed;
    }
    return connection.open(m_connection);
}

int AsyncCommand::run(Console& console, const std::stop_token& stop)
{
    Connection connection;
    const auto endpoint = findEndpoint(connection);
    if (!endpoint) {
        return console.failed(endpoint.error());
    }
    const auto addresses = api::asyncAddresses(*endpoint);
    if (!addresses) {
        return console.failed(addresses.error());
    }
    const bool isOfRequest = m_status.isGiven() || m_cancel.isGiven();
    const auto url = isOfRequest ? api::asyncRequestAddress(*addresses, QString::fromStdString(m_id))
                                 : core::Result<QUrl>(addresses->queue);
    if (!url) {
        return console.failed(url.error());
    }
    auto answer = jobs::callPlatform(connection.services(), m_cancel.isGiven() ? net::Method::Delete : net::Method::Get,
                                     *url, *endpoint, stop);
    if (!answer) {
        if (isOfRequest && answer.error().code == core::ErrorCode::NotFound) {
            answer.error().message =
                AsyncCommandText::tr("The platform knows no such request: the id or the endpoint is another, "
                                     "or it ended more than an hour ago.");
        }
        return console.failed(answer.error());
    }
    console.result(QString::fromUtf8(core::toJsonBytes(*answer)));
    return m_status.isGiven()   ? status(*answer, console)
           : m_cancel.isGiven() ? cancel(*answer, console)
                                : queue(*answer, console);
}

int AsyncCommand::status(const core::Json& answer, Console& console) const
{
    const auto status = api::readAsyncStatus(answer);
    if (!status) {
        return console.failed(status.error());
    }
    console.note(api::describeAsyncStatus(*status));
    return 0;
}

int AsyncCommand::cancel(const core::Json& answer, Console& console) const
{
    const auto cancel = api::readAsyncCancel(answer);
    if (!cancel) {
        return console.failed(cancel.error());
    }
    if (!cancel->isCanceled) {
        console.error(AsyncCommandText::tr(
                          "It was not cancelled: only a request that still waits can be. It may run and be billed.") +
                      (cancel->message.isEmpty() ? QString() : QLatin1Char('\n') + cancel->message));
        return core::exitCode(core::ErrorCode::ModelError);
    }
    console.note(AsyncCommandText::tr("It is cancelled. It did not run and is not billed."));
    return 0;
}

int AsyncCommand::queue(const core::Json& answer, Console& console) const
{
    const auto queue = api::readAsyncQueue(answer);
    if (!queue) {
        return console.failed(queue.error());
    }
    console.note(AsyncCommandText::tr("%1 wait, %2 run.").arg(queue->queued).arg(queue->inProgress));
    return 0;
}

} // namespace melodeck::cli
