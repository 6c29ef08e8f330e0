#include "core/Settings.h"
#include "ui/desktop/DesktopApplication.h"
#include "ui/desktop/LaunchOptions.h"
#include "ui/desktop/LaunchRequest.h"
#include "ui/desktop/PrivateBus.h"
#include "ui/desktop/RecentMenu.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/window/DroppedFiles.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <future>
#include <memory>

using namespace melodeck;
using namespace melodeck::ui;

using Role = SingleInstance::Role;

/// What a second start brings to the first, on the way between processes and over the bus.
class LaunchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_session = std::make_unique<QTemporaryDir>(); }

    void readsACommandLine();
    void knowsWhatAStartIsFor();
    void comesBackFromItsMessage();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();

    void handsItsFilesOverToTheFirst();
    void isFirstAgainWhenTheOtherHasEnded();
    void isInNobodysWayAfterItWasKilled();
    void keepsLibrariesApart();
    void knowsALibraryThroughALink();
    void givesUpOnOneThatHangs();
    void sendsNothingBeforeItIsGreeted();
    void survivesNonsense();
    void worksWithoutAPlaceForItsSocket();

    void opensWhatTheDesktopAsks();
    void leavesTheNameToWhoHasIt();

    void remembersTheLatestFiles();
    void greysFilesThatAreGone();
    void tellsWhatCannotBeRead();

private:
    [[nodiscard]] QString library(const char* name = "library") const { return m_home.filePath(QLatin1String(name)); }
    /// As another program would do it, which does not turn this one's event loop.
    [[nodiscard]] Role startAnother(const LaunchRequest& request, const QString& library,
                                    std::chrono::milliseconds patience = std::chrono::seconds(10)) const
    {
        auto result = std::async(std::launch::async, [folder = m_session->path(), request, library, patience] {
            return SingleInstance(folder, library).start(request, patience);
        });
        (void)QTest::qWaitFor(
            [&result] { return result.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 20'000);
        return result.get();
    }
    [[nodiscard]] QString socketPath() const
    {
        return QDir(m_session->path()).entryInfoList({QStringLiteral("melodeck-*")}, QDir::System).value(0).filePath();
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_session;
    LaunchRequest m_request{{QUrl::fromLocalFile(QStringLiteral("/tmp/Zoë & co.wav"))}, QStringLiteral("token-1")};
};

void LaunchTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, QFile::encodeName(m_home.filePath(QLatin1String(name))));
    }
    qRegisterMetaType<LaunchRequest>();
}

void LaunchTest::readsACommandLine()
{
    QFile odd(m_home.filePath(QStringLiteral("https:odd.wav")));
    QVERIFY(odd.open(QIODevice::WriteOnly));
    const auto urls = urlsOfArguments({QStringLiteral("a b.wav"), QStringLiteral("/x/ü.json"),
                                       QStringLiteral("file:///y/%C3%BC%20z.wav"), QStringLiteral("https://h/x.wav"),
                                       QStringLiteral("https:odd.wav"), QStringLiteral("../up.wav"), QString()},
                                      m_home.path());
    QCOMPARE(urls.size(), 6);
    QCOMPARE(urls[0].toLocalFile(), m_home.filePath(QStringLiteral("a b.wav")));
    QCOMPARE(urls[1].toLocalFile(), QStringLiteral("/x/ü.json"));
    QCOMPARE(urls[2].toLocalFile(), QStringLiteral("/y/ü z.wav"));
    QCOMPARE(urls[3], QUrl(QStringLiteral("https://h/x.wav")));
    QCOMPARE(urls[4].toLocalFile(), odd.fileName());
    QCOMPARE(QDir::cleanPath(urls[5].toLocalFile()), QFileInfo(m_home.path()).dir().filePath(QStringLiteral("up.wav")));
}

void LaunchTest::knowsWhatAStartIsFor()
{
    const auto parse = [this](const QStringList& words) {
        return parseLaunchOrLeave(QStringList{QStringLiteral("melodeck")} + words, m_home.path());
    };
    QCOMPARE(parse({}), LaunchRequest{});
    QCOMPARE(parse({QStringLiteral("--library")}).action, LaunchAction::Library);
    const LaunchRequest both = parse({QStringLiteral("--record"), QStringLiteral("a.wav")});
    QCOMPARE(both.action, LaunchAction::Record);
    QCOMPARE(both.urls, QList<QUrl>{QUrl::fromLocalFile(m_home.filePath(QStringLiteral("a.wav")))});
    const std::array<const char*, 3> version{"melodeck", "--version", "a.wav"};
    QVERIFY(isForWordsOnly(2, version.data()));
    QVERIFY(!isForWordsOnly(1, version.data()));
    QVERIFY(!isForWordsOnly(3, version.data()));
}

void LaunchTest::comesBackFromItsMessage()
{
    m_request.action = LaunchAction::Library;
    m_request.urls << QUrl::fromLocalFile(QStringLiteral("/line\nfeed 100%.wav"))
                   << QUrl(QStringLiteral("https://h/ü"));
    const QByteArray message = launchMessage(m_request);
    QVERIFY(message.endsWith('\n') && message.count('\n') == 1);
    QCOMPARE(launchOfMessage(message), m_request);
    QCOMPARE(launchOfMessage("{\"open\": [], \"action\": \"of a later version\"}\n"), LaunchRequest{});
    m_request.urls.resize(1);
    m_request.action = LaunchAction::None;
}

void LaunchTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("open\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("no list") << QByteArray("{\"open\": 7}\n");
}

void LaunchTest::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, message);
    QVERIFY(!launchOfMessage(message));
}

void LaunchTest::handsItsFilesOverToTheFirst()
{
    SingleInstance first(m_session->path(), library());
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy launches(&first, &SingleInstance::launched);
    QCOMPARE(startAnother(m_request, library()), Role::HandedOver);
    QTRY_COMPARE(launches.size(), 1);
    QCOMPARE(launches[0][0].value<LaunchRequest>(), m_request);
    QCOMPARE(startAnother({}, library()), Role::HandedOver);
    QTRY_COMPARE(launches.size(), 2);
    const auto rights = QFile::permissions(socketPath());
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void LaunchTest::isFirstAgainWhenTheOtherHasEnded()
{
    for (int i = 0; i < 3; ++i) {
        SingleInstance first(m_session->path(), library());
        QCOMPARE(first.start({}), Role::First);
    }
    QVERIFY(socketPath().isEmpty());
}

void LaunchTest::isInNobodysWayAfterItWasKilled()
{
    QString path;
    {
        SingleInstance first(m_session->path(), library());
        QCOMPARE(first.start({}), Role::First);
        path = socketPath();
    }
    QVERIFY(!path.isEmpty());
    // What kill -9 leaves: a socket that nobody listens to, and a lock file that nobody has locked.
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), static_cast<char*>(address.sun_path));
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(socket);
    QVERIFY(QFileInfo::exists(path) && QFileInfo::exists(path + QStringLiteral(".lock")));

    SingleInstance first(m_session->path(), library());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(first.start({}), Role::First);
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(startAnother(m_request, library()), Role::HandedOver);
}

void LaunchTest::keepsLibrariesApart()
{
    SingleInstance first(m_session->path(), library());
    SingleInstance other(m_session->path(), library("another"));
    QCOMPARE(first.start({}), Role::First);
    QCOMPARE(other.start({}), Role::First);
}

void LaunchTest::knowsALibraryThroughALink()
{
    QVERIFY(QDir().mkpath(library("disk")));
    QVERIFY(QFile::link(library("disk"), library("link")));
    SingleInstance first(m_session->path(), library("disk") + QStringLiteral("/new"));
    QCOMPARE(first.start({}), Role::First);
    QCOMPARE(startAnother({}, library("link") + QStringLiteral("/new")), Role::HandedOver);
}

void LaunchTest::givesUpOnOneThatHangs()
{
    SingleInstance first(m_session->path(), library());
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy launches(&first, &SingleInstance::launched);
    QElapsedTimer clock;
    clock.start();
    // On this thread: the first one's event loop stands still meanwhile.
    QCOMPARE(SingleInstance(m_session->path(), library()).start(m_request, std::chrono::milliseconds(200)),
             Role::NoAnswer);
    QVERIFY(clock.elapsed() < 2000);
    // It wakes up, and does not open what a person was told it had not opened.
    QTest::qWait(50);
    QCOMPARE(launches.size(), 0);
    QCOMPARE(startAnother(m_request, library()), Role::HandedOver);
}

void LaunchTest::sendsNothingBeforeItIsGreeted()
{
    QString path;
    {
        SingleInstance first(m_session->path(), library());
        QCOMPARE(first.start({}), Role::First);
        path = socketPath();
    }
    const int lock = ::open(QFile::encodeName(path + QStringLiteral(".lock")).constData(), O_RDWR);
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
    QLocalServer stranger;
    QVERIFY(stranger.listen(path));
    QByteArray heard;
    connect(&stranger, &QLocalServer::newConnection, this, [&] {
        QLocalSocket* socket = stranger.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
        socket->write("good day, who is there?\n");
    });
    QCOMPARE(startAnother(m_request, library(), std::chrono::milliseconds(500)), Role::NoAnswer);
    QVERIFY(heard.isEmpty());
    ::close(lock);
}

void LaunchTest::survivesNonsense()
{
    SingleInstance first(m_session->path(), library());
    QCOMPARE(first.start({}), Role::First);
    QSignalSpy launches(&first, &SingleInstance::launched);
    for (const QByteArray& nonsense : {QByteArray("{}\n"), QByteArray(3'000'000, 'x'), QByteArray("\n\n\n")}) {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(nonsense);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    QCOMPARE(launches.size(), 0);
    QCOMPARE(startAnother(m_request, library()), Role::HandedOver);
    QTRY_COMPARE(launches.size(), 1);
}

void LaunchTest::worksWithoutAPlaceForItsSocket()
{
    const QString nowhere = m_session->filePath(QStringLiteral("not/there"));
    QCOMPARE(SingleInstance(nowhere, library()).start(m_request), Role::Alone);
    // Longer than a socket's path can be.
    const QString deep = m_session->filePath(QString(120, QLatin1Char('x')));
    QVERIFY(QDir().mkpath(deep));
    SingleInstance first(deep, library());
    QCOMPARE(first.start({}), Role::Alone);
    QCOMPARE(SingleInstance(deep, library()).start({}), Role::Alone);
}

void LaunchTest::opensWhatTheDesktopAsks()
{
    tests::PrivateBus bus;
    QVERIFY(bus.start());
    const QDBusConnection other = bus.connection(QStringLiteral("launcher"));
    DesktopApplication application(bus.connection(QStringLiteral("program")));
    QSignalSpy launches(&application, &DesktopApplication::launched);
    const auto ask = [&other](const QString& method, const QVariantList& arguments) {
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.melodeck.Melodeck"),
                                                           QStringLiteral("/org/melodeck/Melodeck"),
                                                           QStringLiteral("org.freedesktop.Application"), method);
        call.setArguments(arguments);
        return tests::ask(other, call);
    };
    const QVariantMap token{{QStringLiteral("activation-token"), QStringLiteral("t")}};
    // Asked once: what QTRY_VERIFY is given is done several times.
    QTRY_VERIFY(other.interface()->isServiceRegistered(QStringLiteral("org.melodeck.Melodeck")));
    QVERIFY(!ask(QStringLiteral("Activate"), {token}).canConvert<QDBusError>());
    QVERIFY(!ask(QStringLiteral("Open"),
                 {QStringList{QStringLiteral("file:///a%20b.wav"), QStringLiteral("no address")}, QVariantMap()})
                 .canConvert<QDBusError>());
    QVERIFY(!ask(QStringLiteral("ActivateAction"), {QStringLiteral("record"), QVariantList(), token})
                 .canConvert<QDBusError>());
    QCOMPARE(launches.size(), 3);
    QCOMPARE(launches[2][0].value<LaunchRequest>(), (LaunchRequest{{}, QStringLiteral("t"), LaunchAction::Record}));
    QCOMPARE(launches[0][0].value<LaunchRequest>(), (LaunchRequest{{}, QStringLiteral("t")}));
    QCOMPARE(launches[1][0].value<LaunchRequest>(),
             (LaunchRequest{{QUrl::fromLocalFile(QStringLiteral("/a b.wav"))}, QString()}));
}

void LaunchTest::leavesTheNameToWhoHasIt()
{
    tests::PrivateBus bus;
    QVERIFY(bus.start());
    QDBusConnection other = bus.connection(QStringLiteral("first"));
    QVERIFY(other.registerService(QStringLiteral("org.melodeck.Melodeck")));
    {
        const DesktopApplication application(bus.connection(QStringLiteral("second")));
        const DesktopApplication nobody(QDBusConnection(QStringLiteral("none")));
        QTest::qWait(50);
    }
    QVERIFY(other.unregisterService(QStringLiteral("org.melodeck.Melodeck")));
}

void LaunchTest::remembersTheLatestFiles()
{
    core::Settings settings;
    RecentMenu menu(settings);
    QVERIFY(!menu.menuAction()->isEnabled());
    for (int i = 0; i < 12; ++i) {
        menu.note({QStringLiteral("/music/%1, & more.wav").arg(i)});
    }
    menu.note({QStringLiteral("/music/5, & more.wav"), QStringLiteral("/b.json")});
    menu.note({m_home.filePath(QStringLiteral("XDG_DATA_HOME/melodeck/clips/clip_0.wav"))}); // ours
    const QStringList files = core::Settings().recentFiles();
    QCOMPARE(files.size(), core::Settings::kMostRecent);
    QCOMPARE(files.mid(0, 3), (QStringList{QStringLiteral("/music/5, & more.wav"), QStringLiteral("/b.json"),
                                           QStringLiteral("/music/11, & more.wav")}));
    QVERIFY(menu.menuAction()->isEnabled());
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().front()->text(), QStringLiteral("5, && more.wav – /music"));
    menu.findChild<QAction*>(QStringLiteral("clearRecentFiles"))->trigger();
    QVERIFY(core::Settings().recentFiles().isEmpty());
    QVERIFY(!menu.menuAction()->isEnabled());
}

void LaunchTest::greysFilesThatAreGone()
{
    core::Settings settings;
    RecentMenu menu(settings);
    QFile there(m_home.filePath(QStringLiteral("there.wav")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    menu.note({there.fileName(), m_home.filePath(QStringLiteral("gone.wav"))});
    QSignalSpy chosen(&menu, &RecentMenu::chosen);
    Q_EMIT menu.aboutToShow();
    QTRY_VERIFY(!menu.actions().at(1)->isEnabled());
    QVERIFY(menu.actions().at(0)->isEnabled());
    menu.actions().at(0)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), there.fileName());
    settings.clearRecentFiles();
}

void LaunchTest::tellsWhatCannotBeRead()
{
    QFile there(m_home.filePath(QStringLiteral("there.wav")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    const QString gone = m_home.filePath(QStringLiteral("gone.wav"));
    const auto text = [](const QStringList& paths) { return unreadableText(sortFiles(paths)); };
    QVERIFY(text({there.fileName(), m_home.path()}).isEmpty());
    QCOMPARE(text({gone}),
             QStringLiteral("“gone.wav” is not there. Nothing was opened. Look whether it was moved or its "
                            "drive taken out."));
    QCOMPARE(text({there.fileName(), gone}),
             QStringLiteral("“gone.wav” is not there, or may not be read. The rest was opened."));
    // It would be waited for.
    const QString pipe = m_home.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY2(text({pipe}).startsWith(QStringLiteral("“pipe” may not be read.")), qPrintable(text({pipe})));
    QVERIFY(text({gone, gone, there.fileName()}).startsWith(QStringLiteral("“gone.wav” and 1 other")));
}

QTEST_MAIN(LaunchTest)

#include "LaunchTest.moc"
