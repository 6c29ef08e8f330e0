#include "core/Json.h"

#include "core/ForeignJson.h"

#include <QTest>

using namespace melodeck::core;

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyValueAsADocument_data();
    void readsAnyValueAsADocument();
    void keepsTheOrderOfFields();
    void keepsEveryDigitOfLargeIntegers();
    void saysWhereItBreaks_data();
    void saysWhereItBreaks();
    void refusesWhatIsNotStrictJson_data();
    void refusesWhatIsNotStrictJson();
    void refusesNestingThatWouldExhaustTheStack();
    void refusesWhatWouldTakeTooMuchMemory();
    void readsObjectsOfVeryManyMembers();
    void refusesNumbersBeyondAnyRange();
    void takesTheLastOfMembersOfOneName();
    void replacesInvalidUtf8InsteadOfFailing();
    void carriesTextOfAnyLanguageBothWays();
    void givesAnEmptyTextForWhatIsNotAString();
};

void JsonTest::readsAnyValueAsADocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("string") << QByteArray("\"Model input!\"");
    QTest::newRow("number") << QByteArray("-1.5");
    QTest::newRow("list") << QByteArray("[1,2,[]]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty object") << QByteArray("{}");
}

void JsonTest::readsAnyValueAsADocument()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text);
    QVERIFY(json);
    QCOMPARE(toJsonBytes(*json), text);
}

void JsonTest::keepsTheOrderOfFields()
{
    const QByteArray text = R"({"z":1,"a":{"y":2,"b":3},"m":4})";
    QCOMPARE(toJsonBytes(*parseJson(text)), text);
}

void JsonTest::keepsEveryDigitOfLargeIntegers()
{
    const QByteArray text = R"({"seed":18446744073709551615,"low":-9223372036854775808})";
    QCOMPARE(toJsonBytes(*parseJson(text)), text);
}

void JsonTest::saysWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("first line") << QByteArray("{\"a\":}") << QStringLiteral("line 1, column 6");
    QTest::newRow("third line") << QByteArray("{\n  \"a\": 1,\n  !\n}") << QStringLiteral("line 3, column 3");
    QTest::newRow("cut") << QByteArray("{\"a\": 1") << QStringLiteral("line 1, column 8");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column 1");
    QTest::newRow("two documents") << QByteArray("1\n2") << QStringLiteral("line 2, column 1");
    // People count letters, not bytes.
    QTest::newRow("behind umlauts") << QByteArray("{\"äöü\":!}") << QStringLiteral("line 1, column 8");
}

void JsonTest::saysWhereItBreaks()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto json = parseJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::Parse);
    QVERIFY2(json.error().message.contains(place + QLatin1Char('.')), qPrintable(json.error().message));
}

void JsonTest::refusesWhatIsNotStrictJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comment") << QByteArray("{} // done");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("bare NaN") << QByteArray("[NaN]");
    QTest::newRow("control character in a string") << QByteArray("\"a\nb\"");
    QTest::newRow("invalid UTF-8") << QByteArray("\"\xFF\"");
    QTest::newRow("NUL behind the document") << QByteArray("{}\0{}", 5);
}

void JsonTest::refusesWhatIsNotStrictJson()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::Parse);
}

void JsonTest::refusesNestingThatWouldExhaustTheStack()
{
    // A server that answers so must not end the program: copying and writing such a value is recursive.
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')));
    QVERIFY(!parseJson(QByteArray(500'000, '[') + QByteArray(500'000, ']')));
    QByteArray objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += "{\"error\":";
    }
    QVERIFY(!parseJson(objects + "1" + QByteArray(100'000, '}')));
    const auto usual = parseJson(QByteArray(100, '[') + QByteArray(100, ']'));
    QVERIFY(usual);
    // Brackets in text are text.
    QVERIFY(parseJson('"' + QByteArray(10'000, '[') + "\\\"" + QByteArray(10'000, '{') + '"'));
    // Many siblings are not deep.
    QByteArray wide = "[[]";
    for (int i = 0; i < 10'000; ++i) {
        wide += ",[]";
    }
    QVERIFY(parseJson(wide + ']'));
}

void JsonTest::refusesWhatWouldTakeTooMuchMemory()
{
    constexpr std::int64_t kMost = 64 * 1024;
    const QByteArray brackets = "[" + QByteArray("[],").repeated(3'000) + "[]]"; // 9 kB
    QVERIFY(parseJson(brackets));
    QCOMPARE(parseForeignJson(brackets, kMost).error().code, ErrorCode::TooLarge);
    QCOMPARE(parseForeignJson('"' + QByteArray(100'000, 'x') + '"', kMost).error().code, ErrorCode::TooLarge);
    QCOMPARE(parseForeignJson("{\"" + QByteArray(100'000, 'x') + "\":1}", kMost).error().code, ErrorCode::TooLarge);
    QVERIFY(parseForeignJson('"' + QByteArray(60'000, 'x') + '"', kMost));
    QCOMPARE(parseForeignJson("[1,2", kMost).error().code, ErrorCode::Parse);
}

void JsonTest::readsObjectsOfVeryManyMembers()
{
    // Comparing each name with all before it would take longer than this test may.
    constexpr int members = 500'000;
    QByteArray text = "{";
    for (int i = 0; i < members; ++i) {
        text += "\"member" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    }
    const auto json = parseJson(text + "\"last\":true}");
    QVERIFY(json);
    QCOMPARE(json->size(), std::size_t{members + 1});
    QVERIFY(std::next(json->begin(), 1000).value() == 1000);
}

void JsonTest::refusesNumbersBeyondAnyRange()
{
    const auto json = parseJson("{\"n\":\n1e999}");
    QVERIFY(!json);
    QVERIFY2(json.error().message.contains(QStringLiteral("line 2, column 5")), qPrintable(json.error().message));
}

void JsonTest::takesTheLastOfMembersOfOneName()
{
    QCOMPARE(toJsonBytes(*parseJson(R"({"a":1,"b":2,"a":[{"c":3,"c":4}]})")), QByteArray(R"({"a":[{"c":4}],"b":2})"));
}

void JsonTest::replacesInvalidUtf8InsteadOfFailing()
{
    const Json json{{"text", std::string("a\xFF\xC3")}};
    const QByteArray bytes = toJsonBytes(json);
    QCOMPARE(bytes, QByteArray("{\"text\":\"a\xEF\xBF\xBD\xEF\xBF\xBD\"}"));
    QVERIFY(parseJson(bytes));
}

void JsonTest::carriesTextOfAnyLanguageBothWays()
{
    const QString text = QStringLiteral("„Grüße“ \u65E5\u672C \U0001F3B5 \"\\\n\t\u0001");
    const QByteArray bytes = toJsonBytes(toJson(text));
    QCOMPARE(toQString(*parseJson(bytes)), text);
    // Escapes beyond the basic plane, as Python writes them.
    QCOMPARE(toQString(*parseJson("\"\\ud83c\\udfb5\"")), QStringLiteral("\U0001F3B5"));
}

void JsonTest::givesAnEmptyTextForWhatIsNotAString()
{
    const Json object{{"text", "here"}, {"number", 5}, {"none", nullptr}};
    QCOMPARE(stringMember(object, "text"), QStringLiteral("here"));
    QCOMPARE(stringMember(object, "number"), QString());
    QCOMPARE(stringMember(object, "none"), QString());
    QCOMPARE(stringMember(object, "missing"), QString());
    QCOMPARE(stringMember(Json::array({1}), "text"), QString());
    QCOMPARE(stringMember(Json(), "text"), QString());
    QCOMPARE(toQString(Json(1)), QString());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "JsonTest.moc"
