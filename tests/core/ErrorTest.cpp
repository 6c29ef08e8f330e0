#include "core/Error.h"

#include <QSet>
#include <QTest>

using namespace melodeck::core;

namespace {

constexpr int kCodes = static_cast<int>(ErrorCode::Cancelled) + 1;

} // namespace

class ErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheExitCodesOfTheManual_data();
    void hasTheExitCodesOfTheManual();
    void namesEveryCodeOnceAndReadsItBack();
    void readsAForeignNameAsUnknown();
};

void ErrorTest::hasTheExitCodesOfTheManual_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("exit");
    QTest::newRow("the model's own error") << ErrorCode::ModelError << 1;
    QTest::newRow("key refused") << ErrorCode::Unauthorized << 3;
    QTest::newRow("not found") << ErrorCode::NotFound << 4;
    QTest::newRow("bad argument") << ErrorCode::InvalidArgument << 5;
    QTest::newRow("unreadable JSON or audio") << ErrorCode::Parse << 5;
    QTest::newRow("too large") << ErrorCode::TooLarge << 5;
    QTest::newRow("not reachable") << ErrorCode::Unavailable << 6;
    QTest::newRow("too many requests") << ErrorCode::RateLimited << 6;
    QTest::newRow("too slow") << ErrorCode::Timeout << 6;
    QTest::newRow("disk") << ErrorCode::Io << 7;
    QTest::newRow("no answer came") << ErrorCode::Unknown << 7;
    QTest::newRow("interrupted") << ErrorCode::Cancelled << 130;
}

void ErrorTest::hasTheExitCodesOfTheManual()
{
    QFETCH(ErrorCode, code);
    QTEST(exitCode(code), "exit");
}

void ErrorTest::namesEveryCodeOnceAndReadsItBack()
{
    QSet<QString> names;
    for (int i = 0; i < kCodes; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        names.insert(errorCodeName(code));
        QCOMPARE(errorCodeFromName(errorCodeName(code)), code);
    }
    QCOMPARE(names.size(), kCodes);
    QCOMPARE(errorCodeName(ErrorCode::ModelError), QStringLiteral("ModelError"));
}

void ErrorTest::readsAForeignNameAsUnknown()
{
    QCOMPARE(errorCodeFromName(QStringLiteral("modelerror")), ErrorCode::Unknown);
    QCOMPARE(errorCodeFromName(QString()), ErrorCode::Unknown);
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
