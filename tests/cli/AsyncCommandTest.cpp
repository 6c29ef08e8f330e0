#include "cli/CommandRun.h"
#include "core/Json.h"
#include "store/AsyncFolder.h"
#include "support/AudioSamples.h"
#include "support/PlatformDouble.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace melodeck;
using namespace melodeck::tests;
using support::PlatformDouble;

class AsyncCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void submitsARequestAndKeepsWhatWasAsked();
    void sendsWhatIsWantedOfTheQueue();
    void putsFilesIntoTheInput();
    void handsAGenerationToTheQueue();
    void handsABatchToTheQueue();
    void keepsNothingOfABatchThatIsRefused();
    void refusesBeforeAnythingIsSent_data();
    void refusesBeforeAnythingIsSent();
    void wantsAsyncForWhatBelongsToIt();
    void saysSoWhereThePlatformRefuses_data();
    void saysSoWhereThePlatformRefuses();
    void triesAgainWhatSurelyWasNotTaken();
    void sendsNothingThatItCannotKeep();
    void warnsWithoutAWebhook();
    void tellsHowARequestStands();
    void cancelsWhatWaitsAlone();
    void asksWhereItWasSubmittedElsewhere();
    void neverPrintsAKey();

private:
    [[nodiscard]] CommandRun submit(const std::vector<std::string>& more = {}) const;
    [[nodiscard]] std::string endpoint() const { return textOf(m_platform->url().toString()); }
    [[nodiscard]] QString folder() const { return m_folder->path() + QStringLiteral("/melodeck"); }
    [[nodiscard]] static QString idOf(const CommandRun& run)
    {
        return core::stringMember(core::parseJson(run.out).value_or(core::Json()), "request_id");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlatformDouble> m_platform;
    std::optional<Variable> m_data;
    std::optional<Variable> m_key;
};

void AsyncCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_platform = std::make_unique<PlatformDouble>();
    m_platform->queue().hold();
    m_data.emplace("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    m_key.emplace("PLATFORM_KEY", PlatformDouble::kKey);
}

void AsyncCommandTest::cleanup()
{
    m_key.reset();
    m_data.reset();
}

CommandRun AsyncCommandTest::submit(const std::vector<std::string>& more) const
{
    std::vector<std::string> arguments{
        "predict",      "--endpoint", endpoint(), "--key-env",
        "PLATFORM_KEY", "--async",    "-d",       R"({"prompts": ["happy rock"], "duration": 8.0})"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCommand(arguments);
}

void AsyncCommandTest::submitsARequestAndKeepsWhatWasAsked()
{
    const CommandRun run = submit({"--webhook", "http://127.0.0.1:1/"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out.count('\n'), 1);
    const QString id = idOf(run);
    QVERIFY(!id.isEmpty());
    const auto requests = m_platform->requests(1);
    QCOMPARE(requests.at(0).target, QByteArray("/model-abcd1234/environments/production/async_predict"));
    QCOMPARE(requests.at(0).body, QByteArray(R"({"model_input":{"prompts": ["happy rock"], "duration": 8.0},)"
                                             "\"webhook_endpoint\":\"http://127.0.0.1:1/\"}"));
    const auto kept = store::AsyncFolder::open(folder())->find(id);
    QVERIFY(kept);
    QVERIFY(kept->state == core::JobState::Submitted);
    QCOMPARE(core::promptsOf(kept->recipe), std::vector<QString>{QStringLiteral("happy rock")});
    QCOMPARE(kept->recipe.endpoint.url, m_platform->url());
    const QStringList files = QDir(folder() + QStringLiteral("/async/submitted")).entryList(QDir::Files);
    QCOMPARE(files, QStringList{id + QStringLiteral(".json")});
}

void AsyncCommandTest::sendsWhatIsWantedOfTheQueue()
{
    const CommandRun run = submit({"--webhook", "http://127.0.0.1:1/", "--priority", "2", "--max-queue-time", "3600",
                                   "--attempts", "1", "--first-delay", "20", "--longest-delay", "30"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto requests = m_platform->requests(1);
    core::Json body = core::parseJson(requests.at(0).body).value_or(core::Json());
    QVERIFY(body["priority"] == 2);
    QVERIFY(body["max_time_in_queue_seconds"] == 3600);
    QVERIFY(body["inference_retry_config"] ==
            core::Json({{"max_attempts", 1}, {"initial_delay_ms", 20}, {"max_delay_ms", 30}}));
}

void AsyncCommandTest::putsFilesIntoTheInput()
{
    const QString melody = m_folder->filePath(QStringLiteral("hum.wav"));
    writeBytes(melody, clip(0).left(9000));
    const CommandRun run = submit({"--webhook", "http://127.0.0.1:1/", "--file", "melody=" + textOf(melody)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto requests = m_platform->requests(1);
    core::Json body = core::parseJson(requests.at(0).body).value_or(core::Json());
    QVERIFY(body["model_input"]["melody"] == readBytes(melody).toBase64().toStdString());
}

void AsyncCommandTest::handsAGenerationToTheQueue()
{
    const QString melody = m_folder->filePath(QStringLiteral("hum.wav"));
    writeBytes(melody, support::sineWav(12.0, 44'100));
    const std::vector<std::string> arguments{"generate",     "--endpoint",  endpoint(),   "--key-env",
                                             "PLATFORM_KEY", "--async",     "--webhook",  "http://127.0.0.1:1/",
                                             "--prompt",     "happy rock",  "--duration", "2",
                                             "--melody",     textOf(melody)};
    const CommandRun run = runCommand(arguments);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const core::Json body = core::parseJson(m_platform->requests(1).at(0).body).value_or(core::Json());
    QVERIFY(body["model_input"]["prompts"] == core::Json::array({"happy rock"}));
    // As the model wants it, and no more than fits: 2 s of 32 kHz mono, 16 bits.
    const QByteArray wav =
        QByteArray::fromBase64(QByteArray::fromStdString(body["model_input"]["melody"].get<std::string>()));
    QVERIFY2(wav.size() >= 128'000 && wav.size() < 129'000, QByteArray::number(wav.size()).constData());
    const auto kept = store::AsyncFolder::open(folder())->find(idOf(run));
    QVERIFY(kept && kept->recipe.model == QLatin1String("musicgen-melody"));
    auto other = arguments;
    other.insert(other.end(), {"--model", "musicgen-melody-truss", "--seed", "7"});
    QCOMPARE(runCommand(other).exitCode, 0);
    const core::Json seeded = core::parseJson(m_platform->requests(2).at(1).body).value_or(core::Json());
    QVERIFY(seeded["model_input"]["seed"] == 7);
    other.back() = "8";
    other[other.size() - 3] = "kokoro"; // which takes no prompts
    const CommandRun wrong = runCommand(other);
    QCOMPARE(wrong.exitCode, 5);
    QVERIFY2(wrong.err.contains("musicgen-large"), wrong.err.constData());
    auto longer = arguments;
    longer[11] = "8"; // which is too much with base64
    const CommandRun refused = runCommand(longer);
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.err.contains("link"), refused.err.constData());
    QCOMPARE(m_platform->requests(2).size(), std::size_t{2});
    longer.insert(longer.end(), {"--output", "x"});
    QCOMPARE(runCommand(longer).exitCode, 2);
}

void AsyncCommandTest::handsABatchToTheQueue()
{
    const QString plan = m_folder->filePath(QStringLiteral("plan.json"));
    writeBytes(plan, R"([{"prompts": ["a"]}, {"request": {"prompts": ["b"]}, "name": "second"}, {"prompts": ["c"]}])");
    const std::vector<std::string> arguments{"batch",
                                             textOf(plan),
                                             "--endpoint",
                                             endpoint(),
                                             "--key-env",
                                             "PLATFORM_KEY",
                                             "--async",
                                             "--webhook",
                                             "http://127.0.0.1:1/",
                                             "--output",
                                             textOf(m_folder->filePath(QStringLiteral("out")))};
    m_platform->failNext(429);
    const CommandRun run = runCommand(arguments);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QHash<QString, QString> ids;
    for (const QByteArray& line : run.out.trimmed().split('\n')) {
        const core::Json json = core::parseJson(line).value_or(core::Json());
        QCOMPARE(core::stringMember(json, "state"), QStringLiteral("Submitted"));
        ids.insert(core::stringMember(json, "job"), core::stringMember(json, "request_id"));
    }
    QCOMPARE(ids.size(), 3);
    const auto folder = store::AsyncFolder::open(this->folder());
    QCOMPARE(folder->submissions().size(), std::size_t{3});
    const auto second = folder->find(ids.value(QStringLiteral("second")));
    QVERIFY(second && second->name == QLatin1String("second") && !second->batch.isEmpty());
    QCOMPARE(core::promptsOf(second->recipe), std::vector<QString>{QStringLiteral("b")});
    QCOMPARE(second->recipe.endpoint.url, m_platform->url());
    const std::size_t sent = m_platform->requests(4).size();
    QCOMPARE(sent, std::size_t{4}); // one was refused, and tried again
    // What is there is not handed over twice.
    auto again = arguments;
    again.push_back("--resume");
    const CommandRun resumed = runCommand(again);
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QVERIFY(resumed.out.isEmpty());
    QCOMPARE(m_platform->requests(4).size(), sent);
}

void AsyncCommandTest::keepsNothingOfABatchThatIsRefused()
{
    const QString plan = m_folder->filePath(QStringLiteral("plan.json"));
    writeBytes(plan, R"([{"prompts": ["a"]}])");
    std::vector<std::string> arguments{"batch",
                                       textOf(plan),
                                       "--endpoint",
                                       endpoint(),
                                       "--key-env",
                                       "PLATFORM_KEY",
                                       "--async",
                                       "--webhook",
                                       "http://127.0.0.1:1/",
                                       "--output",
                                       textOf(m_folder->filePath(QStringLiteral("out")))};
    m_platform->failNext(400);
    const CommandRun run = runCommand(arguments);
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.out.contains("Failed") && !run.out.contains("request_id"), run.out.constData());
    QVERIFY(QDir(folder() + QStringLiteral("/async/submitted")).entryList(QDir::Files).isEmpty());
    // One that is too large stops all of them before any is sent.
    writeBytes(plan, "[{\"prompts\": [\"a\"]}, {\"x\": \"" + QByteArray(300'000, 'x') + "\"}]");
    arguments.back() = textOf(m_folder->filePath(QStringLiteral("other")));
    const CommandRun large = runCommand(arguments);
    QCOMPARE(large.exitCode, 5);
    QVERIFY2(large.err.contains("0001"), large.err.constData());
    QCOMPARE(m_platform->requests(1).size(), std::size_t{1});
}

void AsyncCommandTest::refusesBeforeAnythingIsSent_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QStringList& more, int code) { QTest::newRow(name) << more << code; };
    row("plain webhook", {QStringLiteral("--webhook"), QStringLiteral("http://hooks.example/")}, 5);
    row("no address", {QStringLiteral("--webhook"), QStringLiteral("hooks example")}, 5);
    row("priority", {QStringLiteral("--priority"), QStringLiteral("3")}, 2);
    row("queue time", {QStringLiteral("--max-queue-time"), QStringLiteral("9")}, 2);
    row("attempts", {QStringLiteral("--attempts"), QStringLiteral("11")}, 2);
    row("too large", {QStringLiteral("--file"), QStringLiteral("melody=LARGE")}, 5);
    row("nothing else is saved", {QStringLiteral("--save-media"), QStringLiteral("clips")}, 2);
}

void AsyncCommandTest::refusesBeforeAnythingIsSent()
{
    QFETCH(QStringList, more);
    QFETCH(int, code);
    const QString large = m_folder->filePath(QStringLiteral("large.wav"));
    writeBytes(large, QByteArray(196'608, 'x'));
    std::vector<std::string> arguments;
    for (QString word : more) {
        arguments.push_back(textOf(word.replace(QStringLiteral("LARGE"), large)));
    }
    const CommandRun run = submit(arguments);
    QVERIFY2(run.exitCode == code, run.err.constData());
    QVERIFY(run.out.isEmpty());
    (void)submit(); // the first that is seen
    QCOMPARE(m_platform->requests(1).size(), std::size_t{1});
}

void AsyncCommandTest::wantsAsyncForWhatBelongsToIt()
{
    const CommandRun run = runCommand({"predict", "--endpoint", endpoint(), "-d", "{}", "--priority", "1"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.says("--async"));
    const CommandRun local = runCommand({"predict", "--async", "-d", "{}"});
    QCOMPARE(local.exitCode, 5);
    QVERIFY(local.says("no queue"));
}

void AsyncCommandTest::saysSoWhereThePlatformRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("400") << 400 << 1;
    QTest::newRow("402") << 402 << 3;
    QTest::newRow("404") << 404 << 4;
    QTest::newRow("413") << 413 << 5;
    QTest::newRow("429") << 429 << 6;
    QTest::newRow("503") << 503 << 6;
}

void AsyncCommandTest::saysSoWhereThePlatformRefuses()
{
    QFETCH(int, status);
    QFETCH(int, code);
    m_platform->failNext(status);
    const CommandRun run = submit();
    QVERIFY2(run.exitCode == code, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(QDir(folder() + QStringLiteral("/async/submitted")).isEmpty());
}

void AsyncCommandTest::triesAgainWhatSurelyWasNotTaken()
{
    m_platform->failNext(429);
    const CommandRun run = submit({"--retries", "3"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(m_platform->requests(2).size(), std::size_t{2});
}

void AsyncCommandTest::sendsNothingThatItCannotKeep()
{
    writeBytes(folder(), "a file where the folder should be");
    const CommandRun run = submit();
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(run.says("Nothing was sent"), run.err.constData());
}

void AsyncCommandTest::warnsWithoutAWebhook()
{
    const CommandRun run = submit();
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.says("keeps no results"), run.err.constData());
}

void AsyncCommandTest::tellsHowARequestStands()
{
    const QString id = idOf(submit());
    const CommandRun status = runCommand({"async", "status", textOf(id), "--key-env", "PLATFORM_KEY"});
    QVERIFY2(status.exitCode == 0, status.err.constData());
    core::Json json = core::parseJson(status.out).value_or(core::Json());
    QVERIFY(json["status"] == "QUEUED");
    QVERIFY(json["webhook_status"] == "NO_WEBHOOK_PROVIDED");
    const CommandRun queue = runCommand({"async", "queue", textOf(id), "--key-env", "PLATFORM_KEY"});
    QVERIFY2(queue.exitCode == 0, queue.err.constData());
    QVERIFY(core::parseJson(queue.out).value_or(core::Json())["num_queued_requests"] == 1);
    const CommandRun byEndpoint = runCommand({"async", "queue", "--endpoint", endpoint(), "--key-env", "PLATFORM_KEY"});
    QCOMPARE(byEndpoint.out, queue.out);
}

void AsyncCommandTest::cancelsWhatWaitsAlone()
{
    const std::string id = textOf(idOf(submit()));
    const CommandRun first = runCommand({"async", "cancel", id, "--key-env", "PLATFORM_KEY"});
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY(core::parseJson(first.out).value_or(core::Json())["canceled"] == true);
    const CommandRun second = runCommand({"async", "cancel", id, "--key-env", "PLATFORM_KEY"});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(core::parseJson(second.out).value_or(core::Json())["canceled"] == false);
    QVERIFY2(second.says("not cancelled"), second.err.constData());
}

void AsyncCommandTest::asksWhereItWasSubmittedElsewhere()
{
    const CommandRun unknown = runCommand({"async", "status", "abcdef", "--key-env", "PLATFORM_KEY"});
    QCOMPARE(unknown.exitCode, 4);
    QVERIFY(unknown.says("--endpoint"));
    const CommandRun gone =
        runCommand({"async", "status", "abcdef", "--endpoint", endpoint(), "--key-env", "PLATFORM_KEY"});
    QCOMPARE(gone.exitCode, 4);
    QVERIFY2(gone.says("no such request"), gone.err.constData());
    QCOMPARE(runCommand({"async", "status", "../x", "--endpoint", endpoint()}).exitCode, 5);
    QCOMPARE(runCommand({"async", "status", "../x"}).exitCode, 4);
}

void AsyncCommandTest::neverPrintsAKey()
{
    const Variable wrong("WRONG_KEY", "cnry1234.Canary");
    const CommandRun run =
        runCommand({"-v", "async", "status", "abcdef", "--endpoint", endpoint(), "--key-env", "WRONG_KEY"});
    QCOMPARE(run.exitCode, 3);
    const CommandRun sent =
        runCommand({"-v", "predict", "--async", "-d", "{}", "--endpoint", endpoint(), "--key-env", "WRONG_KEY"});
    QCOMPARE(sent.exitCode, 3);
    QVERIFY(!(run.out + run.err + sent.out + sent.err).contains("Canary"));
}

QTEST_GUILESS_MAIN(AsyncCommandTest)
#include "AsyncCommandTest.moc"
