#include "api/Endpoints.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace melodeck::api {

namespace {

const QString kAcceptedForms =
    QStringLiteral("local, https://…/predict, baseten:MODEL_ID, baseten:MODEL_ID/environments/ENV, "
                   "baseten:MODEL_ID/deployment/ID, baseten:MODEL_ID/development");

tl::unexpected<core::Error> refused(const QString& text)
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
        QStringLiteral("^baseten:([A-Za-z0-9]+)(?:/(production|development|environments/"
                       "[A-Za-z0-9_-]+|deployment/[A-Za-z0-9]+))?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return refused(text);
    }
    const QString target = match.captured(2).isEmpty() ? QStringLiteral("environments/production") : match.captured(2);
    core::Endpoint endpoint;
    endpoint.kind = core::EndpointKind::Baseten;
    endpoint.url = QUrl(QStringLiteral("https://model-%1.api.baseten.co/%2/predict").arg(match.captured(1), target));
    return endpoint;
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
        return refused(trimmed);
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

QString endpointTitle(const core::Endpoint& endpoint)
{
    switch (endpoint.kind) {
    case core::EndpointKind::Local:
        return QCoreApplication::translate("Endpoints", "this computer");
    case core::EndpointKind::Baseten: {
        const QStringList parts = endpoint.url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const bool named = parts.size() > 2;
        const QString target = named ? parts.at(1) : parts.value(0);
        return (QStringLiteral("Baseten ") + (target == QLatin1String("predict") ? QString() : target)).trimmed();
    }
    case core::EndpointKind::Custom:
        break;
    }
    const int port = endpoint.url.port();
    return port > 0 ? QStringLiteral("%1:%2").arg(endpoint.url.host()).arg(port) : endpoint.url.host();
}

} // namespace melodeck::api
