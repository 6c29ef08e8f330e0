#include "support/PlatformQueue.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

#include <httplib.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace melodeck::support {

namespace {

constexpr std::chrono::seconds kPatience{30};

std::string text(const QByteArray& bytes)
{
    return bytes.toStdString();
}

std::string stamp(const QDateTime& time)
{
    return time.toString(Qt::ISODateWithMs).toStdString();
}

/// A whole number in a range, or the default where it is not there; nothing where it is something else.
std::optional<int> number(const core::Json& object, const char* name, int standard, int least, int most)
{
    if (!object.contains(name)) {
        return standard;
    }
    const core::Json& value = object[name];
    if (!value.is_number_integer() || value < least || value > most) {
        return std::nullopt;
    }
    return value.get<int>();
}

/// HTTPS, or this computer for development.
bool isAllowedWebhook(const QUrl& url)
{
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") &&
            (url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1")));
}

core::Json errorEntry(int status)
{
    const char* code = status == 400                    ? "MODEL_NOT_READY"
                       : status == 404                  ? "MODEL_DOES_NOT_EXIST"
                       : status == 422                  ? "MODEL_INVALID_INPUT"
                       : status == 502 || status == 503 ? "MODEL_UNAVAILABLE"
                       : status == 504                  ? "MODEL_PREDICT_TIMEOUT"
                                                        : "MODEL_PREDICT_ERROR";
    return {{"code", code}, {"message", "The model answered " + std::to_string(status)}};
}

bool isOneOf(int status, std::initializer_list<int> list)
{
    return std::find(list.begin(), list.end(), status) != list.end();
}

} // namespace

QByteArray webhookSignature(const QByteArray& secret, const QByteArray& body)
{
    return "v1=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

PlatformQueue::PlatformQueue(PlatformModels& models)
    : m_models(models)
    , m_worker([this] { work(); })
{
}

PlatformQueue::~PlatformQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_worker.join();
}

void PlatformQueue::hold()
{
    const std::scoped_lock lock(m_mutex);
    m_isHeld = true;
}

void PlatformQueue::release()
{
    const std::scoped_lock lock(m_mutex);
    m_isHeld = false;
    m_changed.notify_all();
}

void PlatformQueue::setSecrets(std::vector<QByteArray> secrets)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets = std::move(secrets);
}

void PlatformQueue::setAuthority(const QString& file)
{
    const std::scoped_lock lock(m_mutex);
    m_authority = file;
}

void PlatformQueue::setPause(std::chrono::milliseconds pause)
{
    const std::scoped_lock lock(m_mutex);
    m_pause = pause;
}

void PlatformQueue::setPayloadLimit(std::int64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_payloadLimit = bytes;
}

PlatformAnswer PlatformQueue::submit(const QByteArray& modelId, PlatformModel::Kind kind,
                                     const QByteArray& deploymentId, const QByteArray& body)
{
    const std::scoped_lock lock(m_mutex);
    if (body.size() > m_payloadLimit) {
        return platform::error(413, "request payload of " + QByteArray::number(body.size()) +
                                        " bytes is over the limit of " + QByteArray::number(qint64{m_payloadLimit}) +
                                        " bytes");
    }
    const auto json = core::parseJson(body);
    if (!json || !json->is_object() || !json->contains("model_input")) {
        return platform::error(400, "model_input is required");
    }
    const core::Json retries = json->value("inference_retry_config", core::Json::object());
    const QString webhook = core::stringMember(*json, "webhook_endpoint");
    if (!webhook.isEmpty() && !isAllowedWebhook(QUrl(webhook))) {
        return platform::error(400, "webhook_endpoint must use HTTPS");
    }
    const auto priority = number(*json, "priority", 0, 0, 2);
    const auto seconds = number(*json, "max_time_in_queue_seconds", 600, 10, 259200);
    const auto attempts = number(retries, "max_attempts", 3, 1, 10);
    const auto first = number(retries, "initial_delay_ms", 1000, 0, 10000);
    const auto most = number(retries, "max_delay_ms", 5000, 0, 60000);
    if (!priority || !seconds || !attempts || !first || !most) {
        return platform::error(400, "a number is out of its range");
    }
    const auto waitsAlready = std::any_of(m_requests.begin(), m_requests.end(), [&](const Request& one) {
        return one.deploymentId == deploymentId && one.status == "QUEUED";
    });
    if (waitsAlready && m_models.status(modelId, deploymentId) == "SCALED_TO_ZERO") {
        return platform::error(429, "CAPACITY_EXCEEDED");
    }
    Request request;
    request.id = QByteArray::number(++m_counter).rightJustified(32, '0');
    request.modelId = modelId;
    request.kind = kind;
    request.deploymentId = deploymentId;
    request.input = core::toJsonBytes((*json)["model_input"]);
    request.webhook = webhook.toUtf8();
    request.priority = *priority;
    request.maxAttempts = *attempts;
    request.firstDelay = std::chrono::milliseconds(*first);
    request.mostDelay = std::chrono::milliseconds(*most);
    request.expires = std::chrono::steady_clock::now() + std::chrono::seconds(*seconds);
    request.created = request.statusAt = QDateTime::currentDateTimeUtc();
    request.webhookStatus = webhook.isEmpty() ? "NO_WEBHOOK_PROVIDED" : "PENDING";
    m_requests.push_back(request);
    m_changed.notify_all();
    return platform::json({{"request_id", text(request.id)}}, 201);
}

PlatformQueue::Request* PlatformQueue::find(const QByteArray& id)
{
    const auto found =
        std::find_if(m_requests.begin(), m_requests.end(), [&id](const Request& one) { return one.id == id; });
    return found != m_requests.end() ? &*found : nullptr;
}

PlatformAnswer PlatformQueue::status(const QByteArray& requestId)
{
    const std::scoped_lock lock(m_mutex);
    const Request* request = find(requestId);
    if (request == nullptr) {
        return platform::error(404, "no async request has this id");
    }
    return platform::json(
        {{"request_id", text(request->id)},
         {request->kind == PlatformModel::Kind::Chain ? "chain_id" : "model_id", text(request->modelId)},
         {"deployment_id", text(request->deploymentId)},
         {"status", text(request->status)},
         {"webhook_status", text(request->webhookStatus)},
         {"created_at", stamp(request->created)},
         {"status_at", stamp(request->statusAt)},
         {"errors", request->errors}});
}

PlatformAnswer PlatformQueue::cancel(const QByteArray& requestId)
{
    const std::scoped_lock lock(m_mutex);
    Request* request = find(requestId);
    if (request == nullptr) {
        return platform::error(404, "no async request has this id");
    }
    const bool canBe = request->status == "QUEUED";
    if (canBe) {
        request->status = "CANCELED";
        request->webhookStatus = request->webhook.isEmpty() ? "NO_WEBHOOK_PROVIDED" : "CANCELED";
        request->statusAt = QDateTime::currentDateTimeUtc();
    }
    return platform::json({{"request_id", text(requestId)},
                           {"canceled", canBe},
                           {"message", canBe ? "The request was canceled." : "The request is no longer queued."}});
}

PlatformAnswer PlatformQueue::queueStatus(const QByteArray& modelId, const QByteArray& deploymentId)
{
    const std::scoped_lock lock(m_mutex);
    const auto count = [this, &deploymentId](const char* status) {
        return std::count_if(m_requests.begin(), m_requests.end(), [&](const Request& one) {
            return one.deploymentId == deploymentId && one.status == status;
        });
    };
    return platform::json({{"model_id", text(modelId)},
                           {"deployment_id", text(deploymentId)},
                           {"num_queued_requests", count("QUEUED")},
                           {"num_in_progress_requests", count("IN_PROGRESS")}});
}

bool PlatformQueue::redeliver(const QByteArray& requestId)
{
    const std::scoped_lock lock(m_mutex);
    const Request* request = find(requestId);
    if (request == nullptr || request->result.isEmpty() || request->webhook.isEmpty()) {
        return false;
    }
    m_again.push_back(requestId);
    m_changed.notify_all();
    return true;
}

std::vector<WebhookTry> PlatformQueue::tries(std::size_t atLeast)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kPatience, [this, atLeast] { return m_tries.size() >= atLeast; });
    return m_tries;
}

std::optional<PlatformQueue::Request> PlatformQueue::takeNext()
{
    constexpr std::chrono::milliseconds kStep{20};
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        if (!m_again.empty()) {
            const QByteArray id = m_again.front();
            m_again.pop_front();
            return *find(id);
        }
        Request* next = nullptr;
        for (Request& one : m_requests) {
            if (one.status == "QUEUED" && std::chrono::steady_clock::now() >= one.expires) {
                one.status = "EXPIRED";
                one.statusAt = QDateTime::currentDateTimeUtc();
            }
            if (one.status == "QUEUED" && (next == nullptr || one.priority < next->priority)) {
                next = &one;
            }
        }
        if (next != nullptr && !m_isHeld) {
            return *next;
        }
        if (next != nullptr) {
            m_changed.wait_for(lock, kStep); // one may expire
        } else {
            m_changed.wait(lock);
        }
    }
    return std::nullopt;
}

void PlatformQueue::setStatus(const QByteArray& id, const QByteArray& status)
{
    const std::scoped_lock lock(m_mutex);
    if (Request* request = find(id)) {
        request->status = status;
        request->statusAt = QDateTime::currentDateTimeUtc();
    }
}

bool PlatformQueue::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, time, [this] { return m_isStopping; });
}

void PlatformQueue::work()
{
    while (auto request = takeNext()) {
        if (!request->result.isEmpty()) {
            (void)deliver(*request); // once more
            continue;
        }
        if (!m_models.waitUntilActive(request->modelId, request->deploymentId, kPatience)) {
            setStatus(request->id, "FAILED");
            continue;
        }
        {
            const std::scoped_lock lock(m_mutex);
            Request* mine = find(request->id);
            if (mine->status != "QUEUED") {
                continue; // cancelled while the model woke
            }
            mine->status = "IN_PROGRESS";
        }
        execute(*request);
    }
}

void PlatformQueue::execute(Request& request)
{
    PlatformAnswer answer;
    auto delay = request.firstDelay;
    for (int attempt = 1;; ++attempt) {
        answer = m_models.run({request.modelId, request.deploymentId, request.input,
                               request.kind == PlatformModel::Kind::Chain ? "/run_remote" : "/predict"});
        const bool isRetried = isOneOf(answer.status, {400, 500, 502, 503, 504});
        if (!isRetried || attempt >= request.maxAttempts || !pause(std::min(delay, request.mostDelay))) {
            break;
        }
        delay *= 2;
    }
    const bool isGood = answer.status >= 200 && answer.status < 300;
    core::Json errors = core::Json::array();
    if (!isGood) {
        errors.push_back(errorEntry(answer.status));
    }
    const auto output = core::parseJson(answer.body);
    const core::Json result{
        {"request_id", text(request.id)},
        {request.kind == PlatformModel::Kind::Chain ? "chain_id" : "model_id", text(request.modelId)},
        {"deployment_id", text(request.deploymentId)},
        {"type", "async_request_completed"},
        {"time", stamp(QDateTime::currentDateTimeUtc())},
        {"data", isGood && output ? *output : core::Json(nullptr)},
        {"errors", errors}};
    request.result = core::toJsonBytes(result);
    {
        const std::scoped_lock lock(m_mutex);
        Request* mine = find(request.id);
        mine->result = request.result;
        mine->errors = errors;
    }
    const bool isBrought = request.webhook.isEmpty() || deliver(request);
    setStatus(request.id, !isGood ? "FAILED" : isBrought ? "SUCCEEDED" : "WEBHOOK_FAILED");
}

bool PlatformQueue::deliver(const Request& request)
{
    constexpr int kTries = 2;
    bool isBrought = false;
    for (int i = 0; i < kTries; ++i) {
        const WebhookTry done = tryOnce(request);
        std::unique_lock lock(m_mutex);
        m_tries.push_back(done);
        m_changed.notify_all();
        isBrought = done.status >= 200 && done.status < 300;
        if (isBrought || !isOneOf(done.status, {500, 502, 503, 504}) ||
            m_changed.wait_for(lock, m_pause, [this] { return m_isStopping; })) {
            break;
        }
    }
    const std::scoped_lock lock(m_mutex);
    find(request.id)->webhookStatus = isBrought ? "SUCCEEDED" : "FAILED";
    return isBrought;
}

WebhookTry PlatformQueue::tryOnce(const Request& request) const
{
    constexpr time_t kLimit = 10;
    const QUrl url(QString::fromUtf8(request.webhook));
    httplib::Headers headers{{"X-BASETEN-REQUEST-ID", text(request.id)}};
    QString authority;
    {
        const std::scoped_lock lock(m_mutex);
        QByteArrayList all;
        for (const QByteArray& secret : m_secrets) {
            all << webhookSignature(secret, request.result);
        }
        if (!all.isEmpty()) {
            headers.emplace("X-BASETEN-SIGNATURE", text(all.join(',')));
        }
        authority = m_authority;
    }
    httplib::Client client(url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toStdString());
    client.set_connection_timeout(kLimit);
    client.set_read_timeout(kLimit);
    client.set_write_timeout(kLimit);
    if (!authority.isEmpty()) {
        client.set_ca_cert_path(authority.toStdString());
    }
    const auto begun = std::chrono::steady_clock::now();
    const auto path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const auto answer = client.Post(path.isEmpty() ? "/" : path.constData(), headers, request.result.constData(),
                                    static_cast<std::size_t>(request.result.size()), "application/json");
    return {request.id, answer ? answer->status : 0,
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun)};
}

} // namespace melodeck::support
