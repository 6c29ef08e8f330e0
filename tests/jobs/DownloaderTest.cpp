#include "jobs/Downloader.h"

#include "net/HttpClient.h"
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace melodeck;
using namespace std::chrono_literals;
using core::ErrorCode;
namespace scripts = support::scripts;

namespace {

constexpr const char* kWavHeaders = "Content-Type: audio/wav\r\n";

/// As a server of files answers: scripts::answer() says that all is JSON.
QByteArray fileAnswer(const QByteArray& body, const QByteArray& headers = kWavHeaders)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DownloaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server.emplace();
        m_limits = {};
        m_progress = std::make_shared<core::TransferProgress>();
    }

    void bringsTheFileUnderItsName()
    {
        serve("/music/hum%20take%202.wav?token=1", scripts::raw(fileAnswer(m_wav)));
        const auto path = fetch("/music/hum%20take%202.wav?token=1");
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().message));
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("hum take 2.wav"));
        QCOMPARE(contentsOf(*path), m_wav);
        QCOMPARE(m_progress->bytesReceived.load(), m_wav.size());
        QCOMPARE(m_progress->bytesExpected.load(), m_wav.size());
        const auto seen = m_server->requests(1);
        QCOMPARE(seen.front().method, QByteArray("GET"));
        QVERIFY(seen.front().header("authorization").isEmpty());
    }

    void takesTheNameThatTheServerGives_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("name");
        QTest::newRow("quoted") << QByteArray(R"(attachment; filename="my tune.flac")")
                                << QStringLiteral("my tune.flac");
        QTest::newRow("bare") << QByteArray("attachment; filename=tune.ogg") << QStringLiteral("tune.ogg");
        QTest::newRow("extended") << QByteArray("attachment; filename=\"x.wav\"; filename*=UTF-8''Zo%C3%AB.wav")
                                  << QString::fromUtf8("Zoë.wav");
        QTest::newRow("a path that leads out")
            << QByteArray(R"(attachment; filename="../../../etc/cron.wav")") << QStringLiteral("cron.wav");
        QTest::newRow("nothing but dots") << QByteArray(R"(attachment; filename="..")") << QStringLiteral("recording");
        QTest::newRow("none") << QByteArray("inline") << QStringLiteral("song.wav");
    }

    void takesTheNameThatTheServerGives()
    {
        QFETCH(QByteArray, disposition);
        QFETCH(QString, name);
        serve("/song.wav", scripts::raw(fileAnswer(m_wav, "Content-Disposition: " + disposition + "\r\n")));
        const auto path = fetch("/song.wav");
        QVERIFY(path.has_value());
        QCOMPARE(QFileInfo(*path).fileName(), name);
        QVERIFY(QFileInfo(*path).canonicalFilePath().startsWith(QFileInfo(m_folder->path()).canonicalFilePath()));
    }

    void followsALinkToAnotherServerWithoutAKey()
    {
        support::FaultyServer store;
        store.route("/a1b2", scripts::raw(fileAnswer(m_wav)));
        serve("/song.wav", scripts::redirect(302, store.url("/a1b2").toEncoded()));
        const auto path = fetch("/song.wav");
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().message));
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("song.wav"));
        QCOMPARE(contentsOf(*path), m_wav);
        QVERIFY(store.requests(1).front().header("authorization").isEmpty());
    }

    void refusesWhereItMayNotGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("plain HTTP to elsewhere")
            << QStringLiteral("http://example.org/a.wav") << QStringLiteral("http:// only");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QStringLiteral("not a link");
        QTest::newRow("another scheme") << QStringLiteral("ftp://example.org/a.wav") << QStringLiteral("not a link");
        QTest::newRow("no host") << QStringLiteral("https:///a.wav") << QStringLiteral("not a link");
        QTest::newRow("a password") << QStringLiteral("https://me:secret@example.org/a.wav")
                                    << QStringLiteral("password");
        QTest::newRow("nonsense") << QStringLiteral("happy rock") << QStringLiteral("not a link");
    }

    void refusesWhereItMayNotGo()
    {
        QFETCH(QString, url);
        QFETCH(QString, says);
        const auto path = fetch(QUrl(url));
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(path.error().message.contains(says), qPrintable(path.error().message));
        QVERIFY2(path.error().message.contains(QStringLiteral("Nothing was fetched")),
                 qPrintable(path.error().message));
        QVERIFY(!path.error().message.contains(QStringLiteral("secret")));
        QVERIFY(isEmpty());
    }

    void refusesARedirectToPlainHttpElsewhere()
    {
        serve("/song.wav", scripts::redirect(301, "http://example.org/song.wav"));
        const auto path = fetch("/song.wav");
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::InvalidArgument);
        QVERIFY(isEmpty());
    }

    void endlessRedirectsEnd()
    {
        support::FaultyServer other;
        other.route("/b", scripts::redirect(302, m_server->url("/a").toEncoded()));
        serve("/a", scripts::redirect(302, other.url("/b").toEncoded()));
        const auto path = fetch("/a");
        QVERIFY(!path);
        QVERIFY2(path.error().message.contains(QStringLiteral("without end")), qPrintable(path.error().message));
        QVERIFY(isEmpty());
    }

    void leavesNothingOfWhatIsNotAWholeRecording_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QByteArray page = "<!DOCTYPE html><title>Song</title>";
        QTest::newRow("not there") << scripts::answer(404, "{}") << int(ErrorCode::NotFound) << QStringLiteral("404");
        QTest::newRow("signed in only") << scripts::answer(403, "{}") << int(ErrorCode::Unauthorized)
                                        << QStringLiteral("sends no key");
        QTest::newRow("server trouble") << scripts::answer(500, "{}") << int(ErrorCode::ModelError)
                                        << QStringLiteral("500");
        QTest::newRow("a page by its type") << fileAnswer(page, "Content-Type: text/html; charset=utf-8\r\n")
                                            << int(ErrorCode::Parse) << QStringLiteral("a web page");
        QTest::newRow("a page that says that it is audio")
            << fileAnswer(page) << int(ErrorCode::Parse) << QStringLiteral("a web page");
        QTest::newRow("JSON") << scripts::answer(200, "{}") << int(ErrorCode::Parse) << QStringLiteral("text");
        QTest::newRow("a picture") << fileAnswer("\x89PNG", "Content-Type: image/png\r\n") << int(ErrorCode::Parse)
                                   << QStringLiteral("a picture");
        QTest::newRow("empty") << fileAnswer({}) << int(ErrorCode::Parse) << QStringLiteral("empty");
        QTest::newRow("cut") << fileAnswer(m_wav).chopped(1000) << int(ErrorCode::Unavailable)
                             << QStringLiteral("broke off");
        QTest::newRow("no HTTP at all") << QByteArray("220 mail ready\r\n") << int(ErrorCode::Unavailable)
                                        << QStringLiteral("broke off");
    }

    void leavesNothingOfWhatIsNotAWholeRecording()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        QFETCH(QString, says);
        serve("/song.wav", scripts::raw(answer));
        const auto path = fetch("/song.wav");
        QVERIFY(!path);
        QVERIFY2(path.error().message.contains(says), qPrintable(path.error().message));
        QCOMPARE(int(path.error().code), code);
        QVERIFY(isEmpty());
    }

    void endsWhatIsTooLarge_data()
    {
        QTest::addColumn<bool>("tellsItsSize");
        QTest::newRow("that says so") << true;
        QTest::newRow("that does not") << false;
    }

    void endsWhatIsTooLarge()
    {
        QFETCH(bool, tellsItsSize);
        const QByteArray noSize = "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nConnection: close\r\n\r\n" + m_wav;
        serve("/song.wav", scripts::raw(tellsItsSize ? fileAnswer(m_wav) : noSize));
        m_limits.mostBytes = 10'000;
        const auto path = fetch("/song.wav");
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::TooLarge);
        QVERIFY(isEmpty());
    }

    void endsWhatStandsStill()
    {
        serve("/song.wav", scripts::stalledAfter(fileAnswer(m_wav).first(5000)));
        m_limits.stall = 100ms;
        const auto path = fetch("/song.wav");
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::Timeout);
        QVERIFY2(path.error().message.contains(QStringLiteral("Nothing of it is kept")),
                 qPrintable(path.error().message));
        QVERIFY(isEmpty());
    }

    void endsWhatTakesTooLongAltogether()
    {
        serve("/song.wav", scripts::paced(fileAnswer(m_wav), 100, 20ms));
        m_limits.total = 300ms;
        const auto path = fetch("/song.wav");
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::Timeout);
        QVERIFY(isEmpty());
    }

    void stopsWhenItIsToldTo()
    {
        serve("/song.wav", scripts::stalledAfter(fileAnswer(m_wav).first(5000)));
        core::Result<QString> path;
        {
            std::jthread worker([&](const std::stop_token& stop) { path = fetch(m_server->url("/song.wav"), stop); });
            QTRY_VERIFY(m_progress->bytesReceived > 0);
        }
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::Cancelled);
        QVERIFY(isEmpty());
    }

    void aSecondFetchTakesThePlaceOfTheFirst()
    {
        serve("/song.wav", scripts::raw(fileAnswer(m_wav)));
        const auto first = fetch("/song.wav");
        const auto second = fetch("/song.wav");
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QCOMPARE(contentsOf(*second), m_wav);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        serve("/song.wav", scripts::raw(fileAnswer(m_wav)));
        const jobs::Downloader downloader(m_http, QStringLiteral("/proc/nothing"), m_limits);
        const auto path = downloader.fetch(m_server->url("/song.wav"), m_progress, {});
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::Io);
    }

private:
    void serve(const QByteArray& target, const support::FaultyServer::Script& script)
    {
        m_server->route(target, script);
    }
    core::Result<QString> fetch(const QByteArray& target) { return fetch(m_server->url(target)); }
    core::Result<QString> fetch(const QUrl& url, const std::stop_token& stop = {})
    {
        return jobs::Downloader(m_http, m_folder->path(), m_limits).fetch(url, m_progress, stop);
    }
    /// No file anywhere in the folder, and no folder either.
    [[nodiscard]] bool isEmpty() const { return QDir(m_folder->path()).isEmpty(); }

    const QByteArray m_wav = support::sineWav(1.0);
    net::HttpClient m_http;
    std::optional<QTemporaryDir> m_folder;
    std::optional<support::FaultyServer> m_server;
    jobs::DownloadLimits m_limits;
    std::shared_ptr<core::TransferProgress> m_progress = std::make_shared<core::TransferProgress>();
};

QTEST_GUILESS_MAIN(DownloaderTest)
#include "DownloaderTest.moc"
