#include "wire/MsgpackStream.h"

#include "support/AudioSamples.h"

#include <QTest>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
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

class Receiver final : public wire::MediaReceiver
{
public:
    class Sink final : public core::ByteSink
    {
    public:
        explicit Sink(Piece& piece)
            : m_piece(piece)
        {
        }
        core::Result<void> write(std::span<const std::byte> bytes) override
        {
            m_piece.bytes.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            return {};
        }
        core::Result<void> finish() override
        {
            m_piece.isFinished = true;
            return {};
        }

    private:
        Piece& m_piece;
    };

    core::Result<Target> open(int index, const wire::MediaSignature& signature, const QString& jsonPointer) override
    {
        Piece& piece = pieces[index];
        piece.pointer = jsonPointer;
        piece.extension = signature.extension;
        return Target{std::make_unique<Sink>(piece), QStringLiteral("clip_%1.%2").arg(index).arg(signature.extension)};
    }
    void closed(int index, const core::Result<void>& outcome) override { pieces.at(index).outcome = outcome; }

    std::map<int, Piece> pieces;
};

const std::vector<qsizetype> kChunks{1, 2, 3, 7, 64, 1000, 16384, 10'000'000};

core::Result<void> feed(wire::MsgpackStream& stream, const QByteArray& document, qsizetype chunk)
{
    for (qsizetype i = 0; i < document.size(); i += chunk) {
        const QByteArray piece = document.mid(i, chunk);
        if (core::Result<void> written = stream.write(std::as_bytes(std::span(piece))); !written) {
            return written;
        }
    }
    return stream.finish();
}

/// The JSON of a document without media, or the error's message.
QString readAs(const QByteArray& document, qsizetype chunk, const wire::AnswerLimits& limits = {})
{
    Receiver receiver;
    wire::MsgpackStream stream(receiver, limits);
    const core::Result<void> outcome = feed(stream, document, chunk);
    return outcome ? QString::fromStdString(stream.json().dump()) : outcome.error().message;
}

QByteArray packed(const core::Json& json)
{
    const std::vector<std::uint8_t> bytes = core::Json::to_msgpack(json);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

core::Json binary(const QByteArray& bytes)
{
    return core::Json::binary(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
}

std::string text(const QByteArray& bytes)
{
    return bytes.toStdString();
}

} // namespace

class MsgpackStreamTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue_data();
    void readsEveryKindOfValue();
    void agreesWithAReference_data();
    void agreesWithAReference();
    void takesMediaOutOfBinaryAndText();
    void findsMediaAnywhereAndNamesItsPlace();
    void brokenBase64CostsOnlyItsOwnPiece();
    void readsAnArrayOfNumPy();
    void aCutAnswerKeepsWhatWasWhole();
    void refusesWhatIsNotMessagePack_data();
    void refusesWhatIsNotMessagePack();
    void keepsToItsLimits();
    void hugePromisesTakeNoMemory();
    void mediaTakesNoMemory();
};

void MsgpackStreamTest::readsEveryKindOfValue_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* hex, const char* expected) {
        QTest::newRow(name) << QByteArray(hex) << QString::fromUtf8(expected);
    };
    row("nil", "c0", "null");
    row("false, true", "92 c2 c3", "[false,true]");
    row("fixint", "94 00 7f ff e0", "[0,127,-1,-32]");
    row("unsigned", "94 ccff cdffff ceffffffff cfffffffffffffffff", "[255,65535,4294967295,18446744073709551615]");
    row("signed", "94 d080 d18000 d280000000 d38000000000000000", "[-128,-32768,-2147483648,-9223372036854775808]");
    row("float", "92 ca3fc00000 cbc004000000000000", "[1.5,-2.5]");
    row("not finite", "93 ca7fc00000 cb7ff0000000000000 cbfff0000000000000", "[null,null,null]");
    row("str", "94 a0 a161 d90162 da000163", R"(["","a","b","c"])");
    row("long str", "db00000003e282ac", R"("€")");
    row("str that is not UTF-8", "a4636166e9", R"("caf�")");
    row("bin", "94 c400 c401ff c50002ffff c600000003616263", R"(["","/w==","//8=","YWJj"])");
    row("array", "93 90 9101 dc0002c0c0", "[[],[1],[null,null]]");
    row("array 32", "dd0000000107", "[7]");
    row("map", "82 a161 80 a162 81 a163 01", R"({"a":{},"b":{"c":1}})");
    row("map 16 and 32", "de0001 a161 df00000001 a162 c3", R"({"a":{"b":true}})");
    row("a name that is bin", "81 c4026e64 c3", R"({"nd":true})");
    row("names that are no text", "85 01c0 ffc0 c3c0 c0c0 ca3fc00000c0",
        R"({"1":null,"-1":null,"true":null,"null":null,"1.5":null})");
    row("a name twice", "82 a161 01 a161 02", R"({"a":2})");
    row("fixext", "d40501", R"({"ext":5,"data":"AQ=="})");
    row("fixext of all sizes", "94 d5010102 d60101020304 d7010102030405060708 d80101020304050607080102030405060708",
        R"([{"ext":1,"data":"AQI="},{"ext":1,"data":"AQIDBA=="},{"ext":1,"data":"AQIDBAUGBwg="},)"
        R"({"ext":1,"data":"AQIDBAUGBwgBAgMEBQYHCA=="}])");
    row("timestamp", "d6ff00000001", R"({"ext":-1,"data":"AAAAAQ=="})");
    row("ext", "93 c70007 c80002806162 c9000000012a63",
        R"([{"ext":7,"data":""},{"ext":-128,"data":"YWI="},{"ext":42,"data":"Yw=="}])");
}

void MsgpackStreamTest::readsEveryKindOfValue()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QString, expected);
    const QByteArray document = QByteArray::fromHex(hex);
    for (qsizetype chunk = 1; chunk <= document.size(); ++chunk) {
        QCOMPARE(readAs(document, chunk), expected);
    }
    // Every cut is told from a whole document.
    for (qsizetype length = 1; length < document.size(); ++length) {
        QVERIFY(readAs(document.first(length), 1).contains(QStringLiteral("breaks off after %1 bytes").arg(length)));
    }
}

void MsgpackStreamTest::agreesWithAReference_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("error") << QByteArray(R"({"status":"error","data":null,"message":"'prompts'"})");
    QTest::newRow("whisper") << QByteArray(
        R"({"language":"english","segments":[{"start":0.0,"end":2.5,"text":" Grüße"}],"text":" Grüße"})");
    QByteArray many = "[";
    for (int i = 0; i < 70'000; ++i) {
        many += QByteArray::number(i * 1'000'003LL - 7'000'000'000LL) + ',';
    }
    QTest::newRow("many numbers") << many + "1]";
    QTest::newRow("long text") << QByteArray('"' + QByteArray(70'000, 'x') + '"');
}

void MsgpackStreamTest::agreesWithAReference()
{
    QFETCH(const QByteArray, json);
    const core::Json expected = core::Json::parse(json.toStdString());
    for (const qsizetype chunk : kChunks) {
        QCOMPARE(readAs(packed(expected), chunk), QString::fromStdString(expected.dump()));
    }
}

void MsgpackStreamTest::takesMediaOutOfBinaryAndText()
{
    const QByteArray wav = support::sineWav(0.1);
    // Old writers put bytes into str; some models return base64, as text or as bytes.
    const core::Json document{{"data", {binary(wav), text(wav), text(wav.toBase64()), binary(wav.toBase64())}},
                              {"note", "RIFF is not enough"}};
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::MsgpackStream stream(receiver);
        QVERIFY(feed(stream, packed(document), chunk).has_value());
        QCOMPARE(stream.mediaCount(), 4);
        QCOMPARE(stream.json().dump(), std::string(R"({"data":["clip_0.wav","clip_1.wav","clip_2.wav","clip_3.wav"],)"
                                                   R"("note":"RIFF is not enough"})"));
        for (const auto& [index, piece] : receiver.pieces) {
            QCOMPARE(piece.bytes, wav);
            QVERIFY(piece.isFinished);
            QVERIFY(piece.outcome.has_value() && piece.outcome->has_value());
        }
        QVERIFY(!stream.hasRepairedText());
    }
}

void MsgpackStreamTest::findsMediaAnywhereAndNamesItsPlace()
{
    const core::Json clip = binary(support::sineWav(0.01));
    const core::Json document{{"a/b", {{"~", {1, {{"", clip}}}}}}, {"x", clip}, {"tail", {{{clip}}}}};
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::MsgpackStream stream(receiver);
        QVERIFY(feed(stream, packed(document), chunk).has_value());
        QCOMPARE(receiver.pieces.size(), std::size_t{3});
        QCOMPARE(receiver.pieces.at(0).pointer, QStringLiteral("/a~1b/~0/1/"));
        for (const auto& [index, piece] : receiver.pieces) {
            const core::Json::json_pointer pointer(piece.pointer.toStdString());
            QCOMPARE(core::toQString(stream.json().at(pointer)), QStringLiteral("clip_%1.wav").arg(index));
        }
    }
}

void MsgpackStreamTest::brokenBase64CostsOnlyItsOwnPiece()
{
    const QByteArray wav = support::sineWav(0.1);
    QByteArray broken = wav.toBase64();
    broken[4001] = '*';
    const core::Json document{binary(wav), text(broken), binary(wav)};
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::MsgpackStream stream(receiver);
        QVERIFY(feed(stream, packed(document), chunk).has_value());
        QCOMPARE(stream.json().dump(), std::string(R"(["clip_0.wav",null,"clip_2.wav"])"));
        QCOMPARE(receiver.pieces.at(2).bytes, wav);
        QVERIFY(!receiver.pieces.at(1).isFinished);
        QCOMPARE(receiver.pieces.at(1).outcome->error().code, core::ErrorCode::Parse);
    }
}

void MsgpackStreamTest::readsAnArrayOfNumPy()
{
    // As msgpack-numpy packs numpy.array([1.0, -0.5], dtype='<f4'): names are bin, the type is str.
    const QByteArray document = QByteArray::fromHex("85 c4026e64 c3 c40474797065 a33c6634 c4046b696e64 c400"
                                                    "c4057368617065 9102 c40464617461 c4080000803f000000bf");
    for (const qsizetype chunk : kChunks) {
        QCOMPARE(readAs(document, chunk),
                 QStringLiteral(R"({"nd":true,"type":"<f4","kind":"","shape":[2],"data":"AACAPwAAAL8="})"));
    }
}

void MsgpackStreamTest::aCutAnswerKeepsWhatWasWhole()
{
    const QByteArray wav = support::sineWav(0.1);
    const QByteArray document = packed(core::Json{{"seed", 7}, {"data", {binary(wav), binary(wav)}}}).chopped(100);
    for (const qsizetype chunk : kChunks) {
        Receiver receiver;
        wire::MsgpackStream stream(receiver);
        const core::Result<void> outcome = feed(stream, document, chunk);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, core::ErrorCode::Parse);
        QCOMPARE(stream.partialJson().dump(), std::string(R"({"seed":7,"data":["clip_0.wav"]})"));
        QVERIFY(receiver.pieces.at(0).outcome->has_value());
        QVERIFY(!receiver.pieces.at(1).isFinished);
        QVERIFY(!receiver.pieces.at(1).outcome->has_value());
        // Every further call fails as well.
        QVERIFY(!stream.write({}).has_value());
        QVERIFY(!stream.finish().has_value());
    }
}

void MsgpackStreamTest::refusesWhatIsNotMessagePack_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("the type that is never used") << QByteArray("92 01 c1") << QStringLiteral("at byte 3.");
    QTest::newRow("more behind the end") << QByteArray("01 02") << QStringLiteral("at byte 2.");
    QTest::newRow("an array as a name") << QByteArray("81 90 01") << QStringLiteral("at byte 2.");
    QTest::newRow("a map as a name") << QByteArray("81 80 01") << QStringLiteral("at byte 2.");
    QTest::newRow("an ext as a name") << QByteArray("81 d40100 01") << QStringLiteral("at byte 3.");
}

void MsgpackStreamTest::refusesWhatIsNotMessagePack()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QString, words);
    const QByteArray document = QByteArray::fromHex(hex);
    for (qsizetype chunk = 1; chunk <= document.size() + 1; ++chunk) {
        const QString message = readAs(document, chunk);
        QVERIFY2(message.contains(words), qPrintable(message));
    }
}

void MsgpackStreamTest::keepsToItsLimits()
{
    const QByteArray wav = support::sineWav(0.1);
    const QByteArray two = packed(core::Json{binary(wav), binary(wav)});
    const QString media = QStringLiteral("more media than the limit allows");
    const QString text = QStringLiteral("more text than Melodeck keeps");
    QCOMPARE(readAs(two, 100, {.maxMediaBytes = 2 * wav.size(), .maxMediaCount = 2}),
             QStringLiteral(R"(["clip_0.wav","clip_1.wav"])"));
    QVERIFY(readAs(two, 100, {.maxMediaBytes = 2 * wav.size() - 1}).contains(media));
    QVERIFY(readAs(two, 100, {.maxMediaCount = 1}).contains(media));
    QVERIFY(readAs(QByteArray::fromHex("91919101"), 1, {.maxDepth = 2}).contains(QLatin1String("more than 2 deep")));
    QVERIFY(readAs(QByteArray::fromHex("9191d40101"), 1, {.maxDepth = 2}).contains(QLatin1String("more than 2 deep")));
    QVERIFY(readAs(packed(std::string(5000, 'x')), 100, {.maxJsonBytes = 4000}).contains(text));
    QVERIFY(readAs(packed(binary(QByteArray(3500, 'x'))), 100, {.maxJsonBytes = 4000}).contains(text));
    QVERIFY(readAs(packed(std::string(1500, '\xFF')), 100, {.maxJsonBytes = 4000}).contains(text));
    QVERIFY(readAs(packed(std::vector<int>(2000)), 100, {.maxJsonBytes = 4000}).contains(text));
    QVERIFY(readAs(QByteArray::fromHex("dd00001000") + QByteArray(4096, '\x90'), 100, {.maxJsonBytes = 4000})
                .contains(text));
}

void MsgpackStreamTest::hugePromisesTakeNoMemory()
{
    // Four billion elements, bytes or members are promised and do not come.
    for (const char* hex : {"ddffffffff", "dfffffffff", "dbffffffff", "c6ffffffff", "c9ffffffff01"}) {
        QVERIFY(readAs(QByteArray::fromHex(hex) + QByteArray("\x01\x02\x03"), 2).contains(QLatin1String("breaks off")));
    }
}

void MsgpackStreamTest::mediaTakesNoMemory()
{
    // Far more media than text is allowed.
    const QByteArray wav = support::sineWav(5.0);
    QVERIFY(wav.size() > 300'000);
    QCOMPARE(readAs(packed(core::Json{binary(wav), binary(wav)}), 16384, {.maxJsonBytes = 2000}),
             QStringLiteral(R"(["clip_0.wav","clip_1.wav"])"));
}

QTEST_APPLESS_MAIN(MsgpackStreamTest)
#include "MsgpackStreamTest.moc"
