#include "core/Json.h"
#include "engine/sketch/PromptParser.h"
#include "engine/sketch/StyleLibrary.h"
#include "engine/sketch/StyleReader.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace melodeck;
using namespace melodeck::engine;

namespace {

/// The smallest table that is right, by file.
struct Files
{
    core::Json style = core::Json::parse(R"({"schema": 1, "default": true, "id": "plain", "keywords": ["plain"],
        "tempo": [80, 120], "lead": {"program": 0},
        "bass": {"program": 32, "patterns": ["R---5---R---w---"]},
        "layers": [{"role": "comp", "program": 0, "patterns": ["x---x---x---x---"]}],
        "drums": [{"36": "9.......9......."}], "fills": [{"38": "............5555"}]})");
    core::Json moods = core::Json::parse(R"({"schema": 1,
        "moods": [{"id": "sad", "keywords": ["sad"], "velocity": -10, "modeBias": "minor"}]})");
    core::Json instruments = core::Json::parse(R"({"schema": 1,
        "instruments": {"piano": 0, "guitar": {"program": 25, "also": ["guitars"], "double": {"program": 11}}}})");
    std::optional<core::Json> secondStyle;

    [[nodiscard]] std::vector<StyleDocument> documents() const
    {
        std::vector<StyleDocument> all{{QStringLiteral("instruments.json"), core::toJsonBytes(instruments)},
                                       {QStringLiteral("moods.json"), core::toJsonBytes(moods)},
                                       {QStringLiteral("plain.json"), core::toJsonBytes(style)}};
        if (secondStyle) {
            all.push_back({QStringLiteral("second.json"), core::toJsonBytes(*secondStyle)});
        }
        return all;
    }

    /// Another style that could stand beside the first.
    core::Json& second()
    {
        secondStyle = style;
        secondStyle->erase("default");
        (*secondStyle)["id"] = "other";
        (*secondStyle)["keywords"] = {"other"};
        return *secondStyle;
    }
};

using Change = std::function<void(Files&)>;

} // namespace

class SketchStyleLibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheBuiltInStyles();
    void everyBuiltInStyleIsComplete_data();
    void everyBuiltInStyleIsComplete();
    void noTwoVariantsOfAStyleAreEqual_data();
    void noTwoVariantsOfAStyleAreEqual();
    void everyKeywordFindsItsStyle();
    void readsTheSmallestTable();
    void hasAPatternForEveryMetre();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotJson();
};

void SketchStyleLibraryTest::loadsTheBuiltInStyles()
{
    const auto library = StyleLibrary::builtIn();
    QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().message));
    QVERIFY(library->table().styles.size() >= 18);
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
    QVERIFY(found.fills.size() >= 2);
    QVERIFY(found.layers.size() >= 2);
    for (const LayerVoice& layer : found.layers) {
        QVERIFY(layer.patterns.size() >= 2);
    }
    QVERIFY(found.majorProgressions.size() >= 3 && found.minorProgressions.size() >= 3);
    QVERIFY(found.fastestBpm > found.slowestBpm);
    QVERIFY(found.compression.ratio > 1.0);
    // Clean and distorted guitars and a few reeds hide the pitch that they play.
    const QSet<int> masking{22, 26, 27, 28, 29, 30, 31, 66, 71};
    if (masking.contains(found.lead.program)) {
        QVERIFY(found.lead.doubling.has_value());
    }
}

void SketchStyleLibraryTest::noTwoVariantsOfAStyleAreEqual_data()
{
    everyBuiltInStyleIsComplete_data();
}

/// In no metre: what one bar holds of each.
void SketchStyleLibraryTest::noTwoVariantsOfAStyleAreEqual()
{
    QFETCH(int, index);
    const auto library = StyleLibrary::builtIn();
    const Style& found = library->table().styles.at(static_cast<std::size_t>(index));
    for (const int beats : {3, 4, 6}) {
        std::set<std::string> basses;
        for (const Pattern& pattern : found.bass.patterns) {
            basses.insert(pattern.of(beats));
        }
        QCOMPARE(basses.size(), found.bass.patterns.size());
        for (const auto& variants : {found.drums, found.fills}) {
            std::set<std::string> different;
            for (const DrumPattern& drums : variants) {
                std::string bar;
                for (const auto& [drum, pattern] : drums) {
                    bar += std::to_string(drum) + pattern.of(beats);
                }
                QVERIFY(bar.find_first_of("123456789", bar.find('.')) != std::string::npos);
                different.insert(bar);
            }
            QCOMPARE(different.size(), variants.size());
        }
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
    Files files;
    files.second();
    const auto table = readStyleTable(files.documents());
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->styles.front().bass.patterns.front().four, std::string("R---5---R---w---"));
    QCOMPARE(table->defaultStyleId, QStringLiteral("plain"));
    QCOMPARE(table->styles.size(), std::size_t{2});
    QCOMPARE(table->moods.front().modeBias, ModeBias::Minor);
    // A guitar has two names.
    QCOMPARE(table->instruments.size(), std::size_t{3});
    QCOMPARE(table->instruments.back().name, QStringLiteral("guitars"));
    QVERIFY(table->instruments.back().doubling.has_value());
}

void SketchStyleLibraryTest::hasAPatternForEveryMetre()
{
    Files files;
    files.style["bass"]["patterns"] = {"R---5---R---w---", core::Json::array({"R---------------", "R-------5---"}),
                                       core::Json::array({"R---------------", "R-------5---", "R-----v..w.x"})};
    files.style["drums"][0]["36"] = core::Json::array({"9.......9.......", "9...........", "9.....7....."});
    const auto table = readStyleTable(files.documents());
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    const auto& patterns = table->styles.front().bass.patterns;
    QCOMPARE(patterns[0].of(3), std::string("R---5---R---"));
    QCOMPARE(patterns[1].of(3), std::string("R-------5---"));
    QCOMPARE(patterns[1].of(4), std::string("R---------------"));
    // The beats of six are eighths, and a step is a quarter of a beat.
    QCOMPARE(patterns[2].of(6), std::string("R-----------v-....w-..x-"));
    QCOMPARE(patterns[1].of(6), std::string("R---------------5-------"));
    QCOMPARE(table->styles.front().drums.front().at(36).of(6), std::string("9...........7..........."));
}

void SketchStyleLibraryTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* says, const Change& change) {
        QTest::newRow(name) << change << QString::fromUtf8(says);
    };
    row("short pattern", "plain.json: bass.patterns[0]: a pattern must have 16 steps, this has 4",
        [](Files& f) { f.style["bass"]["patterns"] = {"R---"}; });
    row("long drum pattern", "plain.json: drums[0].36: a pattern must have 16 steps",
        [](Files& f) { f.style["drums"][0]["36"] = "9................"; });
    row("pattern for three of a wrong length", "bass.patterns[1], for three beats: a pattern must have 12 steps",
        [](Files& f) {
            f.style["bass"]["patterns"].push_back(core::Json::array({"R---------------", "R---------------"}));
        });
    row("pattern for six of a wrong length", "for six eighths: a pattern must have 12 steps", [](Files& f) {
        f.style["bass"]["patterns"] =
            core::Json::array({core::Json::array({"R---------------", "R-----------", "R-----"})});
    });
    row("four patterns for a metre", "four, three and six", [](Files& f) {
        f.style["bass"]["patterns"] =
            core::Json::array({core::Json::array({"R---------------", "R-----------", "R-----------", ""})});
    });
    row("unknown bass symbol", "unknown symbol '4'",
        [](Files& f) { f.style["bass"]["patterns"] = {"R---4---R---w---"}; });
    row("unknown strike", "layers[0].patterns[0]: unknown symbol 'y'",
        [](Files& f) { f.style["layers"][0]["patterns"] = {"x---y---x---x---"}; });
    row("unknown drum loudness", "unknown symbol", [](Files& f) { f.style["drums"][0]["36"] = "x..............."; });
    row("no pattern", "bass.patterns: no pattern", [](Files& f) { f.style["bass"]["patterns"] = core::Json::array(); });
    row("program too high", "plain.json: lead.program: 128 is outside 0 … 127",
        [](Files& f) { f.style["lead"]["program"] = 128; });
    row("program below zero", "bass.program: -1 is outside", [](Files& f) { f.style["bass"]["program"] = -1; });
    row("half a program", "bass.program: a whole number", [](Files& f) { f.style["bass"]["program"] = 32.5; });
    row("program missing", "lead: \"program\" is missing", [](Files& f) { f.style["lead"].erase("program"); });
    row("program of a doubling", "lead.double.program: 200 is outside", [](Files& f) {
        f.style["lead"]["double"] = {{"program", 200}};
    });
    row("program of an instrument", "instruments.json: instruments.piano: 300 is outside",
        [](Files& f) { f.instruments["instruments"]["piano"] = 300; });
    row("id twice", "second.json: id: \"plain\" is there twice", [](Files& f) { f.second()["id"] = "plain"; });
    row("keyword in two styles", "second.json: keywords: \"plain\" is there twice",
        [](Files& f) { f.second()["keywords"] = {"plain"}; });
    row("mood twice", "moods.json: moods: \"sad\" is there twice",
        [](Files& f) { f.moods["moods"].push_back(f.moods["moods"][0]); });
    row("instrument twice", "\"piano\" is there twice",
        [](Files& f) { f.instruments["instruments"]["guitar"]["also"] = {"piano"}; });
    row("no keywords", "list of words", [](Files& f) { f.style.erase("keywords"); });
    row("upper-case keyword", "keywords: \"Plain\" is no lower-case word",
        [](Files& f) { f.style["keywords"] = {"Plain"}; });
    row("no default", "none is", [](Files& f) { f.style.erase("default"); });
    row("two defaults", "second.json: default: is true, in one style", [](Files& f) { f.second()["default"] = true; });
    row("tempo upside down", "tempo: 80 is outside", [](Files& f) { f.style["tempo"] = {120, 80}; });
    row("no such drum", "drums[0]: \"900\" is no drum",
        [](Files& f) { f.style["drums"][0]["900"] = "9..............."; });
    row("no such kit", "kit: \"kitchen\" is not known", [](Files& f) { f.style["kit"] = "kitchen"; });
    row("no such role", "layers[0].role: \"choir\" is not known",
        [](Files& f) { f.style["layers"][0]["role"] = "choir"; });
    row("a misspelt member", "plain.json: bass: \"gian\" means nothing here",
        [](Files& f) { f.style["bass"]["gian"] = 80; });
    row("a member of nobody", "plain.json: \"colour\" means nothing here", [](Files& f) { f.style["colour"] = 1; });
    row("no bass", "\"bass\" is missing", [](Files& f) { f.style.erase("bass"); });
    row("other schema", "only schema 1", [](Files& f) { f.moods["schema"] = 2; });
    row("text for a number", "lead.gain: a number is expected", [](Files& f) { f.style["lead"]["gain"] = "loud"; });
    row("groove of a second", "groove.snare: 1000 is outside", [](Files& f) { f.style["groove"] = {{"snare", 1000}}; });
    row("bars of five", "beatsPerBar: 2, 3, 4 or 6", [](Files& f) { f.style["beatsPerBar"] = 5; });
    row("compression that is heard", "compression.ratio: 8 is outside", [](Files& f) {
        f.style["compression"] = {{"ratio", 8}};
    });
    row("compression without an attack", "compression.attack: 0 is outside", [](Files& f) {
        f.style["compression"] = {{"attack", 0}};
    });
    row("a misspelt member of compression", "compression: \"treshold\" means nothing here", [](Files& f) {
        f.style["compression"] = {{"treshold", -18}};
    });
    row("instrument of no style", "instruments.json: instruments.piano: \"x\" is no style", [](Files& f) {
        f.instruments["instruments"]["piano"] = {{"program", 0}, {"style", "x"}};
    });
    row("degree nine", "majorProgressions[0]: a progression is written with the digits",
        [](Files& f) { f.style["majorProgressions"] = {"1945"}; });
    row("seven layers", "more than six", [](Files& f) {
        for (int i = 0; i < 6; ++i) {
            f.style["layers"].push_back(f.style["layers"][0]);
        }
    });
}

void SketchStyleLibraryTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, says);
    Files files;
    QVERIFY(readStyleTable(files.documents()).has_value());
    change(files);
    const auto table = readStyleTable(files.documents());
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, core::ErrorCode::Parse);
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
}

void SketchStyleLibraryTest::refusesWhatIsNotJson()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("3")}) {
        const auto table = readStyleTable({{QStringLiteral("broken.json"), text}});
        QVERIFY(!table.has_value());
        QVERIFY2(table.error().message.contains(QStringLiteral("broken.json")), qPrintable(table.error().message));
    }
    QVERIFY(!readStyleTable({}).has_value());
}

QTEST_APPLESS_MAIN(SketchStyleLibraryTest)
#include "SketchStyleLibraryTest.moc"
