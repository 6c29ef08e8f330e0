#pragma once

#include "support/FaultyConnection.h"
#include "support/PlatformAnswer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace melodeck::support {

/// A call that reached a model.
struct PlatformCall
{
    QByteArray modelId;
    QByteArray deploymentId;
    /// What the model is given: the request's body, of async requests its model_input.
    QByteArray body;
    /// "/predict", "/run_remote" or the route behind "/sync".
    QByteArray route;
};

struct PlatformDeployment
{
    QByteArray id;
    QByteArray name;
    /// "production" and others; empty for none.
    QByteArray environment;
    bool isDevelopment = false;
    QByteArray status = "ACTIVE";
};

struct PlatformModel
{
    enum class Kind : std::uint8_t { Model, Chain };

    QByteArray id;
    QByteArray name;
    Kind kind = Kind::Model;
    std::vector<PlatformDeployment> deployments;
    /// Of each deployment, as the management API shows it ({"model_metadata": {"example_model_input": …}}).
    core::Json config = core::Json::object();
    /// Called on the server's threads. Without one: a WAV a prompt, {"data": […]}; for anything else the input itself.
    std::function<PlatformAnswer(const PlatformCall&)> answer;
};

/// The models of the platform's double, with their sleep: a deployment that is SCALED_TO_ZERO wakes when it is called
/// or woken, in the platform's own steps. Thread-safe.
class PlatformModels final
{
public:
    void add(PlatformModel model);
    /// How long a deployment takes from SCALED_TO_ZERO to ACTIVE.
    void setWakeTime(std::chrono::milliseconds time);
    void setStatus(const QByteArray& modelId, const QByteArray& deploymentId, const QByteArray& status);
    [[nodiscard]] QByteArray status(const QByteArray& modelId, const QByteArray& deploymentId);

    [[nodiscard]] bool isChain(const QByteArray& modelId) const;
    /// The deployment that a path means, "environments/production", "production", "development", "deployment/ID".
    [[nodiscard]] std::optional<QByteArray> find(PlatformModel::Kind kind, const QByteArray& modelId,
                                                 const QByteArrayList& target);
    void wake(const QByteArray& modelId, const QByteArray& deploymentId);
    /// Wakes it and waits until it is ACTIVE; false when it is not in so much time, or the double ends.
    [[nodiscard]] bool waitUntilActive(const QByteArray& modelId, const QByteArray& deploymentId,
                                       std::chrono::milliseconds limit);
    [[nodiscard]] PlatformAnswer run(const PlatformCall& call);
    /// GET /v1/models… and /v1/chains…; nothing for another path.
    [[nodiscard]] std::optional<PlatformAnswer> management(const QByteArrayList& path);
    /// Ends all waiting.
    void stop();

private:
    struct Sleep
    {
        std::optional<std::chrono::steady_clock::time_point> wokenAt;
    };

    [[nodiscard]] PlatformModel* findModel(const QByteArray& id);
    [[nodiscard]] PlatformDeployment* findDeployment(const QByteArray& modelId, const QByteArray& id);
    /// Where it stands by now, written down.
    void progress(const PlatformModel& model, PlatformDeployment& deployment);
    void wakeLocked(const QByteArray& modelId, const QByteArray& deploymentId);
    [[nodiscard]] core::Json describe(const PlatformModel& model) const;
    [[nodiscard]] core::Json describe(const PlatformModel& model, const PlatformDeployment& deployment) const;
    [[nodiscard]] core::Json environmentsOf(const PlatformModel& model) const;
    [[nodiscard]] std::optional<PlatformAnswer> ofDeployments(PlatformModel& model, const QByteArrayList& path);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<PlatformModel> m_models;
    std::map<QByteArray, Sleep> m_sleeps;
    std::chrono::milliseconds m_wakeTime{300};
    bool m_isStopping = false;
};

} // namespace melodeck::support
