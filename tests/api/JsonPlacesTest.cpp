#include "api/JsonPlaces.h"

#include "core/Json.h"

#include <QTest>

using namespace melodeck;
using namespace melodeck::api;

class JsonPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachValueByItsPointer()
    {
        const QString text = QStringLiteral("{\n  \"a\": [1, {\"b/c\": \"x\"}],\n  \"d\": \uFFFC\n}");
        const JsonPlaces places(text);
        QVERIFY(!places.fault());
        const auto at = [&](const char* pointer) {
            const JsonPlace* place = places.find(QLatin1String(pointer));
            return place != nullptr ? text.mid(place->value.from, place->value.length) : QStringLiteral("nothing");
        };
        QCOMPARE(at(""), text);
        QCOMPARE(at("/a"), QStringLiteral("[1, {\"b/c\": \"x\"}]"));
        QCOMPARE(at("/a/0"), QStringLiteral("1"));
        QCOMPARE(at("/a/1/b~1c"), QStringLiteral("\"x\""));
        QCOMPARE(at("/d"), QString(kFileMark));
        QCOMPARE(places.find(QStringLiteral("/d"))->kind, JsonKind::File);
        QCOMPARE(at("/a/2"), QStringLiteral("nothing"));
        QCOMPARE(at("/e"), QStringLiteral("nothing"));
        for (std::size_t i = 0; i < places.all().size(); ++i) {
            QCOMPARE(places.find(places.pointerTo(i)), &places.all()[i]);
        }
        QCOMPARE(places.at(text.indexOf(QLatin1Char('x')))->name, QStringLiteral("b/c"));
        QCOMPARE(places.at(text.indexOf(QStringLiteral("\"d\"")) + 1)->name, QStringLiteral("d"));
    }

    void tellsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* text, int line, int column, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(words);
        };
        row("nothing", "", 1, 1, "no request");
        row("comma missing", "{\"a\": 1\n \"b\": 2}", 2, 2, "comma is missing");
        row("comma too many", "[1,\n]", 2, 1, "comma too many");
        row("two commas", "[1,,2]", 1, 4, "value is missing");
        row("colon missing", "{\"a\" 1}", 1, 6, "colon is missing");
        row("value missing", "{\"a\": }", 1, 7, "value is missing");
        row("name without quotes", "{a: 1}", 1, 2, "double quotes");
        row("single quotes", "{'a': 1}", 1, 2, "double quotes");
        row("curly quotes", "[„a“]", 1, 2, "straight double quotes");
        row("not closed", "{\"a\": [1", 1, 9, "“[” of line 1");
        row("closed by another", "{\"a\": [1}", 1, 9, "another bracket");
        row("no closing quote", "[\"a\n]", 1, 2, "closing quote");
        row("bad escape", R"(["C:\Music"])", 1, 5, "backslash");
        row("short code", R"(["\u12"])", 1, 3, "Four digits");
        row("half a character", R"(["\ud83d!"])", 1, 3, "other half");
        row("the other half alone", R"(["\ude00"])", 1, 3, "other half");
        row("tab within", "[\"a\tb\"]", 1, 4, "\\u0009");
        row("Python", "{\"a\": True}", 1, 7, "true");
        row("a word", "[😀, yes]", 1, 2, "no value");
        row("after a wide letter", "[\"😀\", yes]", 1, 7, "double quotes");
        row("NaN", "[NaN]", 1, 2, "no such number");
        row("number", "[01]", 1, 2, "no number");
        row("number without a fraction", "[1.]", 1, 2, "no number");
        row("plus", "[+1]", 1, 2, "double quotes");
        row("large", "[1e999]", 1, 2, "too large");
        row("comment", "{} // that is all", 1, 4, "more after the end");
        row("comment inside", "{\"a\": 1 // one\n}", 1, 9, "no comments");
        row("file in a text", "[\"a\uFFFC\"]", 1, 4, "whole value");
        row("file as all", "\uFFFC", 1, 1, "field around it");
        row("no-break space", "{\u00A0}", 1, 2, "U+00A0");
    }

    void tellsWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, words);
        const auto fault = JsonPlaces(text).fault();
        QVERIFY(fault.has_value());
        QVERIFY2(fault->sentence.contains(words), qPrintable(fault->sentence));
        QCOMPARE(fault->line, qsizetype{line});
        QCOMPARE(fault->column, qsizetype{column});
        QVERIFY(fault->where.from >= 0 && fault->where.end() <= text.size());
    }

    void agreesWithTheReader_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"0",
                                 "-0",
                                 "-0.0e-0",
                                 "1e-999",
                                 "0.1e5",
                                 "-",
                                 "1e",
                                 "1e+",
                                 ".5",
                                 "true",
                                 "tru",
                                 "truer",
                                 "null1",
                                 "\"\"",
                                 "\"\\\"",
                                 "\"\\/\\b\\f\\u00e4\\ud83d\\ude00\"",
                                 "[]",
                                 "[[]",
                                 "{}",
                                 "{\"\":{}}",
                                 "[1 ,\r\n\t2]",
                                 "[1;2]",
                                 "18446744073709551616",
                                 "123456789012345678901234567890",
                                 "\"\x7f\"",
                                 "nul",
                                 "[,]",
                                 "{,}",
                                 "{\"a\"}",
                                 "{\"a\":1,}",
                                 "1 2",
                                 "\"a\"b",
                                 "[-1, 0, 1.5E+3]",
                                 "--1",
                                 "1-",
                                 "[1]]",
                                 "\"\\x\"",
                                 "1e400",
                                 "-1e400"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
        QTest::newRow("deep") << QString(256, QLatin1Char('[')) + QString(256, QLatin1Char(']'));
        QTest::newRow("too deep") << QString(257, QLatin1Char('[')) + QString(257, QLatin1Char(']'));
        QTest::newRow("a number of many digits") << QString(400, QLatin1Char('9'));
        QTest::newRow("a fraction of many digits") << QStringLiteral("0.") + QString(400, QLatin1Char('0')) + u'1';
    }

    void agreesWithTheReader()
    {
        QFETCH(QString, text);
        const auto json = core::parseJson(text.toUtf8());
        const auto fault = JsonPlaces(text).fault();
        QVERIFY2(json.has_value() == !fault, qPrintable(fault ? fault->sentence : QStringLiteral("no fault")));
    }

    void doubtsWhatOnlyTheTextSaysExactly()
    {
        const QString text = QStringLiteral("{\"a\": 1, \"b\": 123456789012345678901, \"a\": {\"b\": 1}}");
        const JsonPlaces places(text);
        QVERIFY(!places.fault());
        QCOMPARE(places.doubts().size(), std::size_t{2});
        QCOMPARE(places.doubts()[0].where.from, text.indexOf(QStringLiteral("1234")));
        QCOMPARE(places.doubts()[1].where.from, text.lastIndexOf(QStringLiteral("\"a\"")));
        QCOMPARE(places.find(QStringLiteral("/a"))->kind, JsonKind::Object); // the last one
        QVERIFY(JsonPlaces(QStringLiteral("[18446744073709551615, -9223372036854775808]")).doubts().empty());
    }

    void readsLargeAndHostileTextsInBoundedTime()
    {
        constexpr qsizetype kLarge = 10'000'000;
        QVERIFY(JsonPlaces(QString(kLarge, QLatin1Char('['))).fault());
        QVERIFY(JsonPlaces(QStringLiteral("{\"a\":").repeated(kLarge / 5)).fault());
        const JsonPlaces many(u'[' + QStringLiteral("1,").repeated(kLarge / 2) + QStringLiteral("1]"));
        QVERIFY(!many.fault());
        QVERIFY(!many.areAll());
        QCOMPARE(many.all().size(), std::size_t{200'000});
        QCOMPARE(many.all()[0].value.length, kLarge + 3);
        QVERIFY(JsonPlaces(u'"' + QString(kLarge, QLatin1Char('x'))).fault());
        QVERIFY(JsonPlaces(QString(kLarge, QChar(0xD800))).fault());
        QVERIFY(JsonPlaces(QStringLiteral("[\"") + QChar(0xDC00) + QStringLiteral("\"]")).fault());
        QVERIFY(JsonPlaces(QString(QChar(0))).fault());
    }
};

QTEST_APPLESS_MAIN(JsonPlacesTest)
#include "JsonPlacesTest.moc"
