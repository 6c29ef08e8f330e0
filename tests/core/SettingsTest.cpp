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
