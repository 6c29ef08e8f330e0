#include "api/RequestText.h"

#include <QTest>

#include <algorithm>

using namespace melodeck;
using namespace melodeck::api;

namespace {

core::AttachedFile fileIn(const char* field, const char* path)
{
    core::AttachedFile file;
    file.field = QLatin1String(field);
    file.path = QLatin1String(path);
    return file;
}

core::Json json(const char* text)
{
    return core::parseJson(text).value();
}

/// Whatever order their members have.
bool isSame(const core::Json& one, const core::Json& other)
{
    return nlohmann::json::parse(one.dump()) == nlohmann::json::parse(other.dump());
}

/// As an editor does it.
RequestText edited(RequestText text, const std::vector<TextEdit>& edits)
{
    for (const TextEdit& edit : edits) {
        const auto before = QStringView(text.text).left(edit.replaced.from).count(kFileMark);
        const auto gone = QStringView(text.text).mid(edit.replaced.from, edit.replaced.length).count(kFileMark);
        const auto at = text.files.erase(text.files.begin() + before, text.files.begin() + before + gone);
        text.files.insert(at, edit.with.files.begin(), edit.with.files.end());
        text.text.replace(edit.replaced.from, edit.replaced.length, edit.with.text);
    }
    return text;
}

} // namespace

class RequestTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARequestAsItIsReadByPeople()
    {
        const auto text = requestText(json(R"({"prompts": ["a", "b"], "duration": 8.0, "guidance": [3, 1], "o": {}})"),
                                      {fileIn("melody", "/x/hum.wav")});
        QCOMPARE(text.text, QStringLiteral("{\n  \"prompts\": [\n    \"a\",\n    \"b\"\n  ],\n  \"duration\": 8.0,\n"
                                           "  \"guidance\": [3, 1],\n  \"o\": {},\n  \"melody\": \uFFFC\n}"));
        QCOMPARE(text.files.size(), std::size_t{1});
    }

    void comesBackTheSame()
    {
        core::Json fields = json(R"({"b": [null, {"x": 1.5}], "a": {"deep/er": {}}, "": 1, "/": 2})");
        const QString odd =
            QStringLiteral("nbsp\u00A0 line\u2028 para\u2029 mark\uFFFC \uFDD0 bom\uFEFF bidi\u202E \"\\/") + QChar(0) +
            QStringLiteral("\n\t\u0085 😀\uFFFD");
        fields["odd"] = core::toJson(odd);
        const std::vector<core::AttachedFile> files{fileIn("/b/0", "/1"), fileIn("/a/deep~1er/audio", "/2"),
                                                    fileIn("melody", "/3"), fileIn("/~1x", "/4")};
        const RequestText text = requestText(fields, files);
        for (const QChar c : {QChar(0xA0), QChar(0x2028), QChar(0x2029), QChar(0xFDD0), QChar(0xFEFF), QChar(0x202E)}) {
            QVERIFY(!text.text.contains(c));
        }
        QCOMPARE(text.text.count(kFileMark), 4);
        const RequestReading read = readRequestText(text);
        QVERIFY2(read.isRequest(), qPrintable(read.isRequest() ? QString() : read.fault->sentence));
        QVERIFY(read.fields == fields);
        auto found = read.files;
        QVERIFY(std::is_permutation(found.begin(), found.end(), files.begin(), files.end()));
    }

    void leavesOutWhatHasNoPlace()
    {
        QCOMPARE(requestText(json("[1]"), {fileIn("melody", "/1"), fileIn("/4", "/2"), fileIn("/0/a", "/3")}).text,
                 QStringLiteral("[1]"));
        QVERIFY(!readRequestText({QString(QStringLiteral("{\"a\": \uFFFC}")), {}}).isRequest()); // no file behind it
    }

    void saysSomethingElseInFewSteps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* wanted, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wanted) << QString::fromUtf8(expected);
        };
        row("the same", "{ \"a\" :1.0 }", R"({"a": 1})", "{ \"a\" :1.0 }");
        row("one value", "{ \"a\" :1,\n\"b\":[ ]}", R"({"a": 2, "b": []})", "{ \"a\" :2,\n\"b\":[ ]}");
        row("order is kept", "{\"b\": 1, \"a\": 2}", R"({"a": 3, "b": 1})", "{\"b\": 1, \"a\": 3}");
        row("one more", "{\n  \"a\": 1\n}", R"({"a": 1, "b": {"c": 2}})",
            "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 2\n  }\n}");
        row("one more on its line", "{\"a\": 1}", R"({"a": 1, "b": {"c": 2}})", "{\"a\": 1, \"b\": {\"c\": 2}}");
        row("the first goes", "{\"a\": 1, \"b\": 2}", R"({"b": 2})", "{\"b\": 2}");
        row("the last goes", "{\"a\": 1, \"b\": 2}", R"({"a": 1})", "{\"a\": 1}");
        row("another instead", "{\"a\": 1, \"b\": 2}", R"({"a": 1, "c": 3})", "{\"a\": 1, \"c\": 3}");
        row("all but the middle", "{\"a\": 1, \"b\": 2, \"c\": 3}", R"({"b": 4})", "{\"b\": 4}");
        row("nothing kept", "{\"a\": 1}", R"({"b": 2})", "{\n  \"b\": 2\n}");
        row("list grows at its end", "[1,\n 2]", "[1, 2, 3]", "[1,\n 2,\n 3]");
        row("list grows within", "[\"a\", \"c\"]", R"(["a", "b", "c"])", "[\"a\", \"b\", \"c\"]");
        row("list grows at its start", "[\"b\"]", R"(["a", "b"])", "[\"a\", \"b\"]");
        row("list shrinks", "[1, 2, 3]", "[1, 3]", "[1, 3]");
        row("list shrinks at its end", "[1, 2, 3]", "[1]", "[1]");
        row("list becomes another", "[ 1, 2 ]", "[4, 5, 6]", "[ 4, 5, 6 ]");
        row("empty", "{\"a\": [ 1 ]}", R"({"a": []})", "{\"a\": []}");
        row("no object", "{\"a\": 1}", "5", "5");
        row("twice", "{\"a\": 1, \"a\": 2}", R"({"a": 3})", "{\n  \"a\": 3\n}");
    }

    void saysSomethingElseInFewSteps()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        const core::Json fields = json(wanted.toUtf8().constData());
        const RequestReading reading = readRequestText({text, {}});
        QVERIFY(reading.isRequest());
        const RequestText changed = edited({text, {}}, editsToSay(reading, text, fields, {}));
        QCOMPARE(changed.text, expected);
        QVERIFY(isSame(readRequestText(changed).fields, fields));
    }

    void movesAddsAndTakesFiles()
    {
        const RequestText text{QStringLiteral("{\"melody\": \uFFFC, \"n\": 1, \"voice\": \uFFFC}"),
                               {fileIn("", "/hum.wav"), fileIn("", "/say.wav")}};
        const RequestReading reading = readRequestText(text);
        QVERIFY(reading.fields == json(R"({"n": 1})"));
        QCOMPARE(reading.files[1].field, QStringLiteral("voice"));
        auto files = reading.files;
        files[0].region = core::TimeRegion{1.0, 2.0}; // no matter of the text
        QVERIFY(editsToSay(reading, text.text, reading.fields, files).empty());
        files = {fileIn("melody", "/other.wav"), fileIn("image", "/p.png")};
        const RequestText changed = edited(text, editsToSay(reading, text.text, reading.fields, files));
        QCOMPARE(changed.text, QStringLiteral("{\"melody\": \uFFFC, \"n\": 1, \"image\": \uFFFC}"));
        QCOMPARE(changed.files[0].path, QStringLiteral("/other.wav"));
        QCOMPARE(changed.files[1].path, QStringLiteral("/p.png"));
        const RequestText none = edited(text, editsToSay(reading, text.text, reading.fields, {}));
        QCOMPARE(none.text, QStringLiteral("{\"n\": 1}"));
    }

    void anyRequestBecomesAnyOther()
    {
        std::vector<core::Json> requests;
        for (const char* text : {"{}", R"({"a": 1})", R"({"a": {"x": [1, [2], {"y": null}]}, "b": "t"})",
                                 R"({"b": "t", "a": {"x": [[2], {"y": 1, "z": []}]}})", "[]", R"([[], {}, "s"])",
                                 R"([{}, "s", [], true])", R"({"": {"": {}}})", "null", "\"text\""}) {
            requests.push_back(json(text));
        }
        for (const core::Json& from : requests) {
            for (const core::Json& to : requests) {
                for (const RequestText& text :
                     {requestText(from, {}), RequestText{QString::fromUtf8(core::toJsonBytes(from)), {}}}) {
                    const RequestText changed = edited(text, editsToSay(readRequestText(text), text.text, to, {}));
                    const RequestReading read = readRequestText(changed);
                    QVERIFY2(read.isRequest() && isSame(read.fields, to), qPrintable(changed.text));
                }
            }
        }
    }

    void problemsShowAtTheirFieldOrWhereItIsMissing()
    {
        const QString text = QStringLiteral("{\"duration\": 900, \"o\": {\"x\": 1}}");
        const RequestReading reading = readRequestText({text, {}});
        const auto remarks = remarksOn(reading, {{QStringLiteral("/duration"), QStringLiteral("too long")},
                                                 {QStringLiteral("/o/y/z"), QStringLiteral("missing")},
                                                 {QStringLiteral("/prompts"), QStringLiteral("missing")}});
        QCOMPARE(remarks[0].where, (TextRange{text.indexOf(QStringLiteral("900")), 3}));
        QCOMPARE(remarks[1].where, (TextRange{text.lastIndexOf(QLatin1Char('{')), 1}));
        QCOMPARE(remarks[2].where, (TextRange{0, 1}));
    }

    void indentsWithoutChangingWhatIsWritten()
    {
        const QString text = QStringLiteral("{\"a\":[1.50,\"x : [\\\"\"],\"b\":{ },\"c\":1e0}");
        QCOMPARE(indentedText(text), QStringLiteral("{\n  \"a\": [\n    1.50,\n    \"x : [\\\"\"\n  ],\n  \"b\": {},\n"
                                                    "  \"c\": 1e0\n}"));
        QCOMPARE(indentedText(indentedText(text)), indentedText(text));
    }

    void foreignTextIsMadeSafeToPaste()
    {
        QCOMPARE(textToPaste(QStringLiteral("{\u00A0\"a\u00A0\u2028\":\u2028\"\\\"\uFFFC\"\uFEFF}\r\n"),
                             PasteInto::Anywhere),
                 QStringLiteral("{ \"a\\u00a0\\u2028\":\n\"\\\"\\ufffc\"}\n"));
        QCOMPARE(textToPaste(QStringLiteral("a\u00A0b"), PasteInto::String), QStringLiteral("a\\u00a0b"));
    }
};

QTEST_APPLESS_MAIN(RequestTextTest)
#include "RequestTextTest.moc"
