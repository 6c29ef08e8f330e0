#include "net/HeadReader.h"

#include <QTest>

using namespace melodeck;
using net::HeadReader;
using Step = HeadReader::Step;

class HeadReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAHeadTogether();
    void passesOverWhatComesBeforeTheAnswer();
    void givesUpOnAHeadWithoutEnd();
    void knowsHowMuchIsAnnounced_data();
    void knowsHowMuchIsAnnounced();
    void forgetsOnlyWhatNoLongerHolds();
    void sendsOnToTheSameServerOnly_data();
    void sendsOnToTheSameServerOnly();
};

void HeadReaderTest::putsAHeadTogether()
{
    HeadReader reader;
    QCOMPARE(reader.take("HTTP/1.1 503 Service Unavailable\r\n"), Step::More);
    QCOMPARE(reader.take("Retry-After:  3 \r\n"), Step::More);
    QCOMPARE(reader.take("X-Empty:\r\n"), Step::More);
    QCOMPARE(reader.take("no header at all\r\n"), Step::More);
    QCOMPARE(reader.take("\r\n"), Step::Whole);
    const net::HttpHead head = reader.takeHead();
    QCOMPARE(head.status, 503);
    QCOMPARE(head.header("retry-after"), QByteArray("3"));
    QCOMPARE(head.headers.size(), std::size_t{2});
}

void HeadReaderTest::passesOverWhatComesBeforeTheAnswer()
{
    HeadReader reader;
    QCOMPARE(reader.take("HTTP/1.1 103 Early Hints\r\n"), Step::More);
    QCOMPARE(reader.take("Link: </a>\r\n"), Step::More);
    QCOMPARE(reader.take("\r\n"), Step::Interim);
    QCOMPARE(reader.take("HTTP/1.1 200\r\n"), Step::More);
    QCOMPARE(reader.take("\r\n"), Step::Whole);
    QCOMPARE(reader.head().status, 200);
    QVERIFY(reader.head().header("link").isNull());
}

void HeadReaderTest::givesUpOnAHeadWithoutEnd()
{
    HeadReader reader;
    QCOMPARE(reader.take("HTTP/1.1 200 OK\r\n"), Step::More);
    Step step = Step::More;
    for (int i = 0; i < 100'000 && step == Step::More; ++i) {
        step = reader.take("X-A: b\r\n");
    }
    QCOMPARE(step, Step::TooLong);
}

void HeadReaderTest::knowsHowMuchIsAnnounced_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("length alone") << QByteArray("x") << QByteArray("y") << qint64{100};
    QTest::newRow("chunked") << QByteArray("transfer-encoding") << QByteArray("chunked") << qint64{-1};
    QTest::newRow("compressed") << QByteArray("content-encoding") << QByteArray("GZip") << qint64{-1};
    QTest::newRow("not compressed") << QByteArray("content-encoding") << QByteArray("Identity") << qint64{100};
}

void HeadReaderTest::knowsHowMuchIsAnnounced()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const net::HttpHead head{.status = 200,
                             .headers = {{"content-length", "100"}, {"content-encoding", "identity"}, {name, value}}};
    QTEST(qint64{net::announcedBytes(head)}, "bytes");
    QCOMPARE(net::announcedBytes({.status = 200, .headers = {{"content-length", "much"}}}), -1);
    QCOMPARE(net::announcedBytes({.status = 200, .headers = {{"content-length", "-7"}}}), -1);
    QCOMPARE(net::announcedBytes({.status = 200, .headers = {}}), -1);
}

void HeadReaderTest::forgetsOnlyWhatNoLongerHolds()
{
    net::HttpHead packed{.status = 200, .headers = {{"content-encoding", "br"}, {"a", "1"}, {"content-length", "5"}}};
    net::forgetEncoding(packed);
    QCOMPARE(packed.headers.size(), std::size_t{1});
    net::HttpHead plain{.status = 200, .headers = {{"a", "1"}, {"content-length", "5"}}};
    net::forgetEncoding(plain);
    QCOMPARE(plain.header("content-length"), QByteArray("5"));
    net::HttpHead untouched{.status = 200, .headers = {{"content-encoding", "Identity"}, {"content-length", "5"}}};
    net::forgetEncoding(untouched); // else what is wrong with the body would be blamed on a compression
    QCOMPARE(untouched.header("content-length"), QByteArray("5"));
    QVERIFY(untouched.header("content-encoding").isNull());
}

void HeadReaderTest::sendsOnToTheSameServerOnly_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isFollowed");
    for (const char* location :
         {"/b", "b?c", "//example.com/b", "https://example.com:443/b", "HTTPS://EXAMPLE.com/b"}) {
        QTest::newRow(location) << QByteArray(location) << true;
    }
    for (const char* location :
         {"", "http://example.com/b", "https://example.com:8443/b", "https://example.org/b", "//example.org/",
          "https://example.com@example.org/", "https://user:pass@example.com/b", "ftp://example.com/", "https://"}) {
        QTest::newRow(*location == '\0' ? "nowhere" : location) << QByteArray(location) << false;
    }
}

void HeadReaderTest::sendsOnToTheSameServerOnly()
{
    QFETCH(const QByteArray, location);
    QFETCH(const bool, isFollowed);
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = QUrl(QStringLiteral("https://example.com/a"));
    for (const int status : {301, 302, 303, 307, 308}) {
        const net::HttpHead head{.status = status, .headers = {{"location", location}}};
        QCOMPARE(net::redirectTarget(request, head).isValid(), isFollowed);
        net::HttpRequest posted = request;
        posted.method = net::Method::Post;
        QVERIFY(!net::redirectTarget(posted, head).isValid());
    }
    QVERIFY(!net::redirectTarget(request, {.status = 200, .headers = {{"location", location}}}).isValid());
}

QTEST_APPLESS_MAIN(HeadReaderTest)
#include "HeadReaderTest.moc"
