#include "core/JobRecord.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace melodeck::core;

class JobRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAnIdInUniversalTime();
    void sortsIdsByTheOrderInWhichTheyWereMade();
    void givesNoIdTwiceToManyThreads();
    void takesNumbersThatNoIntegerHolds();
};

void JobRecordTest::datesAnIdInUniversalTime()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QString id = newJobId();
    const QDateTime after = QDateTime::currentDateTimeUtc();
    static const QRegularExpression shape(QStringLiteral("^\\d{8}-\\d{6}-\\d{3}-[0-9a-f]{4}$"));
    QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    QDateTime made = QDateTime::fromString(id.left(19), QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    made.setTimeSpec(Qt::UTC);
    QVERIFY(made >= before && made <= after.addMSecs(1));
}

void JobRecordTest::sortsIdsByTheOrderInWhichTheyWereMade()
{
    std::vector<QString> ids;
    for (int i = 0; i < 200; ++i) {
        ids.push_back(newJobId());
    }
    QVERIFY2(std::is_sorted(ids.begin(), ids.end()), "jobs made in one millisecond change places");
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

void JobRecordTest::givesNoIdTwiceToManyThreads()
{
    constexpr std::size_t kThreads = 4;
    constexpr std::size_t kEach = 500;
    std::mutex mutex;
    std::set<QString> ids;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < kThreads; ++i) {
            threads.emplace_back([&] {
                for (std::size_t n = 0; n < kEach; ++n) {
                    const QString id = newJobId();
                    const std::scoped_lock lock(mutex);
                    ids.insert(id);
                }
            });
        }
    }
    QCOMPARE(ids.size(), kThreads * kEach);
}

void JobRecordTest::takesNumbersThatNoIntegerHolds()
{
    const auto clipOf = [](const QByteArray& members) {
        return clipFromJson(parseJson("{" + members + "}").value(), QStringLiteral("/"));
    };
    QCOMPARE(clipOf(R"("bytes": 1e300)").bytes, std::int64_t{1} << 62);
    QCOMPARE(clipOf(R"("bytes": -1e300)").bytes, std::int64_t{0});
    QCOMPARE(clipOf(R"("bytes": 1500.0)").bytes, std::int64_t{1500});
    QCOMPARE(clipOf(R"("sample_rate": 4294999296)").sampleRateHz, std::numeric_limits<int>::max());
    QCOMPARE(clipOf(R"("sample_rate": 1e300)").sampleRateHz, 0);
}

QTEST_APPLESS_MAIN(JobRecordTest)
#include "JobRecordTest.moc"
