#include "store/SessionKeys.h"

#include <QTest>

using namespace melodeck;

class SessionKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAKeyToItsHostPortAndSchemeAlone_data();
    void givesAKeyToItsHostPortAndSchemeAlone();
    void keepsOneKeyForEachPlace();
    void forgetsAKeyThatIsTakenBack();
};

void SessionKeysTest::givesAKeyToItsHostPortAndSchemeAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("given");
    const auto row = [](const char* url, bool given) { QTest::newRow(url) << QString::fromLatin1(url) << given; };
    row("https://example.org/predict", true);
    row("https://example.org/other/path?x=1", true);
    row("https://example.org:443/predict", true);
    row("HTTPS://EXAMPLE.ORG/predict", true);
    row("http://example.org/predict", false);
    row("http://example.org:443/predict", false);
    row("https://example.org:8443/predict", false);
    row("https://api.example.org/predict", false);
    row("https://example.org.evil.net/predict", false);
    row("https://example.org@evil.net/predict", false);
    row("https://evil.net/predict", false);
    row("", false);
}

void SessionKeysTest::givesAKeyToItsHostPortAndSchemeAlone()
{
    QFETCH(QString, url);
    store::SessionKeys keys;
    keys.set(QUrl(QStringLiteral("https://example.org/predict")), core::Secret(QByteArray("sk-1")));
    QTEST(keys.keyFor(QUrl(url)).reveal() == "sk-1", "given");
    QTEST(!keys.keyFor(QUrl(url)).isEmpty(), "given");
}

void SessionKeysTest::keepsOneKeyForEachPlace()
{
    store::SessionKeys keys;
    keys.set(QUrl(QStringLiteral("http://127.0.0.1:8080/a")), core::Secret(QByteArray("one")));
    keys.set(QUrl(QStringLiteral("http://127.0.0.1:8081/a")), core::Secret(QByteArray("two")));
    QCOMPARE(keys.keyFor(QUrl(QStringLiteral("http://127.0.0.1:8080/b"))).reveal(), QByteArray("one"));
    QCOMPARE(keys.keyFor(QUrl(QStringLiteral("http://127.0.0.1:8081/b"))).reveal(), QByteArray("two"));
    keys.set(QUrl(QStringLiteral("http://127.0.0.1:8080/c")), core::Secret(QByteArray("three")));
    QCOMPARE(keys.keyFor(QUrl(QStringLiteral("http://127.0.0.1:8080/b"))).reveal(), QByteArray("three"));
}

void SessionKeysTest::forgetsAKeyThatIsTakenBack()
{
    store::SessionKeys keys;
    const QUrl url(QStringLiteral("https://example.org/predict"));
    keys.set(url, core::Secret(QByteArray("one")));
    keys.set(url, core::Secret());
    QVERIFY(keys.keyFor(url).isEmpty());
}

QTEST_APPLESS_MAIN(SessionKeysTest)
#include "SessionKeysTest.moc"
