#include "core/Settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path())); }

    void beforeAnythingWasChosenThereAreDefaults()
    {
        const core::Settings settings;
        QCOMPARE(settings.volume(), 1.0);
        QVERIFY(settings.parallelLimits().isEmpty());
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.appearance().isEmpty());
    }

    void connectionsAreKeptTheLatestFirst()
    {
        const auto made = [](int number) {
            core::Connection connection;
            connection.endpoint.kind = core::EndpointKind::Baseten;
            connection.endpoint.url =
                QUrl(QStringLiteral("https://model-%1.api.baseten.co/production/predict").arg(number));
            connection.endpoint.scheme = core::AuthScheme::ApiKey;
            connection.model = QStringLiteral("whisper");
            return connection;
        };
        {
            core::Settings settings;
            QVERIFY(settings.connections().empty());
            for (int i = 0; i < 10; ++i) {
                settings.addConnection(made(i));
            }
            core::Connection again = made(5);
            again.endpoint.kind = core::EndpointKind::Custom;
            again.endpoint.plainHttp = core::PlainHttp::Allowed;
            again.model = QStringLiteral("kokoro");
            settings.addConnection(again);
        }
        const auto connections = core::Settings().connections();
        QCOMPARE(connections.size(), core::Settings::kMostConnections);
        QCOMPARE(connections[0].model, QStringLiteral("kokoro"));
        QCOMPARE(connections[0].endpoint.plainHttp, core::PlainHttp::Allowed);
        QCOMPARE(connections[0].endpoint.kind, core::EndpointKind::Custom);
        QVERIFY(connections[1] == made(9));
        QVERIFY(connections.back() == made(2));
        QCOMPARE(core::Settings().modelAt(made(9).endpoint.url), QStringLiteral("whisper"));
        QVERIFY(core::Settings().modelAt(made(0).endpoint.url).isEmpty()); // the oldest went
    }

    void aDamagedConnectionIsPassedOver()
    {
        core::Settings().addConnection(
            {{core::EndpointKind::Custom, QUrl(QStringLiteral("https://example.org/predict"))}, {}});
        QFile file(m_home.filePath(QStringLiteral("melodeck/melodeck.ini")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("https://example.org/predict", "no address");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
        file.close();
        for (const auto& connection : core::Settings().connections()) {
            QVERIFY(!connection.endpoint.url.host().isEmpty());
        }
    }

    void keysOfAnActionAreKeptAlsoWhereItHasNone()
    {
        QVERIFY(!core::Settings().shortcuts(QStringLiteral("Ctrl+O")));
        core::Settings().setShortcuts(QStringLiteral("Ctrl+O"),
                                      QStringList{QStringLiteral("F5"), QStringLiteral("Ctrl+,")});
        core::Settings().setShortcuts(QStringLiteral("loop"), QStringList());
        QCOMPARE(core::Settings().shortcuts(QStringLiteral("Ctrl+O")),
                 (QStringList{QStringLiteral("F5"), QStringLiteral("Ctrl+,")}));
        QCOMPARE(core::Settings().shortcuts(QStringLiteral("loop")), QStringList());
        core::Settings().setShortcuts(QStringLiteral("loop"), std::nullopt);
        QVERIFY(!core::Settings().shortcuts(QStringLiteral("loop")));
        core::Settings().forgetShortcuts();
        QVERIFY(!core::Settings().shortcuts(QStringLiteral("Ctrl+O")));
    }

    void limitsThatAreTakenBackAreAsIfTheyWereNeverSet()
    {
        core::Settings().setRetries(0);
        core::Settings().setTotalSeconds(90);
        QCOMPARE(core::Settings().retries(), 0);
        QCOMPARE(core::Settings().totalSeconds(), 90);
        core::Settings().setRetries(std::nullopt);
        core::Settings().setTotalSeconds(std::nullopt);
        QVERIFY(!core::Settings().retries());
        QVERIFY(!core::Settings().totalSeconds());
    }

    void limitsAreKeptByAddress()
    {
        {
            core::Settings settings;
            settings.setParallelLimit(QStringLiteral("local"), 3);
            settings.setParallelLimit(QStringLiteral("https://model-a.example.org:443"), 16);
            settings.setParallelLimit(QStringLiteral("http://[::1]:8080"), 5);
        }
        const QHash<QString, int> limits = core::Settings().parallelLimits();
        QCOMPARE(limits.size(), 3);
        QCOMPARE(limits.value(QStringLiteral("local")), 3);
        QCOMPARE(limits.value(QStringLiteral("https://model-a.example.org:443")), 16);
        QCOMPARE(limits.value(QStringLiteral("http://[::1]:8080")), 5);
    }

    void theLastStartsOfAModelAreKnown()
    {
        const QUrl model(QStringLiteral("https://model-a.api.baseten.co/environments/production/predict"));
        for (int seconds = 0; seconds < 7; ++seconds) {
            core::Settings().addStartSeconds(model, seconds * 10);
        }
        QCOMPARE(core::Settings().startSeconds(model), (std::vector<int>{20, 30, 40, 50, 60}));
        QVERIFY(core::Settings().startSeconds(QUrl(QStringLiteral("https://model-b.api.baseten.co/predict"))).empty());
    }

    void theyAreInTheConfigFolder()
    {
        core::Settings().setVolume(0.25);
        QVERIFY(QFile::exists(m_home.filePath(QStringLiteral("melodeck/melodeck.ini"))));
        QCOMPARE(core::Settings().volume(), 0.25);
    }

    void whatCannotBeReadIsAsIfItWereMissing()
    {
        {
            QFile file(m_home.filePath(QStringLiteral("melodeck/melodeck.ini")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[General]\nvolume=loud\n[parallel]\nlocal=many\nhttps%253A%252F%252Fa=-2\n");
        }
        const core::Settings settings;
        QCOMPARE(settings.volume(), 1.0);
        QVERIFY(settings.parallelLimits().isEmpty());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
