#include "jobs/Platform.h"

#include "api/HttpErrors.h"
#include "jobs/HiddenKey.h"
#include "jobs/SmallAnswer.h"
#include "net/HttpClient.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

/// Texts for people.
struct PlatformText final
{
    Q_DECLARE_TR_FUNCTIONS(Platform)
};

/// There is no paging: a workspace of ten thousand models is some megabytes.
constexpr qsizetype kMostManagementAnswer = 16 * 1024 * 1024;

core::Error refusal(int status, const QByteArray& body, const QUrl& address)
{
    switch (status) {
    case 401:
        return {
            core::ErrorCode::Unauthorized,
            PlatformText::tr("Baseten does not accept this key. It may be cut off or deleted: copy it again from the "
                             "settings of your workspace."),
            {}};
    case 403:
        return {
            core::ErrorCode::Unauthorized,
            PlatformText::tr("Baseten knows no such key, or does not let it list models. A key that is limited to some "
                             "models works for those all the same: paste the model's address or write its id."),
            {}};
    case 404:
        return {core::ErrorCode::NotFound,
                PlatformText::tr("Baseten knows no such model in this workspace. It may have been deleted."),
                {}};
    default: {
        api::HttpFailure failure;
        failure.status = status;
        failure.body = body;
        core::Endpoint platform;
        platform.kind = core::EndpointKind::Custom;
        platform.url = address;
        return api::errorFromHttp(failure, platform);
    }
    }
}

core::Result<QByteArray> ask(net::HttpClient& http, const PlatformAccess& access, const QString& path,
                             const std::stop_token& stop, const QString& query = {})
{
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = access.management;
    request.url.setPath(path);
    request.url.setQuery(query);
    request.authorization = net::Authorization{access.scheme, access.key};
    request.limits.total = 30s;
    const QUrl address = request.url;
    auto answer = askForSmall(http, std::move(request), kMostManagementAnswer, stop);
    if (!answer) {
        return core::fail(answer.error());
    }
    if (!answer->isGood()) {
        core::Error error = refusal(answer->status, answer->body, address);
        hideKey(error, access.key);
        return core::fail(std::move(error));
    }
    return std::move(answer->body);
}

/// Without a body.
core::Result<void> post(net::HttpClient& http, const QUrl& url, core::AuthScheme scheme, const core::Secret& key,
                        const std::stop_token& stop)
{
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = url;
    request.authorization = net::Authorization{scheme, key};
    request.limits.total = 30s;
    request.bodyBytes = 0;
    const auto answer = askForSmall(http, std::move(request), kMostManagementAnswer, stop);
    if (!answer) {
        return core::fail(answer.error());
    }
    if (!answer->isGood()) {
        core::Error error = refusal(answer->status, answer->body, url);
        hideKey(error, key);
        return core::fail(std::move(error));
    }
    return {};
}

QString pathOf(api::PlatformKind kind, const QString& id, const QString& list)
{
    const QString kinds = kind == api::PlatformKind::Chain ? QStringLiteral("chains") : QStringLiteral("models");
    return QStringLiteral("/v1/%1/%2/%3").arg(kinds, id, list);
}

const api::PlatformDeployment* deploymentOf(const api::PlatformAddress& address,
                                            const std::vector<api::PlatformDeployment>& deployments)
{
    if (!address.path.isEmpty()) {
        return api::deploymentAt(address, deployments);
    }
    api::PlatformAddress production = address;
    production.path = QStringLiteral("environments/production");
    const api::PlatformDeployment* found = api::deploymentAt(production, deployments);
    return found != nullptr || deployments.empty() ? found : &deployments.front();
}

} // namespace

core::Result<std::vector<api::PlatformModel>> listModels(net::HttpClient& http, const PlatformAccess& access,
                                                         const std::stop_token& stop)
{
    auto models = ask(http, access, QStringLiteral("/v1/models"), stop).and_then(api::readModels);
    if (!models) {
        return models;
    }
    const auto chains = ask(http, access, QStringLiteral("/v1/chains"), stop).and_then(api::readChains);
    if (chains) {
        models->insert(models->end(), chains->begin(), chains->end());
    } else if (chains.error().code != core::ErrorCode::Unauthorized &&
               chains.error().code != core::ErrorCode::NotFound) {
        return core::fail(chains.error());
    }
    return models;
}

core::Result<std::vector<api::PlatformDeployment>> listDeployments(net::HttpClient& http, const PlatformAccess& access,
                                                                   const QString& modelId, const std::stop_token& stop,
                                                                   api::PlatformKind kind)
{
    return ask(http, access, pathOf(kind, modelId, QStringLiteral("deployments")), stop).and_then(api::readDeployments);
}

core::Result<std::vector<api::PlatformTarget>> listTargets(net::HttpClient& http, const PlatformAccess& access,
                                                           const QString& modelId, const std::stop_token& stop,
                                                           api::PlatformKind kind)
{
    const auto deployments = listDeployments(http, access, modelId, stop, kind);
    if (!deployments) {
        return core::fail(deployments.error());
    }
    // Deployments name their environments too: a key that may not read these still sees the rest.
    const auto environments =
        ask(http, access, pathOf(kind, modelId, QStringLiteral("environments")), stop).and_then(api::readEnvironments);
    return api::targetsOf(*deployments, environments ? *environments : std::vector<QString>());
}

core::Result<core::Json> exampleRequest(net::HttpClient& http, const PlatformAccess& access,
                                        const api::PlatformAddress& address, const std::stop_token& stop)
{
    if (address.kind == api::PlatformKind::Chain) {
        return core::Json();
    }
    const auto deployments = listDeployments(http, access, address.modelId, stop);
    if (!deployments) {
        return core::fail(deployments.error());
    }
    const api::PlatformDeployment* deployment = deploymentOf(address, *deployments);
    if (deployment == nullptr) {
        return core::fail(core::ErrorCode::NotFound,
                          PlatformText::tr("The model is not deployed there, so there is no example of a request."));
    }
    const QString config = QStringLiteral("deployments/%1/config").arg(deployment->id);
    return ask(http, access, pathOf(api::PlatformKind::Model, address.modelId, config), stop,
               QStringLiteral("output_format=both"))
        .and_then(api::readExample);
}

core::Result<void> wakeModel(net::HttpClient& http, const QUrl& wake, core::AuthScheme scheme, const core::Secret& key,
                             const std::stop_token& stop)
{
    return post(http, wake, scheme, key, stop);
}

core::Result<HowStarted> startModel(net::HttpClient& http, const PlatformAccess& access, const QUrl& url,
                                    WhenOff whenOff, const std::stop_token& stop)
{
    const QUrl wake = api::wakeAddress(url);
    const auto address = api::platformAddress(url);
    if (wake.isEmpty()) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            PlatformText::tr("What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it."));
    }
    if (address) {
        const auto deployments = listDeployments(http, access, address->modelId, stop, address->kind);
        const auto* deployment = deployments ? deploymentOf(*address, *deployments) : nullptr;
        const bool isOff = deployment != nullptr && deployment->state == api::DeploymentState::Off;
        if (isOff && (whenOff == WhenOff::Tell || address->kind == api::PlatformKind::Chain)) {
            return core::fail(
                core::ErrorCode::Unavailable,
                PlatformText::tr("The model is switched off (deactivated) at Baseten, so that it cannot be woken. "
                                 "Activate it in your workspace there."));
        }
        if (isOff) {
            QUrl activate = access.management;
            activate.setPath(pathOf(api::PlatformKind::Model, address->modelId,
                                    QStringLiteral("deployments/%1/activate").arg(deployment->id)));
            return post(http, activate, access.scheme, access.key, stop).map([] { return HowStarted::SwitchedOn; });
        }
    }
    return post(http, wake, access.scheme, access.key, stop).map([] { return HowStarted::Woken; });
}

} // namespace melodeck::jobs
