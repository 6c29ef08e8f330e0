#include "api/AsyncRequest.h"

#include "api/BodyPlan.h"
#include "api/Endpoints.h"
#include "core/MemorySource.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Recipe recipeFor(const QString& endpoint, const QByteArray& body = R"({"prompts":["rock"]})")
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    recipe.endpoint = api::parseEndpoint(endpoint).value_or(core::Endpoint{});
    recipe.verbatim = body;
    recipe.fields = core::parseJson(body).value_or(core::Json());
    return recipe;
}

QByteArray bodyOf(const core::Recipe& recipe, const QByteArray& file = {})
{
    std::vector<api::PreparedFile> files;
    for (const core::AttachedFile& one : recipe.files) {
        files.push_back({one.field, std::make_unique<core::MemorySource>(file)});
    }
    const auto body = api::planBody(recipe, std::move(files));
    if (!body) {
        return body.error().message.toUtf8();
    }
    QByteArray bytes(static_cast<qsizetype>((*body)->size()), '\0');
    std::size_t at = 0;
    while (at < static_cast<std::size_t>(bytes.size())) {
        const auto got = (*body)->read(
            std::as_writable_bytes(std::span<char>(bytes.data(), static_cast<std::size_t>(bytes.size()))).subspan(at));
        if (!got || *got == 0) {
            return "cut";
        }
        at += *got;
    }
    return bytes;
}

} // namespace

class AsyncRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheQueueOfEveryTarget_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("submit");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("request");
        const QString model = QStringLiteral("https://model-abc.api.baseten.co");
        QTest::newRow("environment") << QStringLiteral("baseten:abc")
                                     << model + QStringLiteral("/environments/production/async_predict")
                                     << model + QStringLiteral("/environments/production/async_queue_status")
                                     << model + QStringLiteral("/async_request/r1");
        QTest::newRow("development") << QStringLiteral("baseten:abc/development")
                                     << model + QStringLiteral("/development/async_predict")
                                     << model + QStringLiteral("/development/async_queue_status")
                                     << model + QStringLiteral("/async_request/r1");
        QTest::newRow("deployment") << QStringLiteral("baseten:abc/deployment/d1")
                                    << model + QStringLiteral("/deployment/d1/async_predict")
                                    << model + QStringLiteral("/deployment/d1/async_queue_status")
                                    << model + QStringLiteral("/async_request/r1");
        const QString regional = QStringLiteral("https://model-abc-eu.api.baseten.co");
        QTest::newRow("regional") << QStringLiteral("baseten:abc/regional/eu")
                                  << regional + QStringLiteral("/async_predict")
                                  << regional + QStringLiteral("/async_queue_status")
                                  << regional + QStringLiteral("/async_request/r1");
        const QString chain = QStringLiteral("https://chain-abc.api.baseten.co");
        QTest::newRow("chain") << QStringLiteral("baseten:chain:abc/production")
                               << chain + QStringLiteral("/production/async_run_remote")
                               << chain + QStringLiteral("/production/async_queue_status")
                               << chain + QStringLiteral("/async_request/r1");
        QTest::newRow("behind a gateway")
            << QStringLiteral("https://gate.example/ai/model-abc/production/predict")
            << QStringLiteral("https://gate.example/ai/model-abc/production/async_predict")
            << QStringLiteral("https://gate.example/ai/model-abc/production/async_queue_status")
            << QStringLiteral("https://gate.example/ai/model-abc/async_request/r1");
        QTest::newRow("written so already")
            << model + QStringLiteral("/production/async_predict")
            << model + QStringLiteral("/production/async_predict")
            << model + QStringLiteral("/production/async_queue_status") << model + QStringLiteral("/async_request/r1");
    }

    void findsTheQueueOfEveryTarget()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, submit);
        QFETCH(QString, queue);
        QFETCH(QString, request);
        const auto addresses = api::asyncAddresses(recipeFor(endpoint).endpoint);
        QVERIFY(addresses);
        QCOMPARE(addresses->submit.toString(), submit);
        QCOMPARE(addresses->queue.toString(), queue);
        QCOMPARE(api::asyncRequestAddress(*addresses, QStringLiteral("r1"))->toString(), request);
    }

    void saysWhereThereIsNone()
    {
        for (const char* endpoint :
             {"local", "http://127.0.0.1:8080/v1/models/model:predict", "baseten:abc/production/sync/v1/chat"}) {
            const auto addresses = api::asyncAddresses(recipeFor(QString::fromLatin1(endpoint)).endpoint);
            QVERIFY2(!addresses, endpoint);
            QVERIFY(addresses.error().code == core::ErrorCode::InvalidArgument);
        }
    }

    void putsTheIdIntoNoOtherAddress()
    {
        const auto addresses = api::asyncAddresses(recipeFor(QStringLiteral("baseten:abc")).endpoint);
        for (const char* id : {"", "a/b", "../x", "a?b", "a b", "é"}) {
            QVERIFY2(!api::asyncRequestAddress(*addresses, QString::fromUtf8(id)), id);
        }
    }

    void wrapsTheRequestAsItWasWritten()
    {
        const core::Recipe recipe = recipeFor(QStringLiteral("baseten:abc"), " {\"duration\": 8.0, \"x\": 1e2}\n");
        const auto bare = api::asyncRecipe(recipe, {});
        QCOMPARE(bodyOf(*bare), QByteArray(R"({"model_input":{"duration": 8.0, "x": 1e2}})"));
        api::AsyncOptions options;
        options.webhook = QUrl(QStringLiteral("https://hooks.example/melodeck?a=b"));
        options.priority = 2;
        options.maxQueueSeconds = 3600;
        options.maxAttempts = 5;
        options.firstDelayMs = 10;
        options.mostDelayMs = 20;
        const auto full = api::asyncRecipe(recipe, options);
        QVERIFY(full);
        QCOMPARE(bodyOf(*full),
                 QByteArray(R"({"model_input":{"duration": 8.0, "x": 1e2},)"
                            R"("webhook_endpoint":"https://hooks.example/melodeck?a=b","priority":2,)"
                            R"("max_time_in_queue_seconds":3600,"inference_retry_config":{"max_attempts":5,)"
                            R"("initial_delay_ms":10,"max_delay_ms":20}})"));
        QVERIFY(core::parseJson(full->verbatim).value_or(core::Json()) == full->fields);
    }

    void putsFilesIntoTheInput()
    {
        core::Recipe recipe = recipeFor(QStringLiteral("baseten:abc"), R"({"a":{}})");
        recipe.files = {{QStringLiteral("melody"), {}, {}, {}, {}},
                        {QStringLiteral("/a/b"), {}, {}, {}, {}},
                        {QStringLiteral("x/y~z"), {}, {}, {}, {}}};
        const auto sent = api::asyncRecipe(recipe, {});
        QVERIFY(sent);
        QCOMPARE(bodyOf(*sent, "abc"),
                 QByteArray(R"({"model_input":{"a":{"b":"YWJj"},"melody":"YWJj","x/y~z":"YWJj"}})"));
    }

    void refusesWhatThePlatformWould_data()
    {
        QTest::addColumn<QString>("webhook");
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("isGood");
        const QString good = QStringLiteral("https://hooks.example/");
        QTest::newRow("the least") << good << 0 << 10 << 1 << true;
        QTest::newRow("the most") << good << 2 << 259200 << 10 << true;
        QTest::newRow("priority") << good << 3 << 10 << 1 << false;
        QTest::newRow("negative") << good << -1 << 10 << 1 << false;
        QTest::newRow("too short") << good << 0 << 9 << 1 << false;
        QTest::newRow("too long") << good << 0 << 259201 << 1 << false;
        QTest::newRow("no attempt") << good << 0 << 10 << 0 << false;
        QTest::newRow("eleven attempts") << good << 0 << 10 << 11 << false;
        QTest::newRow("plain") << QStringLiteral("http://hooks.example/") << 0 << 10 << 1 << false;
        QTest::newRow("this computer") << QStringLiteral("http://localhost:8080/") << 0 << 10 << 1 << false;
        QTest::newRow("a password") << QStringLiteral("https://me:pass@hooks.example/") << 0 << 10 << 1 << false;
        QTest::newRow("no address") << QStringLiteral("hooks.example") << 0 << 10 << 1 << false;
    }

    void refusesWhatThePlatformWould()
    {
        QFETCH(QString, webhook);
        QFETCH(int, priority);
        QFETCH(int, seconds);
        QFETCH(int, attempts);
        QFETCH(bool, isGood);
        api::AsyncOptions options;
        options.webhook = QUrl(webhook);
        options.priority = priority;
        options.maxQueueSeconds = seconds;
        options.maxAttempts = attempts;
        const auto sent = api::asyncRecipe(recipeFor(QStringLiteral("baseten:abc")), options);
        QCOMPARE(sent.has_value(), isGood);
        if (!sent) {
            QVERIFY(sent.error().code == core::ErrorCode::InvalidArgument);
            QVERIFY2(sent.error().message.contains(QStringLiteral("Nothing was sent")),
                     qPrintable(sent.error().message));
            QVERIFY(!sent.error().message.contains(QStringLiteral("pass@")));
        }
    }

    void letsAServerOfThisComputerCallThisComputer()
    {
        api::AsyncOptions options;
        options.webhook = QUrl(QStringLiteral("http://127.0.0.1:9999/"));
        QVERIFY(api::asyncRecipe(recipeFor(QStringLiteral("http://127.0.0.1:8000/production/predict")), options));
    }

    void knowsTheLimitToTheByte()
    {
        QVERIFY(api::checkAsyncSize(262'144));
        const auto over = api::checkAsyncSize(262'145);
        QVERIFY(!over);
        QVERIFY(over.error().code == core::ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(AsyncRequestTest)
#include "AsyncRequestTest.moc"
