#include "support/PlatformDouble.h"

#include <QRegularExpression>

#include <utility>

namespace melodeck::support {

/// Of "model-abc-eu.api.baseten.co/predict" the kind, the id, the region's environment and what follows.
struct PlatformDouble::Place
{
    bool isManagement = false;
    PlatformModel::Kind kind = PlatformModel::Kind::Model;
    QByteArray id;
    /// Of a regional host, else empty.
    QByteArray region;
    QByteArrayList path;
};

namespace {

QByteArrayList partsOf(const QByteArray& target)
{
    QByteArrayList parts = target.split('?').first().split('/');
    parts.removeAll(QByteArray());
    return parts;
}

} // namespace

PlatformDouble::PlatformDouble(const std::optional<TlsIdentity>& identity)
    : m_queue(m_models)
    , m_keys{{kKey, KeyScope::Everything}}
    , m_server(identity)
{
    PlatformModel model;
    model.id = kModel;
    model.name = "MusicGen Melody";
    model.config = {
        {"model_metadata",
         {{"example_model_input",
           {{"prompts", core::Json::array({"happy rock", "energetic EDM", "sad jazz"})}, {"duration", 8}}}}}};
    m_models.add(std::move(model));
    m_server.routeOthers([this](FaultyConnection& connection) { serve(connection); });
    if (identity) {
        m_proxy = std::make_unique<FaultyServer>();
        m_proxy->routeOthers(scripts::tunnelTo(m_server.port()));
    }
}

PlatformDouble::~PlatformDouble()
{
    m_models.stop();
}

QUrl PlatformDouble::url(const QByteArray& modelId, const QByteArray& path) const
{
    return m_server.url(QByteArray(m_models.isChain(modelId) ? "/chain-" : "/model-") + modelId + '/' + path);
}

QUrl PlatformDouble::management(const QByteArray& path) const
{
    return m_server.url('/' + path);
}

QByteArray PlatformDouble::proxy() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_proxy ? m_proxy->port() : 0);
}

void PlatformDouble::setKey(const QByteArray& key, KeyScope scope)
{
    const std::scoped_lock lock(m_mutex);
    m_keys[key] = scope;
}

void PlatformDouble::removeKey(const QByteArray& key)
{
    const std::scoped_lock lock(m_mutex);
    m_keys.erase(key);
}

void PlatformDouble::failNext(int status, int times, const QByteArray& words)
{
    const std::scoped_lock lock(m_mutex);
    m_failures.insert(m_failures.end(), static_cast<std::size_t>(times), platform::error(status, words));
}

void PlatformDouble::setParkingLimit(std::chrono::milliseconds limit)
{
    const std::scoped_lock lock(m_mutex);
    m_parkingLimit = limit;
}

void PlatformDouble::setBodyLimit(std::int64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_bodyLimit = bytes;
}

void PlatformDouble::serve(FaultyConnection& connection)
{
    std::int64_t limit = 0;
    {
        const std::scoped_lock lock(m_mutex);
        limit = m_bodyLimit;
    }
    if (connection.request().header("content-length").toLongLong() > limit) {
        connection.send(platform::error(413).bytes()); // at the edge, before anything was read
        connection.close();
        return;
    }
    if (!connection.readBody()) {
        return;
    }
    PlatformAnswer reply = answer(connection.request());
    {
        const std::scoped_lock lock(m_mutex);
        reply.headers += "X-BASETEN-REQUEST-ID: " + QByteArray::number(++m_counter).rightJustified(24, 'r') + "\r\n";
    }
    connection.send(reply.bytes());
}

PlatformDouble::Place PlatformDouble::placeOf(const SeenRequest& request) const
{
    static const QRegularExpression host(QStringLiteral("^(model|chain)-([A-Za-z0-9]+)(?:-([A-Za-z0-9_-]+))?$"));
    Place place;
    place.path = partsOf(request.target);
    QRegularExpressionMatch match = host.match(QString::fromLatin1(request.header("host").split('.').first()));
    if (!match.hasMatch() && !place.path.isEmpty()) {
        match = host.match(QString::fromLatin1(place.path.first()));
        if (match.hasMatch()) {
            place.path.removeFirst();
        }
    }
    place.isManagement = !match.hasMatch();
    place.kind = match.captured(1) == QLatin1String("chain") ? PlatformModel::Kind::Chain : PlatformModel::Kind::Model;
    place.id = match.captured(2).toLatin1();
    place.region = match.captured(3).toLatin1();
    return place;
}

std::optional<PlatformAnswer> PlatformDouble::refusal(const SeenRequest& request, bool isManagement)
{
    const QByteArray given = request.header("authorization");
    if (given.isEmpty()) {
        return isManagement ? platform::managementError(401, "Authentication credentials were not provided.")
                            : platform::error(401);
    }
    const qsizetype blank = given.indexOf(' ');
    const QByteArray scheme = given.left(blank);
    const std::scoped_lock lock(m_mutex);
    const auto key = m_keys.find(given.mid(blank + 1));
    if ((scheme != "Bearer" && scheme != "Api-Key") || key == m_keys.end()) {
        return isManagement ? platform::managementError(403, "please check the api-key you provided")
                            : platform::error(403);
    }
    if (key->second == KeyScope::NoCredit) {
        return isManagement ? platform::managementError(402, "the workspace has no payment method")
                            : platform::error(402);
    }
    if (key->second == KeyScope::ModelsOnly && isManagement) {
        return platform::managementError(403, "this key may only call models");
    }
    return std::nullopt;
}

PlatformAnswer PlatformDouble::answer(const SeenRequest& request)
{
    const Place place = placeOf(request);
    if (auto refused = refusal(request, place.isManagement)) {
        return std::move(*refused);
    }
    return place.isManagement ? ofManagement(request, place.path) : ofModel(request, place);
}

PlatformAnswer PlatformDouble::ofManagement(const SeenRequest& request, const QByteArrayList& path)
{
    const QByteArray what = path.join('/');
    const bool isAction = !path.isEmpty() && (path.last() == "activate" || path.last() == "deactivate");
    if (request.method != (isAction ? "POST" : "GET")) {
        return platform::managementError(405, "Method Not Allowed");
    }
    if (what == "v1/users/me") {
        return platform::json(
            {{"user_id", "user1234"}, {"email", "ada@example.org"}, {"name", "Ada"}, {"workspace_name", "Loom"}});
    }
    if (what == "v1/teams") {
        return platform::json({{"teams", core::Json::array({{{"id", "team1234"},
                                                             {"name", "Default"},
                                                             {"default", true},
                                                             {"created_at", "2026-01-02T03:04:05.000Z"}}})}});
    }
    if (what == "v1/api_keys") {
        core::Json keys = core::Json::array();
        const std::scoped_lock lock(m_mutex);
        for (const auto& [key, scope] : m_keys) {
            keys.push_back({{"prefix", key.left(key.indexOf('.')).toStdString()},
                            {"name", nullptr},
                            {"type", scope == KeyScope::ModelsOnly ? "WORKSPACE_INVOKE" : "PERSONAL"},
                            {"model_ids", nullptr},
                            {"team_name", "Default"}});
        }
        return platform::json({{"keys", std::move(keys)}});
    }
    auto found = m_models.management(path);
    return found ? std::move(*found) : platform::managementError(404, "Not found");
}

std::optional<PlatformAnswer> PlatformDouble::takeFailure()
{
    const std::scoped_lock lock(m_mutex);
    if (m_failures.empty()) {
        return std::nullopt;
    }
    PlatformAnswer failure = std::move(m_failures.front());
    m_failures.erase(m_failures.begin());
    return failure;
}

PlatformAnswer PlatformDouble::ofModel(const SeenRequest& request, const Place& place)
{
    QByteArrayList path = place.path;
    if (path.value(0) == "async_request" && path.size() == 2) {
        return request.method == "GET"      ? m_queue.status(path[1])
               : request.method == "DELETE" ? m_queue.cancel(path[1])
                                            : platform::unknownRoute();
    }
    // Regional hosts have bare paths alone, and no others have them.
    QByteArrayList target{"environments", place.region};
    if (place.region.isEmpty()) {
        const qsizetype length = path.value(0) == "production" || path.value(0) == "development" ? 1 : 2;
        target = path.mid(0, length);
        path = path.mid(length);
    }
    const auto deployment = m_models.find(place.kind, place.id, target);
    if (path.isEmpty()) {
        return platform::unknownRoute();
    }
    if (!deployment) {
        return platform::error(404);
    }
    const bool isChain = place.kind == PlatformModel::Kind::Chain;
    const QByteArray verb = path.first();
    if (verb == "async_queue_status" && request.method == "GET") {
        return m_queue.queueStatus(place.id, *deployment);
    }
    if (request.method != "POST") {
        return platform::error(400, "method not allowed");
    }
    if (verb == "wake") {
        m_models.wake(place.id, *deployment);
        return platform::json(core::Json::object(), 202);
    }
    if (auto failure = takeFailure()) {
        return std::move(*failure);
    }
    if (verb == (isChain ? "async_run_remote" : "async_predict")) {
        return m_queue.submit(place.id, place.kind, *deployment, request.body);
    }
    const bool isRoute = !isChain && verb == "sync" && path.size() > 1;
    if (verb != (isChain ? "run_remote" : "predict") && !isRoute) {
        return platform::unknownRoute();
    }
    return predict({place.id, *deployment, request.body, '/' + (isRoute ? path.mid(1) : path).join('/')});
}

PlatformAnswer PlatformDouble::predict(const PlatformCall& call)
{
    std::chrono::milliseconds limit{};
    {
        const std::scoped_lock lock(m_mutex);
        limit = m_parkingLimit;
    }
    const QByteArray status = m_models.status(call.modelId, call.deploymentId);
    if (status == "INACTIVE" || status == "DEACTIVATING") {
        return platform::error(404, "the deployment is deactivated");
    }
    if (status == "FAILED" || status == "BUILD_FAILED" || status == "DEPLOY_FAILED" || status == "UNHEALTHY") {
        return platform::error(503);
    }
    if (!m_models.waitUntilActive(call.modelId, call.deploymentId, limit)) {
        return platform::error(500);
    }
    PlatformAnswer answer = m_models.run(call);
    answer.headers += "X-BASETEN-MODEL-PREDICTION-ATTEMPTS: 1\r\n";
    return answer;
}

} // namespace melodeck::support
