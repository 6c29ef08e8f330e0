#include "jobs/WaitingLine.h"

#include <QTest>

using namespace melodeck;
using jobs::WaitingLine;

namespace {

WaitingLine lineOf(const char* letters)
{
    WaitingLine line;
    for (const char* letter = letters; *letter != 0; ++letter) {
        line.append({QString(QLatin1Char(*letter)), 0, false});
    }
    return line;
}

QString orderOf(const WaitingLine& line)
{
    QString order;
    for (const QString& id : line.jobIds()) {
        order += id;
    }
    return order;
}

QStringList letters(const char* text)
{
    return QString::fromLatin1(text).split(QString(), Qt::SkipEmptyParts);
}

} // namespace

class WaitingLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesJobs_data();
    void movesJobs();
    void runsTheFirstThatMay();
    void keepsPausedJobsWhereTheyAre();
    void restoresPlacesThatTwoRunsGave();
    void staysInOrderHoweverOftenTheSameGapIsUsed();
    void storesOnlyWhatMoved();
    void forgetsWhatIsTakenOut();
};

void WaitingLineTest::movesJobs_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the front") << "d"
                                  << "a"
                                  << "dabcef";
    QTest::newRow("to the end") << "b"
                                << ""
                                << "acdefb";
    QTest::newRow("several, in the order given") << "eb"
                                                 << "d"
                                                 << "acebdf";
    QTest::newRow("before itself") << "c"
                                   << "c"
                                   << "abcdef";
    QTest::newRow("a group before one of it") << "bcd"
                                              << "c"
                                              << "abdcef";
    QTest::newRow("where it stands") << "b"
                                     << "c"
                                     << "abcdef";
    QTest::newRow("before a stranger: to the end") << "a"
                                                   << "x"
                                                   << "bcdefa";
    QTest::newRow("a stranger") << "x"
                                << "a"
                                << "abcdef";
    QTest::newRow("all") << "fedcba"
                         << ""
                         << "fedcba";
}

void WaitingLineTest::movesJobs()
{
    QFETCH(QString, moved);
    QFETCH(QString, before);
    QFETCH(QString, order);
    WaitingLine line = lineOf("abcdef");
    static_cast<void>(line.moveBefore(letters(qPrintable(moved)), before));
    QCOMPARE(orderOf(line), order);
    QCOMPARE(line.size(), std::size_t{6});
}

void WaitingLineTest::runsTheFirstThatMay()
{
    WaitingLine line;
    line.append({QStringLiteral("a"), 1, false});
    line.append({QStringLiteral("b"), 2, true});
    line.append({QStringLiteral("c"), 2, false});
    const auto onlySecond = [](int endpoint) { return endpoint == 2; };
    QCOMPARE(line.takeNext(onlySecond), std::optional(QStringLiteral("c")));
    QCOMPARE(line.takeNext(onlySecond), std::optional<QString>());
    QVERIFY(line.setPaused(QStringLiteral("b"), false));
    QCOMPARE(line.takeNext(onlySecond), std::optional(QStringLiteral("b")));
    QCOMPARE(orderOf(line), QStringLiteral("a"));
}

void WaitingLineTest::keepsPausedJobsWhereTheyAre()
{
    WaitingLine line = lineOf("abc");
    QVERIFY(line.setPaused(QStringLiteral("b"), true));
    QVERIFY(!line.setPaused(QStringLiteral("b"), true));
    QVERIFY(!line.setPaused(QStringLiteral("x"), true));
    static_cast<void>(line.moveToFront({QStringLiteral("b")}));
    QCOMPARE(orderOf(line), QStringLiteral("bac"));
    QVERIFY(line.find(QStringLiteral("b"))->isPaused);
}

void WaitingLineTest::restoresPlacesThatTwoRunsGave()
{
    WaitingLine line = lineOf("ab");
    line.restore({QStringLiteral("c"), 0, true}, line.placeOf(QStringLiteral("a")));
    line.restore({QStringLiteral("d"), 0, true}, line.placeOf(QStringLiteral("a")));
    QCOMPARE(line.size(), std::size_t{4});
    QCOMPARE(orderOf(line), QStringLiteral("acdb"));
}

void WaitingLineTest::staysInOrderHoweverOftenTheSameGapIsUsed()
{
    WaitingLine line = lineOf("abc");
    for (int i = 0; i < 500; ++i) {
        // The last two change places, always in front of the same one.
        static_cast<void>(line.moveBefore({line.jobIds()[1]}, line.jobIds()[0]));
        static_cast<void>(line.moveBefore({line.jobIds()[2]}, line.jobIds()[1]));
        QCOMPARE(line.size(), std::size_t{3});
    }
    WaitingLine twins = lineOf("ab");
    for (int i = 0; i < 200; ++i) {
        twins.restore({QString::number(i), 0, false}, 0.0);
    }
    QCOMPARE(twins.size(), std::size_t{202});
    QVERIFY(!twins.moveBefore({QStringLiteral("b")}, QStringLiteral("0")).empty());
    QCOMPARE(twins.jobIds()[1], QStringLiteral("b"));
    QCOMPARE(twins.size(), std::size_t{202});
    for (int i = 0; i < 200; ++i) { // none has been lost to another one's place
        QVERIFY(twins.remove(QString::number(i)));
    }
    QCOMPARE(orderOf(twins), QStringLiteral("ab"));
}

void WaitingLineTest::storesOnlyWhatMoved()
{
    WaitingLine line = lineOf("abcdef");
    const double place = line.placeOf(QStringLiteral("c"));
    const auto moves = line.moveBefore(letters("ef"), QStringLiteral("b"));
    QCOMPARE(moves.size(), std::size_t{2});
    for (const auto& [id, where] : moves) {
        QCOMPARE(line.placeOf(id), where);
    }
    QCOMPARE(line.placeOf(QStringLiteral("c")), place);
}

void WaitingLineTest::forgetsWhatIsTakenOut()
{
    WaitingLine line = lineOf("ab");
    QVERIFY(line.remove(QStringLiteral("a")));
    QVERIFY(!line.remove(QStringLiteral("a")));
    QVERIFY(!line.contains(QStringLiteral("a")));
    QVERIFY(line.find(QStringLiteral("a")) == nullptr);
    line.prepend({QStringLiteral("c"), 0, false});
    QCOMPARE(orderOf(line), QStringLiteral("cb"));
}

QTEST_APPLESS_MAIN(WaitingLineTest)
#include "WaitingLineTest.moc"
