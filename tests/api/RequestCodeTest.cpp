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
                     "'-c:a' 'pcm_s16le' '-f' 'wav' '-' | base64")),
                 qPrintable(code));
    }

    void asksThePlatformsToolForWhatItReaches_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("call");
        const auto row = [](const char* path, const char* call) {
            QTest::newRow(path) << QStringLiteral("https://model-abc%1").arg(QLatin1String(path))
                                << QString::fromLatin1(call);
        };
        row(".api.baseten.co/development/predict", "truss predict --model abc -f request.json");
        row(".api.baseten.co/production/predict",
            "baseten model predict --model-id abc --environment production --file request.json");
        row(".api.baseten.co/environments/staging/predict",
            "baseten model predict --model-id abc --environment staging --file request.json");
        row(".api.baseten.co/deployment/xyz/predict",
            "baseten model predict --model-id abc --deployment-id xyz --file request.json");
        row("-eu-prod.api.baseten.co/predict",
            "baseten model predict --model-id abc --regional eu-prod --file request.json");
    }

    void asksThePlatformsToolForWhatItReaches()
    {
        QFETCH(QString, url);
        QFETCH(QString, call);
        m_recipe.endpoint.url = QUrl(url);
        const auto code = api::requestCode(m_recipe, CodeLanguage::PlatformTool);
        QVERIFY(code);
        QVERIFY2(code->trimmed().endsWith(call), qPrintable(*code));
        // What is before the tool makes the file.
        const QString made = code->left(code->indexOf(QStringLiteral(" && "))) + QLatin1Char('\n');
        (void)run(CodeLanguage::Curl, made);
        QFile file(m_folder.filePath(QStringLiteral("request.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), core::toJsonBytes(m_recipe.fields));
    }

    void saysWhereItReachesNothing()
    {
        QVERIFY(!api::requestCode(m_recipe, CodeLanguage::PlatformTool));
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
