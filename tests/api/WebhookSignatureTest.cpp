#include "api/WebhookSignature.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace melodeck;

namespace {

const QByteArray kBody = R"({"request_id": "r1", "data": {"ok": true}})";

QByteArray signature(const QByteArray& secret)
{
    return "v1=" + QMessageAuthenticationCode::hash(kBody, secret, QCryptographicHash::Sha256).toHex();
}

bool check(const std::vector<QByteArray>& secrets, const QByteArray& header)
{
    std::vector<core::Secret> keys;
    for (const QByteArray& secret : secrets) {
        keys.emplace_back(secret);
    }
    api::WebhookSignature checked(keys);
    const auto half = static_cast<std::size_t>(kBody.size() / 2);
    const auto bytes = std::as_bytes(std::span<const char>(kBody.constData(), static_cast<std::size_t>(kBody.size())));
    checked.add(bytes.first(half));
    checked.add(bytes.subspan(half));
    return checked.matches(header);
}

} // namespace

class WebhookSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheSecretSigned()
    {
        QVERIFY(check({"whsec_a"}, signature("whsec_a")));
        QVERIFY(check({"whsec_a"}, "v1=" + signature("whsec_a").mid(3).toUpper()));
        QVERIFY(!check({"whsec_a"}, signature("whsec_b")));
    }

    void takesEitherWhileASecretIsReplaced()
    {
        const QByteArray both = signature("whsec_new") + ',' + signature("whsec_old");
        QVERIFY(check({"whsec_old"}, both));
        QVERIFY(check({"whsec_new"}, both));
        QVERIFY(check({"whsec_new", "whsec_old"}, signature("whsec_old")));
        QVERIFY(check({"whsec_new"}, signature("whsec_old") + " , " + signature("whsec_new")));
        QVERIFY(!check({"whsec_third"}, both));
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray right = signature("whsec_a");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no scheme") << right.mid(3);
        QTest::newRow("another scheme") << QByteArray("v2=" + right.mid(3));
        QTest::newRow("cut") << right.left(right.size() - 1);
        QTest::newRow("longer") << QByteArray(right + "00");
        QTest::newRow("not hex inside") << QByteArray(right.left(10) + 'g' + right.mid(10));
        QTest::newRow("with blanks inside") << QByteArray(right.left(10) + ' ' + right.mid(10));
        QTest::newRow("behind many guesses") << QByteArray(("v1=" + QByteArray(64, '0') + ',').repeated(1000) + right);
    }

    void takesNothingElse()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!check({"whsec_a"}, header));
    }

    void takesNothingWithoutASecret()
    {
        QVERIFY(!check({}, signature("")));
        QVERIFY(!check({""}, signature("")));
    }
};

QTEST_GUILESS_MAIN(WebhookSignatureTest)
#include "WebhookSignatureTest.moc"
