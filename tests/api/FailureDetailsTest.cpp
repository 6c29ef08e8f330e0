#include "api/FailureDetails.h"

#include <QTest>

using namespace melodeck;

namespace {

core::JobRecord failedJob()
{
    core::JobRecord job;
    job.id = QStringLiteral("20261123-142501-482-3f9a");
    job.recipe.model = QStringLiteral("musicgen-melody");
    job.recipe.endpoint.kind = core::EndpointKind::Custom;
    job.recipe.endpoint.url =
        QUrl(QStringLiteral("https://jo:sesame@models.example.org:8443/predict?token=abracadabra"));
    job.created = QDateTime({2026, 11, 23}, {14, 25, 1, 482}, Qt::UTC);
    job.started = job.created.addMSecs(5);
    job.finished = job.created.addSecs(12);
    job.state = core::JobState::Failed;
    job.bytesSent = 1'234'567;
    job.bytesReceived = 89;
    job.answer.requestId = QStringLiteral("req-17");
    job.error =
        core::Error{core::ErrorCode::ModelError, QStringLiteral("The model failed. A failed run may be billed."),
                    QStringLiteral("HTTP 500 · request id: req-17 · error source: model · attempts: 2")};
    return job;
}

} // namespace

class FailureDetailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllThatSupportAsksFor();
    void leavesOutWhatIsNotKnown();
    void namesTheRequestOnceWhereItsFactsDoNot();
    void tellsNoSecret_data();
    void tellsNoSecret();
    void leavesHarmlessTextsAlone_data();
    void leavesHarmlessTextsAlone();
};

void FailureDetailsTest::tellsAllThatSupportAsksFor()
{
    const QString details = api::failureDetails(failedJob());
    const QStringList lines = details.split(QLatin1Char('\n'));
    for (const char* line :
         {"model: musicgen-melody", "server: models.example.org:8443", "asked for: 2026-11-23T14:25:01.482Z",
          "begun: 2026-11-23T14:25:01.487Z", "ended: 2026-11-23T14:25:13.482Z", "state: Failed (ModelError)",
          "sent: 1234567 bytes", "received: 89 bytes", "HTTP 500", "request id: req-17", "error source: model",
          "attempts: 2", "The model failed. A failed run may be billed."}) {
        QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + QLatin1Char('\n') + details));
    }
    QVERIFY(lines.constFirst().startsWith(QLatin1String("Melodeck ")));
    QCOMPARE(details.count(QStringLiteral("req-17")), 1);
    for (const char* secret : {"sesame", "abracadabra", "jo:", "/predict"}) {
        QVERIFY2(!details.contains(QLatin1String(secret)), secret);
    }
}

void FailureDetailsTest::leavesOutWhatIsNotKnown()
{
    core::JobRecord job;
    job.state = core::JobState::Cancelled;
    const QString details = api::failureDetails(job);
    QVERIFY2(!details.contains(QStringLiteral(": \n")), qPrintable(details));
    QVERIFY(details.contains(QStringLiteral("server: this computer")));
    QVERIFY(details.contains(QStringLiteral("state: Cancelled\n")));
    QVERIFY(!details.contains(QStringLiteral("begun")));
}

void FailureDetailsTest::namesTheRequestOnceWhereItsFactsDoNot()
{
    core::JobRecord job = failedJob();
    job.error->detail.clear();
    QCOMPARE(api::failureDetails(job).count(QStringLiteral("request id: req-17")), 1);
}

void FailureDetailsTest::tellsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("bearer") << QStringLiteral("sent Bearer abcd1234.efgh to it")
                            << QStringLiteral("sent Bearer ••• to it");
    QTest::newRow("api key") << QStringLiteral("Api-Key Xy12ab34") << QStringLiteral("Api-Key •••");
    QTest::newRow("header") << QStringLiteral("Authorization: Whatever ab cd\nnext")
                            << QStringLiteral("Authorization: •••\nnext");
    QTest::newRow("header in JSON") << QStringLiteral("{\"authorization\": \"Bearer abcd1234\", \"n\": 1}")
                                    << QStringLiteral("{\"authorization\": \"•••\", \"n\": 1}");
    QTest::newRow("signed link") << QStringLiteral("GET https://b.example.org/a.wav?X-Sig=12ab#f failed.")
                                 << QStringLiteral("GET https://b.example.org/a.wav failed.");
    QTest::newRow("user in a link") << QStringLiteral("s3://me:pass@b.example.org/a")
                                    << QStringLiteral("s3://b.example.org/a");
    QTest::newRow("a password with an at sign")
        << QStringLiteral("https://me:pa@ss@b.example.org/a?at=c@d") << QStringLiteral("https://b.example.org/a");
    QTest::newRow("link in quotes") << QStringLiteral("'https://x.org/?k=1' and \"https://y.org?k=2\"")
                                    << QStringLiteral("'https://x.org/' and \"https://y.org\"");
}

void FailureDetailsTest::tellsNoSecret()
{
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    QCOMPARE(api::withoutSecrets(text), told);
    core::JobRecord job = failedJob();
    job.error->message = text;
    job.error->detail = text;
    QCOMPARE(api::failureDetails(job).count(told), 2);
}

void FailureDetailsTest::leavesHarmlessTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a question") << QStringLiteral("Which one? The bearer token is missing.");
    QTest::newRow("an address") << QStringLiteral("See https://docs.example.org/errors/413 for more.");
    QTest::newRow("basic words") << QStringLiteral("A basic key is needed.");
    QTest::newRow("a mail address") << QStringLiteral("Write to help@example.org");
}

void FailureDetailsTest::leavesHarmlessTextsAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(api::withoutSecrets(text), text);
}

QTEST_GUILESS_MAIN(FailureDetailsTest)
#include "FailureDetailsTest.moc"
