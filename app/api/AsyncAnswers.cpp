#include "api/AsyncAnswers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace melodeck::api {

namespace {

/// Texts for people.
struct AsyncAnswersText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncAnswers)
};

tl::unexpected<core::Error> unreadable()
{
    return core::fail(
        core::ErrorCode::Parse,
        AsyncAnswersText::tr("What answered is not the platform's queue: a proxy or another server may stand "
                             "between. Check the endpoint."));
}

/// It becomes a file's name.
bool isUsableId(const QString& id)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]{1,128}$"));
    return shape.match(id).hasMatch();
}

QString errorSentences(const core::Json& object)
{
    QStringList all;
    const auto errors = object.find("errors");
    if (errors != object.end() && errors->is_array()) {
        for (const core::Json& error : *errors) {
            const QString code = core::stringMember(error, "code");
            const QString message = core::stringMember(error, "message");
            const QString both =
                code.isEmpty() || message.isEmpty() ? code + message : code + QStringLiteral(": ") + message;
            all << (both.isEmpty() ? QString::fromUtf8(core::toJsonBytes(error)) : both);
        }
    }
    return all.join(QLatin1Char('\n'));
}

std::optional<std::int64_t> count(const core::Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_integer() ? std::optional(found->get<std::int64_t>())
                                                               : std::nullopt;
}

} // namespace

core::Result<QString> submittedId(const core::Json& answer)
{
    const QString id = answer.is_object() ? core::stringMember(answer, "request_id") : QString();
    if (!isUsableId(id)) {
        return core::fail(
            core::ErrorCode::Unknown,
            AsyncAnswersText::tr("The platform took the request without naming an id for it. It may run and be "
                                 "billed; look at its dashboard before you send it again."));
    }
    return id;
}

core::Result<AsyncStatus> readAsyncStatus(const core::Json& answer)
{
    AsyncStatus status;
    if (answer.is_object()) {
        status.requestId = core::stringMember(answer, "request_id");
        status.status = core::stringMember(answer, "status");
        status.webhookStatus = core::stringMember(answer, "webhook_status");
        status.errors = errorSentences(answer);
    }
    if (status.status.isEmpty()) {
        return unreadable();
    }
    return status;
}

QString describeAsyncStatus(const AsyncStatus& status)
{
    const auto is = [&status](const char* name) { return status.status == QLatin1String(name); };
    QString text =
        is("QUEUED")        ? AsyncAnswersText::tr("It waits in the platform's queue.")
        : is("IN_PROGRESS") ? AsyncAnswersText::tr("It runs.")
        : is("SUCCEEDED")   ? AsyncAnswersText::tr("It is done.")
        : is("FAILED")      ? AsyncAnswersText::tr("It failed. A failed run may be billed.")
        : is("EXPIRED")     ? AsyncAnswersText::tr("It waited longer than it was allowed to, and did not run.")
        : is("CANCELED")    ? AsyncAnswersText::tr("It was cancelled before it ran.")
        : is("WEBHOOK_FAILED")
            ? AsyncAnswersText::tr("It is done, but its result could not be delivered and is lost. Check that the "
                                   "webhook can be reached before you send it again.")
            : status.status;
    if (status.webhookStatus == QLatin1String("FAILED") && !is("WEBHOOK_FAILED")) {
        text += QLatin1Char(' ') + AsyncAnswersText::tr("The result could not be delivered to the webhook.");
    }
    return status.errors.isEmpty() ? text : text + QLatin1Char('\n') + status.errors;
}

core::Result<AsyncCancel> readAsyncCancel(const core::Json& answer)
{
    if (!answer.is_object()) {
        return unreadable();
    }
    const auto canceled = answer.find("canceled");
    if (canceled == answer.end() || !canceled->is_boolean()) {
        return unreadable();
    }
    return AsyncCancel{canceled->get<bool>(), core::stringMember(answer, "message")};
}

core::Result<AsyncQueue> readAsyncQueue(const core::Json& answer)
{
    if (!answer.is_object()) {
        return unreadable();
    }
    const auto queued = count(answer, "num_queued_requests");
    const auto inProgress = count(answer, "num_in_progress_requests");
    if (!queued || !inProgress) {
        return unreadable();
    }
    return AsyncQueue{*queued, *inProgress};
}

core::Result<AsyncResult> readAsyncResult(const core::Json& body)
{
    AsyncResult result;
    if (body.is_object()) {
        result.requestId = core::stringMember(body, "request_id");
    }
    if (!isUsableId(result.requestId)) {
        return core::fail(core::ErrorCode::Parse, AsyncAnswersText::tr("This is not the result of an async request."));
    }
    result.isChain = body.contains("chain_id");
    result.modelId = core::stringMember(body, result.isChain ? "chain_id" : "model_id");
    result.deploymentId = core::stringMember(body, "deployment_id");
    result.time = QDateTime::fromString(core::stringMember(body, "time"), Qt::ISODateWithMs).toUTC();
    result.data = body.value("data", core::Json());
    if (const QString errors = errorSentences(body); !errors.isEmpty()) {
        result.error = core::Error{core::ErrorCode::ModelError,
                                   AsyncAnswersText::tr("The model failed. A failed run may be billed.") +
                                       QLatin1Char('\n') + errors,
                                   QString()};
    }
    return result;
}

} // namespace melodeck::api
