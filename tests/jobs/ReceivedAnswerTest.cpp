#include "jobs/ReceivedAnswer.h"

#include "jobs/AnswerIntake.h"
#include "jobs/KeptAnswer.h"
#include "jobs/Workshop.h"
#include "support/AudioSamples.h"
#include "support/Sanitizers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace melodeck;
using namespace melodeck::tests;
using jobs::PartEncoding;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

/// An answer in chunks of one size; cut at the end where that is said.
class ChunkedAnswer final : public jobs::AnswerSource
{
public:
    enum class End : std::uint8_t { Whole, Cut };

    ChunkedAnswer(QByteArray answer, qsizetype chunk, End end = End::Whole)
        : m_answer(std::move(answer))
        , m_chunk(chunk)
        , m_end(end)
    {
    }

    core::Result<std::span<const std::byte>> next() override
    {
        const qsizetype count = std::min(m_chunk, m_answer.size() - m_at);
        if (count == 0 && m_end == End::Cut) {
            return core::fail(core::ErrorCode::Unknown, QStringLiteral("cut"));
        }
        const auto bytes = bytesOf(m_answer).subspan(static_cast<std::size_t>(m_at), static_cast<std::size_t>(count));
        m_at += count;
        return bytes;
    }

private:
    QByteArray m_answer;
    qsizetype m_chunk;
    End m_end;
    qsizetype m_at = 0;
};

/// Bytes that all characters of base64 are made of.
QByteArray noise(int bytes)
{
    QByteArray made;
    quint32 state = 7;
    for (int i = 0; i < bytes; ++i) {
        state = state * 1664525U + 1013904223U;
        made.append(static_cast<char>(state >> 24U));
    }
    return made;
}

/// Media of any size: what is behind its first bytes is nobody's business here.
QByteArray flacOf(int bytes)
{
    return "fLaC" + noise(bytes);
}

/// {"data": ["…"]} with a clip of so many megabytes, made while it is read.
class LargeAnswer final : public jobs::AnswerSource
{
public:
    explicit LargeAnswer(int megabytes)
        : m_left(megabytes)
        , m_block(noise(3 * 256 * 1024))
    {
    }

    core::Result<std::span<const std::byte>> next() override
    {
        m_text.clear();
        if (m_step == 0) {
            m_text = R"({"data": [")" + flacOf(3 * 1024 - 4).toBase64();
            ++m_step;
        } else if (m_left > 0) {
            m_text = m_block.toBase64();
            --m_left;
        } else if (m_step == 1) {
            m_text = "\"]}";
            ++m_step;
        }
        m_hash.addData(m_text);
        return bytesOf(m_text);
    }
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }

private:
    int m_left;
    QByteArray m_block;
    int m_step = 0;
    QByteArray m_text;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Peak of resident memory in KiB.
qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

bool resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

QByteArray withSlashesEscaped(QByteArray json)
{
    return json.replace("/", "\\/");
}

QByteArray msgpackOf(const QByteArray& media)
{
    QByteArray made("\x81\xA4"
                    "data\xC6",
                    7);
    const auto size = static_cast<quint32>(media.size());
    for (unsigned shift = 32; shift > 0; shift -= 8) {
        made.append(static_cast<char>(size >> (shift - 8U)));
    }
    return made + media;
}

} // namespace

class ReceivedAnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWrittenAsItCame_data();
    void isWrittenAsItCame();
    void keepsNoMediaASecondTime_data();
    void keepsNoMediaASecondTime();
    void knowsHowManySmallClipsStood();
    void keepsWhatIsWrittenInEverOtherWaysAsItIs();
    void findsAClipBehindOneThatBeginsTheSame();
    void saysWhenAClipIsNotWhatItWas_data();
    void saysWhenAClipIsNotWhatItWas();
    void leavesNoRecordOfAnAnswerWithItsKey_data();
    void leavesNoRecordOfAnAnswerWithItsKey();
    void isNotPutOffByAWordThatIsAShortKey();
    void leavesNoRecordOfWhatIsNotWhole();
    void leavesTheFolderAloneWhereItIsNotAskedFor();
    void takesAnEarlierRecordsPlace();
    void refusesADamagedRecord_data();
    void refusesADamagedRecord();
    void writesNoMoreThanItAnnounces();
    void findsWhatIsKeptInAFolder();
    void leavesTheTargetAloneWhenItCannotBeWritten();
    void keepsTheAnswerOfARefusedRequest();
    void takesLittleMemoryWhateverTheSize();

private:
    jobs::JobOutcome takeIn(const QByteArray& answer, qsizetype chunk = 64 * 1024,
                            const QByteArray& type = "application/json",
                            ChunkedAnswer::End end = ChunkedAnswer::End::Whole)
    {
        net::HttpHead head;
        head.status = 200;
        head.headers = {{"content-type", type}};
        core::Recipe recipe;
        recipe.model = QStringLiteral("json");
        jobs::JobTarget target;
        target.clipFolder = m_folder->path();
        target.received = m_received;
        jobs::JobProgress progress;
        jobs::AnswerIntake intake(recipe, target, progress, m_key);
        ChunkedAnswer source(answer, chunk, end);
        return intake.readAnswer(head, source);
    }
    [[nodiscard]] QString record() const { return m_folder->filePath(QLatin1String(jobs::kReceivedAnswer)); }
    [[nodiscard]] QString saved() const { return m_folder->filePath(QStringLiteral("output.json")); }
    [[nodiscard]] core::Result<void> save() const
    {
        return jobs::saveReceived({record(), {}, jobs::KeptReceived::Extent::Whole}, saved(), {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    core::Secret m_key;
    jobs::JobTarget::Received m_received = jobs::JobTarget::Received::Kept;
};

void ReceivedAnswerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = {};
    m_received = jobs::JobTarget::Received::Kept;
}

void ReceivedAnswerTest::isWrittenAsItCame_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qsizetype>("clips");
    const QByteArray json("application/json");
    const QByteArray wav = support::sineWav(1.0);
    QTest::newRow("clips") << musicGenAnswer(threeClips()) << json << qsizetype{3};
    QTest::newRow("no clips") << QByteArray(" {\"b\" : 1.50e3,\r\n\t\"a\":NaN, \"a\": [ ] }\n\n") << json
                              << qsizetype{0};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[1]") << json << qsizetype{0};
    QTest::newRow("slashes escaped") << withSlashesEscaped(musicGenAnswer({flacOf(100'001), flacOf(100'002)})) << json
                                     << qsizetype{2};
    QTest::newRow("plus escaped") << musicGenAnswer({flacOf(100'000)}).replace("+", "\\u002B") << json << qsizetype{1};
    QTest::newRow("padding escaped") << musicGenAnswer({flacOf(100'000)}).replace("=", "\\u003d") << json
                                     << qsizetype{1};
    QTest::newRow("data URI") << QByteArray(R"({"audio": "data:audio/flac;base64,)" + flacOf(70'000).toBase64() +
                                            R"(", "text": "\u00e9\/"})")
                              << json << qsizetype{1};
    QTest::newRow("text beside media") << QByteArray("{\"text\": \"" + noise(150'000).toBase64() + "\", \"data\": \"" +
                                                     wav.toBase64() + "\", \"more\": \"" + noise(9'000).toBase64() +
                                                     "\"}")
                                       << json << qsizetype{1};
    QTest::newRow("msgpack") << msgpackOf(wav) << QByteArray("application/msgpack") << qsizetype{1};
    QTest::newRow("bare media") << wav << QByteArray("audio/wav") << qsizetype{1};
    QTest::newRow("samples") << noise(50'003) << QByteArray("audio/pcm;rate=24000") << qsizetype{1};
    QTest::newRow("samples, few") << noise(99) << QByteArray("audio/pcm;rate=24000") << qsizetype{1};
    QTest::newRow("events") << QByteArray("data: {\"a\": \"" + wav.toBase64() +
                                          "\"}\r\n\r\n: x\ndata: {\"b\":\ndata: 2}\n\n")
                            << QByteArray("text/event-stream") << qsizetype{1};
    QTest::newRow("text") << QByteArray("Once upon a time, long enough for nobody to take it for anything else at all.")
                          << QByteArray("text/plain") << qsizetype{0};
    QTest::newRow("an error inside") << QByteArray(R"({"status":"error","data":null,"message":"'prompts'"})") << json
                                     << qsizetype{0};
}

void ReceivedAnswerTest::isWrittenAsItCame()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, type);
    for (const qsizetype chunk : {qsizetype{3}, qsizetype{1009}, qsizetype{65'536}, answer.size()}) {
        init();
        const auto outcome = takeIn(answer, chunk, type);
        QTEST(static_cast<qsizetype>(outcome.answer.clips.size()), "clips");
        const auto written = save();
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QVERIFY2(readBytes(saved()) == answer, qPrintable(QString::number(chunk)));
        const auto kept = jobs::ReceivedAnswer::open(record()).value();
        QCOMPARE(kept->size(), std::int64_t{answer.size()});
        QCOMPARE(kept->index().sha256,
                 QString::fromLatin1(QCryptographicHash::hash(answer, QCryptographicHash::Sha256).toHex()));
    }
}

void ReceivedAnswerTest::keepsNoMediaASecondTime_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("ending");
    const QByteArray media = flacOf(2'000'000);
    const QByteArray json("application/json");
    QTest::newRow("JSON") << musicGenAnswer({media, media}) << json << QStringLiteral("json");
    QTest::newRow("slashes escaped") << withSlashesEscaped(musicGenAnswer({media})) << json << QStringLiteral("json");
    QTest::newRow("plus escaped") << musicGenAnswer({media}).replace("+", "\\u002B") << json << QStringLiteral("json");
    QTest::newRow("msgpack") << msgpackOf(media) << QByteArray("application/msgpack") << QStringLiteral("msgpack");
    QTest::newRow("bare media") << media << QByteArray("audio/flac") << QStringLiteral("flac");
    QTest::newRow("samples") << noise(2'000'000) << QByteArray("audio/pcm;rate=24000") << QStringLiteral("pcm");
}

void ReceivedAnswerTest::keepsNoMediaASecondTime()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, type);
    for (const qsizetype chunk : {qsizetype{997}, qsizetype{65'536}, answer.size()}) {
        init();
        takeIn(answer, chunk, type);
        QVERIFY2(QFileInfo(record()).size() < 2'000, qPrintable(QString::number(QFileInfo(record()).size())));
        QVERIFY(save());
        QVERIFY(readBytes(saved()) == answer);
        QTEST(jobs::keptReceivedIn(m_folder->path())->ending, "ending");
    }
}

void ReceivedAnswerTest::knowsHowManySmallClipsStood()
{
    std::vector<QByteArray> clips;
    for (int i = 0; i < 300; ++i) {
        clips.push_back(flacOf(600 + 31 * i));
    }
    const QByteArray answer = musicGenAnswer(clips);
    QCOMPARE(takeIn(answer).answer.clips.size(), clips.size());
    QVERIFY(save());
    QVERIFY(readBytes(saved()) == answer);
    // The shorter ones stand in the record itself.
    QVERIFY(QFileInfo(record()).size() < answer.size() / 4);
}

void ReceivedAnswerTest::keepsWhatIsWrittenInEverOtherWaysAsItIs()
{
    // Each slash another way than the one before it.
    const QByteArray plain = musicGenAnswer({flacOf(300'000)});
    QByteArray answer;
    bool isEscaped = false;
    for (const char c : plain) {
        answer += c == '/' && (isEscaped = !isEscaped) ? QByteArray("\\/") : QByteArray(1, c);
    }
    QCOMPARE(takeIn(answer).answer.clips.size(), std::size_t{1});
    QVERIFY(save());
    QVERIFY(readBytes(saved()) == answer);
}

void ReceivedAnswerTest::findsAClipBehindOneThatBeginsTheSame()
{
    // The text begins as the clip does, and is none: it is cut within a group.
    const QByteArray media = flacOf(200'000);
    const QByteArray answer = "{\"text\": \"" + media.left(120).toBase64().chopped(1) + "\", \"data\": [\"" +
                              media.toBase64() + "\", \"" + media.toBase64() + "\"]}";
    QCOMPARE(takeIn(answer).answer.clips.size(), std::size_t{2});
    QVERIFY(save());
    QVERIFY(readBytes(saved()) == answer);
    QVERIFY(QFileInfo(record()).size() < 300'000);
}

void ReceivedAnswerTest::saysWhenAClipIsNotWhatItWas_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"changed", "cut", "removed"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void ReceivedAnswerTest::saysWhenAClipIsNotWhatItWas()
{
    QFETCH(const QString, what);
    const auto outcome = takeIn(musicGenAnswer(threeClips()));
    const QString clip = outcome.answer.clips[1].path;
    QByteArray bytes = readBytes(clip);
    if (what == QLatin1String("removed")) {
        QVERIFY(QFile::remove(clip));
    } else {
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] + 1);
        writeBytes(clip, what == QLatin1String("cut") ? bytes.chopped(10) : bytes);
    }
    const auto written = save();
    QVERIFY(!written);
    QCOMPARE(written.error().code, core::ErrorCode::Io);
    QVERIFY2(written.error().message.contains(QStringLiteral("clip_")), qPrintable(written.error().message));
    QVERIFY(!QFile::exists(saved()) && !QFile::exists(saved() + QStringLiteral(".part")));
}

void ReceivedAnswerTest::leavesNoRecordOfAnAnswerWithItsKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a key") << QStringLiteral("abcd1234.sesame")
                           << QByteArray(R"({"headers": {"a": "Bearer abcd1234.sesame"}})");
    QTest::newRow("a short key") << QStringLiteral("test") << QByteArray(R"({"authorization": "Api-Key test"})");
    QTest::newRow("a short key alone") << QStringLiteral("test") << QByteArray(R"(["test"])");
}

void ReceivedAnswerTest::leavesNoRecordOfAnAnswerWithItsKey()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, answer);
    m_key = core::Secret(key);
    for (const qsizetype chunk : {qsizetype{1}, qsizetype{5}, answer.size()}) {
        static_cast<void>(takeIn(answer, chunk));
        QVERIFY2(!QFile::exists(record()), qPrintable(QString::number(chunk)));
        QVERIFY(!jobs::keptReceivedIn(m_folder->path()));
    }
}

void ReceivedAnswerTest::isNotPutOffByAWordThatIsAShortKey()
{
    m_key = core::Secret(QStringLiteral("test"));
    static_cast<void>(takeIn(R"({"text": "this is a test of it"})", 3));
    QVERIFY(save());
}

void ReceivedAnswerTest::leavesNoRecordOfWhatIsNotWhole()
{
    const QByteArray answer = musicGenAnswer(threeClips());
    static_cast<void>(takeIn(answer.chopped(20'000), 4096, "application/json", ChunkedAnswer::End::Cut));
    QVERIFY(!QFile::exists(record()) && !QFile::exists(record() + QStringLiteral(".part")));
    init();
    QByteArray broken = answer;
    broken[answer.size() / 2] = '!';
    static_cast<void>(takeIn(broken));
    QVERIFY(!QFile::exists(record()) && !QFile::exists(record() + QStringLiteral(".part")));
}

void ReceivedAnswerTest::leavesTheFolderAloneWhereItIsNotAskedFor()
{
    m_received = jobs::JobTarget::Received::NotNeeded;
    static_cast<void>(takeIn(musicGenAnswer(threeClips())));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
}

void ReceivedAnswerTest::takesAnEarlierRecordsPlace()
{
    static_cast<void>(takeIn("{\"a\": 1}"));
    static_cast<void>(takeIn("{\"a\": 22}"));
    QVERIFY(save());
    QCOMPARE(readBytes(saved()), QByteArray("{\"a\": 22}"));
}

void ReceivedAnswerTest::refusesADamagedRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    init();
    static_cast<void>(takeIn("{\"a\": [1, 2, 3, 4, 5]}"));
    const QByteArray good = readBytes(record());
    QVERIFY(good.size() > 50);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("its end alone") << good.last(16);
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("cut in front") << good.sliced(1);
    QTest::newRow("another mark") << good.chopped(2) + "2\n";
    QByteArray large = good;
    large[large.size() - 10] = '\x7F';
    QTest::newRow("an index of exabytes") << large;
    QTest::newRow("another byte") << QByteArray(good).replace("{\"a\": [1", "{\"a\": [7");
    const QByteArray index("{\"bytes\":4,\"sha256\":\"00\",\"ending\":\"json\",\"parts\":[{\"file\":\"../a\","
                           "\"offset\":0,\"bytes\":4,\"encoding\":\"raw\"}]}");
    QTest::newRow("a way out of the folder")
        << index + static_cast<char>(index.size()) + QByteArray(7, '\0') + QByteArray("MDRECV1\n");
}

void ReceivedAnswerTest::refusesADamagedRecord()
{
    QFETCH(const QByteArray, record);
    writeBytes(this->record(), record);
    const auto written = save();
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(QStringLiteral("damaged")), qPrintable(written.error().message));
    QVERIFY(!QFile::exists(saved()));
}

void ReceivedAnswerTest::writesNoMoreThanItAnnounces()
{
    // Whoever made this record (a library may come from anybody) wants a few kilobytes to become any number of them.
    writeBytes(m_folder->filePath(QStringLiteral("clip_0.wav")), QByteArray(1'000'000, 'x'));
    const QByteArray part(R"({"file":"clip_0.wav","offset":0,"bytes":1000000,"encoding":"raw"})");
    const QByteArray index =
        R"({"bytes":1000,"sha256":"00","ending":"wav","parts":[)" + part + ',' + part + ',' + part + "]}";
    QByteArray length(8, '\0');
    length[0] = static_cast<char>(index.size() % 256);
    length[1] = static_cast<char>(index.size() / 256);
    writeBytes(record(), index + length + QByteArray("MDRECV1\n"));
    auto answer = jobs::ReceivedAnswer::open(record());
    QVERIFY(answer);
    std::vector<std::byte> block(700);
    std::size_t bytes = 0;
    auto got = (*answer)->read(block);
    for (; got && *got > 0; got = (*answer)->read(block)) {
        bytes += *got;
    }
    QVERIFY(!got);
    QVERIFY2(bytes <= 1000, qPrintable(QString::number(bytes)));
    QVERIFY(!save());
}

void ReceivedAnswerTest::findsWhatIsKeptInAFolder()
{
    QVERIFY(!jobs::keptReceivedIn(m_folder->path()));
    const QString cut = m_folder->filePath(QLatin1String(jobs::kPartialAnswer));
    writeBytes(cut, "{\"data\": [");
    const auto partial = jobs::keptReceivedIn(m_folder->path());
    QCOMPARE(partial->path, cut);
    QCOMPARE(partial->extent, jobs::KeptReceived::Extent::Partial);
    QVERIFY(jobs::saveReceived(*partial, saved(), {}));
    QCOMPARE(readBytes(saved()), QByteArray("{\"data\": ["));
    static_cast<void>(takeIn("[1]"));
    QCOMPARE(jobs::keptReceivedIn(m_folder->path())->extent, jobs::KeptReceived::Extent::Whole);
    // Somebody agreed that the file of that name goes.
    QVERIFY(save());
    QCOMPARE(readBytes(saved()), QByteArray("[1]"));
}

void ReceivedAnswerTest::leavesTheTargetAloneWhenItCannotBeWritten()
{
    const auto outcome = takeIn(musicGenAnswer(threeClips()));
    QVERIFY(QFile::remove(outcome.answer.clips[2].path));
    writeBytes(saved(), "precious");
    QVERIFY(!save());
    QCOMPARE(readBytes(saved()), QByteArray("precious"));
    std::stop_source stop;
    stop.request_stop();
    static_cast<void>(takeIn("[1]"));
    const auto stopped =
        jobs::saveReceived({record(), {}, jobs::KeptReceived::Extent::Whole}, saved(), stop.get_token());
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(readBytes(saved()), QByteArray("precious"));
}

void ReceivedAnswerTest::keepsTheAnswerOfARefusedRequest()
{
    const QByteArray words(R"({ "error" : "no such voice", "n":1.0 })");
    Workshop shop;
    shop.target.received = jobs::JobTarget::Received::Kept;
    shop.server.route("/predict", support::scripts::fixed(422, words));
    shop.keys.set(shop.server.url("/predict"), core::Secret(QStringLiteral("abcd1234.sesame")));
    const auto outcome = shop.run(shop.recipe("/predict"));
    QCOMPARE(outcome.state, core::JobState::Failed);
    const auto kept = jobs::keptReceivedIn(shop.target.clipFolder);
    QVERIFY(kept);
    QVERIFY(jobs::saveReceived(*kept, saved(), {}));
    QCOMPARE(readBytes(saved()), words);
    shop.target.clipFolder = m_folder->filePath(QStringLiteral("second"));
    shop.server.route("/quoting", support::scripts::fixed(401, R"({"error": "bad key abcd1234.sesame"})"));
    static_cast<void>(shop.run(shop.recipe("/quoting")));
    QVERIFY(!jobs::keptReceivedIn(shop.target.clipFolder));
}

void ReceivedAnswerTest::takesLittleMemoryWhateverTheSize()
{
    constexpr int kPieces = 200; // of a megabyte of base64
    net::HttpHead head;
    head.status = 200;
    head.headers = {{"content-type", "application/json"}};
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    jobs::JobTarget target;
    target.clipFolder = m_folder->path();
    target.received = m_received;
    target.loudness = jobs::JobTarget::Loudness::NotNeeded;
    jobs::JobProgress progress;
    jobs::AnswerIntake intake(recipe, target, progress);
    LargeAnswer source(kPieces);
    if (!resetPeak()) {
        QSKIP("this kernel does not reset the peak of memory");
    }
    const qint64 before = peakMemory();
    QCOMPARE(intake.readAnswer(head, source).answer.clips.size(), std::size_t{1});
    QVERIFY(QFileInfo(record()).size() < 10'000);
    QVERIFY(save());
    const qint64 grown = peakMemory() - before;
    QVERIFY2(support::kIsSanitized || grown < 16 * 1024, qPrintable(QString::number(grown)));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile written(saved());
    QVERIFY(written.open(QIODevice::ReadOnly) && hash.addData(&written));
    QCOMPARE(hash.result(), source.hash());
}

QTEST_GUILESS_MAIN(ReceivedAnswerTest)
#include "ReceivedAnswerTest.moc"
