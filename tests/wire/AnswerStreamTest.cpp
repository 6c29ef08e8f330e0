#include "wire/AnswerStream.h"

#include "support/AudioSamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <optional>
#include <span>
#include <vector>

using namespace melodeck;

namespace {

struct Piece
{
    QString pointer;
    QString extension;
    QByteArray bytes;
    bool isFinished = false;
    std::optional<core::Result<void>> outcome;
};

/// Keeps the pieces in memory; can fail on purpose.
class Receiver final : public wire::MediaReceiver
{
public:
    class Sink final : public core::ByteSink
    {
    public:
        Sink(Piece& piece, qsizetype room)
            : m_piece(piece)
            , m_room(room)
        {
        }

        core::Result<void> write(std::span<const std::byte> bytes) override
        {
            m_piece.bytes.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            return m_piece.bytes.size() > m_room ? core::fail(core::ErrorCode::Io, QStringLiteral("disk full"))
                                                 : core::Result<void>{};
        }
        core::Result<void> finish() override
        {
            m_piece.isFinished = true;
            return {};
        }

    private:
        Piece& m_piece;
        qsizetype m_room;
    };

    core::Result<Target> open(int index, const wire::MediaSignature& signature, const QString& jsonPointer) override
    {
        Piece& piece = pieces[index];
        piece.pointer = jsonPointer;
        piece.extension = signature.extension;
        return Target{std::make_unique<Sink>(piece, room),
                      QStringLiteral("clip_%1.%2").arg(index).arg(signature.extension)};
    }
    void closed(int index, const core::Result<void>& outcome) override
    {
        QVERIFY(!pieces.at(index).outcome.has_value());
        pieces.at(index).outcome = outcome;
    }

    std::map<int, Piece> pieces;
    qsizetype room = 1'000'000'000;
};

/// Feeds a document in chunks of one size, or of random sizes for 0.
core::Result<void> feed(wire::AnswerStream& stream, const QByteArray& document, qsizetype chunk)
{
    QRandomGenerator random(42);
    for (qsizetype i = 0; i < document.size();) {
        const QByteArray piece = document.mid(i, chunk > 0 ? chunk : random.bounded(1, 3000));
        if (core::Result<void> written = stream.write(std::as_bytes(std::span(piece))); !written) {
            return written;
        }
        i += piece.size();
    }
    return stream.finish();
}

const std::vector<qsizetype> kChunks{1, 2, 3, 5, 64, 255, 256, 257, 1000, 16384, 10'000'000, 0};

QByteArray base64Of(double seconds)
{
    return support::sineWav(seconds).toBase64();
}

} // namespace

class AnswerStreamTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesClipsOutOfAnAnswerOfMusicGen();
    void findsMediaAnywhereAndNamesItsPlace();
    void readsEscapedSlashesAndDataAddresses();
    void aBareStringMayBeMedia();
    void base64ThatIsNotMediaStaysText();
    void errorsInsideASuccessStayJson_data();
    void errorsInsideASuccessStayJson();
    void base64OfOtherWritersIsMedia_data();
    void base64OfOtherWritersIsMedia();
    void brokenBase64CostsOnlyItsOwnPiece_data();
    void brokenBase64CostsOnlyItsOwnPiece();
    void aCutAnswerKeepsWhatWasWhole();
    void aCutAnswerStillGivesTheJsonThatCame_data();
    void aCutAnswerStillGivesTheJsonThatCame();
    void theJsonThatCameGrowsWithEveryByte();
    void garbageAfterTheAnswerIsAnError();
    void aFullDiskEndsTheReading();
    void aReceiverMayRefuse();
    void keepsToItsLimits();
    void mediaTakesNoMemory();
    void repairsText();
    void bareWordsOfPythonDoNotCostTheAnswer();
};

void AnswerStreamTest::takesClipsOutOfAnAnswerOfMusicGen()
{
    const QByteArray document = R"({"data": [")" + base64Of(0.05) + R"(", ")" + base64Of(0.1) + R"("], "seed": 7})";
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(stream.mediaCount(), 2);
        QCOMPARE(stream.json().dump(), std::string(R"({"data":["clip_0.wav","clip_1.wav"],"seed":7})"));
        QCOMPARE(receiver.pieces.at(0).bytes, support::sineWav(0.05));
        QCOMPARE(receiver.pieces.at(1).bytes, support::sineWav(0.1));
        QCOMPARE(receiver.pieces.at(1).pointer, QStringLiteral("/data/1"));
        for (const auto& [index, piece] : receiver.pieces) {
            QVERIFY(piece.isFinished);
            QVERIFY(piece.outcome.has_value() && piece.outcome->has_value());
        }
    }
}

void AnswerStreamTest::findsMediaAnywhereAndNamesItsPlace()
{
    const QByteArray clip = '"' + base64Of(0.02) + '"';
    const QByteArray document = R"({"a/b":{"~":[1,{"":)" + clip + "}]},\"x\":" + clip + ",\"tail\":[[[" + clip + "]]]}";
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(receiver.pieces.at(0).pointer, QStringLiteral("/a~1b/~0/1/"));
        QCOMPARE(receiver.pieces.at(1).pointer, QStringLiteral("/x"));
        QCOMPARE(receiver.pieces.at(2).pointer, QStringLiteral("/tail/0/0/0"));
        // The pointers are right if the reference stands where each leads.
        for (const auto& [index, piece] : receiver.pieces) {
            const core::Json::json_pointer pointer(piece.pointer.toStdString());
            QCOMPARE(core::toQString(stream.json().at(pointer)), QStringLiteral("clip_%1.wav").arg(index));
        }
    }
}

void AnswerStreamTest::readsEscapedSlashesAndDataAddresses()
{
    // A picture of many slashes: 0xFF bytes, as some JSON writers escape them.
    const QByteArray picture = QByteArray::fromHex("ffd8ffe0") + QByteArray(5000, '\xFF');
    QByteArray escaped = picture.toBase64();
    escaped.replace("/", "\\/");
    QVERIFY(escaped.count('\\') > 1000);
    QByteArray unicode = base64Of(0.02);
    unicode.replace("A", "\\u0041");
    const QByteArray document = R"(["data:image\/jpeg;base64,)" + escaped + R"(",")" + unicode + R"("])";
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(stream.json().dump(), std::string(R"(["clip_0.jpg","clip_1.wav"])"));
        QCOMPARE(receiver.pieces.at(0).bytes, picture);
        QCOMPARE(receiver.pieces.at(1).bytes, support::sineWav(0.02));
    }
}

void AnswerStreamTest::aBareStringMayBeMedia()
{
    for (const double seconds : {0.0, 0.002, 0.1}) {
        for (const qsizetype chunk : kChunks) {
            Receiver receiver;
            wire::AnswerStream stream(receiver);
            QVERIFY(feed(stream, '"' + base64Of(seconds) + '"', chunk).has_value());
            QCOMPARE(stream.json().dump(), std::string(R"("clip_0.wav")"));
            QCOMPARE(receiver.pieces.at(0).bytes, support::sineWav(seconds));
            QCOMPARE(receiver.pieces.at(0).pointer, QString());
        }
    }
}

void AnswerStreamTest::base64ThatIsNotMediaStaysText()
{
    const QByteArray secret = QByteArray(3000, 'k').toBase64();
    const QByteArray sentence =
        "UklGR is how a WAV file begins in base64, but this is a sentence: " + QByteArray(500, 'x');
    const QByteArray document = R"({"token":")" + secret + R"(","note":")" + sentence + R"(","short":"UklGRg=="})";
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(stream.mediaCount(), 0);
        QCOMPARE(stream.json().dump(), core::Json::parse(document.toStdString()).dump());
    }
}

void AnswerStreamTest::errorsInsideASuccessStayJson_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("musicgen") << QByteArray(
        R"({"status":"error","data":null,"message":"'prompts'","traceback":"Traceback …"})");
    QTest::newRow("error") << QByteArray(R"({"error":"no melody"})");
    QTest::newRow("sentence") << QByteArray(R"("Error: cannot open the file")");
    QTest::newRow("sentence in a place of media")
        << QByteArray(R"({"output":"Please give a text of at least one word"})");
    QTest::newRow("nothing") << QByteArray("null");
}

void AnswerStreamTest::errorsInsideASuccessStayJson()
{
    QFETCH(const QByteArray, document);
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(stream.json().dump(), core::Json::parse(document.toStdString()).dump());
        QVERIFY(receiver.pieces.empty());
    }
}

void AnswerStreamTest::base64OfOtherWritersIsMedia_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray clip = base64Of(0.3);
    const auto lines = [&clip](qsizetype width, const QByteArray& ending) {
        QByteArray text;
        for (qsizetype i = 0; i < clip.size(); i += width) {
            text += clip.mid(i, width) + ending;
        }
        return text;
    };
    QTest::newRow("lines of 76") << lines(76, "\\n");
    QTest::newRow("lines of 64 for other systems") << lines(64, "\\r\\n");
    QTest::newRow("one break, late") << clip.left(9001) + "\\n" + clip.mid(9001);
    QTest::newRow("letters for addresses") << QByteArray(clip).replace('+', '-').replace('/', '_');
}

void AnswerStreamTest::base64OfOtherWritersIsMedia()
{
    QFETCH(const QByteArray, text);
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, R"({"data":[")" + text + R"("]})", chunk).has_value());
        QCOMPARE(stream.json().dump(), std::string(R"({"data":["clip_0.wav"]})"));
        QVERIFY(receiver.pieces.at(0).outcome->has_value());
        QCOMPARE(receiver.pieces.at(0).bytes, support::sineWav(0.3));
    }
}

void AnswerStreamTest::brokenBase64CostsOnlyItsOwnPiece_data()
{
    QTest::addColumn<QByteArray>("second");
    const QByteArray clip = base64Of(0.1);
    QByteArray foreign = clip;
    foreign[4001] = '*';
    QTest::newRow("foreign character") << foreign;
    QTest::newRow("space inside") << clip.left(2000) + ' ' + clip.mid(2000);
    QTest::newRow("padding inside") << clip.left(4000) + "AA==" + clip.mid(4000);
    QTest::newRow("one character short") << clip.left(4003);
    QTest::newRow("not ASCII") << clip.left(3000) + "é" + clip.mid(3000);
}

void AnswerStreamTest::brokenBase64CostsOnlyItsOwnPiece()
{
    QFETCH(const QByteArray, second);
    const QByteArray clip = base64Of(0.05);
    const QByteArray document = R"({"data":[")" + clip + R"(",")" + second + R"(",")" + clip + R"("],"after":true})";
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(stream.mediaCount(), 3);
        QCOMPARE(stream.json().dump(), std::string(R"({"data":["clip_0.wav",null,"clip_2.wav"],"after":true})"));
        QCOMPARE(receiver.pieces.at(0).bytes, support::sineWav(0.05));
        QCOMPARE(receiver.pieces.at(2).bytes, support::sineWav(0.05));
        QVERIFY(receiver.pieces.at(2).outcome->has_value());
        QVERIFY(!receiver.pieces.at(1).isFinished);
        QCOMPARE(receiver.pieces.at(1).outcome->error().code, core::ErrorCode::Parse);
    }
}

void AnswerStreamTest::aCutAnswerKeepsWhatWasWhole()
{
    const QByteArray clip = base64Of(0.1);
    const QByteArray document = R"({"data":[")" + clip + R"(",")" + clip.left(5000);
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        const core::Result<void> outcome = feed(stream, document, chunk);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, core::ErrorCode::Parse);
        QVERIFY(receiver.pieces.at(0).isFinished);
        QVERIFY(receiver.pieces.at(0).outcome->has_value());
        QVERIFY(!receiver.pieces.at(1).isFinished);
        QVERIFY(!receiver.pieces.at(1).outcome->has_value());
        // Every further call fails as well.
        QVERIFY(!stream.write({}).has_value());
        QVERIFY(!stream.finish().has_value());
    }
}

void AnswerStreamTest::aCutAnswerStillGivesTheJsonThatCame_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray clip = '"' + base64Of(0.1) + '"';
    const auto row = [](const char* name, const QByteArray& document, const char* expected) {
        QTest::newRow(name) << document << QByteArray(expected);
    };
    row("nothing", "", "null");
    row("inside media", R"({"seed":7,"data":[)" + clip + "," + clip.left(3000), R"({"seed":7,"data":["clip_0.wav"]})");
    row("media that is not sure yet", R"({"seed":7,"data":[)" + clip.left(200), R"({"seed":7,"data":[]})");
    row("behind media", R"({"data":[)" + clip, R"({"data":["clip_0.wav"]})");
    row("inside a text", R"({"a":"x","b":"long)", R"({"a":"x"})");
    row("inside a number", R"([1,2,34)", "[1,2]");
    row("inside a name", R"({"a":1,"na)", R"({"a":1})");
    row("behind a name", R"({"a":1,"name":)", R"({"a":1})");
    row("deep", R"({"a":[{"b":[[1],[2)", R"({"a":[{"b":[[1],[]]}]})");
    row("a name that comes again", R"({"a":1,"b":2,"a":{"c":3)", R"({"a":{},"b":2})");
    row("an error in the middle", R"({"a":[1,2,oops,3]})", R"({"a":[1,2]})");
    row("whole", R"({"a":[1]})", R"({"a":[1]})");
    row("garbage behind it", R"({"a":[1]}<html>)", R"({"a":[1]})");
}

void AnswerStreamTest::aCutAnswerStillGivesTheJsonThatCame()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, expected);
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        const core::Result<void> outcome = feed(stream, document, chunk);
        QCOMPARE(stream.partialJson().dump(), expected.toStdString());
        if (outcome) {
            QCOMPARE(stream.partialJson().dump(), stream.json().dump());
        }
    }
}

void AnswerStreamTest::theJsonThatCameGrowsWithEveryByte()
{
    const QByteArray document = R"({"a":{"b":[1,true,{"c":[]},"x"]},"d":[[[]],{}],"e":null})";
    Receiver receiver;
    wire::AnswerStream stream(receiver);
    std::size_t before = 0;
    for (qsizetype i = 0; i < document.size(); ++i) {
        const QByteArray byte = document.mid(i, 1);
        QVERIFY(stream.write(std::as_bytes(std::span(byte))).has_value());
        const std::size_t size = stream.partialJson().flatten().dump().size();
        QVERIFY(size + 4 >= before); // an empty container is null when flattened
        before = size;
    }
    QCOMPARE(stream.partialJson().dump(), document.toStdString());
}

void AnswerStreamTest::garbageAfterTheAnswerIsAnError()
{
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        const core::Result<void> outcome = feed(stream, "{\"data\":[]}\n<html>", chunk);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, core::ErrorCode::Parse);
        QVERIFY(outcome.error().message.contains(QLatin1String("byte 13.")));
    }
}

void AnswerStreamTest::aFullDiskEndsTheReading()
{
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        receiver.room = 70'000;
        wire::AnswerStream stream(receiver);
        const core::Result<void> outcome = feed(stream, '"' + base64Of(3.0) + '"', chunk);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, core::ErrorCode::Io);
        QCOMPARE(receiver.pieces.at(0).outcome->error().message, QStringLiteral("disk full"));
        QVERIFY(!receiver.pieces.at(0).isFinished);
    }
}

void AnswerStreamTest::aReceiverMayRefuse()
{
    class Refusing final : public wire::MediaReceiver
    {
    public:
        core::Result<Target> open(int, const wire::MediaSignature&, const QString&) override
        {
            return core::fail(core::ErrorCode::Io, QStringLiteral("no folder"));
        }
        void closed(int, const core::Result<void>&) override { QFAIL("nothing was opened"); }
    };
    Refusing receiver;
    wire::AnswerStream stream(receiver);
    const core::Result<void> outcome = feed(stream, '"' + base64Of(0.1) + '"', 100);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().message, QStringLiteral("no folder"));
}

void AnswerStreamTest::keepsToItsLimits()
{
    const QByteArray clip = base64Of(0.1);
    const QByteArray two = R"([")" + clip + R"(",")" + clip + R"("])";
    const auto outcomeOf = [](const QByteArray& document, const wire::AnswerLimits& limits) {
        Receiver receiver;
        wire::AnswerStream stream(receiver, limits);
        return feed(stream, document, 100);
    };
    const auto isTooLarge = [](const core::Result<void>& outcome, const char* words) {
        return !outcome && outcome.error().code == core::ErrorCode::TooLarge &&
               outcome.error().message.contains(QLatin1String(words));
    };
    const char* const media = "more media than the limit allows";
    const char* const text = "more text than Melodeck keeps";
    const std::int64_t bytes = support::sineWav(0.1).size();
    QVERIFY(outcomeOf(two, {.maxMediaBytes = 2 * bytes, .maxMediaCount = 2}).has_value());
    QVERIFY(isTooLarge(outcomeOf(two, {.maxMediaBytes = 2 * bytes - 1}), media));
    QVERIFY(isTooLarge(outcomeOf(two, {.maxMediaCount = 1}), media));
    QVERIFY(isTooLarge(outcomeOf("[[[1]]]", {.maxDepth = 2}), "nested more than 2 deep"));
    QVERIFY(isTooLarge(outcomeOf('"' + QByteArray(5000, 'x') + '"', {.maxJsonBytes = 4000}), text));
    QVERIFY(isTooLarge(outcomeOf("{\"" + QByteArray(5000, 'x') + "\":1}", {.maxJsonBytes = 4000}), text));
    QVERIFY(isTooLarge(outcomeOf('[' + QByteArray("0,").repeated(2000) + "0]", {.maxJsonBytes = 4000}), text));
    QVERIFY(isTooLarge(outcomeOf('[' + QByteArray("[],").repeated(2000) + "0]", {.maxJsonBytes = 4000}), text));
}

void AnswerStreamTest::mediaTakesNoMemory()
{
    // Far more media than text is allowed.
    Receiver receiver;
    wire::AnswerStream stream(receiver, {.maxJsonBytes = 2000});
    const QByteArray clip = '"' + base64Of(5.0) + '"';
    const QByteArray document = R"({"data":[)" + clip + "," + clip + "]}";
    QVERIFY(document.size() > 800'000);
    QVERIFY(feed(stream, document, 16384).has_value());
    QCOMPARE(receiver.pieces.at(1).bytes, support::sineWav(5.0));
}

void AnswerStreamTest::repairsText()
{
    Receiver receiver;
    wire::AnswerStream stream(receiver);
    QVERIFY(!stream.hasRepairedText());
    QVERIFY(feed(stream, "{\"text\":\"caf\xE9\"}", 5).has_value());
    QVERIFY(stream.hasRepairedText());
    QCOMPARE(core::stringMember(stream.json(), "text"), QStringLiteral("caf\uFFFD"));
}

void AnswerStreamTest::bareWordsOfPythonDoNotCostTheAnswer()
{
    const QByteArray document =
        R"({"score":NaN,"range":[-Infinity,Infinity],"data":[")" + base64Of(0.05) + R"("],"tail":NaN})";
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::AnswerStream stream(receiver);
        QVERIFY(feed(stream, document, chunk).has_value());
        QCOMPARE(stream.json().dump(),
                 std::string(R"({"score":null,"range":[null,null],"data":["clip_0.wav"],"tail":null})"));
        QCOMPARE(receiver.pieces.at(0).bytes, support::sineWav(0.05));
    }
}

QTEST_APPLESS_MAIN(AnswerStreamTest)
#include "AnswerStreamTest.moc"
