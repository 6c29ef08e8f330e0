#include "cli/CommandRun.h"
#include "core/Json.h"
#include "support/PlatformDouble.h"
#include "support/TestCertificates.h"

#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::tests;
using support::PlatformDouble;

/// Under the platform's real names, which lead to its double.
class WorkspaceCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeBytes(m_folder.filePath(QStringLiteral("ca.pem")), m_authority.certificate());
        qunsetenv("CURL_CA_BUNDLE"); // it would go before
        qputenv("SSL_CERT_FILE", QFile::encodeName(m_folder.filePath(QStringLiteral("ca.pem"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("https_proxy", m_platform.proxy());
        qputenv("BASETEN_API_KEY", PlatformDouble::kKey);
        m_platform.models().setStatus(PlatformDouble::kModel, "abcd1234p", "SCALED_TO_ZERO");
        support::PlatformModel chain;
        chain.id = "chn00001";
        chain.name = "Transcribe long files";
        chain.kind = support::PlatformModel::Kind::Chain;
        chain.deployments = {{"chn00001p", "", "production"}, {"chn00001s", "", "staging"}, {"chn00001x", "", ""}};
        m_platform.add(chain);
    }
    void listsModels()
    {
        const CommandRun run = runCommand({"workspace", "list"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.startsWith("abcd1234\t"), run.out.constData());
        const auto json = core::parseJson(runCommand({"workspace", "list", "--json"}).out);
        QVERIFY(json && json->is_array() && json->size() == 2);
        QCOMPARE(core::stringMember(json->front(), "id"), QStringLiteral("abcd1234"));
        QCOMPARE(core::stringMember(json->front(), "kind"), QStringLiteral("model"));
        QVERIFY2(run.out.contains("\nchain:chn00001\tTranscribe long files"), run.out.constData());
        QCOMPARE(core::stringMember(json->back(), "kind"), QStringLiteral("chain"));
    }
    void showsWhereAChainAnswers()
    {
        const CommandRun run = runCommand({"workspace", "show", "chain:chn00001"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("baseten:chain:chn00001/environments/production\tready\n"), run.out.constData());
        QVERIFY2(run.out.contains("baseten:chain:chn00001/environments/staging\t"), run.out.constData());
        QVERIFY2(run.out.contains("baseten:chain:chn00001/deployment/chn00001x\t"), run.out.constData());
        // What is printed is what predict takes.
        const CommandRun sent = runCommand({"predict", "--endpoint", "baseten:chain:chn00001/environments/staging",
                                            "-d", "{\"media_url\": \"https://example.org/a.wav\"}"});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QVERIFY2(sent.out.contains("media_url"), sent.out.constData());
    }
    void printsTheExampleRequest()
    {
        const CommandRun shown = runCommand({"-v", "workspace", "show", "abcd1234"});
        QVERIFY2(shown.err.contains("energetic EDM") && !shown.out.contains("energetic"), shown.err.constData());
        for (const char* place : {"abcd1234", "baseten:abcd1234", "abcd1234/development"}) {
            const CommandRun run = runCommand({"workspace", "show", place, "--example"});
            QVERIFY2(run.exitCode == 0, run.err.constData());
            const auto json = core::parseJson(run.out);
            QVERIFY2(json && json->at("prompts").size() == 3 && json->at("duration") == 8, run.out.constData());
        }
        const CommandRun none = runCommand({"workspace", "show", "chain:chn00001", "--example"});
        QCOMPARE(none.exitCode, 4);
        QVERIFY(none.out.isEmpty() && none.err.contains("no example"));
        QCOMPARE(runCommand({"workspace", "show", "abcd1234/deployment/nope", "--example"}).exitCode, 4);
        QCOMPARE(runCommand({"workspace", "show", "../x", "--example"}).exitCode, 5);
    }
    void showsWhereAModelAnswers()
    {
        const CommandRun run = runCommand({"workspace", "show", "abcd1234"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("baseten:abcd1234/environments/production\tasleep"), run.out.constData());
        const auto json = core::parseJson(runCommand({"workspace", "show", "abcd1234", "--json"}).out);
        QVERIFY(json && json->is_array() && json->size() == 2);
        QCOMPARE(core::stringMember(json->front(), "status"), QStringLiteral("SCALED_TO_ZERO"));
        QCOMPARE(runCommand({"workspace", "show", "nope"}).exitCode, 4);
    }
    void aWrongKeyIsAnErrorOfItsOwn()
    {
        const Variable key("OTHER_KEY", "wrong.SECRETWORD");
        const CommandRun run = runCommand({"workspace", "list", "--key-env", "OTHER_KEY"});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.out.isEmpty() && !run.err.contains("SECRETWORD"));
        const Variable none("BASETEN_API_KEY", "");
        QVERIFY(runCommand({"workspace", "list"}).exitCode != 0);
        QCOMPARE(runCommand({"workspace"}).exitCode, 2);
    }

private:
    QTemporaryDir m_folder;
    support::TestAuthority m_authority;
    PlatformDouble m_platform{m_authority.issue({.names = "DNS:*.api.baseten.co,DNS:api.baseten.co"})};
};

QTEST_GUILESS_MAIN(WorkspaceCommandTest)
#include "WorkspaceCommandTest.moc"
