#include "api/AsyncRequest.h"

#include "api/Endpoints.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace melodeck::api {

namespace {

/// Texts for people.
struct AsyncRequestText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncRequest)
};

core::Result<void> checkNumber(const std::optional<int>& number, const AsyncRange& range, const QString& name)
{
    if (number && (*number < range.least || *number > range.most)) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          AsyncRequestText::tr("%1 must be from %2 to %3. Nothing was sent.")
                              .arg(name)
                              .arg(range.least)
                              .arg(range.most));
    }
    return {};
}

core::Result<void> checkNumbers(const AsyncOptions& options)
{
    struct Check
    {
        const std::optional<int>& number;
        AsyncRange range;
        QString name;
    };
    const std::array checks{
        Check{options.priority, kAsyncPriority, AsyncRequestText::tr("The priority")},
        Check{options.maxQueueSeconds, kAsyncQueueSeconds,
              AsyncRequestText::tr("The longest time in the queue, in seconds,")},
        Check{options.maxAttempts, kAsyncAttempts, AsyncRequestText::tr("The number of attempts")},
        Check{options.firstDelayMs, kAsyncFirstDelayMs, AsyncRequestText::tr("The first delay, in milliseconds,")},
        Check{options.mostDelayMs, kAsyncMostDelayMs, AsyncRequestText::tr("The longest delay, in milliseconds,")},
    };
    for (const Check& check : checks) {
        if (auto checked = checkNumber(check.number, check.range, check.name); !checked) {
            return checked;
        }
    }
    return {};
}

core::Result<void> checkWebhook(const QUrl& webhook, const core::Endpoint& endpoint)
{
    if (webhook.isEmpty()) {
        return {};
    }
    const bool isPlain = webhook.scheme() == QLatin1String("http");
    if (!webhook.isValid() || webhook.host().isEmpty() || (webhook.scheme() != QLatin1String("https") && !isPlain)) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            AsyncRequestText::tr("The webhook is not an address such as https://host.example/path. Nothing was sent."));
    }
    if (!webhook.userInfo().isEmpty()) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            AsyncRequestText::tr("The webhook's address holds a user name or password. Nothing was sent. Leave it "
                                 "out: results are signed, and checked by that."));
    }
    if (isLoopback(webhook) && !isLoopback(endpoint.url)) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            AsyncRequestText::tr("The webhook leads to this computer by a name that only this computer knows, so the "
                                 "result could never arrive. Nothing was sent. Give the address by which the TLS "
                                 "proxy in front of “melodeck-cli receive” is reached from outside."));
    }
    if (isPlain && !isLoopback(webhook)) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            AsyncRequestText::tr("The webhook must be an https:// address: the platform takes no other. Nothing was "
                                 "sent."));
    }
    return {};
}

/// Everything but the model_input, in the order of the platform's reference.
core::Json optionsJson(const AsyncOptions& options)
{
    core::Json json = core::Json::object();
    const auto add = [](core::Json& object, const char* name, const std::optional<int>& number) {
        if (number) {
            object[name] = *number;
        }
    };
    if (!options.webhook.isEmpty()) {
        json["webhook_endpoint"] = options.webhook.toEncoded().toStdString();
    }
    add(json, "priority", options.priority);
    add(json, "max_time_in_queue_seconds", options.maxQueueSeconds);
    core::Json retries = core::Json::object();
    add(retries, "max_attempts", options.maxAttempts);
    add(retries, "initial_delay_ms", options.firstDelayMs);
    add(retries, "max_delay_ms", options.mostDelayMs);
    if (!retries.empty()) {
        json["inference_retry_config"] = std::move(retries);
    }
    return json;
}

/// Where a file's field is once the request is the model_input.
QString movedField(QString field)
{
    if (!field.startsWith(QLatin1Char('/'))) {
        field.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
        field.prepend(QLatin1Char('/'));
    }
    return QStringLiteral("/model_input") + field;
}

} // namespace

core::Result<AsyncAddresses> asyncAddresses(const core::Endpoint& endpoint)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(.*?)/((?:production|development|environments/[^/]+|deployment/[^/]+)/)?(?:async_)?(predict|run_remote)/?$"));
    const QRegularExpressionMatch match = shape.match(endpoint.url.path());
    if (endpoint.kind == core::EndpointKind::Local || !match.hasMatch() ||
        match.captured(1).contains(QLatin1String("/sync"))) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            AsyncRequestText::tr("This endpoint has no queue of its own. Nothing was sent. Async requests need a "
                                 "model or chain of the platform: baseten:MODEL_ID, or its predict address."));
    }
    AsyncAddresses addresses;
    const auto withPath = [&endpoint](const QString& path) {
        QUrl url = endpoint.url;
        url.setPath(path);
        url.setQuery(QString());
        return url;
    };
    const QString host = match.captured(1);
    const QString target = host + QLatin1Char('/') + match.captured(2);
    addresses.submit = withPath(target + QStringLiteral("async_") + match.captured(3));
    addresses.queue = withPath(target + QStringLiteral("async_queue_status"));
    addresses.host = withPath(host);
    return addresses;
}

core::Result<QUrl> asyncRequestAddress(const AsyncAddresses& addresses, const QString& requestId)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]{1,128}$"));
    if (!shape.match(requestId).hasMatch()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          AsyncRequestText::tr("“%1” is not the id of a request. Nothing was sent.").arg(requestId));
    }
    QUrl url = addresses.host;
    url.setPath(url.path() + QStringLiteral("/async_request/") + requestId);
    return url;
}

core::Result<core::Recipe> asyncRecipe(const core::Recipe& recipe, const AsyncOptions& options)
{
    const auto addresses = asyncAddresses(recipe.endpoint);
    if (!addresses) {
        return core::fail(addresses.error());
    }
    if (auto checked = checkNumbers(options); !checked) {
        return core::fail(std::move(checked).error());
    }
    if (auto checked = checkWebhook(options.webhook, recipe.endpoint); !checked) {
        return core::fail(std::move(checked).error());
    }
    core::Recipe sent;
    sent.model = QStringLiteral("json"); // what is sent has another shape than the model's requests
    sent.endpoint = recipe.endpoint;
    sent.endpoint.url = addresses->submit;
    const core::Json others = optionsJson(options);
    sent.fields = core::Json::object();
    sent.fields["model_input"] = recipe.fields;
    sent.fields.update(others);
    if (recipe.files.empty() && !recipe.verbatim.isEmpty()) {
        // The text as it was written stays what the model is given.
        const QByteArray rest = core::toJsonBytes(others);
        sent.verbatim = "{\"model_input\":" + recipe.verbatim.trimmed() + (others.empty() ? "" : ",") + rest.mid(1);
    }
    sent.files = recipe.files;
    for (core::AttachedFile& file : sent.files) {
        file.field = movedField(file.field);
    }
    return sent;
}

core::Result<void> checkAsyncSize(std::int64_t bodyBytes)
{
    if (bodyBytes <= kMostAsyncBytes) {
        return {};
    }
    const QLocale locale;
    return core::fail(
        core::ErrorCode::TooLarge,
        AsyncRequestText::tr("The request is %1 with its files; the platform takes %2 for an async request. Nothing "
                             "was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC "
                             "or Ogg), let the model fetch it from a link, or send it without --async.")
            .arg(locale.formattedDataSize(bodyBytes), locale.formattedDataSize(kMostAsyncBytes)));
}

} // namespace melodeck::api
