#include "jobs/Configured.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace std::chrono_literals;

class ConfiguredTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesTheDefaultsWhereNothingIsSet();
    void setsLimitsOverTheDefaults();
    void takesNoLimitThatMakesNoSense();
    void setsProxyAndCertificatesOverTheEnvironment();

private:
    void write(const QByteArray& text) const;

    QTemporaryDir m_home;
};

void ConfiguredTest::write(const QByteArray& text) const
{
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("melodeck")));
    QFile file(m_home.filePath(QStringLiteral("melodeck/melodeck.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
}

void ConfiguredTest::init()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
    qputenv("https_proxy", "http://from.environment:1");
    qputenv("no_proxy", "example.org");
    write({});
}

void ConfiguredTest::leavesTheDefaultsWhereNothingIsSet()
{
    jobs::JobTarget target;
    jobs::applyLimits(core::Settings(), target);
    QCOMPARE(target.sizes.maxAnswerBytes, jobs::AnswerSizes{}.maxAnswerBytes);
    QVERIFY(!target.timeLimit); // as the endpoint has it
    QCOMPARE(jobs::queueOptions(core::Settings()).retries.maxRetries, 5);
    QCOMPARE(jobs::networkSettings(core::Settings()).httpsProxy, QByteArray("http://from.environment:1"));
}

void ConfiguredTest::setsLimitsOverTheDefaults()
{
    write("[limits]\ntotalSeconds=30\nconnectSeconds=2\nstallSeconds=3\nanswerMebibytes=4\nmediaMebibytes=5\n"
          "jsonMebibytes=6\nretries=0\n");
    jobs::JobTarget target;
    jobs::applyLimits(core::Settings(), target);
    QVERIFY(target.timeLimit == 30s);
    QCOMPARE(target.sizes.maxAnswerBytes, std::int64_t{4} << 20);
    QCOMPARE(target.sizes.parts.maxMediaBytes, std::int64_t{5} << 20);
    QCOMPARE(target.sizes.parts.maxJsonBytes, std::int64_t{6} << 20);
    const jobs::QueueOptions options = jobs::queueOptions(core::Settings());
    QVERIFY(options.timeLimit == 30s);
    QCOMPARE(options.sizes.maxAnswerBytes, std::int64_t{4} << 20);
    QCOMPARE(options.retries.maxRetries, 0);
    QCOMPARE(options.retries.maxReconnects, 0);
    const net::NetworkSettings network = jobs::networkSettings(core::Settings());
    QCOMPARE(network.limits.connect, 2s);
    QCOMPARE(network.limits.stall, 3s);
}

void ConfiguredTest::takesNoLimitThatMakesNoSense()
{
    write("[limits]\ntotalSeconds=soon\nanswerMebibytes=-1\njsonMebibytes=0\nretries=-1\n");
    const jobs::QueueOptions options = jobs::queueOptions(core::Settings());
    QVERIFY(!options.timeLimit);
    QCOMPARE(options.sizes.maxAnswerBytes, jobs::AnswerSizes{}.maxAnswerBytes);
    QCOMPARE(options.sizes.parts.maxJsonBytes, wire::AnswerLimits{}.maxJsonBytes);
    QCOMPARE(options.retries.maxRetries, 5);
}

void ConfiguredTest::setsProxyAndCertificatesOverTheEnvironment()
{
    write("[network]\nproxy=http://chosen:3128\nnoProxy=a.example,b.example\ncertificates=/etc/ours.pem\n");
    const net::NetworkSettings network = jobs::networkSettings(core::Settings());
    QCOMPARE(network.proxyFor(QUrl(QStringLiteral("https://model.example"))), QByteArray("http://chosen:3128"));
    QVERIFY(network.proxyFor(QUrl(QStringLiteral("http://127.0.0.1:8080"))).isEmpty());
    QCOMPARE(network.noProxy.split(',').size(), 2);
    QVERIFY(network.noProxy.contains("b.example"));
    QCOMPARE(network.certificates.file, QByteArray("/etc/ours.pem"));
}

QTEST_GUILESS_MAIN(ConfiguredTest)
#include "ConfiguredTest.moc"
