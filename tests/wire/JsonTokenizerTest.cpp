#include "wire/JsonTokenizer.h"

#include "core/Json.h"
#include "core/JsonBuilder.h"
#include "wire/JsonText.h"

#include <QElapsedTimer>
#include <QTest>

#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace melodeck;

namespace {

/// Builds the document and writes down the calls.
class Recorder final : public wire::JsonHandler
{
public:
    explicit Recorder(std::int64_t maxBytes = 1'000'000)
        : m_builder(maxBytes)
    {
    }

    core::Result<void> beginObject() override { return m_builder.beginObject(); }
    core::Result<void> endObject() override { return m_builder.endContainer(); }
    core::Result<void> beginArray() override { return m_builder.beginArray(); }
    core::Result<void> endArray() override { return m_builder.endContainer(); }
    core::Result<void> beginString(wire::JsonString role) override
    {
        m_role = role;
        m_text.clear();
        return {};
    }
    core::Result<void> stringBytes(std::string_view bytes) override
    {
        m_text.append(bytes);
        return {};
    }
    core::Result<void> endString() override
    {
        return m_role == wire::JsonString::Key ? m_builder.key(m_text) : m_builder.value(m_text);
    }
    core::Result<void> number(std::string_view text) override { return m_builder.value(core::jsonNumber(text)); }
    core::Result<void> literal(wire::JsonLiteral value) override
    {
        return m_builder.value(value == wire::JsonLiteral::Null ? core::Json()
                                                                : core::Json(value == wire::JsonLiteral::True));
    }

    [[nodiscard]] const core::Json& root() const { return m_builder.root(); }

private:
    core::JsonBuilder m_builder;
    wire::JsonString m_role = wire::JsonString::Value;
    std::string m_text;
};

struct Outcome
{
    bool isValid = false;
    core::ErrorCode code = core::ErrorCode::Unknown;
    QString message;
    core::Json root;
    std::int64_t replacements = 0;
};

Outcome read(std::string_view text, std::size_t chunk, int maxDepth = 64)
{
    Recorder recorder;
    wire::JsonTokenizer tokenizer(recorder, maxDepth);
    core::Result<void> outcome;
    for (std::size_t i = 0; outcome && i < text.size(); i += chunk) {
        outcome = tokenizer.feed(std::as_bytes(std::span(text.substr(i, chunk))));
    }
    if (outcome) {
        outcome = tokenizer.finish();
    }
    if (!outcome) {
        return {.isValid = false,
                .code = outcome.error().code,
                .message = outcome.error().message,
                .root = {},
                .replacements = 0};
    }
    return {.isValid = true,
            .code = core::ErrorCode::Unknown,
            .message = {},
            .root = recorder.root(),
            .replacements = tokenizer.replacements()};
}

const std::vector<std::string> kDocuments{
    // valid
    "{}", "[]", "0", "-0", "-1", "1.5", "1e5", "1E+5", "-1.25e-3", "true", "false", "null", "\"\"", "\"text\"",
    " [ 1 , 2 ] ", "\r\n\t{\"a\":1}\n", R"({"a":{"b":[1,{"c":null}]},"d":[[],{}]})", R"("\"\\\/\b\f\n\r\t")",
    R"("\u0041\u00e9\u20ac\ud83c\udfb5")", R"(["\/","a\/b\/\/c\/","\\/\\\/"])", R"("caf\u00E9")",
    "\"Grüße – 日本語 🎵\"", R"({"":1})", R"({"a":1,"b":2,"a":3})", "18446744073709551615", "9223372036854775807",
    "-9223372036854775808", "18446744073709551616", "0.1", "1e-400", "5e-324", "1.7976931348623157e308",
    "123456789012345678901234567890", R"({"status":"error","data":null,"message":"'prompts'"})",
    "\xEF\xBB\xBF{\"bom\":true}", "\"\x7f\"", "[0,-0.0,1e0]",
    R"([{"start":0.0,"end":1.5,"text":" Hallo"},{"start":1.5,"end":2.0,"text":" Welt"}])", "\"\\u0000\"",
    // invalid
    "", " ", "{", "[", "}", "]", "[1,]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}",
    "[1 2]", "[,1]", "01", "-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "--1", "0x10", "1_000", "tru", "True", "nul",
    "nullx", "\"", "\"abc", "\"a\nb\"", "\"a\tb\"", R"("\x")", R"("\u12")", R"("\u12G4")", "\"\\", "{}{}", "{} x",
    "1 2", "\"a\" \"b\"", "[1]]", "{\"a\":1}}", "// no\n1", "[1}", "{\"a\":[}", "\xEF\xBB{}", " \xEF\xBB\xBF{}"};

} // namespace

class JsonTokenizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAReferenceInChunksOfEverySize();
    void readsBareWordsOfPythonAsNull();
    void numbersBeyondADoubleAreNull();
    void repairsInvalidText_data();
    void repairsInvalidText();
    void textIsRepairedAsAWholeJustAsInPieces();
    void limitsTheDepth();
    void limitsTheLengthOfANumber();
    void namesTheByteOfAnError();
    void ofMembersWithOneNameTheLastCounts();
    void manyMembersTakeTimeInProportion();
    void findsTheEndOfPlainTextAtEveryPlace();
};

void JsonTokenizerTest::agreesWithAReferenceInChunksOfEverySize()
{
    for (const std::string& document : kDocuments) {
        const core::Json expected = core::Json::parse(document, nullptr, false);
        for (std::size_t chunk = 1; chunk <= document.size() + 1; ++chunk) {
            const Outcome outcome = read(document, chunk);
            QVERIFY2(outcome.isValid == !expected.is_discarded(), document.c_str());
            if (outcome.isValid) {
                QVERIFY2(outcome.root == expected, document.c_str());
                QCOMPARE(outcome.root.dump(), expected.dump());
                QCOMPARE(outcome.replacements, std::int64_t{0});
            } else {
                QCOMPARE(outcome.code, core::ErrorCode::Parse);
            }
        }
    }
}

void JsonTokenizerTest::readsBareWordsOfPythonAsNull()
{
    const std::string_view document = R"({"a":NaN,"b":[Infinity,-Infinity],"c":"NaN"})";
    for (std::size_t chunk = 1; chunk <= document.size(); ++chunk) {
        const Outcome outcome = read(document, chunk);
        QVERIFY(outcome.isValid);
        QCOMPARE(outcome.root.dump(), std::string(R"({"a":null,"b":[null,null],"c":"NaN"})"));
    }
    for (const char* wrong : {"-NaN", "nan", "inf", "+Infinity", "Infinityx", "- Infinity"}) {
        QVERIFY2(!read(wrong, 3).isValid, wrong);
    }
}

void JsonTokenizerTest::numbersBeyondADoubleAreNull()
{
    QCOMPARE(read("[1e999,-1e999,1]", 4).root.dump(), std::string("[null,null,1]"));
    // The place of the first digit and such an exponent together are beyond 64 bits.
    QCOMPARE(read("[10e9223372036854775807,0.01e-9223372036854775808]", 4).root.dump(), std::string("[null,0.0]"));
    const std::string zeros(400, '0');
    QCOMPARE(read("[1" + zeros + ",1" + zeros + "e-50,1e99999999999999999999]", 4).root.dump(),
             std::string("[null,null,null]"));
    QCOMPARE(read("[1e-400,0." + zeros + "1,0." + zeros + "1e+5,-1e-99999999999999999999]", 4).root.dump(),
             std::string("[0.0,0.0,0.0,0.0]"));
}

void JsonTokenizerTest::repairsInvalidText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QChar bad(0xFFFD);
    QTest::newRow("latin-1") << QByteArray("\"caf\xE9\"") << QStringLiteral("caf") + bad;
    QTest::newRow("cut sequence") << QByteArray("\"\xE2\x82!\"") << QString(bad) + QLatin1Char('!');
    QTest::newRow("overlong") << QByteArray("\"\xC0\xAF\"") << QString(bad) + bad;
    QTest::newRow("surrogate") << QByteArray("\"\xED\xA0\x80\"") << QString(bad) + bad + bad;
    QTest::newRow("beyond") << QByteArray("\"\xF4\x90\x80\x80\"") << QString(bad) + bad + bad + bad;
    QTest::newRow("lone high") << QByteArray("\"\\ud83cx\"") << QString(bad) + QLatin1Char('x');
    QTest::newRow("lone low") << QByteArray("\"\\udfb5\"") << QString(bad);
    QTest::newRow("two high") << QByteArray("\"\\ud83c\\ud83c\\udfb5\"") << QString(bad) + QStringLiteral("🎵");
    QTest::newRow("high then newline") << QByteArray("\"\\ud83c\\n\"") << QString(bad) + QLatin1Char('\n');
    QTest::newRow("high then slash") << QByteArray("\"\\ud83c\\/\"") << QString(bad) + QLatin1Char('/');
    QTest::newRow("cut before a slash") << QByteArray("\"\xE2\x82\\/\"") << QString(bad) + QLatin1Char('/');
    QTest::newRow("high at the end") << QByteArray("\"\\ud83c\"") << QString(bad);
    QTest::newRow("cut before an escape") << QByteArray("\"\xF0\x9F\\u00e9\"") << QString(bad) + QChar(0xE9);
    QTest::newRow("lead after lead") << QByteArray("\"\xE2\xC3\xA9\"") << QString(bad) + QChar(0xE9);
}

void JsonTokenizerTest::repairsInvalidText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    for (std::size_t chunk = 1; chunk <= 8; ++chunk) {
        const Outcome outcome = read({bytes.constData(), static_cast<std::size_t>(bytes.size())}, chunk);
        QVERIFY(outcome.isValid);
        QCOMPARE(core::toQString(outcome.root), expected);
        QCOMPARE(outcome.replacements, static_cast<std::int64_t>(expected.count(QChar(0xFFFD))));
    }
}

void JsonTokenizerTest::textIsRepairedAsAWholeJustAsInPieces()
{
    // Every start of a sequence with every byte behind it, then the end or something plain.
    const std::vector<std::string> starts{"",     "a",    "\xC2",         "\xE0", "\xE1\x80",
                                          "\xED", "\xF0", "\xF0\x90\x80", "\xF4", "\xFF"};
    for (const std::string& start : starts) {
        for (int byte = 0x20; byte < 256; ++byte) {
            for (const char* end : {"", "x", "\x80", "\x80\x80"}) {
                const std::string text = start + static_cast<char>(byte) + end;
                if (byte != '"' && byte != '\\') {
                    QCOMPARE(core::Json(wire::validUtf8(text)).dump(), read('"' + text + '"', 1).root.dump());
                }
            }
        }
    }
}

void JsonTokenizerTest::limitsTheDepth()
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    QVERIFY(read(nested(64), 7, 64).isValid);
    QCOMPARE(read(nested(65), 7, 64).code, core::ErrorCode::TooLarge);
    QCOMPARE(read(std::string(1'000'000, '['), 4096, 64).code, core::ErrorCode::TooLarge);
}

void JsonTokenizerTest::limitsTheLengthOfANumber()
{
    QVERIFY(read("0." + std::string(4000, '1'), 100).isValid);
    QCOMPARE(read(std::string(5000, '1'), 100).code, core::ErrorCode::Parse);
}

void JsonTokenizerTest::namesTheByteOfAnError()
{
    QVERIFY(read("[1,?]", 2).message.contains(QLatin1String("byte 4.")));
    QVERIFY(read("[1,", 2).message.contains(QLatin1String("after 3 bytes")));
    QVERIFY(read("", 2).message.contains(QLatin1String("empty")));
}

void JsonTokenizerTest::ofMembersWithOneNameTheLastCounts()
{
    std::string document = "{";
    for (int i = 0; i < 100; ++i) {
        document += "\"k" + std::to_string(i % 40) + "\":" + std::to_string(i) + ",";
    }
    document.back() = '}';
    QCOMPARE(read(document, 50).root.dump(), core::Json::parse(document).dump());
}

void JsonTokenizerTest::manyMembersTakeTimeInProportion()
{
    // With a search through all names for each, this would be 10^10 comparisons: minutes instead of a moment.
    std::string document = "{";
    for (int i = 0; i < 200'000; ++i) {
        document += "\"" + std::to_string(i) + "\":0,";
    }
    document.back() = '}';
    Recorder recorder(1'000'000'000);
    wire::JsonTokenizer tokenizer(recorder, 8);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(tokenizer.feed(std::as_bytes(std::span(document))).has_value());
    QVERIFY(tokenizer.finish().has_value());
    QCOMPARE(recorder.root().size(), std::size_t{200'000});
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void JsonTokenizerTest::findsTheEndOfPlainTextAtEveryPlace()
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool isPlain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
        for (std::size_t place = 0; place < 72; ++place) {
            std::string text(72, 'A');
            text[place] = static_cast<char>(byte);
            QCOMPARE(wire::plainTextLength(text), isPlain ? text.size() : place);
        }
    }
}

QTEST_APPLESS_MAIN(JsonTokenizerTest)
#include "JsonTokenizerTest.moc"
