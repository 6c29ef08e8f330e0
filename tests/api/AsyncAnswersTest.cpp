#include "api/AsyncAnswers.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Json json(const char* text)
{
    return core::parseJson(text).value_or(core::Json());
}

} // namespace

class AsyncAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheIdOfASubmission()
    {
        QCOMPARE(api::submittedId(json(R"({"request_id":"9876543210abcdef"})")).value_or(QString()),
                 QStringLiteral("9876543210abcdef"));
        for (const char* text :
             {"{}", "[]", R"({"request_id":""})", R"({"request_id":7})", R"({"request_id":"../x"})"}) {
            QVERIFY2(!api::submittedId(json(text)), text);
        }
    }

    void readsAndExplainsAStatus()
    {
        const auto status = api::readAsyncStatus(json(
            R"({"request_id":"r1","model_id":"m","deployment_id":"d","status":"FAILED","webhook_status":"SUCCEEDED",)"
            R"("created_at":"2026-01-02T03:04:05Z","status_at":"2026-01-02T03:04:06Z",)"
            R"("errors":[{"code":"MODEL_PREDICT_ERROR","message":"boom"},{"code":"X"},5]})"));
        QVERIFY(status);
        QCOMPARE(status->status, QStringLiteral("FAILED"));
        QCOMPARE(status->webhookStatus, QStringLiteral("SUCCEEDED"));
        QCOMPARE(status->errors, QStringLiteral("MODEL_PREDICT_ERROR: boom\nX\n5"));
        QVERIFY(api::describeAsyncStatus(*status).contains(QStringLiteral("boom")));
        for (const char* name :
             {"QUEUED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "EXPIRED", "CANCELED", "WEBHOOK_FAILED"}) {
            const QString said = api::describeAsyncStatus({{}, QString::fromLatin1(name), {}, {}});
            QVERIFY2(said.endsWith(QLatin1Char('.')), name);
        }
        QCOMPARE(api::describeAsyncStatus({{}, QStringLiteral("NEW_ONE"), {}, {}}), QStringLiteral("NEW_ONE"));
        QVERIFY(!api::readAsyncStatus(json("{}")));
        QVERIFY(!api::readAsyncStatus(json("\"OK\"")));
    }

    void readsACancellationAndAQueue()
    {
        const auto done = api::readAsyncCancel(json(R"({"request_id":"r","canceled":true,"message":"m"})"));
        QVERIFY(done && done->isCanceled);
        const auto late = api::readAsyncCancel(json(R"({"request_id":"r","canceled":false,"message":"too late"})"));
        QVERIFY(late && !late->isCanceled);
        QCOMPARE(late->message, QStringLiteral("too late"));
        QVERIFY(!api::readAsyncCancel(json(R"({"canceled":"yes"})")));
        const auto queue = api::readAsyncQueue(json(R"({"num_queued_requests":12,"num_in_progress_requests":3})"));
        QVERIFY(queue);
        QCOMPARE(queue->queued, 12);
        QCOMPARE(queue->inProgress, 3);
        QVERIFY(!api::readAsyncQueue(json(R"({"num_queued_requests":12})")));
        QVERIFY(!api::readAsyncQueue(json("[]")));
    }

    void readsAResult()
    {
        const auto good = api::readAsyncResult(
            json(R"({"request_id":"r1","model_id":"m1","deployment_id":"d1","type":"async_request_completed",)"
                 R"("time":"2026-01-02T03:04:05.678Z","data":{"data":["x"]},"errors":[]})"));
        QVERIFY(good);
        QCOMPARE(good->requestId, QStringLiteral("r1"));
        QCOMPARE(good->modelId, QStringLiteral("m1"));
        QVERIFY(!good->isChain && !good->error);
        QCOMPARE(good->time, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC));
        QVERIFY(good->data == json(R"({"data":["x"]})"));
        const auto bad = api::readAsyncResult(
            json(R"({"request_id":"r2","chain_id":"c1","data":null,"errors":[{"code":"MODEL_PREDICT_TIMEOUT",)"
                 R"("message":"too long"}]})"));
        QVERIFY(bad && bad->isChain && bad->error);
        QVERIFY(bad->error->code == core::ErrorCode::ModelError);
        QVERIFY(bad->error->message.contains(QStringLiteral("too long")));
        QVERIFY(!bad->time.isValid());
        for (const char* text : {"{}", "[]", "null", "\"r1\"", R"({"request_id":"a/b"})", R"({"request_id":["r"]})"}) {
            QVERIFY2(!api::readAsyncResult(json(text)), text);
        }
    }
};

QTEST_GUILESS_MAIN(AsyncAnswersTest)
#include "AsyncAnswersTest.moc"
