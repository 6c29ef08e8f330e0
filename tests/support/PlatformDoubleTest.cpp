#include "support/PlatformDouble.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <map>
#include <mutex>
#include <utility>
#include <vector>

using namespace melodeck;
using support::PlatformDouble;

namespace {

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray type;
    QByteArray requestId;

    [[nodiscard]] core::Json json() const { return core::parseJson(body).value_or(core::Json()); }
};

Reply ask(const QUrl& url, const QByteArray& method, const QByteArray& body = {},
          const QByteArray& authorization = QByteArray("Bearer ") + PlatformDouble::kKey)
{
    httplib::Client client("127.0.0.1", url.port());
    client.set_read_timeout(30);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = url.path().toStdString();
    request.body = body.toStdString();
    if (!authorization.isEmpty()) {
        request.headers.emplace("Authorization", authorization.toStdString());
    }
    const auto answer = client.send(request);
    if (!answer) {
        return {};
    }
    return {answer->status, QByteArray::fromStdString(answer->body),
            QByteArray::fromStdString(answer->get_header_value("Content-Type")),
            QByteArray::fromStdString(answer->get_header_value("X-BASETEN-REQUEST-ID"))};
}

/// Takes webhooks, and answers each with the next status of a list.
class Webhook final
{
public:
    explicit Webhook(std::vector<int> statuses)
        : m_statuses(std::move(statuses))
    {
        m_server.routeOthers([this](support::FaultyConnection& connection) {
            connection.readBody();
            const std::scoped_lock lock(m_mutex);
            const int status = m_statuses.size() > m_count ? m_statuses[m_count] : 200;
            ++m_count;
            connection.send(support::scripts::answer(status, "{}"));
        });
    }

    support::FaultyServer& server() { return m_server; }

private:
    std::mutex m_mutex;
    std::vector<int> m_statuses;
    std::size_t m_count = 0;
    support::FaultyServer m_server;
};

QByteArray asyncBody(const QUrl& webhook, const core::Json& more = core::Json::object())
{
    core::Json body{{"model_input", {{"prompts", core::Json::array({"rock"})}}},
                    {"webhook_endpoint", webhook.toString().toStdString()}};
    body.update(more);
    return core::toJsonBytes(body);
}

QByteArray idOf(const Reply& reply)
{
    return core::stringMember(reply.json(), "request_id").toLatin1();
}

} // namespace

class PlatformDoubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtEveryPathOfAModelAndAChain()
    {
        PlatformDouble platform;
        support::PlatformModel chain;
        chain.id = "chain123";
        chain.kind = support::PlatformModel::Kind::Chain;
        platform.add(chain);
        support::PlatformModel staged;
        staged.id = "staged12";
        staged.deployments = {{"depl1234", "one", "staging", false, "ACTIVE"}};
        platform.add(staged);
        for (const QByteArray path : {"production/predict", "environments/production/predict", "development/predict",
                                      "deployment/abcd1234p/predict", "production/sync/v1/whatever"}) {
            const Reply reply = ask(platform.url(PlatformDouble::kModel, path), "POST", R"({"prompts":["a","b"]})");
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json()["data"].size(), std::size_t{2});
            QVERIFY(!reply.requestId.isEmpty());
        }
        QCOMPARE(ask(platform.url("chain123", "production/run_remote"), "POST", "{}").status, 200);
        QCOMPARE(ask(platform.url("chain123", "production/predict"), "POST", "{}").status, 404);
        QCOMPARE(ask(platform.url("staged12", "environments/staging/predict"), "POST", "{}").status, 200);
        QCOMPARE(ask(platform.url("staged12", "production/predict"), "POST", "{}").status, 404);
        QCOMPARE(ask(platform.url("staged12-staging", "predict"), "POST", "{}").status, 200);
        QCOMPARE(ask(platform.url("staged12-other", "predict"), "POST", "{}").status, 404);
    }

    void refusesAsThePlatformDoes()
    {
        PlatformDouble platform;
        platform.setKey("limi1234.models", PlatformDouble::KeyScope::ModelsOnly);
        platform.setKey("poor1234.models", PlatformDouble::KeyScope::NoCredit);
        const QUrl model = platform.url();
        const Reply missing = ask(model, "POST", "{}", {});
        QCOMPARE(missing.status, 401);
        QVERIFY(missing.type.startsWith("text/plain"));
        const Reply wrong = ask(model, "POST", "{}", "Bearer wrong123.key");
        QCOMPARE(wrong.status, 403);
        QCOMPARE(wrong.body, QByteArray(R"({"error":"please check the api-key you provided"})"));
        QCOMPARE(ask(model, "POST", "{}", QByteArray("Api-Key ") + PlatformDouble::kKey).status, 200);
        QCOMPARE(ask(model, "POST", "{}", QByteArray("Basic ") + PlatformDouble::kKey).status, 403);
        QCOMPARE(ask(model, "POST", "{}", "Bearer poor1234.models").status, 402);
        QCOMPARE(ask(model, "POST", "{}", "Bearer limi1234.models").status, 200);
        QCOMPARE(ask(platform.management("v1/models"), "GET", {}, "Bearer limi1234.models").status, 403);
        for (const auto& [status, code] : std::map<int, const char*>{
                 {404, "model_does_not_exist"}, {429, "rate_limited"}, {503, "model_unavailable"}, {504, "timeout"}}) {
            platform.failNext(status);
            const Reply refused = ask(model, "POST", "{}");
            QCOMPARE(refused.status, status);
            QCOMPARE(core::stringMember(refused.json(), "error_code"), QString::fromLatin1(code));
        }
        QCOMPARE(ask(model, "POST", "{}").status, 200);
        platform.setBodyLimit(10);
        QCOMPARE(ask(model, "POST", R"({"prompts":["long"]})").status, 413);
    }

    void wakesAndParks()
    {
        PlatformDouble platform;
        platform.models().setStatus(PlatformDouble::kModel, "abcd1234p", "SCALED_TO_ZERO");
        platform.models().setWakeTime(std::chrono::milliseconds(200));
        QCOMPARE(ask(platform.url(PlatformDouble::kModel, "production/wake"), "POST", {}, "Bearer no.key").status, 403);
        QCOMPARE(platform.models().status(PlatformDouble::kModel, "abcd1234p"), QByteArray("SCALED_TO_ZERO"));
        QCOMPARE(ask(platform.url(PlatformDouble::kModel, "production/wake"), "POST").status, 202);
        QVERIFY(platform.models().status(PlatformDouble::kModel, "abcd1234p") != "SCALED_TO_ZERO");
        QCOMPARE(ask(platform.url(), "POST", "{}").status, 200); // held until it is there
        QCOMPARE(platform.models().status(PlatformDouble::kModel, "abcd1234p"), QByteArray("ACTIVE"));

        platform.models().setStatus(PlatformDouble::kModel, "abcd1234p", "SCALED_TO_ZERO");
        platform.models().setWakeTime(std::chrono::hours(1));
        platform.setParkingLimit(std::chrono::milliseconds(50));
        QCOMPARE(ask(platform.url(), "POST", "{}").status, 500);
    }

    void tellsOfItsModels()
    {
        PlatformDouble platform;
        core::Json models = ask(platform.management("v1/models"), "GET").json();
        QCOMPARE(models["models"].size(), std::size_t{1});
        QVERIFY(models["models"][0]["production_deployment_id"] == "abcd1234p");
        core::Json deployments = ask(platform.management("v1/models/abcd1234/deployments"), "GET").json();
        QVERIFY(deployments["deployments"][1]["is_development"] == true);
        core::Json environments = ask(platform.management("v1/models/abcd1234/environments"), "GET").json();
        QVERIFY(environments["environments"][0]["current_deployment"]["status"] == "ACTIVE");
        core::Json config = ask(platform.management("v1/models/abcd1234/deployments/production/config"), "GET").json();
        QVERIFY(config["config"]["model_metadata"]["example_model_input"]["duration"] == 8);
        QVERIFY(ask(platform.management("v1/users/me"), "GET").json()["name"] == "Ada");
        QVERIFY(ask(platform.management("v1/chains"), "GET").json()["chains"].empty());
        const Reply none = ask(platform.management("v1/models/none"), "GET");
        QCOMPARE(none.status, 404);
        QVERIFY(none.json().contains("message"));
        QCOMPARE(ask(platform.management("v1/models/abcd1234/deployments/production/deactivate"), "POST").status, 200);
        QCOMPARE(ask(platform.url(), "POST", "{}").status, 404);
    }

    void bringsSignedResultsToTheWebhook()
    {
        PlatformDouble platform;
        Webhook webhook({503});
        platform.queue().setPause(std::chrono::milliseconds(1));
        platform.queue().setSecrets({"whsec_new", "whsec_old"});
        const Reply submitted = ask(platform.url(PlatformDouble::kModel, "production/async_predict"), "POST",
                                    asyncBody(webhook.server().url("/hook?x=1")));
        QCOMPARE(submitted.status, 201);
        const auto tries = platform.queue().tries(2); // 503 is tried again
        QCOMPARE(tries[0].status, 503);
        QCOMPARE(tries[1].status, 200);
        const support::SeenRequest seen = webhook.server().requests(2).at(1);
        QCOMPARE(seen.target, QByteArray("/hook?x=1"));
        QCOMPARE(seen.header("x-baseten-request-id"), idOf(submitted));
        QCOMPARE(seen.header("x-baseten-signature"), support::webhookSignature("whsec_new", seen.body) + ',' +
                                                         support::webhookSignature("whsec_old", seen.body));
        core::Json result = core::parseJson(seen.body).value_or(core::Json());
        QCOMPARE(result["data"]["data"].size(), std::size_t{1});
        QVERIFY(result["errors"].empty());
        QVERIFY(platform.queue().redeliver(idOf(submitted)));
        QCOMPARE(webhook.server().requests(3).at(2).body, seen.body);
    }

    void ordersAndCancelsWhatWaits()
    {
        PlatformDouble platform;
        Webhook webhook({});
        platform.queue().hold();
        const QUrl submit = platform.url(PlatformDouble::kModel, "production/async_predict");
        const auto put = [&](int priority) {
            return idOf(ask(submit, "POST", asyncBody(webhook.server().url("/"), {{"priority", priority}})));
        };
        const QByteArray late = put(2);
        const QByteArray dropped = put(0);
        const QByteArray soon = put(1);
        const auto of = [&](const QByteArray& id) {
            return platform.url(PlatformDouble::kModel, "async_request/" + id);
        };
        QVERIFY(ask(platform.url(PlatformDouble::kModel, "production/async_queue_status"), "GET")
                    .json()["num_queued_requests"] == 3);
        QVERIFY(ask(of(dropped), "DELETE").json()["canceled"] == true);
        QVERIFY(ask(of(dropped), "DELETE").json()["canceled"] == false);
        QVERIFY(ask(of(late), "GET").json()["status"] == "QUEUED");
        platform.queue().release();
        const auto tries = platform.queue().tries(2);
        QCOMPARE(tries[0].requestId, soon);
        QCOMPARE(tries[1].requestId, late);
        QTRY_VERIFY(ask(of(late), "GET").json()["status"] == "SUCCEEDED");
        QVERIFY(ask(of(dropped), "GET").json()["status"] == "CANCELED");
        QCOMPARE(ask(of("none"), "GET").status, 404);
    }

    void isReachedUnderItsRealNames()
    {
        const support::TestAuthority authority;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("authority.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificate());
        file.close();
        PlatformDouble platform(authority.issue({.names = "DNS:*.api.baseten.co,DNS:api.baseten.co"}));
        for (const auto& [host, path] : std::map<std::string, const char*>{
                 {"https://model-abcd1234.api.baseten.co", "/production/async_queue_status"},
                 {"https://api.baseten.co", "/v1/users/me"}}) {
            httplib::Client client(host);
            client.set_proxy("127.0.0.1", QUrl(QString::fromLatin1(platform.proxy())).port());
            client.set_ca_cert_path(file.fileName().toStdString());
            client.set_bearer_token_auth(PlatformDouble::kKey);
            const auto answer = client.Get(path);
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
        }
    }

    void checksWhatIsSubmitted()
    {
        PlatformDouble platform;
        const QUrl submit = platform.url(PlatformDouble::kModel, "production/async_predict");
        const QUrl hook(QStringLiteral("https://example.org/hook"));
        QCOMPARE(ask(submit, "POST", "{}").status, 400);
        QCOMPARE(ask(submit, "POST", asyncBody(QUrl(QStringLiteral("http://example.org/")))).status, 400);
        QCOMPARE(ask(submit, "POST", asyncBody(hook, {{"priority", 3}})).status, 400);
        QCOMPARE(ask(submit, "POST", asyncBody(hook, {{"max_time_in_queue_seconds", 9}})).status, 400);
        QCOMPARE(ask(submit, "POST", asyncBody(hook, {{"inference_retry_config", {{"max_attempts", 11}}}})).status,
                 400);
        const Reply large = ask(submit, "POST", asyncBody(hook, {{"x", std::string(256 * 1024, 'x')}}));
        QCOMPARE(large.status, 413);
        QVERIFY(large.body.contains("262144"));
    }
};

QTEST_GUILESS_MAIN(PlatformDoubleTest)
#include "PlatformDoubleTest.moc"
