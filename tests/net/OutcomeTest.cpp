#include "net/Outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace melodeck;
using core::ErrorCode;
using net::Ending;

class OutcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeFollowsFromWhatHasLeft_data();
    void codeFollowsFromWhatHasLeft();
    void saysWhetherTheModelMayHaveRun();
    void namesHostAndLimit();
};

void OutcomeTest::codeFollowsFromWhatHasLeft_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<bool>("hasLeft");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("refused") << Ending::NoConnection << false << ErrorCode::Unavailable;
    QTest::newRow("not trusted") << Ending::NoTrust << false << ErrorCode::Unavailable;
    QTest::newRow("broke before") << Ending::Broken << false << ErrorCode::Unavailable;
    QTest::newRow("broke after") << Ending::Broken << true << ErrorCode::Unknown;
    QTest::newRow("connect limit") << Ending::TimeLimit << false << ErrorCode::Timeout;
    QTest::newRow("total limit") << Ending::TimeLimit << true << ErrorCode::Timeout;
    QTest::newRow("stalled") << Ending::Stalled << true << ErrorCode::Timeout;
    QTest::newRow("short body") << Ending::BodyTooShort << true << ErrorCode::Io;
    QTest::newRow("cancelled") << Ending::Cancelled << false << ErrorCode::Cancelled;
}

void OutcomeTest::codeFollowsFromWhatHasLeft()
{
    QFETCH(const Ending, ending);
    QFETCH(const bool, hasLeft);
    QFETCH(const ErrorCode, code);
    const core::Error error =
        net::outcomeOf({.ending = ending, .hasLeft = hasLeft, .host = {}, .detail = QStringLiteral("why")});
    QCOMPARE(error.code, code);
    QCOMPARE(error.detail, QStringLiteral("why"));
}

void OutcomeTest::saysWhetherTheModelMayHaveRun()
{
    for (const Ending ending : {Ending::Broken, Ending::TimeLimit, Ending::Stalled, Ending::Cancelled}) {
        for (const bool hasLeft : {false, true}) {
            const core::Error error = net::outcomeOf({.ending = ending, .hasLeft = hasLeft, .host = {}, .detail = {}});
            static const QRegularExpression mayHaveRun(
                QStringLiteral("may have run|has probably run|may still (be running|run)"));
            QCOMPARE(error.message.contains(mayHaveRun), hasLeft);
            // Whose it is, and so what that costs, is not known here.
            QVERIFY2(!error.message.contains(QLatin1String("may bill")), qPrintable(error.message));
        }
    }
}

void OutcomeTest::namesHostAndLimit()
{
    const core::Error error = net::outcomeOf({.ending = Ending::TimeLimit,
                                              .hasLeft = true,
                                              .host = QStringLiteral("example.com"),
                                              .limit = std::chrono::minutes(20),
                                              .detail = {}});
    QVERIFY(error.message.contains(QLatin1String("example.com")));
    QVERIFY(error.message.contains(QLatin1String("20 min")));
    const core::Error connect = net::outcomeOf(
        {.ending = Ending::TimeLimit, .host = {}, .limit = std::chrono::milliseconds(10'500), .detail = {}});
    QVERIFY(connect.message.contains(QLatin1String("10.5 s")));
}

QTEST_APPLESS_MAIN(OutcomeTest)
#include "OutcomeTest.moc"
