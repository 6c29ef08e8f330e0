#include "api/Endpoints.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace melodeck::api {

namespace {

const QString kAcceptedForms =
    QStringLiteral("local, https://…/predict, baseten:MODEL_ID, baseten:MODEL_ID/environments/ENV, "
                   "baseten:MODEL_ID/deployment/ID, baseten:MODEL_ID/development, baseten:MODEL_ID/regional/ENV, "
                   "baseten:chain:CHAIN_ID");

tl::unexpected<core::Error> refusedEndpoint(const QString& text)
{
    // Before an @ there may be a password, which is not for logs.
    const QString shown = text.contains(QLatin1Char('@')) ? QStringLiteral("…") : text;
    return core::fail(
        core::ErrorCode::InvalidArgument,
        QCoreApplication::translate("Endpoints", "“%1” is not an endpoint. Nothing was sent. Accepted: %2.")
            .arg(shown, kAcceptedForms));
}

core::Result<core::Endpoint> basetenEndpoint(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^baseten:(chain:)?([A-Za-z0-9]+)(?:/(production|development|environments/[A-Za-z0-9_-]+|"
                       "deployment/[A-Za-z0-9]+|regional/[A-Za-z0-9_-]+))?(/sync/[A-Za-z0-9_./-]+)?$"));
    const QRegularExpressionMatch match = shape.match(text);
    const QString route = match.captured(4);
    if (!match.hasMatch() || route.contains(QLatin1String(".."))) {
        return refusedEndpoint(text);
    }
    const bool isChain = !match.captured(1).isEmpty();
    QString host = (isChain ? QStringLiteral("chain-") : QStringLiteral("model-")) + match.captured(2);
    QString target = match.captured(3).isEmpty() ? QStringLiteral("environments/production") : match.captured(3);
    if (target.startsWith(QLatin1String("regional/"))) {
        host += QLatin1Char('-') + target.section(QLatin1Char('/'), 1);
        target.clear();
    }
    const QString call = !route.isEmpty() ? route
                         : isChain        ? QStringLiteral("/run_remote")
                                          : QStringLiteral("/predict");
    core::Endpoint endpoint;
    endpoint.kind = core::EndpointKind::Baseten;
    endpoint.url =
        QUrl(QStringLiteral("https://%1.api.baseten.co/%2").arg(host, (target + call).mid(target.isEmpty() ? 1 : 0)));
    // A part of a host's name ends at 63 characters, and QUrl forgets a host that no server can have.
    return isBasetenAddress(endpoint.url) ? core::Result<core::Endpoint>(endpoint) : refusedEndpoint(text);
}

} // namespace

core::Result<core::Endpoint> parseEndpoint(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("local")) {
        return core::Endpoint{};
    }
    if (trimmed.startsWith(QLatin1String("baseten:"))) {
        return basetenEndpoint(trimmed);
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return refusedEndpoint(trimmed);
    }
    if (!url.userInfo().isEmpty()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate(
                              "Endpoints", "The address holds a user name or password. Nothing was sent. Leave "
                                           "it out and give the key by --key-env or in its own field."));
    }
    core::Endpoint endpoint;
    endpoint.kind = isBasetenAddress(url) ? core::EndpointKind::Baseten : core::EndpointKind::Custom;
    endpoint.url = url;
    return endpoint;
}

bool looksLikePredict(const QUrl& url)
{
    static const QRegularExpression shape(QStringLiteral("(?:[/:]predict|/run_remote|/sync/.+|/async_predict)/?$"));
    return shape.match(url.path()).hasMatch();
}

bool isBasetenAddress(const QUrl& url)
{
    return url.scheme() == QLatin1String("https") &&
           url.host().endsWith(QLatin1String(".baseten.co"), Qt::CaseInsensitive);
}

bool isLoopback(const QUrl& url)
{
    static const QRegularExpression loopback(QStringLiteral("^(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(url.host()).hasMatch();
}

bool isFree(const core::Endpoint& endpoint)
{
    return endpoint.kind == core::EndpointKind::Local || isLoopback(endpoint.url);
}

QString costOfRun(const core::Endpoint& endpoint)
{
    return isFree(endpoint) ? QString() : QCoreApplication::translate("Endpoints", "The run may be billed.");
}

core::Error withCost(core::Error error, const core::Endpoint& endpoint)
{
    if (const QString cost = costOfRun(endpoint); !cost.isEmpty()) {
        error.message += QLatin1Char(' ') + cost;
    }
    return error;
}

QString localModelPath(const QString& model)
{
    return model == QLatin1String("melody-transcription") ? QStringLiteral("/v1/models/melody-transcription:predict")
                                                          : QStringLiteral("/v1/models/sketch:predict");
}

QString endpointTitle(const core::Endpoint& endpoint)
{
    switch (endpoint.kind) {
    case core::EndpointKind::Local:
        return QCoreApplication::translate("Endpoints", "this computer");
    case core::EndpointKind::Baseten: {
        const QStringList parts = endpoint.url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const QString place = parts.value(0);
        if (place == QLatin1String("environments") || place == QLatin1String("deployment")) {
            return QStringLiteral("Baseten ") + parts.value(1);
        }
        const bool isPlace = place == QLatin1String("production") || place == QLatin1String("development");
        return isPlace ? QStringLiteral("Baseten ") + place : QStringLiteral("Baseten"); // regional, and the old form
    }
    case core::EndpointKind::Custom:
        break;
    }
    const int port = endpoint.url.port();
    return port > 0 ? QStringLiteral("%1:%2").arg(endpoint.url.host()).arg(port) : endpoint.url.host();
}

} // namespace melodeck::api
