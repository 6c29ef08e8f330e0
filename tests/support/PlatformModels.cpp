#include "support/PlatformModels.h"

#include "support/AudioSamples.h"

#include <algorithm>
#include <utility>

namespace melodeck::support {

namespace {

constexpr const char* kCreated = "2026-01-02T03:04:05.000Z";

std::string text(const QByteArray& bytes)
{
    return bytes.toStdString();
}

core::Json orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? core::Json(nullptr) : core::Json(text(bytes));
}

QByteArray sleepKey(const QByteArray& modelId, const QByteArray& deploymentId)
{
    return modelId + '/' + deploymentId;
}

bool isActive(const PlatformDeployment& deployment)
{
    return deployment.status == "ACTIVE";
}

core::Json autoscaling()
{
    return {{"min_replica", 0}, {"max_replica", 1}, {"scale_down_delay", 900}, {"concurrency_target", 1}};
}

/// As music models answer: one file for each prompt, each of another pitch.
PlatformAnswer standardAnswer(const PlatformCall& call)
{
    constexpr double kSeconds = 0.25;
    constexpr int kRate = 32000;
    const auto input = core::parseJson(call.body);
    if (!input) {
        PlatformAnswer answer = platform::json({{"error", "Invalid JSON payload"}}, 400);
        answer.headers += "X-BASETEN-ERROR-SOURCE: 04\r\nX-BASETEN-ERROR-CODE: 700\r\n";
        return answer;
    }
    if (!input->is_object() || !input->contains("prompts") || !(*input)["prompts"].is_array()) {
        return platform::json(*input);
    }
    core::Json data = core::Json::array();
    for (std::size_t i = 0; i < (*input)["prompts"].size(); ++i) {
        data.push_back(text(sineWav(kSeconds, kRate, 220.0 * static_cast<double>(i + 1)).toBase64()));
    }
    return platform::json({{"data", std::move(data)}});
}

const PlatformDeployment* production(const PlatformModel& model)
{
    const auto found = std::find_if(model.deployments.begin(), model.deployments.end(),
                                    [](const PlatformDeployment& one) { return one.environment == "production"; });
    return found != model.deployments.end() ? &*found : nullptr;
}

const PlatformDeployment* development(const PlatformModel& model)
{
    const auto found = std::find_if(model.deployments.begin(), model.deployments.end(),
                                    [](const PlatformDeployment& one) { return one.isDevelopment; });
    return found != model.deployments.end() ? &*found : nullptr;
}

} // namespace

void PlatformModels::add(PlatformModel model)
{
    if (model.deployments.empty()) {
        model.deployments = {{model.id + "p", "deployment-1", "production", false, "ACTIVE"},
                             {model.id + "d", "development", "", true, "ACTIVE"}};
    }
    if (!model.answer) {
        model.answer = standardAnswer;
    }
    const std::scoped_lock lock(m_mutex);
    m_models.push_back(std::move(model));
}

void PlatformModels::setWakeTime(std::chrono::milliseconds time)
{
    const std::scoped_lock lock(m_mutex);
    m_wakeTime = time;
}

void PlatformModels::setStatus(const QByteArray& modelId, const QByteArray& deploymentId, const QByteArray& status)
{
    const std::scoped_lock lock(m_mutex);
    if (PlatformDeployment* deployment = findDeployment(modelId, deploymentId)) {
        deployment->status = status;
        m_sleeps.erase(sleepKey(modelId, deploymentId));
    }
    m_changed.notify_all();
}

QByteArray PlatformModels::status(const QByteArray& modelId, const QByteArray& deploymentId)
{
    const std::scoped_lock lock(m_mutex);
    PlatformModel* model = findModel(modelId);
    PlatformDeployment* deployment = findDeployment(modelId, deploymentId);
    if (model == nullptr || deployment == nullptr) {
        return {};
    }
    progress(*model, *deployment);
    return deployment->status;
}

bool PlatformModels::isChain(const QByteArray& modelId) const
{
    const std::scoped_lock lock(m_mutex);
    return std::any_of(m_models.begin(), m_models.end(), [&modelId](const PlatformModel& model) {
        return model.id == modelId && model.kind == PlatformModel::Kind::Chain;
    });
}

PlatformModel* PlatformModels::findModel(const QByteArray& id)
{
    const auto found =
        std::find_if(m_models.begin(), m_models.end(), [&id](const PlatformModel& model) { return model.id == id; });
    return found != m_models.end() ? &*found : nullptr;
}

PlatformDeployment* PlatformModels::findDeployment(const QByteArray& modelId, const QByteArray& id)
{
    PlatformModel* model = findModel(modelId);
    if (model == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(model->deployments.begin(), model->deployments.end(),
                                    [&id](const PlatformDeployment& one) { return one.id == id; });
    return found != model->deployments.end() ? &*found : nullptr;
}

std::optional<QByteArray> PlatformModels::find(PlatformModel::Kind kind, const QByteArray& modelId,
                                               const QByteArrayList& target)
{
    const std::scoped_lock lock(m_mutex);
    const PlatformModel* model = findModel(modelId);
    if (model == nullptr || model->kind != kind) {
        return std::nullopt;
    }
    const QByteArray place = target.value(0);
    const QByteArray name = target.value(1);
    for (const PlatformDeployment& one : model->deployments) {
        if ((place == "production" && one.environment == "production") ||
            (place == "development" && one.isDevelopment) || (place == "deployment" && one.id == name) ||
            (place == "environments" && !name.isEmpty() && one.environment == name)) {
            return one.id;
        }
    }
    return std::nullopt;
}

void PlatformModels::progress(const PlatformModel& model, PlatformDeployment& deployment)
{
    const auto sleep = m_sleeps.find(sleepKey(model.id, deployment.id));
    if (sleep == m_sleeps.end() || !sleep->second.wokenAt) {
        return;
    }
    const auto passed = std::chrono::steady_clock::now() - *sleep->second.wokenAt;
    if (passed >= m_wakeTime) {
        deployment.status = "ACTIVE";
        m_sleeps.erase(sleep);
    } else {
        deployment.status = passed * 2 < m_wakeTime ? "WAKING_UP" : "LOADING_MODEL";
    }
}

void PlatformModels::wakeLocked(const QByteArray& modelId, const QByteArray& deploymentId)
{
    const PlatformDeployment* deployment = findDeployment(modelId, deploymentId);
    if (deployment != nullptr && deployment->status == "SCALED_TO_ZERO") {
        m_sleeps[sleepKey(modelId, deploymentId)].wokenAt = std::chrono::steady_clock::now();
        m_changed.notify_all();
    }
}

void PlatformModels::wake(const QByteArray& modelId, const QByteArray& deploymentId)
{
    const std::scoped_lock lock(m_mutex);
    wakeLocked(modelId, deploymentId);
}

bool PlatformModels::waitUntilActive(const QByteArray& modelId, const QByteArray& deploymentId,
                                     std::chrono::milliseconds limit)
{
    constexpr std::chrono::milliseconds kStep{10};
    const auto end = std::chrono::steady_clock::now() + limit;
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        PlatformModel* model = findModel(modelId);
        PlatformDeployment* deployment = findDeployment(modelId, deploymentId);
        if (model == nullptr || deployment == nullptr) {
            return false;
        }
        wakeLocked(modelId, deploymentId);
        progress(*model, *deployment);
        if (isActive(*deployment)) {
            return true;
        }
        if (std::chrono::steady_clock::now() >= end) {
            return false;
        }
        m_changed.wait_for(lock, kStep);
    }
    return false;
}

PlatformAnswer PlatformModels::run(const PlatformCall& call)
{
    std::function<PlatformAnswer(const PlatformCall&)> answer;
    {
        const std::scoped_lock lock(m_mutex);
        if (const PlatformModel* model = findModel(call.modelId)) {
            answer = model->answer;
        }
    }
    return answer ? answer(call) : platform::error(404);
}

void PlatformModels::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_isStopping = true;
    m_changed.notify_all();
}

core::Json PlatformModels::describe(const PlatformModel& model) const
{
    if (model.kind == PlatformModel::Kind::Chain) {
        return {{"id", text(model.id)},
                {"name", text(model.name)},
                {"created_at", kCreated},
                {"deployments_count", model.deployments.size()},
                {"team_name", "Default"}};
    }
    const PlatformDeployment* live = production(model);
    const PlatformDeployment* draft = development(model);
    return {{"id", text(model.id)},
            {"name", text(model.name)},
            {"created_at", kCreated},
            {"deployments_count", model.deployments.size()},
            {"production_deployment_id", live != nullptr ? orNull(live->id) : core::Json(nullptr)},
            {"development_deployment_id", draft != nullptr ? orNull(draft->id) : core::Json(nullptr)},
            {"instance_type_name", "A10Gx4x16"},
            {"team_name", "Default"}};
}

core::Json PlatformModels::describe(const PlatformModel& model, const PlatformDeployment& deployment) const
{
    if (model.kind == PlatformModel::Kind::Chain) {
        return {{"id", text(deployment.id)},        {"created_at", kCreated},
                {"chain_id", text(model.id)},       {"environment", orNull(deployment.environment)},
                {"chainlets", core::Json::array()}, {"status", text(deployment.status)}};
    }
    const bool isDeploying = deployment.status == "BUILDING" || deployment.status == "DEPLOYING";
    return {{"id", text(deployment.id)},
            {"created_at", kCreated},
            {"name", text(deployment.name)},
            {"model_id", text(model.id)},
            {"is_production", deployment.environment == "production"},
            {"is_development", deployment.isDevelopment},
            {"status", text(deployment.status)},
            {"active_replica_count", isActive(deployment) ? 1 : 0},
            {"autoscaling_settings", isDeploying ? core::Json(nullptr) : autoscaling()},
            {"instance_type_name", "A10Gx4x16"},
            {"environment", orNull(deployment.environment)},
            {"labels", core::Json::object()}};
}

core::Json PlatformModels::environmentsOf(const PlatformModel& model) const
{
    core::Json environments = core::Json::array();
    for (const PlatformDeployment& one : model.deployments) {
        if (!one.environment.isEmpty()) {
            environments.push_back(
                {{"name", text(one.environment)},
                 {"created_at", kCreated},
                 {model.kind == PlatformModel::Kind::Chain ? "chain_id" : "model_id", text(model.id)},
                 {"current_deployment", describe(model, one)},
                 {"candidate_deployment", nullptr},
                 {"in_progress_promotion", nullptr},
                 {"autoscaling_settings", autoscaling()},
                 {"promotion_settings", core::Json::object()},
                 {"instance_type", {{"id", "A10Gx4x16"}, {"name", "A10Gx4x16"}}}});
        }
    }
    return {{"environments", std::move(environments)}};
}

std::optional<PlatformAnswer> PlatformModels::management(const QByteArrayList& path)
{
    if (path.value(0) != "v1" || (path.value(1) != "models" && path.value(1) != "chains")) {
        return std::nullopt;
    }
    const bool isChains = path[1] == "chains";
    const auto kind = isChains ? PlatformModel::Kind::Chain : PlatformModel::Kind::Model;
    const std::scoped_lock lock(m_mutex);
    for (PlatformModel& model : m_models) {
        for (PlatformDeployment& deployment : model.deployments) {
            progress(model, deployment);
        }
    }
    if (path.size() == 2) {
        core::Json list = core::Json::array();
        for (const PlatformModel& model : m_models) {
            if (model.kind == kind) {
                list.push_back(describe(model));
            }
        }
        return platform::json({{text(path[1]), std::move(list)}});
    }
    PlatformModel* model = findModel(path[2]);
    if (model == nullptr || model->kind != kind) {
        return platform::managementError(404, isChains ? "Chain not found" : "Model not found");
    }
    if (path.size() == 3) {
        return platform::json(describe(*model));
    }
    if (path[3] == "environments") {
        return platform::json(environmentsOf(*model));
    }
    return path[3] == "deployments" ? ofDeployments(*model, path.mid(4)) : std::nullopt;
}

std::optional<PlatformAnswer> PlatformModels::ofDeployments(PlatformModel& model, const QByteArrayList& path)
{
    if (path.isEmpty()) {
        core::Json list = core::Json::array();
        for (const PlatformDeployment& one : model.deployments) {
            list.push_back(describe(model, one));
        }
        return platform::json({{"deployments", std::move(list)}});
    }
    const PlatformDeployment* named = path[0] == "production"    ? production(model)
                                      : path[0] == "development" ? development(model)
                                                                 : findDeployment(model.id, path[0]);
    if (named == nullptr) {
        return platform::managementError(404, "Deployment not found");
    }
    if (path.size() == 1) {
        return platform::json(describe(model, *named));
    }
    const QByteArray id = named->id;
    if (path[1] == "config") {
        return platform::json({{"config", model.config}, {"raw_config", model.config.dump(2)}});
    }
    if (path[1] == "logs") {
        return platform::json({{"logs", core::Json::array({{{"timestamp", "1767323045000000000"},
                                                            {"message", "Model loaded"},
                                                            {"replica", "abcde"}}})}});
    }
    if (path[1] == "activate") {
        if (PlatformDeployment* deployment = findDeployment(model.id, id)) {
            deployment->status = deployment->status == "INACTIVE" ? "ACTIVE" : deployment->status;
        }
        return platform::json({{"success", true}});
    }
    if (path[1] == "deactivate") {
        if (PlatformDeployment* deployment = findDeployment(model.id, id)) {
            deployment->status = "INACTIVE";
        }
        return platform::json({{"success", true}});
    }
    return std::nullopt;
}

} // namespace melodeck::support
