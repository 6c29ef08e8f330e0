#include "api/RequestCode.h"

#include "api/BodyPlan.h"
#include "support/FaultScripts.h"
#include "support/FaultyServer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using api::CodeLanguage;

/// The commands are run, as a person would who has pasted them.
class RequestCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<support::FaultyServer>();
        m_server->route("/predict", support::scripts::fixed(200, "{\"data\":\"good\"}"));
        m_recipe = {};
        m_recipe.endpoint.kind = core::EndpointKind::Custom;
        m_recipe.endpoint.url = m_server->url("/predict");
        // What breaks shells, scripts and both.
        m_recipe.fields["text"] = "it's \"quoted\" $HOME `id` \\ %s \xC3\xA9 \xF0\x9F\x8E\xB8\n!";
        m_recipe.fields["n"] = 8;
    }

    void runs_data()
    {
        QTest::addColumn<CodeLanguage>("language");
        QTest::addColumn<bool>("withFile");
        for (const bool withFile : {false, true}) {
            const char* what = withFile ? "with a file" : "without a file";
            QTest::addRow("curl %s", what) << CodeLanguage::Curl << withFile;
            QTest::addRow("Python %s", what) << CodeLanguage::Python << withFile;
        }
    }

    void runs()
    {
        QFETCH(CodeLanguage, language);
        QFETCH(bool, withFile);
        QByteArray bytes;
        if (withFile) {
            for (int i = 0; i < 100'000; ++i) {
                bytes += static_cast<char>(i * 7 + i / 251);
            }
            m_recipe.files.push_back(
                {QStringLiteral("melody"), written("Zo\xC3\xAB's \"tune\" $1.bin", bytes), {}, {}, {}});
        }
        const auto code = api::requestCode(m_recipe, language);
        QVERIFY(code);
        const QByteArray out = run(language, *code);
        QCOMPARE(out, QByteArray("{\"data\":\"good\"}"));
        const auto seen = m_server->requests(1).front();
        core::Json expected = m_recipe.fields;
        if (withFile) {
            expected["melody"] = bytes.toBase64().toStdString();
        }
        QCOMPARE(seen.body, core::toJsonBytes(expected));
        QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
        QVERIFY(seen.header("authorization").isEmpty()); // this computer wants none
    }

    void runsWithALongText()
    {
        m_recipe.fields["text"] = std::string(300'000, 'x');
        (void)run(CodeLanguage::Curl, api::requestCode(m_recipe, CodeLanguage::Curl).value());
        QCOMPARE(m_exitCode, 0);
        QCOMPARE(m_server->requests(1).front().body, core::toJsonBytes(m_recipe.fields));
    }

    void failsWhereTheServerDoes()
    {
        m_recipe.endpoint.url = m_server->url("/none");
        m_server->route("/none", support::scripts::fixed(500, "{\"error\":\"no memory\"}"));
        for (const CodeLanguage language : {CodeLanguage::Curl, CodeLanguage::Python}) {
            m_exitCode = 0;
            (void)run(language, api::requestCode(m_recipe, language).value());
            QVERIFY(m_exitCode != 0);
        }
    }

    void namesTheKeyAndNeverHoldsOne()
    {
        m_recipe.endpoint.kind = core::EndpointKind::Baseten;
        m_recipe.endpoint.url = QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict"));
        m_recipe.endpoint.scheme = core::AuthScheme::ApiKey;
        QVERIFY(api::requestCode(m_recipe, CodeLanguage::Curl)
                    ->contains(QStringLiteral("\"Authorization: Api-Key $BASETEN_API_KEY\"")));
        QVERIFY(api::requestCode(m_recipe, CodeLanguage::Python)
                    ->contains(QStringLiteral("os.environ[\"BASETEN_API_KEY\"]")));
        m_recipe.endpoint.url = QUrl(QStringLiteral("https://example.org/predict"));
        m_recipe.endpoint.scheme = core::AuthScheme::Bearer;
        QVERIFY(api::requestCode(m_recipe, CodeLanguage::Curl)
                    ->contains(QStringLiteral("\"Authorization: Bearer $API_KEY\"")));
    }

    void convertsAsMelodeckDoes()
    {
        core::AttachedFile file{
            QStringLiteral("melody"), QStringLiteral("hum.flac"), core::TimeRegion{1.5, 9.5}, core::AudioFormat{}, {}};
        m_recipe.files.push_back(file);
        const QString code = api::requestCode(m_recipe, CodeLanguage::Curl).value();
        QVERIFY2(code.contains(QStringLiteral(
                     "'ffmpeg' '-v' 'error' '-ss' '1.5' '-t' '8' '-i' 'hum.flac' '-ac' '1' '-ar' '32000' "
                     "'-c:a' 'pcm_s16le' '-bitexact' '-f' 'wav' \"$dir/0.wav\"")),
                 qPrintable(code));
        m_recipe.files.front().conversion->level = core::Level::Normalised;
        QVERIFY(!api::requestCode(m_recipe, CodeLanguage::Curl)); // it would be another sound
    }

    void asksThePlatformsToolForWhatItReaches_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("call");
        const auto row = [](const char* path, const char* call) {
            QTest::newRow(path) << QStringLiteral("https://model-abc%1").arg(QLatin1String(path))
                                << QString::fromLatin1(call);
        };
        row(".api.baseten.co/development/predict", "truss predict --model abc -f \"$dir/request.json\"");
        row(".api.baseten.co/production/predict",
            "baseten model predict --model-id abc --environment production --file \"$dir/request.json\"");
        row(".api.baseten.co/environments/staging/predict",
            "baseten model predict --model-id abc --environment staging --file \"$dir/request.json\"");
        row(".api.baseten.co/deployment/xyz/predict",
            "baseten model predict --model-id abc --deployment-id xyz --file \"$dir/request.json\"");
        row("-eu-prod.api.baseten.co/predict",
            "baseten model predict --model-id abc --regional eu-prod --file \"$dir/request.json\"");
    }

    void asksThePlatformsToolForWhatItReaches()
    {
        QFETCH(QString, url);
        QFETCH(QString, call);
        m_recipe.endpoint.url = QUrl(url);
        const auto code = api::requestCode(m_recipe, CodeLanguage::PlatformTool);
        QVERIFY(code);
        QVERIFY2(code->contains(QLatin1Char('\n') + call + QLatin1Char('\n')), qPrintable(*code));
        // What is before the tool makes the file.
        const QString made = QString(*code).replace(call, QStringLiteral("cat \"$dir/request.json\""));
        QCOMPARE(run(CodeLanguage::Curl, made), core::toJsonBytes(m_recipe.fields));
    }

    void sendsNothingWhereAFileIsMissing()
    {
        m_recipe.files.push_back({QStringLiteral("melody"), m_folder.filePath(QStringLiteral("none.wav")), {}, {}, {}});
        for (const CodeLanguage language : {CodeLanguage::Curl, CodeLanguage::Python}) {
            m_exitCode = 0;
            (void)run(language, api::requestCode(m_recipe, language).value());
            QVERIFY(m_exitCode != 0);
        }
        QCOMPARE(m_server->connections(), 0);
    }

    void keepsEveryLetterOfTheAddress()
    {
        m_server->route("/predict?sig=a%2Bb%20c", support::scripts::fixed(200, "{}"));
        m_recipe.endpoint.url = m_server->url("/predict?sig=a%2Bb%20c");
        for (const CodeLanguage language : {CodeLanguage::Curl, CodeLanguage::Python}) {
            QCOMPARE(run(language, api::requestCode(m_recipe, language).value()), QByteArray("{}"));
        }
    }

    void saysWhereItReachesNothing()
    {
        QVERIFY(!api::requestCode(m_recipe, CodeLanguage::PlatformTool));
        for (const char* path : {"environments/x;curl%20evil|sh/predict", "environments/production/sync/v1/x",
                                 "production/async_predict"}) {
            core::Recipe recipe = m_recipe;
            recipe.endpoint.url = QUrl(QStringLiteral("https://model-a.api.baseten.co/") + QLatin1String(path));
            QVERIFY2(!api::requestCode(recipe, CodeLanguage::PlatformTool), path);
        }
        m_recipe.files.push_back({QStringLiteral("/none/here"), QStringLiteral("a.wav"), {}, {}, {}});
        QVERIFY(!api::requestCode(m_recipe, CodeLanguage::Curl));
    }

private:
    QString written(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    /// Its standard output; m_exitCode says how it ended.
    QByteArray run(CodeLanguage language, const QString& code)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        const bool isPython = language == CodeLanguage::Python;
        process.start(isPython ? QStringLiteral("/usr/bin/python3") : QStringLiteral("/bin/sh"),
                      {written("code", code.toUtf8())});
        if (!process.waitForFinished(30'000)) {
            return "did not end";
        }
        m_exitCode = process.exitCode();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
    core::Recipe m_recipe;
    int m_exitCode = 0;
};

QTEST_GUILESS_MAIN(RequestCodeTest)
#include "RequestCodeTest.moc"
