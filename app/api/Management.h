#pragma once

#include "core/Error.h"
#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::api {

/// What has an id of its own there and answers: each kind has its own hosts and its own calls.
enum class PlatformKind : std::uint8_t {
    Model, ///< model-ID.api.baseten.co, …/predict
    Chain, ///< Several models in a row: chain-ID.api.baseten.co, …/run_remote
};

/// One model or chain of a workspace, as the platform's GET /v1/models and /v1/chains tell it.
struct PlatformModel
{
    PlatformKind kind = PlatformKind::Model;
    QString id;
    QString name;
    /// Empty where there is no such deployment; of a chain both always are.
    QString productionDeployment;
    QString developmentDeployment;
};

/// What a deployment is doing, of the platform's fourteen words those that differ for a caller.
enum class DeploymentState : std::uint8_t {
    Ready,
    Asleep,  ///< Scaled to zero: a request wakes it.
    Waking,  ///< WAKING_UP, LOADING_MODEL, UPDATING.
    Making,  ///< BUILDING, DEPLOYING: not yet there.
    Off,     ///< INACTIVE, DEACTIVATING, BUILD_STOPPED: somebody has to switch it on.
    Broken,  ///< FAILED, DEPLOY_FAILED, BUILD_FAILED, UNHEALTHY.
    Unknown, ///< A word that is not in protocol.md.
};

struct PlatformDeployment
{
    QString id;
    QString name;
    DeploymentState state = DeploymentState::Unknown;
    /// The platform's own word: "SCALED_TO_ZERO".
    QString status;
    /// Of chains nothing is told.
    std::optional<int> activeReplicas{};
    bool isProduction = false;
    bool isDevelopment = false;
    /// The environment that it serves; empty for none.
    QString environment;
};

/// Answers of the management API, GET /v1/models, /v1/chains, and of each of them /deployments and /environments
/// (protocol.md, 4). What has no id is left out. Errors: Parse, where the answer is another one.
[[nodiscard]] core::Result<std::vector<PlatformModel>> readModels(const QByteArray& answer);
[[nodiscard]] core::Result<std::vector<PlatformModel>> readChains(const QByteArray& answer);
[[nodiscard]] core::Result<std::vector<PlatformDeployment>> readDeployments(const QByteArray& answer);
/// The environments' names; one without a deployment is left out.
[[nodiscard]] core::Result<std::vector<QString>> readEnvironments(const QByteArray& answer);

/// The example request in a deployment's config (GET …/config): mostly a whole request body. null where it has none.
/// Errors: Parse, where the answer is another one.
[[nodiscard]] core::Result<core::Json> readExample(const QByteArray& answer);

/// How parseEndpoint() reads what stands for a model: "baseten:abc", "baseten:chain:abc/environments/staging". path: as
/// in PlatformTarget; empty for production.
[[nodiscard]] QString endpointWords(PlatformKind kind, const QString& id, const QString& path = {});

/// In plain words, with the replicas where some run: "ready, 2 replicas", "asleep: the first request wakes it".
[[nodiscard]] QString deploymentWords(const PlatformDeployment& deployment);

/// A place of a model that a request can go to.
struct PlatformTarget
{
    /// As behind the host: "environments/production", "development", "deployment/abc".
    QString path;
    /// "Environment production", "Development", "Deployment v3".
    QString title;
    PlatformDeployment deployment;
};

/// Where requests can go: environments first, production in front, then the development deployment, then the
/// deployments that serve no environment.
[[nodiscard]] std::vector<PlatformTarget> targetsOf(const std::vector<PlatformDeployment>& deployments,
                                                    const std::vector<QString>& environments);

/// What a Baseten address names.
struct PlatformAddress
{
    QString modelId;
    /// As in PlatformTarget; empty where the address says nothing of it (the old form).
    QString path;
    PlatformKind kind = PlatformKind::Model;
};

/// Reads the address of a model or a chain there; nothing for other hosts and the old form.
[[nodiscard]] std::optional<PlatformAddress> platformAddress(const QUrl& url);

/// Of several deployments the one that an address leads to, or nullptr.
[[nodiscard]] const PlatformDeployment* deploymentAt(const PlatformAddress& address,
                                                     const std::vector<PlatformDeployment>& deployments);

/// POST there wakes what answers at a Baseten address (protocol.md, 3): …/predict becomes …/wake. An invalid one where
/// it has no such place.
[[nodiscard]] QUrl wakeAddress(const QUrl& url);

/// What could be done about a failure at a Baseten address before the request is sent again.
enum class Remedy : std::uint8_t {
    None,
    Wake,     ///< The model may be asleep, or on its way.
    SwitchOn, ///< Somebody deactivated it.
};

/// By the error's code and the platform's own words.
[[nodiscard]] Remedy remedyFor(const core::Error& error, const QUrl& url);

} // namespace melodeck::api
