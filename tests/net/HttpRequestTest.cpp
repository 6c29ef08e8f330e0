#include "net/HttpRequest.h"

#include <QTest>

using namespace melodeck;

class HttpRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThisComputer_data();
    void knowsThisComputer();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void refusesHeadersThatAreNone_data();
    void refusesHeadersThatAreNone();
    void neverShowsPartsOfAnAddressThatMayBeSecret();
    void tellsOriginsApart();
    void findsAHeader();
};

void HttpRequestTest::knowsThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isHere");
    for (const char* url : {"http://localhost:8080/", "http://LOCALHOST/", "http://a.localhost/", "http://127.0.0.1/",
                            "http://127.9.8.7/", "http://[::1]:80/"}) {
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    }
    for (const char* url :
         {"http://localhost.example.com/", "http://127.0.0.1.example.com/", "http://128.0.0.1/", "http://0.0.0.0/",
          "http://192.168.1.1/", "http://[::2]/", "http://notlocalhost/", "http://127.example/"}) {
        QTest::newRow(url) << QString::fromLatin1(url) << false;
    }
}

void HttpRequestTest::knowsThisComputer()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isHere);
    QCOMPARE(net::isLoopback(QUrl(url)), isHere);
}

void HttpRequestTest::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("https") << QStringLiteral("https://example.com/predict") << QByteArray("1") << QByteArray("k")
                           << true;
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:1/") << QByteArray() << QByteArray("k") << true;
    QTest::newRow("plain") << QStringLiteral("http://example.com/") << QByteArray() << QByteArray() << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QByteArray() << QByteArray() << false;
    QTest::newRow("ftp") << QStringLiteral("ftp://example.com/") << QByteArray() << QByteArray() << false;
    QTest::newRow("no scheme") << QStringLiteral("example.com") << QByteArray() << QByteArray() << false;
    QTest::newRow("no host") << QStringLiteral("https:///predict") << QByteArray() << QByteArray() << false;
    QTest::newRow("empty") << QString() << QByteArray() << QByteArray() << false;
    QTest::newRow("split header") << QStringLiteral("https://example.com/") << QByteArray("1\r\nX: 2") << QByteArray()
                                  << false;
    QTest::newRow("split key") << QStringLiteral("https://example.com/") << QByteArray() << QByteArray("k\nX: 2")
                               << false;
}

void HttpRequestTest::refusesWhatCannotBeSent()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, key);
    QFETCH(const bool, isAllowed);
    net::HttpRequest request;
    request.url = QUrl(url);
    request.headers = {{"X-Test", header}};
    request.authorization = net::Authorization{core::AuthScheme::Bearer, core::Secret(key)};
    const core::Result<void> checked = net::checkRequest(request);
    QCOMPARE(checked.has_value(), isAllowed);
    QVERIFY(isAllowed || checked.error().code == core::ErrorCode::InvalidArgument);
}

void HttpRequestTest::refusesHeadersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isAllowed");
    const QByteArray key("abcd.secret");
    QTest::newRow("plain") << QByteArray("X-Test") << QByteArray("a b\tc") << key << true;
    QTest::newRow("beyond ASCII") << QByteArray("X-Test") << QByteArray("\xC3\xA4") << key << true;
    QTest::newRow("no name") << QByteArray() << QByteArray("1") << key << false;
    QTest::newRow("colon in the name") << QByteArray("X:Y") << QByteArray("1") << key << false;
    QTest::newRow("space in the name") << QByteArray("X Y") << QByteArray("1") << key << false;
    QTest::newRow("semicolon in the name") << QByteArray("X;") << QByteArray("1") << key << false;
    QTest::newRow("a length of its own") << QByteArray("Content-Length") << QByteArray("5") << key << false;
    QTest::newRow("a framing of its own") << QByteArray("TRANSFER-ENCODING") << QByteArray("chunked") << key << false;
    for (const char c : {'\0', '\1', '\n', '\r', '\x1B', '\x7F'}) {
        const QByteArray number = QByteArray::number(static_cast<int>(c));
        QTest::newRow(("value with " + number).constData())
            << QByteArray("X-Test") << QByteArray("a") + c + "b" << key << false;
        QTest::newRow(("key with " + number).constData()) << QByteArray("X-Test") << QByteArray() << key + c << false;
    }
}

void HttpRequestTest::refusesHeadersThatAreNone()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, key);
    QFETCH(const bool, isAllowed);
    net::HttpRequest request;
    request.url = QUrl(QStringLiteral("https://example.com/predict"));
    request.headers = {{name, value}};
    request.authorization = net::Authorization{core::AuthScheme::ApiKey, core::Secret(key)};
    const core::Result<void> checked = net::checkRequest(request);
    QCOMPARE(checked.has_value(), isAllowed);
    if (!isAllowed) {
        QCOMPARE(checked.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY(checked.error().message.contains(QLatin1String("Nothing was sent")));
        QVERIFY(!(checked.error().message + checked.error().detail).contains(QLatin1String("secret")));
    }
}

void HttpRequestTest::neverShowsPartsOfAnAddressThatMayBeSecret()
{
    net::HttpRequest request;
    request.url = QUrl(QStringLiteral("http://user:hunter2@example.com/predict?token=abc"));
    const core::Result<void> refused = net::checkRequest(request);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.contains(QLatin1String("example.com")));
    QVERIFY(!refused.error().message.contains(QLatin1String("hunter2")));
    QVERIFY(!refused.error().message.contains(QLatin1String("abc")));
    // Refused for what it holds, however it is sent.
    request.plainHttp = net::PlainHttp::Allowed;
    QVERIFY(!net::checkRequest(request).has_value());
    for (const char* url :
         {"https://user:hunter2@example.com/", "https://user@example.com/", "https://:hunter2@example.com/"}) {
        request.url = QUrl(QString::fromLatin1(url));
        const core::Result<void> checked = net::checkRequest(request);
        QVERIFY2(!checked.has_value(), url);
        QCOMPARE(checked.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY(!(checked.error().message + checked.error().detail).contains(QLatin1String("hunter2")));
        QVERIFY(!checked.error().message.contains(QLatin1String("user@")));
    }
    request.url = QUrl(QStringLiteral("https://example.com/predict?token=abc"));
    QVERIFY(net::checkRequest(request).has_value());
}

void HttpRequestTest::tellsOriginsApart()
{
    const QUrl url(QStringLiteral("https://example.com/a"));
    QVERIFY(net::isSameOrigin(url, QUrl(QStringLiteral("https://example.com:443/b?c"))));
    QVERIFY(!net::isSameOrigin(url, QUrl(QStringLiteral("http://example.com/a"))));
    QVERIFY(!net::isSameOrigin(url, QUrl(QStringLiteral("https://example.com:8443/a"))));
    QVERIFY(!net::isSameOrigin(url, QUrl(QStringLiteral("https://example.org/a"))));
}

void HttpRequestTest::findsAHeader()
{
    const net::HttpHead head{.status = 200, .headers = {{"a", "1"}, {"b", "2"}, {"b", "3"}}};
    QCOMPARE(head.header("b"), QByteArray("2"));
    QVERIFY(head.header("c").isNull());
}

QTEST_APPLESS_MAIN(HttpRequestTest)
#include "HttpRequestTest.moc"
