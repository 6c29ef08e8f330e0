#include "jobs/SpecFetch.h"

#include "jobs/SmallAnswer.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

/// Texts for people.
struct SpecFetchText final
{
    Q_DECLARE_TR_FUNCTIONS(SpecFetch)
};

constexpr qsizetype kMostSchemaBytes = 8 * 1024 * 1024;
constexpr int kNotFound = 404;

core::Result<SmallAnswer> get(net::HttpClient& http, const QUrl& address, core::AuthScheme scheme,
                              const core::Secret& key, const std::stop_token& stop)
{
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = address;
    if (!key.isEmpty()) {
        request.authorization = net::Authorization{scheme, key};
    }
    request.limits.total = 30s;
    auto answer = askForSmall(http, std::move(request), kMostSchemaBytes, stop);
    if (answer && answer->extent == SmallAnswer::Extent::TooLarge) {
        return core::fail(
            core::ErrorCode::TooLarge,
            SpecFetchText::tr("What %1 sends is over %2 MiB, which no description of a model is. Nothing was "
                              "kept.")
                .arg(address.host())
                .arg(kMostSchemaBytes / 1024 / 1024));
    }
    if (answer && answer->extent == SmallAnswer::Extent::Cut) {
        return core::fail(
            core::ErrorCode::Unavailable,
            SpecFetchText::tr("The connection to %1 broke off, or took over 30 s. Nothing was run and nothing "
                              "kept. Try again.")
                .arg(address.host()));
    }
    return answer;
}

core::Error refusal(int status, const QUrl& address)
{
    const QString host = address.host();
    switch (status) {
    case 401:
    case 402:
    case 403:
        return {core::ErrorCode::Unauthorized,
                SpecFetchText::tr(
                    "%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key "
                    "and try again.")
                    .arg(host),
                {}};
    case kNotFound:
        return {
            core::ErrorCode::NotFound,
            SpecFetchText::tr("%1 does not tell what its model takes. Paste an example request instead, or give the "
                              "address of its OpenAPI file.")
                .arg(host),
            {}};
    case 502:
    case 503:
    case 504:
        return {
            core::ErrorCode::Unavailable,
            SpecFetchText::tr("%1 cannot answer now; its model may still be loading. Try again in a minute.").arg(host),
            {}};
    default:
        return {
            core::ErrorCode::ModelError,
            SpecFetchText::tr("%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an "
                              "example request instead.")
                .arg(host)
                .arg(status),
            {}};
    }
}

QUrl withPath(QUrl url, const QString& path)
{
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

} // namespace

QList<QUrl> specAddresses(const QUrl& given)
{
    const QUrl url = given.adjusted(QUrl::RemoveFragment);
    const QString path = url.path();
    const QString predict = QStringLiteral(":predict");
    if (path.endsWith(predict)) {
        return {withPath(url, path.chopped(predict.size()) + QStringLiteral("/schema"))};
    }
    if (path.isEmpty() || path == QLatin1String("/")) {
        return {withPath(url, QStringLiteral("/openapi.json")),
                withPath(url, QStringLiteral("/v1/models/model/schema")), withPath(url, QStringLiteral("/schema"))};
    }
    return {url};
}

core::Result<QByteArray> fetchSpec(net::HttpClient& http, const QUrl& address, core::AuthScheme scheme,
                                   const core::Secret& key, const std::stop_token& stop)
{
    const QList<QUrl> addresses = specAddresses(address);
    for (const QUrl& one : addresses) {
        auto answer = get(http, one, scheme, key, stop);
        if (!answer) {
            return core::fail(std::move(answer).error());
        }
        if (answer->isGood()) {
            return std::move(answer->body);
        }
        if (answer->status != kNotFound || one == addresses.back()) {
            return core::fail(refusal(answer->status, one));
        }
    }
    return core::fail(refusal(kNotFound, address));
}

} // namespace melodeck::jobs
