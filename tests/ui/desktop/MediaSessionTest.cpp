#include "ui/desktop/MediaSession.h"

#include "audio/AudioFile.h"
#include "core/Paths.h"
#include "ui/desktop/CoverFiles.h"
#include "ui/desktop/PrivateBus.h"
#include "ui/player/FakeAudioOutput.h"
#include "ui/player/Player.h"

#include <QDBusArgument>
#include <QDir>
#include <QImage>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

const QString kName = QStringLiteral("org.mpris.MediaPlayer2.melodeck");
const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr double kSeconds = 4.0;

} // namespace

/// Another program looks at the player over a bus, and works it.
class MediaSessionTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void onChange(const QString& interface, const QVariantMap& changed, const QStringList&)
    {
        QCOMPARE(interface, kPlayer);
        m_changes << changed;
    }
    void onSeeked(qlonglong position) { m_seeks << position; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isNotThereBeforeTheFirstPlay();
    void saysWhatPlays();
    void doesWhatMediaKeysAsk();
    void seeksInsideTheTrackThatIsMeant();
    void changesVolumeLoopAndSpeed();
    void tellsOfManyChangesAtOnce();
    void tellsJumpsAndNotThePassingOfTime();
    void paintsTheWaveform();
    void hidesWhichClipItIs();
    void hasANameOfItsOwnBesideAnother();
    void hasTheNameThatASandboxAllows();
    void raisesAndQuits();
    void livesWithoutABus();
    void outlivesTheBus();
    void understandsPlayerctl();

private:
    [[nodiscard]] QVariant get(const QString& property, const QString& interface = kPlayer)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(kName, kPath, kProperties, QStringLiteral("Get"));
        question << interface << property;
        return tests::ask(*m_other, question);
    }
    [[nodiscard]] QVariantMap metadata() { return qdbus_cast<QVariantMap>(get(QStringLiteral("Metadata"))); }
    void set(const QString& property, const QVariant& value)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(kName, kPath, kProperties, QStringLiteral("Set"));
        question << kPlayer << property << QVariant::fromValue(QDBusVariant(value));
        (void)tests::ask(*m_other, question);
    }
    void call(const QString& method, const QVariantList& arguments = {}, const QString& interface = kPlayer)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(kName, kPath, interface, method);
        question.setArguments(arguments);
        const QVariant answer = tests::ask(*m_other, question);
        QVERIFY2(!answer.canConvert<QDBusError>(), qPrintable(answer.value<QDBusError>().message()));
    }
    [[nodiscard]] ClipSource clip(int index) const
    {
        return {m_home.filePath(QStringLiteral("clip%1.wav").arg(index)), QStringLiteral("prompt %1").arg(index)};
    }
    /// The first of three clips plays, and the bus knows it.
    void play()
    {
        m_player->setPlaylist({clip(0), clip(1), clip(2)});
        m_player->load(clip(0), AfterLoad::Play);
        QTRY_COMPARE(m_player->state(), PlayerState::Playing);
        QTRY_COMPARE(m_session->busName(), kName);
    }

    QTemporaryDir m_home;
    std::unique_ptr<tests::PrivateBus> m_bus;
    std::optional<QDBusConnection> m_own;
    std::optional<QDBusConnection> m_other;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MediaSession> m_session;
    FakeAudioOutput* m_output = nullptr;
    QList<QVariantMap> m_changes;
    QList<qlonglong> m_seeks;
    int m_raised = 0;
    int m_quits = 0;
};

void MediaSessionTest::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("cache"))));
    for (int i = 0; i < 3; ++i) {
        QFile file(clip(i).path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(audio::encodeWav16({8000, 1, std::vector<float>(static_cast<std::size_t>(8000 * kSeconds), 0.5F)}));
    }
}

void MediaSessionTest::init()
{
    m_bus = std::make_unique<tests::PrivateBus>();
    QVERIFY(m_bus->start());
    m_own = m_bus->connection(QStringLiteral("own"));
    m_other = m_bus->connection(QStringLiteral("other"));
    QVERIFY(m_own->isConnected() && m_other->isConnected());
    auto output = std::make_unique<FakeAudioOutput>();
    m_output = output.get();
    m_player = std::make_unique<Player>(std::move(output));
    m_session = std::make_unique<MediaSession>(
        *m_player, MediaSessionActions{[this] { ++m_raised; }, [this] { ++m_quits; }}, *m_own);
    m_changes.clear();
    m_seeks.clear();
    QVERIFY(m_other->connect({}, kPath, kProperties, QStringLiteral("PropertiesChanged"), this,
                             SLOT(onChange(QString, QVariantMap, QStringList))));
    QVERIFY(m_other->connect({}, kPath, kPlayer, QStringLiteral("Seeked"), this, SLOT(onSeeked(qlonglong))));
}

void MediaSessionTest::cleanup()
{
    m_session.reset();
    m_player.reset();
    m_own.reset();
    m_other.reset();
    m_bus.reset();
}

void MediaSessionTest::isNotThereBeforeTheFirstPlay()
{
    m_player->load(clip(0));
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    QVERIFY(get(QStringLiteral("PlaybackStatus")).canConvert<QDBusError>());
    m_player->play();
    QTRY_COMPARE(m_session->busName(), kName);
    QCOMPARE(get(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Playing"));
    m_session.reset();
    QTRY_VERIFY(get(QStringLiteral("PlaybackStatus")).canConvert<QDBusError>());
}

void MediaSessionTest::saysWhatPlays()
{
    play();
    const QVariantMap facts = metadata();
    QCOMPARE(facts.value(QStringLiteral("xesam:title")).toString(), QStringLiteral("prompt 0"));
    QCOMPARE(facts.value(QStringLiteral("mpris:length")).toLongLong(), 4'000'000);
    QCOMPARE(facts.value(QStringLiteral("xesam:url")).toUrl(), QUrl::fromLocalFile(clip(0).path));
    QVERIFY(facts.value(QStringLiteral("mpris:trackid")).canConvert<QDBusObjectPath>());
    QVERIFY(!get(QStringLiteral("CanGoPrevious")).toBool());
    QVERIFY(get(QStringLiteral("CanGoNext")).toBool());
    QVERIFY(get(QStringLiteral("CanSeek")).toBool());
    m_output->pump(48'000);
    QCOMPARE(get(QStringLiteral("Position")).toLongLong(), 1'000'000);
    const QString program = QStringLiteral("org.mpris.MediaPlayer2");
    QCOMPARE(get(QStringLiteral("Identity"), program).toString(), QStringLiteral("Melodeck"));
    QCOMPARE(get(QStringLiteral("DesktopEntry"), program).toString(), QStringLiteral("org.melodeck.Melodeck"));
}

void MediaSessionTest::doesWhatMediaKeysAsk()
{
    play();
    call(QStringLiteral("Pause"));
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(get(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Paused"));
    call(QStringLiteral("PlayPause"));
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    call(QStringLiteral("Next"));
    QTRY_COMPARE(m_player->current()->title, QStringLiteral("prompt 1"));
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    call(QStringLiteral("Previous"));
    QTRY_COMPARE(m_player->current()->title, QStringLiteral("prompt 0"));
    m_output->pump(48'000);
    call(QStringLiteral("Stop"));
    QCOMPARE(get(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Stopped"));
    QCOMPARE(get(QStringLiteral("Position")).toLongLong(), 0);
    call(QStringLiteral("Play"));
    QTRY_COMPARE(get(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Playing"));
}

void MediaSessionTest::seeksInsideTheTrackThatIsMeant()
{
    play();
    const auto track = metadata().value(QStringLiteral("mpris:trackid"));
    call(QStringLiteral("SetPosition"), {track, 2'500'000LL});
    QCOMPARE(m_player->position(), 2.5);
    const auto other = QVariant::fromValue(QDBusObjectPath(QStringLiteral("/another/track")));
    call(QStringLiteral("SetPosition"), {other, 1'000'000LL});
    call(QStringLiteral("SetPosition"), {track, -1LL});
    call(QStringLiteral("SetPosition"), {track, 4'000'001LL});
    QCOMPARE(m_player->position(), 2.5);
    call(QStringLiteral("Seek"), {-1'000'000LL});
    QCOMPARE(m_player->position(), 1.5);
    call(QStringLiteral("Seek"), {-5'000'000LL});
    QCOMPARE(m_player->position(), 0.0);
    call(QStringLiteral("Seek"), {60'000'000LL});
    QTRY_COMPARE(m_player->current()->title, QStringLiteral("prompt 1"));
}

void MediaSessionTest::changesVolumeLoopAndSpeed()
{
    play();
    set(QStringLiteral("Volume"), 0.25);
    QCOMPARE(m_player->volume(), 0.25);
    set(QStringLiteral("Volume"), 7.0);
    QCOMPARE(m_player->volume(), 1.0);
    set(QStringLiteral("LoopStatus"), QStringLiteral("Track"));
    QCOMPARE(m_player->loop(), LoopMode::On);
    QCOMPARE(get(QStringLiteral("LoopStatus")).toString(), QStringLiteral("Track"));
    set(QStringLiteral("LoopStatus"), QStringLiteral("Playlist"));
    QCOMPARE(m_player->loop(), LoopMode::On);
    set(QStringLiteral("LoopStatus"), QStringLiteral("None"));
    QCOMPARE(m_player->loop(), LoopMode::Off);
    set(QStringLiteral("Rate"), 1.5);
    QCOMPARE(m_player->speed(), 1.5);
    set(QStringLiteral("Rate"), 0.0);
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->speed(), 1.5);
}

void MediaSessionTest::tellsOfManyChangesAtOnce()
{
    play();
    QTRY_VERIFY(!m_changes.isEmpty());
    QTest::qWait(300);
    m_changes.clear();
    for (int i = 0; i < 200; ++i) {
        m_player->setVolume(i / 400.0);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!m_changes.isEmpty() && m_changes.back().value(QStringLiteral("Volume")).toDouble() == 199 / 400.0);
    QVERIFY2(m_changes.size() <= 4, qPrintable(QString::number(m_changes.size())));
    for (const QVariantMap& change : std::as_const(m_changes)) {
        QCOMPARE(change.keys(), QStringList{QStringLiteral("Volume")});
    }
}

void MediaSessionTest::tellsJumpsAndNotThePassingOfTime()
{
    play();
    QTest::qWait(100);
    m_seeks.clear();
    m_player->seek(3.0);
    QTRY_COMPARE(m_seeks, (QList<qlonglong>{3'000'000}));
    m_seeks.clear();
    m_player->seek(0.0);
    QTRY_COMPARE(m_seeks.size(), 1);
    for (int i = 0; i < 10; ++i) {
        m_output->pump(48'000 / 20);
        QTest::qWait(50);
    }
    QCOMPARE(m_seeks.size(), 1);
}

void MediaSessionTest::paintsTheWaveform()
{
    // Known before anybody has played anything, as it is in the window.
    m_player->load(clip(0));
    m_session->setPeaks(*audio::readPeaks(clip(0).path));
    QVERIFY(!QDir(core::cacheFolder()).exists(QStringLiteral("covers")));
    play();
    QTRY_VERIFY(metadata().contains(QStringLiteral("mpris:artUrl")));
    const QUrl address(metadata().value(QStringLiteral("mpris:artUrl")).toString());
    QVERIFY(address.isLocalFile() && address.toLocalFile().startsWith(core::cacheFolder()));
    const QImage picture(address.toLocalFile());
    QCOMPARE(picture.size(), QSize(CoverFiles::kPixels, CoverFiles::kPixels));
    QVERIFY(picture.pixelColor(2, 2) != picture.pixelColor(66, 256));
    m_player->next();
    QTRY_COMPARE(metadata().value(QStringLiteral("xesam:title")).toString(), QStringLiteral("prompt 1"));
    QVERIFY(!metadata().contains(QStringLiteral("mpris:artUrl")));
}

void MediaSessionTest::hidesWhichClipItIs()
{
    play();
    m_session->setPeaks(*audio::readPeaks(clip(0).path));
    QTRY_VERIFY(metadata().contains(QStringLiteral("mpris:artUrl")));
    m_session->setHiddenLength(3.0);
    QVERIFY(!metadata().contains(QStringLiteral("mpris:artUrl")));
    QVERIFY(!metadata().contains(QStringLiteral("xesam:url")));
    QCOMPARE(metadata().value(QStringLiteral("mpris:length")).toLongLong(), 3'000'000);
    m_session->setHiddenLength(std::nullopt);
    QVERIFY(metadata().contains(QStringLiteral("mpris:artUrl")));
}

void MediaSessionTest::hasANameOfItsOwnBesideAnother()
{
    QVERIFY(m_other->registerService(kName));
    m_player->load(clip(0), AfterLoad::Play);
    QTRY_COMPARE(m_session->busName(),
                 QStringLiteral("%1.instance%2").arg(kName).arg(QCoreApplication::applicationPid()));
}

void MediaSessionTest::hasTheNameThatASandboxAllows()
{
    const QString name = QStringLiteral("org.mpris.MediaPlayer2.org.melodeck.Melodeck");
    qputenv("FLATPAK_ID", "org.melodeck.Melodeck");
    const auto restore = qScopeGuard([] { qunsetenv("FLATPAK_ID"); });
    m_player->load(clip(0), AfterLoad::Play);
    QTRY_COMPARE(m_session->busName(), name);
    // A second one in there: below the first one's name, which is allowed as well.
    const auto own = m_bus->connection(QStringLiteral("another"));
    Player player(std::make_unique<FakeAudioOutput>());
    MediaSession session(player, {}, own);
    player.load(clip(0), AfterLoad::Play);
    QTRY_VERIFY2(session.busName().startsWith(name + QStringLiteral(".instance")), qPrintable(session.busName()));
}

void MediaSessionTest::raisesAndQuits()
{
    play();
    call(QStringLiteral("Raise"), {}, QStringLiteral("org.mpris.MediaPlayer2"));
    call(QStringLiteral("Quit"), {}, QStringLiteral("org.mpris.MediaPlayer2"));
    QCOMPARE(m_raised, 1);
    QCOMPARE(m_quits, 1);
}

void MediaSessionTest::livesWithoutABus()
{
    MediaSession session(*m_player, {}, QDBusConnection(QStringLiteral("none")));
    m_player->load(clip(0), AfterLoad::Play);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    session.setPeaks(*audio::readPeaks(clip(0).path));
    QVERIFY(session.busName().isEmpty());
}

void MediaSessionTest::outlivesTheBus()
{
    play();
    m_bus->stop();
    QTRY_VERIFY(!m_own->isConnected());
    m_player->pause();
    m_player->seek(2.0);
    QTest::qWait(300);
    QCOMPARE(m_player->position(), 2.0);
}

void MediaSessionTest::understandsPlayerctl()
{
    play();
    const auto playerctl = [this](const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus->address());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("playerctl"),
                      QStringList{QStringLiteral("-p"), QStringLiteral("melodeck")} + arguments);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 10'000)) {
            return QStringLiteral("it hangs");
        }
        return QString::fromUtf8(process.readAll()).trimmed();
    };
    QCOMPARE(playerctl({QStringLiteral("status")}), QStringLiteral("Playing"));
    QCOMPARE(playerctl({QStringLiteral("metadata"), QStringLiteral("--format"),
                        QStringLiteral("{{title}} {{duration(mpris:length)}}")}),
             QStringLiteral("prompt 0 0:04"));
    (void)playerctl({QStringLiteral("position"), QStringLiteral("2")});
    QCOMPARE(m_player->position(), 2.0);
    (void)playerctl({QStringLiteral("volume"), QStringLiteral("0.5")});
    QCOMPARE(m_player->volume(), 0.5);
    (void)playerctl({QStringLiteral("loop"), QStringLiteral("Track")});
    QCOMPARE(m_player->loop(), LoopMode::On);
    (void)playerctl({QStringLiteral("next")});
    QTRY_COMPARE(m_player->current()->title, QStringLiteral("prompt 1"));
    (void)playerctl({QStringLiteral("pause")});
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    (void)playerctl({QStringLiteral("stop")});
    QCOMPARE(playerctl({QStringLiteral("status")}), QStringLiteral("Stopped"));
}

QTEST_MAIN(MediaSessionTest)

#include "MediaSessionTest.moc"
