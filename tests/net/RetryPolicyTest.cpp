#include "net/RetryPolicy.h"

#include <QTest>
#include <QTimeZone>

#include <vector>

using namespace melodeck;
using namespace std::chrono_literals;
using net::Ending;
using net::RetryFacts;
using net::RetryPolicy;
using std::chrono::milliseconds;

namespace {

using Delay = std::optional<milliseconds>;

const std::vector<Ending> kEndings{Ending::NoConnection, Ending::NoProxy,   Ending::NoTrust,
                                   Ending::TimeLimit,    Ending::Stalled,   Ending::BadEncoding,
                                   Ending::BodyTooShort, Ending::Cancelled, Ending::Broken};

QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
}

RetryFacts answered(int status, const QByteArray& retryAfter = {})
{
    return {.ending = {}, .status = status, .hasLeft = true, .retryAfter = retryAfter, .date = {}, .now = noon()};
}

RetryFacts broken(Ending ending, bool hasLeft)
{
    return {.ending = ending, .hasLeft = hasLeft, .retryAfter = {}, .date = {}, .now = noon()};
}

} // namespace

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesWhatNeverLeft_data();
    void retriesWhatNeverLeft();
    void neverRetriesWhatLeftWithoutAnAnswer();
    void neverRetriesWhatWouldEndTheSameWay();
    void retriesAnswersThatSayThatNothingRan();
    void neverRetriesAnyOtherAnswer();
    void neverRetriesACutAnswer();
    void waitsAsLongAsTheServerNames_data();
    void waitsAsLongAsTheServerNames();
    void makesNoStormOfAServerThatNamesNoWait();
    void trustsTheServersClockBeforeItsOwn();
    void givesUpWhenTheServerNamesMoreThanPatience_data();
    void givesUpWhenTheServerNamesMoreThanPatience();
    void backsOffWhenTheServerNamesNoWaitThatCanBeRead_data();
    void backsOffWhenTheServerNamesNoWaitThatCanBeRead();
    void doublesTheDelayUpToTheCap();
    void spreadsTheDelayOverAllOfIt();
    void triesAsOftenAsAllowed();
    void countsAllWaitingAgainstPatience();
    void staysInBoundsWithExtremeNumbers();
};

void RetryPolicyTest::retriesWhatNeverLeft_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("refused, or no such host") << Ending::NoConnection;
    QTest::newRow("no connection in time") << Ending::TimeLimit;
    QTest::newRow("broke before the body") << Ending::Broken;
}

void RetryPolicyTest::retriesWhatNeverLeft()
{
    QFETCH(const Ending, ending);
    QVERIFY(RetryPolicy().delayBeforeRetry(broken(ending, false)).has_value());
}

void RetryPolicyTest::neverRetriesWhatLeftWithoutAnAnswer()
{
    for (const Ending ending : kEndings) {
        for (const int status : {0, 200, 429, 502, 503, 504}) {
            for (const char* retryAfter : {"", "0", "1"}) {
                RetryFacts facts = broken(ending, true);
                facts.status = status;
                facts.retryAfter = retryAfter;
                QCOMPARE(RetryPolicy().delayBeforeRetry(facts), Delay());
            }
        }
    }
}

void RetryPolicyTest::neverRetriesWhatWouldEndTheSameWay()
{
    for (const Ending ending : {Ending::NoProxy, Ending::NoTrust, Ending::BadEncoding, Ending::BodyTooShort,
                                Ending::Cancelled, Ending::Stalled}) {
        QCOMPARE(RetryPolicy().delayBeforeRetry(broken(ending, false)), Delay());
    }
}

void RetryPolicyTest::retriesAnswersThatSayThatNothingRan()
{
    for (const int status : {429, 503}) {
        QVERIFY(RetryPolicy().delayBeforeRetry(answered(status)).has_value());
    }
}

void RetryPolicyTest::neverRetriesAnyOtherAnswer()
{
    for (int status = 0; status < 600; ++status) {
        if (status != 429 && status != 503) {
            QCOMPARE(RetryPolicy().delayBeforeRetry(answered(status)), Delay());
            QCOMPARE(RetryPolicy().delayBeforeRetry(answered(status, "1")), Delay());
        }
    }
}

void RetryPolicyTest::neverRetriesACutAnswer()
{
    RetryFacts facts = answered(503, "1");
    facts.ending = Ending::Broken;
    QCOMPARE(RetryPolicy().delayBeforeRetry(facts), Delay());
}

void RetryPolicyTest::waitsAsLongAsTheServerNames_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<milliseconds>("delay");
    QTest::newRow("seconds") << QByteArray("3") << milliseconds(3s);
    QTest::newRow("seconds, with zeros and space") << QByteArray(" 007 ") << milliseconds(7s);
    QTest::newRow("longer than the cap") << QByteArray("600") << milliseconds(600s);
    QTest::newRow("a date") << QByteArray("Sun, 01 Mar 2026 12:01:30 GMT") << milliseconds(90s);
    QTest::newRow("a date of RFC 850") << QByteArray("Sunday, 01-Mar-26 12:01:30 GMT") << milliseconds(90s);
    QTest::newRow("a date of asctime") << QByteArray("Sun Mar  1 12:01:30 2026") << milliseconds(90s);
}

void RetryPolicyTest::waitsAsLongAsTheServerNames()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const milliseconds, delay);
    for (const int status : {429, 503}) {
        for (const double random : {0.0, 0.5, 0.999}) {
            RetryFacts facts = answered(status, retryAfter);
            facts.random = random;
            QCOMPARE(RetryPolicy().delayBeforeRetry(facts), Delay(delay));
        }
    }
}

void RetryPolicyTest::makesNoStormOfAServerThatNamesNoWait()
{
    for (const char* retryAfter : {"0", "Sun, 01 Mar 2026 12:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"}) {
        RetryFacts facts = answered(429, retryAfter);
        facts.random = 0.999;
        RetryFacts silent = answered(429);
        silent.random = 0.999;
        const auto delay = RetryPolicy().delayBeforeRetry(facts);
        QCOMPARE(delay, RetryPolicy().delayBeforeRetry(silent));
        QVERIFY(delay > milliseconds(100));
    }
}

void RetryPolicyTest::trustsTheServersClockBeforeItsOwn()
{
    RetryFacts facts = answered(503, "Sun, 01 Mar 2026 12:01:30 GMT");
    facts.date = "Sun, 01 Mar 2026 12:01:25 GMT";
    QCOMPARE(RetryPolicy().delayBeforeRetry(facts), Delay(5s));
    facts.date = "yesterday";
    QCOMPARE(RetryPolicy().delayBeforeRetry(facts), Delay(90s));
}

void RetryPolicyTest::givesUpWhenTheServerNamesMoreThanPatience_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("a second more") << QByteArray("901");
    QTest::newRow("a day") << QByteArray("86400");
    QTest::newRow("the most that is a number") << QByteArray("9223372036854775807");
    QTest::newRow("more than any number") << QByteArray(40, '9');
    QTest::newRow("next year") << QByteArray("Mon, 01 Mar 2027 12:00:00 GMT");
}

void RetryPolicyTest::givesUpWhenTheServerNamesMoreThanPatience()
{
    QFETCH(const QByteArray, retryAfter);
    QCOMPARE(RetryPolicy().delayBeforeRetry(answered(503, retryAfter)), Delay());
}

void RetryPolicyTest::backsOffWhenTheServerNamesNoWaitThatCanBeRead_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    for (const char* text :
         {"", " ", "-5", "3.5", "1e3", "soon", "+5", "0x10", "Tomorrow", "S", "2026-03-01T12:01:30Z", ", ,"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void RetryPolicyTest::backsOffWhenTheServerNamesNoWaitThatCanBeRead()
{
    QFETCH(const QByteArray, retryAfter);
    RetryFacts facts = answered(429, retryAfter);
    facts.random = 0.5;
    QCOMPARE(RetryPolicy().delayBeforeRetry(facts), Delay(500ms));
}

void RetryPolicyTest::doublesTheDelayUpToTheCap()
{
    const RetryPolicy policy(
        {.maxRetries = 100, .maxReconnects = 100, .baseDelay = 100ms, .maxDelay = 1s, .patience = 1h});
    const std::vector<milliseconds> longest{100ms, 200ms, 400ms, 800ms, 1000ms, 1000ms};
    for (std::size_t i = 0; i < longest.size(); ++i) {
        RetryFacts facts = broken(Ending::NoConnection, false);
        facts.attempt = static_cast<int>(i) + 1;
        facts.random = 0.5;
        QCOMPARE(policy.delayBeforeRetry(facts), Delay(longest[i] / 2));
    }
}

void RetryPolicyTest::spreadsTheDelayOverAllOfIt()
{
    const RetryPolicy policy(
        {.maxRetries = 5, .maxReconnects = 5, .baseDelay = 1000ms, .maxDelay = 60s, .patience = 1h});
    for (int percent = 0; percent < 100; ++percent) {
        RetryFacts facts = answered(429);
        facts.random = percent / 100.0;
        const Delay delay = policy.delayBeforeRetry(facts);
        QVERIFY(delay.has_value());
        QVERIFY(*delay >= 10ms * percent - 1ms && *delay <= 10ms * percent);
    }
}

void RetryPolicyTest::triesAsOftenAsAllowed()
{
    for (const int maxRetries : {0, 1, 3}) {
        const RetryPolicy policy({.maxRetries = maxRetries, .maxReconnects = maxRetries});
        for (int attempt = 1; attempt < 6; ++attempt) {
            RetryFacts facts = broken(Ending::NoConnection, false);
            facts.attempt = attempt;
            QCOMPARE(policy.delayBeforeRetry(facts).has_value(), attempt <= maxRetries);
            facts = answered(503, "0");
            facts.attempt = attempt;
            QCOMPARE(policy.delayBeforeRetry(facts).has_value(), attempt <= maxRetries);
        }
    }
}

void RetryPolicyTest::countsAllWaitingAgainstPatience()
{
    const RetryPolicy policy({.maxRetries = 5, .maxReconnects = 5, .baseDelay = 1s, .maxDelay = 60s, .patience = 10s});
    RetryFacts facts = answered(503, "4");
    facts.waited = 6s;
    QCOMPARE(policy.delayBeforeRetry(facts), Delay(4s));
    facts.waited = 6001ms;
    QCOMPARE(policy.delayBeforeRetry(facts), Delay());
    facts = broken(Ending::NoConnection, false);
    facts.random = 0.5;
    facts.waited = 10s;
    QCOMPARE(policy.delayBeforeRetry(facts), Delay());
}

void RetryPolicyTest::staysInBoundsWithExtremeNumbers()
{
    const RetryPolicy policy({.maxRetries = 1'000'000,
                              .maxReconnects = 1'000'000,
                              .baseDelay = milliseconds::max() / 4,
                              .maxDelay = 60s,
                              .patience = 1h});
    for (const int attempt : {1, 2, 64, 1000, 1'000'000}) {
        for (const double random : {0.0, 0.999999}) {
            RetryFacts facts = broken(Ending::NoConnection, false);
            facts.attempt = attempt;
            facts.random = random;
            const Delay delay = policy.delayBeforeRetry(facts);
            QVERIFY(delay.has_value());
            QVERIFY(*delay >= 0ms && *delay <= 60s);
        }
    }
}

QTEST_APPLESS_MAIN(RetryPolicyTest)
#include "RetryPolicyTest.moc"
