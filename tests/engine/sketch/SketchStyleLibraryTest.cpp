#include "core/Json.h"
#include "engine/sketch/PromptParser.h"
#include "engine/sketch/StyleLibrary.h"
#include "engine/sketch/StyleReader.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace melodeck;
using namespace melodeck::engine;

namespace {

/// The smallest table that is right.
core::Json validTable()
{
    return core::Json::parse(R"({"schema": 1, "default": "plain",
        "moods": [{"id": "sad", "keywords": ["sad"], "velocity": -10, "modeBias": "minor"}],
        "instruments": {"piano": 0, "guitar": {"program": 25, "double": {"program": 11}}},
        "styles": [{"id": "plain", "keywords": ["plain"], "tempo": [80, 120],
            "lead": {"program": 0},
            "bass": {"program": 32, "patterns": ["R---5---R---w---"]},
            "layers": [{"role": "comp", "program": 0, "patterns": ["x---x---x---x---"]}],
            "drums": [{"36": "9.......9......."}], "fills": [{"38": "............5555"}]}]})");
}

core::Json& style(core::Json& table)
{
    return table["styles"][0];
}

} // namespace

class SketchStyleLibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheBuiltInStyles();
    void everyBuiltInStyleIsComplete_data();
    void everyBuiltInStyleIsComplete();
    void everyKeywordFindsItsStyle();
    void readsTheSmallestTable();
    void usesTheFirstTwelveStepsForThree();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotJson();
};

void SketchStyleLibraryTest::loadsTheBuiltInStyles()
{
    const auto library = StyleLibrary::builtIn();
    QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().message));
    QVERIFY(library->table().styles.size() >= 6);
    QCOMPARE(library->style(QStringLiteral("jazz")).id, QStringLiteral("jazz"));
    QCOMPARE(library->style(QStringLiteral("no such style")).id, QStringLiteral("folk"));
}

void SketchStyleLibraryTest::everyBuiltInStyleIsComplete_data()
{
    QTest::addColumn<int>("index");
    const auto library = StyleLibrary::builtIn();
    for (std::size_t i = 0; i < library->table().styles.size(); ++i) {
        QTest::newRow(qPrintable(library->table().styles[i].id)) << static_cast<int>(i);
    }
}

void SketchStyleLibraryTest::everyBuiltInStyleIsComplete()
{
    QFETCH(int, index);
    const auto library = StyleLibrary::builtIn();
    const Style& found = library->table().styles.at(static_cast<std::size_t>(index));
    QVERIFY(found.drums.size() >= 2);
    QVERIFY(found.bass.patterns.size() >= 2);
    QVERIFY(!found.fills.empty());
    QVERIFY(found.layers.size() >= 2);
    QVERIFY(!found.majorProgressions.empty() && !found.minorProgressions.empty());
    // Clean and distorted guitars and a few reeds hide the pitch that they play.
    const QSet<int> masking{22, 26, 27, 28, 29, 30, 31, 66, 71};
    if (masking.contains(found.lead.program)) {
        QVERIFY(found.lead.doubling.has_value());
    }
}

void SketchStyleLibraryTest::everyKeywordFindsItsStyle()
{
    const auto library = StyleLibrary::builtIn();
    for (const Style& known : library->table().styles) {
        for (const QString& keyword : known.keywords) {
            QCOMPARE(parsePrompt(keyword, *library).styleId, known.id);
        }
    }
}

void SketchStyleLibraryTest::readsTheSmallestTable()
{
    const auto table = readStyleTable(core::toJsonBytes(validTable()));
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->styles.front().bass.patterns.front().four, std::string("R---5---R---w---"));
    QCOMPARE(table->moods.front().modeBias, ModeBias::Minor);
    QCOMPARE(table->instruments.size(), std::size_t{2});
    QVERIFY(table->instruments.back().doubling.has_value());
}

void SketchStyleLibraryTest::usesTheFirstTwelveStepsForThree()
{
    auto json = validTable();
    style(json)["bass"]["patterns"] = {"R---5---R---w---", core::Json::array({"R---------------", "R-------5---"})};
    const auto table = readStyleTable(core::toJsonBytes(json));
    QVERIFY(table.has_value());
    const auto& patterns = table->styles.front().bass.patterns;
    QCOMPARE(patterns[0].of(3), std::string("R---5---R---"));
    QCOMPARE(patterns[1].of(3), std::string("R-------5---"));
    QCOMPARE(patterns[1].of(4), std::string("R---------------"));
}

void SketchStyleLibraryTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* says, auto change) {
        auto json = validTable();
        change(json);
        QTest::newRow(name) << core::toJsonBytes(json) << QString::fromLatin1(says);
    };
    row("short pattern", "16 steps", [](auto& t) { style(t)["bass"]["patterns"] = {"R---"}; });
    row("long drum pattern", "16 steps", [](auto& t) { style(t)["drums"][0]["36"] = "9................"; });
    row("pattern for three of a wrong length", "12 steps", [](auto& t) {
        style(t)["bass"]["patterns"].push_back(core::Json::array({"R---------------", "R---------------"}));
    });
    row("unknown bass symbol", "unknown symbol", [](auto& t) { style(t)["bass"]["patterns"] = {"R---7---R---w---"}; });
    row("unknown strike", "unknown symbol", [](auto& t) { style(t)["layers"][0]["patterns"] = {"x---y---x---x---"}; });
    row("unknown drum loudness", "unknown symbol", [](auto& t) { style(t)["drums"][0]["36"] = "x..............."; });
    row("program too high", "outside", [](auto& t) { style(t)["lead"]["program"] = 128; });
    row("program below zero", "outside", [](auto& t) { style(t)["bass"]["program"] = -1; });
    row("program missing", "missing", [](auto& t) { style(t)["lead"].erase("program"); });
    row("program of a doubling", "outside", [](auto& t) { style(t)["lead"]["double"] = {{"program", 200}}; });
    row("program of an instrument", "outside", [](auto& t) { t["instruments"]["piano"] = 300; });
    row("id twice", "twice", [](auto& t) {
        auto copy = style(t);
        copy["keywords"] = {"other"};
        t["styles"].push_back(copy);
    });
    row("keyword in two styles", "twice", [](auto& t) {
        auto copy = style(t);
        copy["id"] = "other";
        t["styles"].push_back(copy);
    });
    row("mood twice", "twice", [](auto& t) { t["moods"].push_back(t["moods"][0]); });
    row("no keywords", "list of words", [](auto& t) { style(t).erase("keywords"); });
    row("upper-case keyword", "lower-case", [](auto& t) { style(t)["keywords"] = {"Plain"}; });
    row("no default", "no style", [](auto& t) { t["default"] = "nothing"; });
    row("tempo upside down", "outside", [](auto& t) { style(t)["tempo"] = {120, 80}; });
    row("no such drum", "no drum", [](auto& t) { style(t)["drums"][0]["900"] = "9..............."; });
    row("no such role", "not known", [](auto& t) { style(t)["layers"][0]["role"] = "choir"; });
    row("no bass", "missing", [](auto& t) { style(t).erase("bass"); });
    row("other schema", "schema", [](auto& t) { t["schema"] = 2; });
    row("text for a number", "number", [](auto& t) { style(t)["lead"]["gain"] = "loud"; });
    row("instrument of no style", "no style", [](auto& t) {
        t["instruments"]["piano"] = {{"program", 0}, {"style", "x"}};
    });
    row("degree nine", "digits", [](auto& t) { style(t)["majorProgressions"] = {"1945"}; });
}

void SketchStyleLibraryTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto table = readStyleTable(json);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, core::ErrorCode::Parse);
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
}

void SketchStyleLibraryTest::refusesWhatIsNotJson()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("3")}) {
        QVERIFY(!readStyleTable(text).has_value());
    }
}

QTEST_APPLESS_MAIN(SketchStyleLibraryTest)
#include "SketchStyleLibraryTest.moc"
