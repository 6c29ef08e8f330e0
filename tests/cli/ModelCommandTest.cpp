#include "api/OwnSpecs.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "core/Paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
namespace scripts = support::scripts;

namespace {

const QByteArray kExample = R"({"audio":"<base64>","language":"en","beam":5,"api_key":"Ab12Cd34Ef56Gh78"})";

QByteArray authorizationOf(const support::SeenRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name == "authorization") {
            return value;
        }
    }
    return {};
}

} // namespace

class ModelCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<Variable>("XDG_DATA_HOME", QFile::encodeName(path("data")));
        writeBytes(path("example.json"), kExample);
    }
    void cleanup()
    {
        QDir(core::modelsFolder()).removeRecursively();
        api::loadOwnSpecs(core::modelsFolder());
    }

    void makesAModelOfAnExample()
    {
        const CommandRun run = add({"--name", "Our whisper", "--field", "/language=one-of:en,de", "--field",
                                    "beam=integer:1..10", "--field", "/beam=optional"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("our-whisper\n"));
        QVERIFY2(run.says("/api_key looks like a key and was left out"), run.err.constData());
        QVERIFY(!run.err.contains("Ab12"));
        QCOMPARE(runCommand({"model", "show", "our-whisper"}).out,
                 QByteArray("/audio\tfile\toptional\tAudio\n"
                            "/language\tone-of:en,de\trequired\tLanguage\n"
                            "/beam\tinteger:1..10\toptional\tBeam\n"));
        const CommandRun list = runCommand({"model", "list"});
        QVERIFY2(list.out.contains("\nour-whisper\ttranscription\town\tOur whisper\n"), list.out.constData());
        QVERIFY(list.out.startsWith("sketch\tmusic\tshipped\t"));
    }

    void sendsARequestOfAModelOfOnesOwn()
    {
        QCOMPARE(add({"--name", "Our whisper"}).exitCode, 0);
        support::FaultyServer server;
        server.route("/predict", scripts::fixed(200, R"({"text":"Good evening."})"));
        writeBytes(path("talk.wav"), clip(0));
        const CommandRun run = runCommand({"transcribe", textOf(path("talk.wav")), "--model", "our-whisper",
                                           "--endpoint", endpointOf(server), "--set", "language=de"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("Good evening.\n"));
        const auto body = core::parseJson(server.requests(1)[0].body).value();
        QVERIFY(body.at("language") == "de");
        QVERIFY(body.at("beam") == 5); // as the example had it
        QCOMPARE(QByteArray::fromBase64(core::toQString(body.at("audio")).toLatin1()), clip(0));
        const CommandRun other =
            runCommand({"transcribe", "a.wav", "--model", "none", "--endpoint", endpointOf(server)});
        QVERIFY(other.says("our-whisper"));
    }

    void sharesAModel()
    {
        QCOMPARE(add({"--name", "Our whisper"}).exitCode, 0);
        const CommandRun exported = runCommand({"model", "export", "our-whisper"});
        QCOMPARE(exported.exitCode, 0);
        QVERIFY(core::parseJson(exported.out));
        QCOMPARE(exported.out, readBytes(core::modelsFolder() + QStringLiteral("/our-whisper.json")));
        QCOMPARE(runCommand({"model", "remove", "our-whisper"}).exitCode, 0);
        QVERIFY(!runCommand({"model", "list"}).out.contains("our-whisper"));
        writeBytes(path("example.json"), exported.out);
        QCOMPARE(add({}).out, QByteArray("our-whisper\n"));
        QCOMPARE(add({}).out, QByteArray("our-whisper-2\n"));
        QCOMPARE(add({"--replace"}).out, QByteArray("our-whisper\n"));
        const CommandRun shipped = runCommand({"model", "export", "kokoro"});
        QVERIFY(core::parseJson(shipped.out).value().at("id") == "kokoro");
    }

    void asksAServer()
    {
        support::FaultyServer server;
        server.route("/v1/models/model/schema",
                     scripts::fixed(200, R"({"input_schema":{"type":"object","required":["text"],"properties":{
                         "text":{"type":"string"},"rate":{"type":"number","minimum":0,"maximum":2}}}})"));
        const Variable key("SPEC_KEY", "abcd1234.SECRETWORD");
        const CommandRun run = runCommand({"model", "add", endpointOf(server, "/v1/models/model:predict"), "--name",
                                           "Speaker", "--key-env", "SPEC_KEY", "--task", "speech"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(authorizationOf(server.requests(1)[0]), QByteArray("Bearer abcd1234.SECRETWORD"));
        QVERIFY(!readBytes(core::modelsFolder() + QStringLiteral("/speaker.json")).contains("SECRETWORD"));
        QVERIFY(runCommand({"model", "show", "speaker"}).out.contains("/rate\tnumber:0..2\toptional\tRate\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<std::vector<std::string>>("arguments");
        QTest::addColumn<int>("code");
        using Arguments = std::vector<std::string>;
        QTest::newRow("no file") << Arguments{"add", "/none.json"} << 7;
        QTest::newRow("a field that is none") << Arguments{"add", "EXAMPLE", "--field", "/x=file"} << 5;
        QTest::newRow("a kind that is none") << Arguments{"add", "EXAMPLE", "--field", "/beam=x"} << 5;
        QTest::newRow("no kind") << Arguments{"add", "EXAMPLE", "--field", "/beam"} << 5;
        QTest::newRow("a task that is none") << Arguments{"add", "EXAMPLE", "--task", "x"} << 2;
        QTest::newRow("a key for a file") << Arguments{"add", "EXAMPLE", "--key-env", "HOME"} << 5;
        QTest::newRow("show nothing") << Arguments{"show", "none"} << 4;
        QTest::newRow("export nothing") << Arguments{"export", "none"} << 4;
        QTest::newRow("remove a shipped one") << Arguments{"remove", "sketch"} << 4;
        QTest::newRow("nothing") << Arguments{} << 2;
    }
    void refuses()
    {
        QFETCH(std::vector<std::string>, arguments);
        QFETCH(int, code);
        arguments.insert(arguments.begin(), "model");
        for (std::string& one : arguments) {
            one = one == "EXAMPLE" ? textOf(path("example.json")) : one;
        }
        const CommandRun run = runCommand(arguments);
        QVERIFY2(run.exitCode == code, run.err.constData());
        QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
        QVERIFY(api::ownModelIds().isEmpty());
    }

    void namesWhatIsDamaged()
    {
        QCOMPARE(add({"--name", "Good"}).exitCode, 0);
        writeBytes(core::modelsFolder() + QStringLiteral("/bad.json"), "{");
        const CommandRun run = runCommand({"model", "list"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.says("bad.json is left out"), run.err.constData());
        QVERIFY(run.out.contains("\ngood\t") && !run.out.contains("bad"));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] CommandRun add(const std::vector<std::string>& options) const
    {
        std::vector<std::string> arguments{"model", "add", textOf(path("example.json"))};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return runCommand(arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Variable> m_data;
};

QTEST_GUILESS_MAIN(ModelCommandTest)
#include "ModelCommandTest.moc"
