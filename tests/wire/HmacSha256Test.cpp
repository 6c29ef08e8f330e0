#include "wire/HmacSha256.h"

#include <QTest>

#include <utility>

using namespace melodeck;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span<const char>(text.constData(), static_cast<std::size_t>(text.size())));
}

QByteArray hmac(const QByteArray& key, const QByteArray& text)
{
    wire::HmacSha256 code{core::Secret(key)};
    code.add(bytesOf(text));
    return code.take();
}

} // namespace

class HmacSha256Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 4231, cases 1 to 4, 6 and 7.
    void agreesWithTheStandard_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                           << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                           << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("4") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                           << QByteArray(50, '\xcd')
                           << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("6") << QByteArray(131, '\xaa')
                           << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                           << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("7") << QByteArray(131, '\xaa')
                           << QByteArray("This is a test using a larger than block-size key and a larger than "
                                         "block-size data. The key needs to be hashed before being used by the HMAC "
                                         "algorithm.")
                           << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }

    void agreesWithTheStandard()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(hmac(key, text).toHex(), expected);
        wire::HmacSha256 code{core::Secret(key)};
        for (qsizetype i = 0; i < text.size(); ++i) {
            code.add(bytesOf(text.mid(i, 1)));
        }
        QCOMPARE(code.take().toHex(), expected);
    }

    void givesItsResultOnce()
    {
        wire::HmacSha256 first{core::Secret(QByteArray("key"))};
        wire::HmacSha256 code = std::move(first);
        code.add(bytesOf("text"));
        QCOMPARE(code.take(), hmac("key", "text"));
        code.add(bytesOf("more"));
        QCOMPARE(code.take(), QByteArray());
    }

    void comparesWholeResultsAlone()
    {
        const QByteArray one = hmac("key", "text");
        QByteArray other = one;
        QVERIFY(wire::isSameHmac(one, other));
        other[31] = static_cast<char>(other.at(31) ^ 1);
        QVERIFY(!wire::isSameHmac(one, other));
        QVERIFY(!wire::isSameHmac(one, one.left(31)));
        QVERIFY(!wire::isSameHmac({}, {}));
    }

    void hasAResultForAnEmptyKey() { QCOMPARE(hmac({}, {}).size(), wire::HmacSha256::kBytes); }
};

QTEST_GUILESS_MAIN(HmacSha256Test)
#include "HmacSha256Test.moc"
