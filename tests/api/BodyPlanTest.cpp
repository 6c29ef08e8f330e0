#include "api/BodyPlan.h"

#include "core/MemorySource.h"

#include <QTest>

#include <array>

using namespace melodeck;

namespace {

/// A file of n bytes that are not text.
QByteArray content(int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i) {
        result.append(static_cast<char>((i * 37 + 11) % 256));
    }
    return result;
}

std::vector<api::PreparedFile> filesOf(const std::vector<std::pair<QString, QByteArray>>& contents)
{
    std::vector<api::PreparedFile> files;
    for (const auto& [field, bytes] : contents) {
        files.push_back({field, std::make_unique<core::MemorySource>(bytes)});
    }
    return files;
}

std::vector<api::PlannedFile> plannedOf(const std::vector<std::pair<QString, QByteArray>>& contents)
{
    std::vector<api::PlannedFile> files;
    for (const auto& [field, bytes] : contents) {
        files.push_back({field, bytes.size()});
    }
    return files;
}

QByteArray readAll(core::ByteSource& source)
{
    QByteArray all;
    std::array<std::byte, 777> block{};
    while (true) {
        const auto got = source.read(block);
        if (!got || *got == 0) {
            return all;
        }
        all.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(*got));
    }
}

/// The body that is sent; checks that its size was known beforehand.
QByteArray bodyOf(const core::Recipe& recipe, const std::vector<std::pair<QString, QByteArray>>& contents)
{
    auto body = api::planBody(recipe, filesOf(contents));
    if (!body) {
        return "refused: " + body.error().message.toUtf8();
    }
    const std::int64_t announced = (*body)->size();
    const QByteArray bytes = readAll(**body);
    const auto planned = api::plannedBodyBytes(recipe, plannedOf(contents));
    return announced == bytes.size() && planned == announced ? bytes : QByteArray("its size was foretold wrong");
}

core::Recipe recipeOf(const QByteArray& fields)
{
    core::Recipe recipe;
    recipe.fields = core::parseJson(fields).value();
    return recipe;
}

} // namespace

class BodyPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsFieldsAsCompactJson();
    void sendsTheTextAsItWasWritten();
    void sendsFieldsWhereAFileGoesIntoTheText();
    void putsAFileIntoAFieldAsBase64_data();
    void putsAFileIntoAFieldAsBase64();
    void putsSeveralFilesEachInItsPlace();
    void followsAPointer_data();
    void followsAPointer();
    void makesAnObjectOutOfNull();
    void refusesAFieldThatCannotHoldAFile_data();
    void refusesAFieldThatCannotHoldAFile();
    void refusesTwoFilesForOneField();
    void leavesAloneWhatLooksLikeAMark();
    void replacesWhatTheFieldHeld();
    void canBeSentAgain();
};

void BodyPlanTest::sendsFieldsAsCompactJson()
{
    QCOMPARE(bodyOf(recipeOf(R"({ "b": [1, 2], "a": "ä" })"), {}), QByteArray("{\"b\":[1,2],\"a\":\"ä\"}"));
    QCOMPARE(bodyOf(recipeOf("\"Model input!\""), {}), QByteArray("\"Model input!\""));
}

void BodyPlanTest::sendsTheTextAsItWasWritten()
{
    core::Recipe recipe = recipeOf("{}");
    recipe.verbatim = "{\n  \"b\": 1.50,\t\"b\": 1e2, \"\\u00e4\": \"\\/\" }\n";
    QCOMPARE(bodyOf(recipe, {}), recipe.verbatim);
}

void BodyPlanTest::sendsFieldsWhereAFileGoesIntoTheText()
{
    core::Recipe recipe = recipeOf(R"({"a":1})");
    recipe.verbatim = "{ \"a\": 1 }";
    QCOMPARE(bodyOf(recipe, {{QStringLiteral("f"), "abc"}}), QByteArray(R"({"a":1,"f":"YWJj"})"));
}

void BodyPlanTest::putsAFileIntoAFieldAsBase64_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 2, 3, 4, 57, 1'000, 65'535, 65'536, 65'537, 300'001}) {
        QTest::addRow("%d bytes", bytes) << bytes;
    }
}

void BodyPlanTest::putsAFileIntoAFieldAsBase64()
{
    QFETCH(int, bytes);
    const QByteArray file = content(bytes);
    const QByteArray body = bodyOf(recipeOf(R"({"prompts":["x"],"duration":8})"), {{QStringLiteral("melody"), file}});
    QVERIFY(body == R"({"prompts":["x"],"duration":8,"melody":")" + file.toBase64() + "\"}");
}

void BodyPlanTest::putsSeveralFilesEachInItsPlace()
{
    // The second file's field comes first in the request.
    const QByteArray body =
        bodyOf(recipeOf(R"({"z":null,"a":null})"), {{QStringLiteral("a"), "first"}, {QStringLiteral("z"), "second!"}});
    QCOMPARE(body,
             R"({"z":")" + QByteArray("second!").toBase64() + R"(","a":")" + QByteArray("first").toBase64() + "\"}");
    // More than ten: marks of one and of two digits.
    std::vector<std::pair<QString, QByteArray>> many;
    QByteArray expected = "{";
    for (int i = 0; i < 12; ++i) {
        many.emplace_back(QStringLiteral("f%1").arg(i), content(i));
        expected +=
            QByteArray(i > 0 ? "," : "") + "\"f" + QByteArray::number(i) + "\":\"" + content(i).toBase64() + '"';
    }
    QCOMPARE(bodyOf(recipeOf("{}"), many), expected + '}');
}

void BodyPlanTest::followsAPointer_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a new field deep inside")
        << QByteArray(R"({"whisper_input":{"audio":{}}})") << QStringLiteral("/whisper_input/audio/audio_b64")
        << QByteArray(R"({"whisper_input":{"audio":{"audio_b64":"YWJj"}}})");
    QTest::newRow("an element") << QByteArray(R"({"list":["x","y"]})") << QStringLiteral("/list/1")
                                << QByteArray(R"({"list":["x","YWJj"]})");
    QTest::newRow("behind the last element")
        << QByteArray(R"({"list":["x"]})") << QStringLiteral("/list/-") << QByteArray(R"({"list":["x","YWJj"]})");
    QTest::newRow("escapes") << QByteArray(R"({"a/b":{"~":1}})") << QStringLiteral("/a~1b/~0")
                             << QByteArray(R"({"a/b":{"~":"YWJj"}})");
    QTest::newRow("top level") << QByteArray("{}") << QStringLiteral("/f") << QByteArray(R"({"f":"YWJj"})");
    QTest::newRow("a list as the whole body")
        << QByteArray(R"(["x"])") << QStringLiteral("/0") << QByteArray(R"(["YWJj"])");
}

void BodyPlanTest::followsAPointer()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, pointer);
    QTEST(bodyOf(recipeOf(fields), {{pointer, "abc"}}), "body");
}

void BodyPlanTest::makesAnObjectOutOfNull()
{
    QCOMPARE(bodyOf(recipeOf("null"), {{QStringLiteral("f"), "abc"}}), QByteArray(R"({"f":"YWJj"})"));
}

void BodyPlanTest::refusesAFieldThatCannotHoldAFile_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("field");
    QTest::newRow("a string as body") << QByteArray("\"text\"") << QStringLiteral("melody");
    QTest::newRow("a list as body") << QByteArray("[]") << QStringLiteral("melody");
    QTest::newRow("no such parent") << QByteArray("{}") << QStringLiteral("/a/b");
    QTest::newRow("a parent that is text") << QByteArray(R"({"a":"b"})") << QStringLiteral("/a/b");
    QTest::newRow("a name in a list") << QByteArray(R"({"a":[]})") << QStringLiteral("/a/first");
    QTest::newRow("a wrong escape") << QByteArray("{}") << QStringLiteral("/a~2");
    QTest::newRow("far behind a list") << QByteArray(R"({"a":[1]})") << QStringLiteral("/a/100000000");
    QTest::newRow("a number that no list has")
        << QByteArray(R"({"a":[1]})") << QStringLiteral("/a/99999999999999999999");
    QTest::newRow("a leading zero") << QByteArray(R"({"a":[1,2]})") << QStringLiteral("/a/01");
}

void BodyPlanTest::refusesAFieldThatCannotHoldAFile()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, field);
    const auto body = api::planBody(recipeOf(fields), filesOf({{field, "abc"}}));
    QVERIFY(!body);
    QCOMPARE(body.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(body.error().message.contains(field));
    QVERIFY(body.error().message.contains(QStringLiteral("Nothing was sent")));
    QVERIFY(!api::plannedBodyBytes(recipeOf(fields), {{field, 3}}));
}

void BodyPlanTest::refusesTwoFilesForOneField()
{
    for (const auto& [one, other] : {std::pair{"f", "f"}, std::pair{"f", "/f"}, std::pair{"/a/b", "a"}}) {
        const auto body = api::planBody(
            recipeOf(R"({"a":{}})"), filesOf({{QString::fromLatin1(one), "abc"}, {QString::fromLatin1(other), "def"}}));
        QVERIFY(!body);
        QCOMPARE(body.error().code, core::ErrorCode::InvalidArgument);
    }
}

void BodyPlanTest::leavesAloneWhatLooksLikeAMark()
{
    const QByteArray likeOne = "0123456789abcdef0123456789abcdef-0-";
    const QByteArray body =
        bodyOf(recipeOf("{\"" + likeOne + "\":\"" + likeOne + "\",\"x\":\"-0-\"}"), {{QStringLiteral("f"), "abc"}});
    QCOMPARE(body, "{\"" + likeOne + "\":\"" + likeOne + "\",\"x\":\"-0-\",\"f\":\"YWJj\"}");
}

void BodyPlanTest::replacesWhatTheFieldHeld()
{
    QCOMPARE(bodyOf(recipeOf(R"({"f":{"old":[1]},"g":2})"), {{QStringLiteral("f"), "abc"}}),
             QByteArray(R"({"f":"YWJj","g":2})"));
}

void BodyPlanTest::canBeSentAgain()
{
    auto body = api::planBody(recipeOf("{}"), filesOf({{QStringLiteral("f"), content(1'000)}}));
    QVERIFY(body);
    const QByteArray first = readAll(**body);
    QVERIFY((*body)->rewind());
    QVERIFY(readAll(**body) == first);
    QCOMPARE(static_cast<std::int64_t>(first.size()), (*body)->size());
}

QTEST_APPLESS_MAIN(BodyPlanTest)
#include "BodyPlanTest.moc"
