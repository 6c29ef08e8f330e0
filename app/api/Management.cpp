#include "api/Management.h"

#include "api/Endpoints.h"
#include "api/YamlReader.h"
#include "core/Json.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace melodeck::api {

namespace {

/// Texts for people.
struct ManagementText final
{
    Q_DECLARE_TR_FUNCTIONS(Management)
};

core::Result<core::Json> listIn(const QByteArray& answer, const char* name)
{
    auto json = core::parseJson(answer);
    if (!json || !json->is_object() || !json->contains(name) || !json->at(name).is_array()) {
        return core::fail(
            core::ErrorCode::Parse,
            ManagementText::tr("What answered is not Baseten's list: a proxy or a sign-in page of the network may "
                               "stand between. A model's address can be pasted all the same."));
    }
    return core::Json(json->at(name));
}

bool flag(const core::Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

DeploymentState stateOf(const QString& status)
{
    using State = DeploymentState;
    static const QHash<QString, State> states{
        {QStringLiteral("ACTIVE"), State::Ready},        {QStringLiteral("SCALED_TO_ZERO"), State::Asleep},
        {QStringLiteral("WAKING_UP"), State::Waking},    {QStringLiteral("LOADING_MODEL"), State::Waking},
        {QStringLiteral("UPDATING"), State::Waking},     {QStringLiteral("BUILDING"), State::Making},
        {QStringLiteral("DEPLOYING"), State::Making},    {QStringLiteral("INACTIVE"), State::Off},
        {QStringLiteral("DEACTIVATING"), State::Off},    {QStringLiteral("BUILD_STOPPED"), State::Off},
        {QStringLiteral("FAILED"), State::Broken},       {QStringLiteral("DEPLOY_FAILED"), State::Broken},
        {QStringLiteral("BUILD_FAILED"), State::Broken}, {QStringLiteral("UNHEALTHY"), State::Broken},
    };
    return states.value(status, State::Unknown);
}

PlatformDeployment deploymentFrom(const core::Json& object)
{
    PlatformDeployment deployment;
    deployment.id = core::stringMember(object, "id");
    deployment.name = core::stringMember(object, "name");
    deployment.status = core::stringMember(object, "status");
    deployment.state = stateOf(deployment.status);
    deployment.isProduction = flag(object, "is_production");
    deployment.isDevelopment = flag(object, "is_development");
    deployment.environment = core::stringMember(object, "environment");
    if (const auto count = object.find("active_replica_count"); count != object.end() && count->is_number()) {
        deployment.activeReplicas = std::max(0, core::clampedInt(*count));
    }
    return deployment;
}

/// The environment's own deployment, or that of production, which older answers name by a flag alone.
const PlatformDeployment* servingOf(const QString& environment, const std::vector<PlatformDeployment>& deployments)
{
    const auto found = std::find_if(deployments.begin(), deployments.end(), [&](const PlatformDeployment& one) {
        return one.environment == environment || (one.isProduction && environment == QLatin1String("production"));
    });
    return found == deployments.end() ? nullptr : &*found;
}

core::Result<std::vector<PlatformModel>> readList(const QByteArray& answer, PlatformKind kind)
{
    const auto list = listIn(answer, kind == PlatformKind::Chain ? "chains" : "models");
    if (!list) {
        return core::fail(list.error());
    }
    std::vector<PlatformModel> models;
    for (const core::Json& object : *list) {
        PlatformModel model;
        model.kind = kind;
        model.id = core::stringMember(object, "id");
        model.name = core::stringMember(object, "name");
        model.productionDeployment = core::stringMember(object, "production_deployment_id");
        model.developmentDeployment = core::stringMember(object, "development_deployment_id");
        if (!model.id.isEmpty()) {
            models.push_back(std::move(model));
        }
    }
    return models;
}

} // namespace

core::Result<std::vector<PlatformModel>> readModels(const QByteArray& answer)
{
    return readList(answer, PlatformKind::Model);
}

core::Result<std::vector<PlatformModel>> readChains(const QByteArray& answer)
{
    return readList(answer, PlatformKind::Chain);
}

core::Result<core::Json> readExample(const QByteArray& answer)
{
    const auto json = core::parseJson(answer);
    if (!json || !json->is_object() || (!json->contains("config") && !json->contains("raw_config"))) {
        return core::fail(
            core::ErrorCode::Parse,
            ManagementText::tr("What answered is not the config of a deployment. The request can be written by "
                               "hand all the same."));
    }
    core::Json config = json->value("config", core::Json());
    if (!config.is_object()) {
        config = parseYaml(core::stringMember(*json, "raw_config").toUtf8()).value_or(core::Json());
    }
    const auto memberOf = [](const core::Json& object, const char* name) {
        return object.is_object() ? object.value(name, core::Json()) : core::Json();
    };
    return memberOf(memberOf(config, "model_metadata"), "example_model_input");
}

QString endpointWords(PlatformKind kind, const QString& id, const QString& path)
{
    const QString name =
        (kind == PlatformKind::Chain ? QStringLiteral("baseten:chain:") : QStringLiteral("baseten:")) + id;
    return path.isEmpty() ? name : name + QLatin1Char('/') + path;
}

core::Result<std::vector<PlatformDeployment>> readDeployments(const QByteArray& answer)
{
    const auto list = listIn(answer, "deployments");
    if (!list) {
        return core::fail(list.error());
    }
    std::vector<PlatformDeployment> deployments;
    for (const core::Json& object : *list) {
        if (PlatformDeployment deployment = deploymentFrom(object); !deployment.id.isEmpty()) {
            deployments.push_back(std::move(deployment));
        }
    }
    return deployments;
}

core::Result<std::vector<QString>> readEnvironments(const QByteArray& answer)
{
    const auto list = listIn(answer, "environments");
    if (!list) {
        return core::fail(list.error());
    }
    std::vector<QString> names;
    for (const core::Json& object : *list) {
        const QString name = core::stringMember(object, "name");
        if (!name.isEmpty() && object.contains("current_deployment") && object.at("current_deployment").is_object()) {
            names.push_back(name);
        }
    }
    return names;
}

QString deploymentWords(const PlatformDeployment& deployment)
{
    switch (deployment.state) {
    case DeploymentState::Ready:
        if (!deployment.activeReplicas) {
            return ManagementText::tr("ready");
        }
        return *deployment.activeReplicas == 1
                   ? ManagementText::tr("ready, 1 replica")
                   : ManagementText::tr("ready, %1 replicas").arg(*deployment.activeReplicas);
    case DeploymentState::Asleep:
        return ManagementText::tr("asleep; the first request wakes it");
    case DeploymentState::Waking:
        return ManagementText::tr("starting");
    case DeploymentState::Making:
        return ManagementText::tr("being made, not there yet");
    case DeploymentState::Off:
        return ManagementText::tr("switched off");
    case DeploymentState::Broken:
        return ManagementText::tr("broken");
    case DeploymentState::Unknown:
        break;
    }
    return deployment.status.isEmpty() ? ManagementText::tr("in an unknown state")
                                       : deployment.status.toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
}

std::vector<PlatformTarget> targetsOf(const std::vector<PlatformDeployment>& deployments,
                                      const std::vector<QString>& environments)
{
    std::vector<QString> names = environments;
    for (const PlatformDeployment& deployment : deployments) {
        const QString name = deployment.isProduction ? QStringLiteral("production") : deployment.environment;
        if (!name.isEmpty() && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    std::stable_partition(names.begin(), names.end(),
                          [](const QString& name) { return name == QLatin1String("production"); });
    std::vector<PlatformTarget> targets;
    for (const QString& name : names) {
        if (const PlatformDeployment* serving = servingOf(name, deployments); serving != nullptr) {
            targets.push_back(
                {QStringLiteral("environments/") + name, ManagementText::tr("Environment %1").arg(name), *serving});
        }
    }
    for (const PlatformDeployment& deployment : deployments) {
        if (deployment.isDevelopment) {
            targets.push_back({QStringLiteral("development"), ManagementText::tr("Development"), deployment});
        }
    }
    for (const PlatformDeployment& deployment : deployments) {
        if (!deployment.isDevelopment && !deployment.isProduction && deployment.environment.isEmpty()) {
            const QString name = deployment.name.isEmpty() ? deployment.id : deployment.name;
            targets.push_back({QStringLiteral("deployment/") + deployment.id,
                               ManagementText::tr("Deployment %1").arg(name), deployment});
        }
    }
    return targets;
}

std::optional<PlatformAddress> platformAddress(const QUrl& url)
{
    static const QRegularExpression host(
        QStringLiteral("^(model|chain)-([a-z0-9]+)(?:-([a-z0-9_-]+))?\\.api\\.baseten\\.co$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(
        QStringLiteral("^/(production|development|environments/[^/]+|deployment/[^/]+)/"));
    const QRegularExpressionMatch at = host.match(url.host());
    if (!isBasetenAddress(url) || !at.hasMatch()) {
        return std::nullopt;
    }
    const PlatformKind kind =
        at.captured(1).toLower() == QLatin1String("chain") ? PlatformKind::Chain : PlatformKind::Model;
    if (!at.captured(3).isEmpty()) {
        return PlatformAddress{at.captured(2), QStringLiteral("environments/") + at.captured(3), kind};
    }
    const QString target = path.match(url.path()).captured(1);
    const bool isProduction = target == QLatin1String("production");
    return PlatformAddress{at.captured(2), isProduction ? QStringLiteral("environments/production") : target, kind};
}

const PlatformDeployment* deploymentAt(const PlatformAddress& address,
                                       const std::vector<PlatformDeployment>& deployments)
{
    if (address.path.startsWith(QLatin1String("environments/"))) {
        return servingOf(address.path.section(QLatin1Char('/'), 1), deployments);
    }
    const QString id = address.path.section(QLatin1Char('/'), 1);
    const auto found = std::find_if(deployments.begin(), deployments.end(), [&](const PlatformDeployment& one) {
        return address.path == QLatin1String("development") ? one.isDevelopment : one.id == id && !id.isEmpty();
    });
    return found == deployments.end() ? nullptr : &*found;
}

QUrl wakeAddress(const QUrl& url)
{
    static const QRegularExpression call(
        QStringLiteral("/(?:predict|run_remote|async_predict|async_run_remote|sync/.*)$"));
    if (!isBasetenAddress(url) || !call.match(url.path()).hasMatch() || !url.host().contains(QLatin1String(".api."))) {
        return {};
    }
    QUrl wake = url;
    wake.setQuery(QString());
    wake.setPath(url.path().replace(call, QStringLiteral("/wake")));
    return wake;
}

Remedy remedyFor(const core::Error& error, const QUrl& url)
{
    static const QRegularExpression off(QStringLiteral("deactivated|inactive|switched off"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asleep(
        QStringLiteral(
            "scaled[ _]to[ _]zero|asleep|sleeping|waking|not[ _]ready|no replica|model_unavailable|cold start|"
            "capacity"),
        QRegularExpression::CaseInsensitiveOption);
    if (wakeAddress(url).isEmpty()) {
        return Remedy::None;
    }
    const QString words = error.message + QLatin1Char('\n') + error.detail;
    if (off.match(words).hasMatch()) {
        return Remedy::SwitchOn;
    }
    const bool isAway = error.code == core::ErrorCode::Unavailable || error.code == core::ErrorCode::RateLimited ||
                        error.code == core::ErrorCode::Timeout;
    return isAway || asleep.match(words).hasMatch() ? Remedy::Wake : Remedy::None;
}

} // namespace melodeck::api
