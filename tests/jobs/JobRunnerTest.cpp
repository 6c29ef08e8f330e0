#include "jobs/JobRunner.h"

#include "audio/ArrivingPeaks.h"
#include "core/JobRecord.h"
#include "jobs/ClipParts.h"
#include "jobs/Workshop.h"
#include "store/JobJournal.h"
#include "store/Journal.h"
#include "support/AudioSamples.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <limits>

using namespace melodeck;
using namespace melodeck::tests;
using core::ErrorCode;
using core::JobState;
using support::FaultyConnection;
using support::Gate;
namespace scripts = support::scripts;

namespace {

QByteArray encodedAnswer(const QByteArray& type, const QByteArray& encoding, const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Encoding: " + encoding +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A good answer that is announced as something else than JSON.
support::FaultyServer::Script typed(const QByteArray& type, const QByteArray& body)
{
    return scripts::raw("HTTP/1.1 200 OK\r\nContent-Type: " + type +
                        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

/// Remembers the bytes of an answer.
class Collector final : public core::ByteSink
{
public:
    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        all.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return {};
    }
    core::Result<void> finish() override { return {}; }

    QByteArray all;
};

} // namespace

class JobRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThreeClipsBitForBit();
    void sendsExactlyWhatWasPlanned();
    void sendsVerbatimTextUntouched();
    void sendsAKeyToItsHostAlone();
    void showsItsPhases();
    void readsAnAnswerInAnyPackets();
    void keepsStemsAsPartsOfTheirClip();
    void takesABareAudioFileForAClip();
    void keepsTextThatIsNotJson();
    void findsTheErrorInsideAGoodStatus_data();
    void findsTheErrorInsideAGoodStatus();
    void blamesTheModelForAnAnswerThatCannotBeRead_data();
    void blamesTheModelForAnAnswerThatCannotBeRead();
    void keepsWholeClipsOfACutAnswer();
    void keepsTheOtherClipsWhenOneIsBroken();
    void saysWhatAStatusMeans_data();
    void saysWhatAStatusMeans();
    void neverRepeatsAKeyThatTheServerEchoes();
    void leavesATextAloneThatAShortKeyIsAWordOf();
    void failsWhenAFileChangesWhileItIsSent();
    void stopsBeforeAnythingIsSent();
    void keepsAnAnswerThatCannotBeDecoded_data();
    void keepsAnAnswerThatCannotBeDecoded();
    void readsATextThatIsCalledEncoded();
    void stopsInTheMomentBeforeItIsSent();
    void stopsWhileItSends();
    void stopsWhileTheModelWorks();
    void stopsWhileItReceivesAndKeepsWholeClips();
    void sendsNothingWhenTheRequestIsWrong_data();
    void sendsNothingWhenTheRequestIsWrong();
    void saysThatNobodyListens();
    void saysThatTheTimeIsOver();
    void tellsAFolderThatCannotBeWritten();
    void tellsAFullDiskAndKeepsWholeClips();
    void neverWritesOverAFile();
    void passesTheAnswerOnAsItIs();
    void runsOnTheLocalEngine();
    void triesAgainWhatTheServerSurelyDidNotRun();
    void neverSendsAgainWhatMayHaveRun_data();
    void neverSendsAgainWhatMayHaveRun();
    void canBeStoppedWhileItWaitsToTryAgain();
    void leavesInTheJournalWhatCannotBePutBesideTheClips();
    void sendsNothingWhereNothingCouldBeKept();
    void takesASubmissionWithoutAnIdForUnknown();
    void takesAWebPageForNoAnswer();
    void findsTheErrorThatEndsAStream_data();
    void findsTheErrorThatEndsAStream();
    void tellsOfAClipThatCanBePlayedWhileItArrives();
    void makesAWavOfSamplesWithoutAHeader();
    void explainsThatTheEngineDiedAndStartsItAnew();
    void leavesOutOfTheJournalWhatClipsHave();
    void leavesWhatCameOfACutClipThatTheJournalHasNot();
    void keepsAnAnswerThatCannotBeReadBesideOthers();
};

namespace {

/// A job with a journal of its own that has no more than the first bytes of clips.
class Thinned final
{
public:
    static constexpr std::int64_t kWhole = 64 * 1024;

    explicit Thinned(Workshop& shop)
        : m_journal(store::Journal::open(shop.folder.filePath(QStringLiteral("journal"))).value())
        , line(*m_journal, core::newJobId(), store::JobJournal::Answer::Cached)
    {
        shop.target.journal = &line;
        shop.target.thinnedBehind = kWhole;
    }

private:
    std::unique_ptr<store::Journal> m_journal;

public:
    store::JobJournal line;
};

/// Longer than many of the blocks that an answer comes in.
const QByteArray& longClip()
{
    static const QByteArray clip = support::sineWav(60.0, 32'000, 440.0);
    return clip;
}

} // namespace

void JobRunnerTest::keepsThreeClipsBitForBit()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips()), "X-Baseten-Request-Id: r1\r\n"));
    const auto outcome = shop.run(shop.recipe("/predict", {"rock", "EDM", "jazz"}));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
    QCOMPARE(outcome.state, JobState::Done);
    QCOMPARE(outcome.answer.clips.size(), std::size_t{3});
    QVERIFY(shop.reported == outcome.answer.clips);
    QCOMPARE(outcome.answer.requestId, QStringLiteral("r1"));
    const std::vector<QString> prompts{QStringLiteral("rock"), QStringLiteral("EDM"), QStringLiteral("jazz")};
    for (std::size_t i = 0; i < 3; ++i) {
        const core::Clip& clip = outcome.answer.clips[i];
        QCOMPARE(clip.path, shop.clipPath(QStringLiteral("clip_%1.wav").arg(i)));
        QVERIFY(readBytes(clip.path) == threeClips()[i]);
        QCOMPARE(clip.prompt, prompts[i]);
        QCOMPARE(clip.bytes, static_cast<std::int64_t>(threeClips()[i].size()));
        QCOMPARE(clip.channels, 1);
        QVERIFY(clip.loudnessLufs);
    }
    QCOMPARE(outcome.answer.clips[1].durationSeconds, 1.5);
    QCOMPARE(outcome.answer.clips[2].sampleRateHz, 16'000);
    QCOMPARE(core::toJsonBytes(outcome.answer.json),
             QByteArray(R"({"data":["clip_0.wav","clip_1.wav","clip_2.wav"]})"));
    QCOMPARE(shop.progress->clipsDone.load(), 3);
}

void JobRunnerTest::sendsExactlyWhatWasPlanned()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    const QString melody = shop.folder.filePath(QStringLiteral("Größe \"1\".bin"));
    writeBytes(melody, "not audio, but sent as it is");
    core::Recipe recipe = shop.recipe("/predict", {"x"});
    recipe.files.push_back({QStringLiteral("melody"), melody, {}, {}, {}});
    QCOMPARE(shop.run(recipe).state, JobState::Done);
    const auto requests = shop.server.requests(1);
    QCOMPARE(requests.size(), std::size_t{1});
    QCOMPARE(requests[0].method, QByteArray("POST"));
    QCOMPARE(requests[0].header("content-type"), QByteArray("application/json"));
    QVERIFY(requests[0].header("authorization").isEmpty());
    QVERIFY(requests[0].header("accept-encoding").isEmpty());
    QCOMPARE(requests[0].body, R"({"prompts":["x"],"duration":8,"melody":")" +
                                   QByteArray("not audio, but sent as it is").toBase64() + "\"}");
    QCOMPARE(shop.progress->bytesToSend.load(), requests[0].bodyBytes);
    QCOMPARE(shop.progress->transfer.bytesSent.load(), requests[0].bodyBytes);
}

void JobRunnerTest::sendsVerbatimTextUntouched()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    core::Recipe recipe = shop.recipe("/predict");
    recipe.model = QStringLiteral("json");
    recipe.verbatim = "  \"Model\\u0020input!\"\n";
    recipe.fields = "Model input!";
    QCOMPARE(shop.run(recipe).state, JobState::Done);
    QCOMPARE(shop.server.requests(1)[0].body, recipe.verbatim);
}

void JobRunnerTest::sendsAKeyToItsHostAlone()
{
    Workshop shop;
    support::FaultyServer other;
    other.route("/predict", scripts::fixed(200, "{}"));
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    shop.server.route("/moved", scripts::fixed(307, "", "Location: " + other.url("/predict").toEncoded() + "\r\n"));
    shop.keys.set(shop.server.url("/predict"), core::Secret(QByteArray("sk-secret")));

    core::Recipe recipe = shop.recipe("/predict");
    QCOMPARE(shop.run(recipe).state, JobState::Done);
    QCOMPARE(shop.server.requests(1)[0].header("authorization"), QByteArray("Bearer sk-secret"));
    recipe.endpoint.scheme = core::AuthScheme::ApiKey;
    QCOMPARE(shop.run(recipe).state, JobState::Done);
    QCOMPARE(shop.server.requests(2)[1].header("authorization"), QByteArray("Api-Key sk-secret"));
    recipe.endpoint.url = other.url("/predict");
    QCOMPARE(shop.run(recipe).state, JobState::Done);
    QVERIFY(other.requests(1)[0].header("authorization").isEmpty());
    // A POST is not sent on to wherever the server says.
    QCOMPARE(shop.run(shop.recipe("/moved")).state, JobState::Failed);
    QCOMPARE(other.requests(1).size(), std::size_t{1});
}

void JobRunnerTest::showsItsPhases()
{
    Workshop shop;
    Gate hasBody;
    Gate mayAnswer;
    Gate mayEnd;
    const QByteArray answer = musicGenAnswer(threeClips());
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        hasBody.open();
        static_cast<void>(mayAnswer.wait());
        connection.send(scripts::head(200, answer.size()) + answer.left(1'000));
        static_cast<void>(mayEnd.wait());
        connection.send(answer.mid(1'000));
    });
    QCOMPARE(shop.progress->phase(), JobState::Queued);
    jobs::JobOutcome outcome;
    std::jthread worker([&](const std::stop_token& stop) { outcome = shop.run(shop.recipe("/predict"), stop); });
    QVERIFY(hasBody.wait());
    QTRY_COMPARE(shop.progress->phase(), JobState::Waiting);
    QVERIFY(shop.progress->bytesToSend.load() > 0);
    mayAnswer.open();
    QTRY_COMPARE(shop.progress->phase(), JobState::Receiving);
    QTRY_COMPARE(shop.progress->transfer.bytesExpected.load(), static_cast<std::int64_t>(answer.size()));
    mayEnd.open();
    worker.join();
    QCOMPARE(outcome.state, JobState::Done);
    QCOMPARE(shop.progress->phase(), JobState::Done);
}

void JobRunnerTest::readsAnAnswerInAnyPackets()
{
    Workshop shop;
    const QByteArray answer = musicGenAnswer({support::sineWav(0.02, 8'000)});
    shop.server.route("/drops", scripts::trickled(scripts::answer(200, answer)));
    std::vector<QByteArray> pieces;
    for (qsizetype at = 0; at < answer.size(); at += 7) {
        pieces.push_back(answer.mid(at, 7));
    }
    shop.server.route("/chunks", scripts::chunked(pieces));
    QCOMPARE(shop.run(shop.recipe("/drops")).answer.clips.size(), std::size_t{1});
    shop.target.clipFolder = shop.folder.filePath(QStringLiteral("second"));
    const auto outcome = shop.run(shop.recipe("/chunks"));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("clip_0.wav"))) == support::sineWav(0.02, 8'000));
}

void JobRunnerTest::keepsStemsAsPartsOfTheirClip()
{
    Workshop shop;
    const QByteArray stem = threeClips()[2];
    const QByteArray answer = R"({"data":[")" + threeClips()[0].toBase64() + R"(",")" + threeClips()[1].toBase64() +
                              R"("],"sketch":{"parts":[{"stems":[]},{"stems":[{"name":"drums","audio":")" +
                              stem.toBase64() + R"("}]}]}})";
    shop.server.route("/predict", scripts::fixed(200, answer));
    const auto outcome = shop.run(shop.recipe("/predict", {"rock", "EDM"}));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
    // It is no third clip, but its file is beside that of its own.
    QCOMPARE(outcome.answer.clips.size(), std::size_t{2});
    QCOMPARE(shop.reported.size(), std::size_t{2});
    QCOMPARE(shop.progress->clipsDone.load(), 2);
    const auto parts = jobs::partsAtHand(outcome.answer, outcome.answer.clips[1], jobs::PartsKind::Stems);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->stems.size(), std::size_t{1});
    QCOMPARE(parts->stems.front().path, shop.clipPath(QStringLiteral("clip_1.part_2.wav")));
    QVERIFY(readBytes(parts->stems.front().path) == stem);
    QVERIFY(!jobs::partsAtHand(outcome.answer, outcome.answer.clips[0], jobs::PartsKind::Stems));
}

void JobRunnerTest::takesABareAudioFileForAClip()
{
    Workshop shop;
    shop.server.route("/predict", typed("audio/wav", threeClips()[0]));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Done);
    QCOMPARE(outcome.answer.clips.size(), std::size_t{1});
    QVERIFY(readBytes(outcome.answer.clips[0].path) == threeClips()[0]);
    QCOMPARE(core::toJsonBytes(outcome.answer.json), QByteArray("\"clip_0.wav\""));
}

void JobRunnerTest::keepsTextThatIsNotJson()
{
    Workshop shop;
    shop.server.route("/predict", typed("text/plain", "Hello there."));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
    QCOMPARE(outcome.state, JobState::Done);
    QVERIFY(outcome.answer.json == core::Json("Hello there."));
}

void JobRunnerTest::findsTheErrorInsideAGoodStatus_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("MusicGen") << QByteArray(R"({"status":"error","data":null,"message":"CUDA out of memory"})")
                              << QStringLiteral("CUDA out of memory");
    QTest::newRow("platform") << QByteArray(R"({"error":"no such voice"})") << QStringLiteral("no such voice");
    QTest::newRow("a string") << QByteArray(R"("Error: too long")") << QStringLiteral("too long");
    QTest::newRow("null") << QByteArray(R"({"data":null})") << QStringLiteral("no sound in its answer");
    QTest::newRow("a sentence for a clip")
        << QByteArray(R"({"data":["Duration is too long"]})") << QStringLiteral("Duration is too long");
}

void JobRunnerTest::findsTheErrorInsideAGoodStatus()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, answer));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::ModelError);
    QVERIFY(outcome.error->message.contains(words));
    QVERIFY(outcome.answer.clips.empty());
}

void JobRunnerTest::blamesTheModelForAnAnswerThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a page") << QByteArray("<html>Welcome to our hotel</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it, though whole by its length") << musicGenAnswer(threeClips()).left(70'000);
    QTest::newRow("two answers") << QByteArray("{}{}");
}

void JobRunnerTest::blamesTheModelForAnAnswerThatCannotBeRead()
{
    QFETCH(QByteArray, answer);
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, answer));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    // Not Parse: that says (exit code 5) that the request was wrong.
    QCOMPARE(outcome.error->code, ErrorCode::ModelError);
    // A server on this computer bills nobody.
    QVERIFY2(!outcome.error->message.contains(QStringLiteral("bill")), qPrintable(outcome.error->message));
    // The same server under an address that is none of this computer's by its name.
    core::Recipe paid = shop.recipe("/predict");
    paid.endpoint.url.setHost(QStringLiteral("0.0.0.0"));
    paid.endpoint.plainHttp = core::PlainHttp::Allowed;
    const auto billed = shop.run(paid);
    QCOMPARE(billed.error->code, ErrorCode::ModelError);
    QVERIFY2(billed.error->message.endsWith(QStringLiteral("The run may be billed.")),
             qPrintable(billed.error->message));
}

void JobRunnerTest::keepsWholeClipsOfACutAnswer()
{
    Workshop shop;
    const QByteArray answer = musicGenAnswer(threeClips());
    const qsizetype cut = musicGenAnswer({threeClips()[0], threeClips()[1]}).size() + 5'000;
    shop.server.route("/predict", scripts::raw(scripts::head(200, answer.size()) + answer.left(cut)));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Unknown);
    QCOMPARE(outcome.error->code, ErrorCode::Unknown);
    QCOMPARE(outcome.answer.clips.size(), std::size_t{2});
    QVERIFY(readBytes(outcome.answer.clips[1].path) == threeClips()[1]);
    QCOMPARE(shop.clipFiles(), (QStringList{QStringLiteral("clip_0.wav"), QStringLiteral("clip_1.wav")}));
}

void JobRunnerTest::keepsTheOtherClipsWhenOneIsBroken()
{
    Workshop shop;
    QByteArray answer = musicGenAnswer(threeClips());
    answer[musicGenAnswer({threeClips()[0]}).size() + 20'000] = '!';
    shop.server.route("/predict", scripts::fixed(200, answer));
    const auto outcome = shop.run(shop.recipe("/predict", {"rock", "EDM", "jazz"}));
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::ModelError);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("Clip 2")), qPrintable(outcome.error->message));
    QCOMPARE(outcome.answer.clips.size(), std::size_t{2});
    QCOMPARE(outcome.answer.clips[1].prompt, QStringLiteral("jazz"));
    QVERIFY(readBytes(outcome.answer.clips[1].path) == threeClips()[2]);
    QCOMPARE(shop.clipFiles().size(), 2);
}

void JobRunnerTest::saysWhatAStatusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const auto& [status, code] : {std::pair{400, ErrorCode::ModelError}, std::pair{401, ErrorCode::Unauthorized},
                                       std::pair{403, ErrorCode::Unauthorized}, std::pair{404, ErrorCode::NotFound},
                                       std::pair{413, ErrorCode::TooLarge}, std::pair{429, ErrorCode::RateLimited},
                                       std::pair{500, ErrorCode::ModelError}, std::pair{503, ErrorCode::Unavailable}}) {
        QTest::addRow("%d", status) << status << code;
    }
}

void JobRunnerTest::saysWhatAStatusMeans()
{
    QFETCH(int, status);
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(status, R"({"error":"its own words","detail":null})",
                                                 "X-BASETEN-REQUEST-ID: req-9\r\nRetry-After: 7\r\n"));
    // Refused before the body was read, as a gateway does.
    shop.server.route("/early", scripts::early(10, scripts::answer(status, R"({"error":"its own words"})")));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QTEST(outcome.error->code, "code");
    QVERIFY2(outcome.error->message.contains(QStringLiteral("its own words")), qPrintable(outcome.error->message));
    QVERIFY(outcome.error->detail.contains(QStringLiteral("req-9")));
    QVERIFY(outcome.error->detail.contains(QStringLiteral("HTTP %1").arg(status)));
    QVERIFY2(outcome.error->detail.endsWith(QStringLiteral(" · attempts: 1")), qPrintable(outcome.error->detail));
    core::Recipe large = shop.recipe("/early");
    large.model = QStringLiteral("json");
    large.fields["filler"] = std::string(8'000'000, 'x');
    const auto early = shop.run(large);
    QTEST(early.error->code, "code");
    QVERIFY(early.error->message.contains(QStringLiteral("its own words")));
}

void JobRunnerTest::neverRepeatsAKeyThatTheServerEchoes()
{
    Workshop shop;
    shop.keys.set(shop.server.url("/"), core::Secret(QByteArray("sk-secret-42")));
    shop.server.route("/status", scripts::fixed(403, R"({"error":"the key sk-secret-42 is not known"})",
                                                "X-BASETEN-REQUEST-ID: sk-secret-42\r\n"));
    shop.server.route("/inside", scripts::fixed(200, R"({"error":"Bearer sk-secret-42 is not known"})"));
    for (const char* target : {"/status", "/inside"}) {
        const auto outcome = shop.run(shop.recipe(target));
        QVERIFY(outcome.error);
        QVERIFY2(!(outcome.error->message + outcome.error->detail).contains(QStringLiteral("sk-secret-42")),
                 qPrintable(outcome.error->message));
        QVERIFY(outcome.error->message.contains(QStringLiteral("is not known")));
    }
    // A server for trying things out shows what it was asked, with a good status.
    shop.server.route("/echo", scripts::fixed(200, R"({"headers": [{"Authorization": "Bearer sk-secret-42"}]})"));
    const auto echoed = shop.run(shop.recipe("/echo"));
    QVERIFY(!core::toJsonBytes(echoed.answer.json).contains("sk-secret-42"));
    QVERIFY(core::toJsonBytes(echoed.answer.json).contains("Bearer"));
}

void JobRunnerTest::leavesATextAloneThatAShortKeyIsAWordOf()
{
    Workshop shop;
    shop.keys.set(shop.server.url("/"), core::Secret(QByteArray("test")));
    shop.server.route("/answer",
                      scripts::fixed(200, R"({"text":"a test of tests","sent":"Bearer test","key":"test"})"));
    const auto answered = shop.run(shop.recipe("/answer"));
    QCOMPARE(core::stringMember(answered.answer.json, "text"), QStringLiteral("a test of tests"));
    QCOMPARE(core::stringMember(answered.answer.json, "sent"), QStringLiteral("Bearer •••"));
    QCOMPARE(core::stringMember(answered.answer.json, "key"), QStringLiteral("•••"));
    shop.server.route("/refused", scripts::fixed(403, R"({"error":"the key test is not known"})"));
    const auto refused = shop.run(shop.recipe("/refused"));
    QVERIFY2(!refused.error->message.contains(QStringLiteral("key test")), qPrintable(refused.error->message));
}

void JobRunnerTest::failsWhenAFileChangesWhileItIsSent()
{
    Workshop shop;
    Gate begun;
    Gate mayGoOn;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody(100);
        begun.open();
        static_cast<void>(mayGoOn.wait());
        connection.readBody();
        connection.send(scripts::answer(200, "{}"));
    });
    const QString path = shop.folder.filePath(QStringLiteral("melody.bin"));
    const QByteArray contents(60'000'000, 'x');
    writeBytes(path, contents);
    core::Recipe recipe = shop.recipe("/predict");
    recipe.model = QStringLiteral("json");
    recipe.files.push_back({QStringLiteral("melody"), path, {}, {}, {}});
    std::jthread somebody([&] {
        static_cast<void>(begun.wait());
        writeBytes(path, contents + "more");
        mayGoOn.open();
    });
    const auto outcome = shop.run(recipe);
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::Io);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("melody.bin")), qPrintable(outcome.error->message));
    QVERIFY2(outcome.error->message.contains(QStringLiteral("changed")), qPrintable(outcome.error->message));
}

void JobRunnerTest::stopsBeforeAnythingIsSent()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = shop.run(shop.recipe("/predict"), stop.get_token());
    QCOMPARE(outcome.state, JobState::Cancelled);
    QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    QVERIFY(outcome.error->message.contains(QStringLiteral("never left this computer")));
    QVERIFY(shop.server.requests(0).empty());
}

void JobRunnerTest::stopsWhileItSends()
{
    Workshop shop;
    Gate begun;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody(100);
        begun.open();
        connection.waitForClose();
    });
    core::Recipe recipe = shop.recipe("/predict");
    recipe.model = QStringLiteral("json");
    recipe.fields["filler"] = std::string(50'000'000, 'x');
    const auto outcome = shop.runAndStop(recipe, [&] { QVERIFY(begun.wait()); });
    QCOMPARE(outcome.state, JobState::Cancelled);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("Nothing is billed")), qPrintable(outcome.error->message));
    QVERIFY(!outcome.error->message.contains(QStringLiteral("never left")));
}

void JobRunnerTest::leavesOutOfTheJournalWhatClipsHave()
{
    Workshop shop;
    Thinned thinned(shop);
    const QByteArray answer = musicGenAnswer({longClip(), longClip(), threeClips()[2]});
    shop.server.route("/predict", scripts::fixed(200, answer));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("clip_1.wav"))) == longClip());
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("clip_2.wav"))) == threeClips()[2]);
    QCOMPARE(shop.clipFiles().size(), 3); // no second name is left
    QVERIFY(thinned.line.isThinned());
    QVERIFY2(thinned.line.answerBytes() < answer.size() / 2, qPrintable(QString::number(thinned.line.answerBytes())));
    QVERIFY(!thinned.line.hasReceived()); // it cannot be read from there once more
}

void JobRunnerTest::leavesWhatCameOfACutClipThatTheJournalHasNot()
{
    Workshop shop;
    const Thinned thinned(shop);
    const QByteArray answer = musicGenAnswer({longClip(), longClip()});
    shop.server.route("/predict", scripts::raw(scripts::head(200, answer.size()) + answer.chopped(1'000'000)));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Unknown);
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("clip_0.wav"))) == longClip());
    const QString partial = shop.clipPath(QStringLiteral("clip_1.wav.partial"));
    QVERIFY2(outcome.error->message.contains(partial), qPrintable(outcome.error->message));
    // All that arrived of it, to the last group of four letters.
    QVERIFY2(readBytes(partial).size() >= longClip().size() - 750'003,
             qPrintable(QString::number(readBytes(partial).size())));
    QVERIFY(longClip().startsWith(readBytes(partial)));
    const QByteArray kept = readBytes(shop.clipPath(QStringLiteral("answer.partial")));
    QVERIFY(answer.startsWith(kept.left(Thinned::kWhole)));
    QVERIFY(kept.contains("left out: bytes of clip_1.wav"));
}

void JobRunnerTest::keepsAnAnswerThatCannotBeReadBesideOthers()
{
    Workshop shop;
    for (const char* name : {"answer.unread", "answer 2.unread"}) {
        const Thinned thinned(shop);
        const QByteArray answer = QByteArray(R"({"data": [1,, ")") + name;
        shop.server.route("/predict", scripts::fixed(200, answer));
        const auto outcome = shop.run(shop.recipe("/predict"));
        QCOMPARE(outcome.error->code, core::ErrorCode::ModelError);
        QVERIFY2(outcome.error->message.contains(QLatin1String(name)), qPrintable(outcome.error->message));
        QVERIFY(readBytes(shop.clipPath(QLatin1String(name))) == answer);
    }
}

void JobRunnerTest::keepsAnAnswerThatCannotBeDecoded_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char* type : {"application/json", "text/plain", "text/event-stream", "audio/pcm", "application/zip"}) {
        QTest::newRow(type) << QByteArray(type);
    }
}

void JobRunnerTest::keepsAnAnswerThatCannotBeDecoded()
{
    QFETCH(const QByteArray, type);
    Workshop shop;
    const Thinned thinned(shop);
    const QByteArray answer = QByteArray("\x01\xFFsnap").repeated(1000);
    shop.server.route("/predict", scripts::raw(encodedAnswer(type, "snappy", answer)));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, core::ErrorCode::ModelError);
    for (const char* words : {"compressed (snappy)", "has run", "answer.unread"}) {
        QVERIFY2(outcome.error->message.contains(QLatin1String(words)), qPrintable(outcome.error->message));
    }
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("answer.unread"))) == answer);
}

void JobRunnerTest::readsATextThatIsCalledEncoded()
{
    Workshop shop;
    shop.server.route("/predict", scripts::raw(encodedAnswer("text/plain", "utf-8", "Grüße,\n\tund danke.")));
    core::Recipe recipe = shop.recipe("/predict");
    recipe.model = QStringLiteral("json");
    const auto outcome = shop.run(recipe);
    QVERIFY2(outcome.state == JobState::Done, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(core::toQString(outcome.answer.json), QStringLiteral("Grüße,\n\tund danke."));
}

void JobRunnerTest::stopsInTheMomentBeforeItIsSent()
{
    Workshop shop;
    shop.server.route("/predict", scripts::stalledAfter({}));
    const auto journal = store::Journal::open(shop.folder.filePath(QStringLiteral("journal"))).value();
    store::JobJournal line(*journal, core::newJobId());
    std::stop_source stop;
    shop.target.journal = &line;
    shop.target.facts = [&stop](const core::Recipe&) {
        stop.request_stop();
        return core::Json::object();
    };
    // To bring it to another rate takes longer than the network thread needs to find nothing to cancel.
    core::Recipe recipe = shop.recipe("/predict");
    const QString melody = shop.folder.filePath(QStringLiteral("melody.wav"));
    writeBytes(melody, support::sineWav(60.0));
    recipe.files.push_back({QStringLiteral("melody"),
                            melody,
                            std::nullopt,
                            core::AudioFormat{44'100, 1, 16, core::Level::Normalised},
                            {}});
    const auto outcome = shop.run(recipe, stop.get_token());
    QCOMPARE(outcome.state, JobState::Cancelled);
}

void JobRunnerTest::stopsWhileTheModelWorks()
{
    Workshop shop;
    Gate begun;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        begun.open();
        connection.waitForClose();
    });
    QElapsedTimer timer;
    const auto outcome = shop.runAndStop(shop.recipe("/predict"), [&] {
        QVERIFY(begun.wait());
        timer.start();
    });
    QVERIFY2(timer.elapsed() < 2'000,
             "a cancelled job still waits for its model"); // 200 ms promised, 10 × for a busy machine
    QCOMPARE(outcome.state, JobState::Cancelled);
    QVERIFY(outcome.error->message.contains(QStringLiteral("Nothing is billed")));
    QCOMPARE(shop.server.requests(1).size(), std::size_t{1}); // and the server saw the connection close
}

void JobRunnerTest::stopsWhileItReceivesAndKeepsWholeClips()
{
    Workshop shop;
    const QByteArray answer = musicGenAnswer(threeClips());
    shop.server.route("/predict", scripts::stalledAfter(scripts::head(200, answer.size()) +
                                                        answer.left(musicGenAnswer({threeClips()[0]}).size() + 9'000)));
    Gate first;
    shop.target.clipReady = [&](const core::Clip&) { first.open(); };
    const auto outcome = shop.runAndStop(shop.recipe("/predict"), [&] { QVERIFY(first.wait()); });
    QCOMPARE(outcome.state, JobState::Cancelled);
    QCOMPARE(outcome.answer.clips.size(), std::size_t{1});
    QVERIFY(readBytes(outcome.answer.clips[0].path) == threeClips()[0]);
    QCOMPARE(shop.clipFiles(), QStringList{QStringLiteral("clip_0.wav")});
}

void JobRunnerTest::sendsNothingWhenTheRequestIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("duration 0") << QStringLiteral("duration") << ErrorCode::InvalidArgument;
    QTest::newRow("no prompt") << QStringLiteral("prompts") << ErrorCode::InvalidArgument;
    QTest::newRow("a melody that is not there") << QStringLiteral("missing") << ErrorCode::Io;
    QTest::newRow("a melody that is text") << QStringLiteral("text") << ErrorCode::Parse;
    QTest::newRow("a melody of 0 bytes") << QStringLiteral("empty") << ErrorCode::Parse;
    QTest::newRow("a region behind its end") << QStringLiteral("region") << ErrorCode::InvalidArgument;
    QTest::newRow("a field that is none") << QStringLiteral("field") << ErrorCode::InvalidArgument;
    QTest::newRow("plain HTTP to another computer") << QStringLiteral("host") << ErrorCode::InvalidArgument;
}

void JobRunnerTest::sendsNothingWhenTheRequestIsWrong()
{
    QFETCH(QString, what);
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    const QString file = shop.folder.filePath(QStringLiteral("melody.wav"));
    writeBytes(file, what == QLatin1String("text")    ? QByteArray("Dear Sir or Madam")
                     : what == QLatin1String("empty") ? QByteArray()
                                                      : support::sineWav(1.0));
    core::Recipe recipe = shop.recipe("/predict");
    if (what == QLatin1String("duration")) {
        recipe.fields["duration"] = 0;
    } else if (what == QLatin1String("prompts")) {
        recipe.fields["prompts"] = core::Json::array();
    } else if (what == QLatin1String("host")) {
        recipe.endpoint.url = QUrl(QStringLiteral("http://192.0.2.1/predict"));
    } else {
        core::AttachedFile melody{QStringLiteral("melody"), file, core::TimeRegion{0.0, 8.0}, core::AudioFormat{}, {}};
        if (what == QLatin1String("missing")) {
            melody.path += QStringLiteral(".gone");
        } else if (what == QLatin1String("region")) {
            melody.region = core::TimeRegion{4.0, 12.0};
        } else if (what == QLatin1String("field")) {
            melody.field = QStringLiteral("/nowhere/melody");
        }
        recipe.files.push_back(melody);
    }
    const auto outcome = shop.run(recipe);
    QCOMPARE(outcome.state, JobState::Failed);
    QTEST(outcome.error->code, "code");
    QVERIFY(!outcome.error->message.isEmpty());
    QVERIFY(shop.server.requests(0).empty());
}

void JobRunnerTest::saysThatNobodyListens()
{
    Workshop shop;
    core::Recipe recipe = shop.recipe("/predict");
    {
        const support::FaultyServer gone;
        recipe.endpoint.url = gone.url("/predict");
    }
    const auto outcome = shop.run(recipe);
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::Unavailable);
}

void JobRunnerTest::saysThatTheTimeIsOver()
{
    Workshop shop;
    shop.server.route("/predict", [](FaultyConnection& connection) {
        connection.readBody();
        connection.waitForClose();
    });
    shop.target.timeLimit = std::chrono::milliseconds(300);
    const auto outcome = shop.run(shop.recipe("/predict"));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Timeout);
}

void JobRunnerTest::tellsAFolderThatCannotBeWritten()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    writeBytes(shop.folder.filePath(QStringLiteral("file")), "x");
    shop.target.clipFolder = shop.folder.filePath(QStringLiteral("file/clips"));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::Io);
    QVERIFY(outcome.error->message.contains(QStringLiteral("file/clips")));
}

void JobRunnerTest::tellsAFullDiskAndKeepsWholeClips()
{
    Workshop shop;
    const QString disk = shop.folder.filePath(QStringLiteral("disk"));
    QDir().mkpath(disk);
    if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    QStringLiteral("size=200k"), QStringLiteral("tmpfs"), disk}) != 0) {
        QSKIP("A small disk can be mounted by root alone");
    }
    const std::vector<QByteArray> clips{support::sineWav(1.0), support::sineWav(3.0)};
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(clips)));
    shop.target.clipFolder = disk + QStringLiteral("/clips");
    shop.target.sizes.leastRoom = 0;
    const auto outcome = shop.run(shop.recipe("/predict"));
    const QStringList files = shop.clipFiles();
    const QByteArray kept = readBytes(shop.clipPath(QStringLiteral("clip_0.wav")));
    QProcess::execute(QStringLiteral("umount"), {disk});
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::Io);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("No space")), qPrintable(outcome.error->message));
    QCOMPARE(files, QStringList{QStringLiteral("clip_0.wav")});
    QVERIFY(kept == clips[0]);
    QCOMPARE(outcome.answer.clips.size(), std::size_t{1});
}

void JobRunnerTest::neverWritesOverAFile()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    QDir().mkpath(shop.target.clipFolder);
    writeBytes(shop.clipPath(QStringLiteral("clip_1.wav")), "mine");
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.error->code, ErrorCode::Io);
    QCOMPARE(readBytes(shop.clipPath(QStringLiteral("clip_1.wav"))), QByteArray("mine"));
    QCOMPARE(outcome.answer.clips.size(), std::size_t{1});
}

void JobRunnerTest::passesTheAnswerOnAsItIs()
{
    Workshop shop;
    Collector raw;
    shop.target.raw = &raw;
    shop.target.media = jobs::JobTarget::Media::Ignore;
    const QByteArray good = " {\"data\" : [\"" + threeClips()[0].toBase64() + "\"],\n \"x\": NaN }\n";
    shop.server.route("/good", scripts::fixed(200, good));
    shop.server.route("/bad", scripts::fixed(200, "not JSON at all"));
    QCOMPARE(shop.run(shop.recipe("/good")).state, JobState::Done);
    QCOMPARE(raw.all, good);
    QVERIFY(shop.clipFiles().isEmpty());
    raw.all.clear();
    QCOMPARE(shop.run(shop.recipe("/bad")).state, JobState::Failed);
    QCOMPARE(raw.all, QByteArray("not JSON at all"));
}

void JobRunnerTest::runsOnTheLocalEngine()
{
    Workshop shop;
    core::Recipe recipe = shop.recipe("/");
    recipe.endpoint = {};
    recipe.model = QStringLiteral("sketch");
    const auto outcome = shop.run(recipe);
    QVERIFY2(outcome.state == JobState::Done, outcome.error ? qPrintable(outcome.error->message) : "");
    QCOMPARE(outcome.answer.clips.size(), std::size_t{1});
}

void JobRunnerTest::explainsThatTheEngineDiedAndStartsItAnew()
{
    const QTemporaryDir marks;
    Workshop shop(QStringLiteral("die-once:") + marks.filePath(QStringLiteral("died")));
    core::Recipe recipe = shop.recipe("/");
    recipe.endpoint = {};
    recipe.model = QStringLiteral("sketch");
    const auto first = shop.run(recipe);
    QCOMPARE(first.state, JobState::Failed);
    QCOMPARE(first.error->code, ErrorCode::Unavailable);
    QVERIFY2(first.error->message.contains(QStringLiteral("Nothing is billed")), qPrintable(first.error->message));
    shop.progress = std::make_shared<jobs::JobProgress>();
    const auto second = shop.run(recipe);
    QVERIFY2(second.state == JobState::Done, second.error ? qPrintable(second.error->message) : "");
}

void JobRunnerTest::triesAgainWhatTheServerSurelyDidNotRun()
{
    Workshop shop;
    std::atomic<int> calls{0};
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        connection.send(++calls < 3 ? scripts::answer(calls == 1 ? 429 : 503, "busy", "Retry-After: 0\r\n")
                                    : scripts::answer(200, musicGenAnswer(threeClips())));
    });
    shop.target.retries.maxRetries = 2;
    const auto outcome = shop.run(shop.recipe("/predict"));
    QVERIFY2(outcome.state == JobState::Done, outcome.error ? qPrintable(outcome.error->message) : "");
    QCOMPARE(calls.load(), 3);
    calls = 0;
    shop.target.clipFolder = shop.folder.filePath(QStringLiteral("second"));
    shop.target.retries.maxRetries = 1;
    const auto given = shop.run(shop.recipe("/predict"));
    QCOMPARE(given.state, JobState::Failed);
    QCOMPARE(given.error->code, ErrorCode::Unavailable);
    QVERIFY2(given.error->detail.endsWith(QStringLiteral(" · attempts: 2")), qPrintable(given.error->detail));
    QCOMPARE(calls.load(), 2);
}

void JobRunnerTest::neverSendsAgainWhatMayHaveRun_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("cut without an answer") << QByteArray();
    QTest::newRow("cut within the answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    QTest::newRow("502") << scripts::answer(502, "gateway");
    QTest::newRow("504") << scripts::answer(504, "gateway");
}

void JobRunnerTest::neverSendsAgainWhatMayHaveRun()
{
    QFETCH(QByteArray, answer);
    Workshop shop;
    std::atomic<int> calls{0};
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        ++calls;
        connection.send(answer);
        connection.close();
    });
    shop.target.retries.maxRetries = 5;
    shop.target.retries.maxReconnects = 5;
    shop.target.retries.baseDelay = std::chrono::milliseconds(1);
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Unknown);
    QCOMPARE(calls.load(), 1);
}

void JobRunnerTest::canBeStoppedWhileItWaitsToTryAgain()
{
    Workshop shop;
    Gate asked;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::answer(429, "busy", "Retry-After: 600\r\n"));
        asked.open();
    });
    shop.target.retries.maxRetries = 1;
    const auto outcome = shop.runAndStop(shop.recipe("/predict"), [&] {
        static_cast<void>(asked.wait());
        while (shop.progress->state != JobState::RetryWait) {
            std::this_thread::yield();
        }
    });
    QCOMPARE(outcome.state, JobState::Cancelled);
    QVERIFY(shop.progress->retryAt > QDateTime::currentMSecsSinceEpoch() + 500'000);
    // The server had it all, and did not take it.
    QVERIFY2(outcome.error->message.contains(QStringLiteral("nothing is billed")), qPrintable(outcome.error->message));
    QVERIFY(!outcome.error->message.contains(QStringLiteral("never left")));
    QVERIFY(!shop.progress->transfer.bodyStarted);
}

void JobRunnerTest::leavesInTheJournalWhatCannotBePutBesideTheClips()
{
    Workshop shop;
    const QByteArray answer = musicGenAnswer(threeClips());
    shop.server.route("/predict", scripts::raw(scripts::head(200, answer.size()) + answer.left(12)));
    const auto journal = store::Journal::open(shop.folder.filePath(QStringLiteral("journal"))).value();
    store::JobJournal line(*journal, core::newJobId());
    shop.target.journal = &line;
    shop.target.facts = [](const core::Recipe&) { return core::Json::object(); };
    // Nothing can be made in a folder that is a file.
    QDir(shop.target.clipFolder).removeRecursively();
    writeBytes(shop.target.clipFolder, "in the way");
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Unknown);
    QCOMPARE(outcome.error->code, ErrorCode::Io); // which keeps the journal
    QVERIFY2(outcome.error->message.contains(QStringLiteral("at the next start")), qPrintable(outcome.error->message));
    QCOMPARE(line.answerBytes(), 12);
}

void JobRunnerTest::sendsNothingWhereNothingCouldBeKept()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    shop.target.sizes.leastRoom = std::numeric_limits<std::int64_t>::max();
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::Io);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("Nothing was sent")), qPrintable(outcome.error->message));
    QCOMPARE(shop.server.connections(), 0);
    // Nothing is kept of one whose media nobody wants.
    shop.target.media = jobs::JobTarget::Media::Ignore;
    QCOMPARE(shop.run(shop.recipe("/predict")).state, JobState::Done);
}

void JobRunnerTest::takesASubmissionWithoutAnIdForUnknown()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, R"({"message": "accepted"})"));
    shop.target.media = jobs::JobTarget::Media::Ignore;
    shop.target.wanted = jobs::JobTarget::Wanted::RequestId;
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Unknown);
    QVERIFY(outcome.error->message.contains(QStringLiteral("billed")));
}

void JobRunnerTest::takesAWebPageForNoAnswer()
{
    Workshop shop;
    shop.server.route("/predict", typed("text/html", "<!doctype html><title>Sign in</title>"));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QVERIFY(outcome.error->message.contains(QStringLiteral("web page")));
}

void JobRunnerTest::findsTheErrorThatEndsAStream_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("by its name") << QByteArray("event: error\ndata: out of memory\n\n");
    QTest::newRow("by its name, as JSON") << QByteArray("event: error\ndata: {\"message\": \"out of memory\"}\n\n");
    QTest::newRow("inside") << QByteArray("data: {\"error\": \"out of memory\"}\n\n");
}

void JobRunnerTest::findsTheErrorThatEndsAStream()
{
    QFETCH(const QByteArray, last);
    Workshop shop;
    shop.server.route("/predict", typed("text/event-stream", "data: Now that\n\n" + last));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Failed);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("out of memory")), qPrintable(outcome.error->message));
    QVERIFY(outcome.answer.json.size() == 2); // what came before is there
}

void JobRunnerTest::tellsOfAClipThatCanBePlayedWhileItArrives()
{
    Workshop shop;
    const QByteArray wav = support::sineWav(4.0, 32'000);
    Gate told;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " +
                        QByteArray::number(wav.size()) + "\r\n\r\n");
        connection.send(wav.left(100'000));
        static_cast<void>(told.wait()); // the rest comes only after somebody could listen
        connection.send(wav.mid(100'000));
    });
    std::shared_ptr<const audio::ArrivingFile> arriving;
    audio::Peaks first;
    core::Clip announced;
    shop.target.clipArriving = [&](const core::Clip& clip, std::shared_ptr<const audio::ArrivingFile> file) {
        announced = clip;
        arriving = std::move(file);
        first = arriving->peaks()->outline(4096);
        told.open();
    };
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Done);
    QVERIFY(arriving != nullptr);
    QCOMPARE(announced.index, 0);
    QCOMPARE(announced.prompt, QStringLiteral("a"));
    QCOMPARE(arriving->bytes(), static_cast<std::int64_t>(wav.size()));
    QCOMPARE(arriving->progress(), audio::ArrivingFile::Progress::Finished);
    // Its waveform was there with its first bytes, and is whole without a look at the file.
    QCOMPARE(first.durationSeconds(), 4.0);
    QVERIFY(audio::peakBetween(first, 0.1, 0.5).maximum > 0.4F);
    QCOMPARE(audio::peakBetween(first, 3.0, 4.0).maximum, 0.0F);
    QVERIFY(arriving->peaks()->whole());
    QCOMPARE(arriving->peaks()->whole()->frames, std::int64_t{4 * 32'000});
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("clip_0.wav"))) == wav);
}

void JobRunnerTest::makesAWavOfSamplesWithoutAHeader()
{
    Workshop shop;
    const QByteArray wav = support::sineWav(0.5, 24'000);
    shop.server.route("/predict", typed("audio/pcm; rate=24000", wav.mid(44)));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, JobState::Done);
    QVERIFY(readBytes(shop.clipPath(QStringLiteral("clip_0.wav"))) == wav);
    QCOMPARE(outcome.answer.clips.at(0).sampleRateHz, 24'000);
    QCOMPARE(outcome.answer.clips.at(0).durationSeconds, 0.5);
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "JobRunnerTest.moc"
