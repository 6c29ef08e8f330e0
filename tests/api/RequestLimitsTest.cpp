#include "api/RequestLimits.h"

#include "api/Endpoints.h"

#include <QTest>

using namespace melodeck;
using namespace std::chrono_literals;

class RequestLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlatformTakesAHundredMegabytes()
    {
        const auto endpoint = api::parseEndpoint(QStringLiteral("baseten:abc123"));
        QVERIFY(endpoint);
        QVERIFY(!api::overBodyLimit(*endpoint, 100'000'000));
        const auto refused = api::overBodyLimit(*endpoint, 100'000'001);
        QVERIFY(refused && refused->code == core::ErrorCode::TooLarge);
        QVERIFY2(refused->message.contains(QStringLiteral("101 MB")) &&
                     refused->message.contains(QStringLiteral("Nothing was sent")),
                 qPrintable(refused->message));
        QCOMPARE(api::longestRun(*endpoint), 1200s);
    }
    void otherServersHaveNoKnownLimit()
    {
        for (const char* address : {"http://127.0.0.1:8080/v1/models/model:predict", "https://example.org/predict",
                                    "https://baseten.co.example.org/predict", "local"}) {
            const auto endpoint = api::parseEndpoint(QString::fromLatin1(address));
            QVERIFY(endpoint);
            QVERIFY(!api::mostBodyBytes(*endpoint));
            QVERIFY(!api::overBodyLimit(*endpoint, std::int64_t{1} << 40));
            QVERIFY(api::longestRun(*endpoint) > 24h);
        }
    }
};

QTEST_GUILESS_MAIN(RequestLimitsTest)
#include "RequestLimitsTest.moc"
