#include "core/Secret.h"

#include <QTest>

#include <sys/uio.h>
#include <unistd.h>

#include <optional>
#include <utility>

using namespace melodeck::core;

namespace {

QByteArray freshKey()
{
    return QByteArray("sk-live.") + QByteArray("0123456789abcdef");
}

/// What the memory at an address holds, freed or not: read as a debugger does, by the system.
QByteArray memoryAt(const char* address, std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    const iovec here{bytes.data(), size};
    const iovec there{const_cast<char*>(address), size};
    const ssize_t got = ::process_vm_readv(::getpid(), &here, 1, &there, 1, 0);
    return got < 0 ? QByteArray() : bytes.left(static_cast<qsizetype>(got));
}

} // namespace

class SecretTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsDotsInsteadOfItself();
    void tellsAnEmptyOneFromAKey();
    void givesItsBytesToWhoAsksForThem();
    void sharesOneBufferAmongCopies();
    void keepsTheBytesForACopyThatLivesLonger();
    void isEmptyAfterItMoved();
    void survivesAssignmentToItself();
    void leavesTheBufferOfSomebodyElseAlone();
    void isGoneFromMemoryOnceItsLastOwnerDropsIt();
};

void SecretTest::printsDotsInsteadOfItself()
{
    QString printed;
    QDebug(&printed) << Secret(freshKey());
    QVERIFY(printed.contains(QStringLiteral("•••")));
    QVERIFY(!printed.contains(QStringLiteral("sk-live")));
    QVERIFY(!printed.contains(QStringLiteral("0123")));
    // Its length would tell something too.
    QString longer;
    QDebug(&longer) << Secret(freshKey() + freshKey());
    QCOMPARE(longer, printed);
}

void SecretTest::tellsAnEmptyOneFromAKey()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    QVERIFY(!Secret(freshKey()).isEmpty());
    QString printed;
    QDebug(&printed) << Secret();
    QVERIFY(!printed.contains(QStringLiteral("•••")));
}

void SecretTest::givesItsBytesToWhoAsksForThem()
{
    QCOMPARE(Secret(freshKey()).reveal(), freshKey());
    QCOMPARE(Secret(QStringLiteral("Schlüssel")).reveal(), QByteArray("Schl\xC3\xBCssel"));
}

void SecretTest::sharesOneBufferAmongCopies()
{
    const Secret first(freshKey());
    const Secret second = first;
    // One buffer is one place to wipe.
    QCOMPARE(static_cast<const void*>(second.reveal().constData()),
             static_cast<const void*>(first.reveal().constData()));
}

void SecretTest::keepsTheBytesForACopyThatLivesLonger()
{
    Secret survivor;
    {
        const Secret first(freshKey());
        survivor = first;
    }
    QCOMPARE(survivor.reveal(), freshKey());
    Secret other(QByteArray("other"));
    other = survivor;
    survivor = Secret();
    QCOMPARE(other.reveal(), freshKey());
    QVERIFY(survivor.isEmpty());
}

void SecretTest::isEmptyAfterItMoved()
{
    Secret first(freshKey());
    const Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is looked at
    QCOMPARE(second.reveal(), freshKey());
}

void SecretTest::survivesAssignmentToItself()
{
    Secret secret(freshKey());
    Secret& same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), freshKey());
    secret = std::move(same);
    QCOMPARE(secret.reveal(), freshKey());
}

void SecretTest::leavesTheBufferOfSomebodyElseAlone()
{
    const QByteArray key = freshKey();
    {
        const Secret secret(key);
    }
    QCOMPARE(key, freshKey()); // what is shared with an owner outside is the owner's to keep
}

void SecretTest::isGoneFromMemoryOnceItsLastOwnerDropsIt()
{
    std::optional<Secret> first(freshKey());
    std::optional<Secret> second(first);
    const char* place = first->reveal().constData();
    const auto size = static_cast<std::size_t>(first->reveal().size());
    first.reset();
    QCOMPARE(memoryAt(place, size), freshKey());
    second.reset();
    const QByteArray left = memoryAt(place, size);
    QVERIFY2(!left.contains("sk-live") && !left.contains("9abcdef"), "a key can be read from freed memory");
}

QTEST_APPLESS_MAIN(SecretTest)
#include "SecretTest.moc"
