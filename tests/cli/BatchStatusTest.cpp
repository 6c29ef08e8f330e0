#include "cli/BatchStatus.h"

#include <QTest>

using namespace melodeck;
using core::JobState;
using namespace std::chrono_literals;

namespace {

constexpr int kWide = 200;

} // namespace

class BatchStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyAreInWhichState()
    {
        cli::BatchStatus status;
        QCOMPARE(status.line({0, 12, {{JobState::Waiting, 3}, {JobState::Sending, 1}}, 0}, 0ms, kWide),
                 QStringLiteral("0 of 12 ended · 4 running: 1 sending, 3 waiting"));
        QCOMPARE(status.line({12, 12, {}, 0}, 5s, kWide), QStringLiteral("12 of 12 ended · 0 running"));
    }

    void tellsTheSpeedOfTheLastSeconds()
    {
        cli::BatchStatus status;
        QVERIFY(!status.line({0, 2, {}, 0}, 0ms, kWide).contains(QLatin1String("/s")));
        QVERIFY(status.line({0, 2, {}, 4'000'000}, 2s, kWide).endsWith(QStringLiteral(" · 2.0 MB/s")));
        // A long silence is no speed of then.
        for (int second = 3; second < 20; ++second) {
            static_cast<void>(status.line({0, 2, {}, 4'000'000}, std::chrono::seconds(second), kWide));
        }
        const QString later = status.line({0, 2, {}, 4'000'000}, 20s, kWide);
        QVERIFY2(later.endsWith(QLatin1String("4.0 MB")), qPrintable(later));
    }

    void tellsTheTimeLeftWhenSomeHaveEnded_data()
    {
        QTest::addColumn<int>("ended");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("left");
        QTest::newRow("too few") << 2 << 10 << QString();
        QTest::newRow("seconds") << 90 << 90 << QStringLiteral(" · 10 s left");
        QTest::newRow("minutes") << 50 << 600 << QStringLiteral(" · 10 min left");
        QTest::newRow("hours") << 25 << 3'000 << QStringLiteral(" · 2 h 30 min left");
        QTest::newRow("all") << 100 << 10 << QString();
    }

    void tellsTheTimeLeftWhenSomeHaveEnded()
    {
        QFETCH(int, ended);
        QFETCH(int, seconds);
        QFETCH(QString, left);
        cli::BatchStatus status;
        QCOMPARE(status.line({static_cast<std::size_t>(ended), 100, {}, 0}, std::chrono::seconds(seconds), kWide),
                 QStringLiteral("%1 of 100 ended · 0 running").arg(ended) + left);
    }

    void keepsToOneLineOfTheTerminal()
    {
        cli::BatchStatus status;
        const cli::BatchFigures figures{50, 100, {{JobState::Receiving, 4}}, 7'000'000};
        const QString all = status.line(figures, 10s, kWide);
        QCOMPARE(all, QStringLiteral("50 of 100 ended · 4 running: 4 receiving · 10 s left · 7.0 MB"));
        QVERIFY(status.line(figures, 10s, static_cast<int>(all.size()) + 1) == all);
        QCOMPARE(status.line(figures, 10s, static_cast<int>(all.size())),
                 QStringLiteral("50 of 100 ended · 4 running: 4 receiving · 10 s left"));
        QCOMPARE(status.line(figures, 10s, 5), QStringLiteral("50 of 100 ended"));
    }
};

QTEST_GUILESS_MAIN(BatchStatusTest)
#include "BatchStatusTest.moc"
