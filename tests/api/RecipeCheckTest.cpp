#include "api/RecipeCheck.h"

#include <QTest>

#include <limits>

using namespace melodeck;

namespace {

core::Recipe recipeWith(const core::Json& prompts, const core::Json& duration)
{
    core::Recipe recipe;
    recipe.fields = core::Json::object();
    recipe.fields["prompts"] = prompts;
    recipe.fields["duration"] = duration;
    return recipe;
}

const api::ModelSpec& spec(const char* id)
{
    return *api::findModelSpec(QString::fromLatin1(id));
}

core::Json promptsOfCount(std::size_t count)
{
    return core::Json(std::vector<std::string>(count, "x"));
}

api::SpecField field(const QByteArray& schema)
{
    core::Json input = core::Json::object();
    input["properties"]["x"] = core::parseJson(schema).value();
    return api::readRequestShape(input).fields.front();
}

} // namespace

Q_DECLARE_METATYPE(core::Json)

class RecipeCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheModelTakes_data();
    void acceptsWhatTheModelTakes();
    void refusesWhatTheModelDoesNotTake_data();
    void refusesWhatTheModelDoesNotTake();
    void refusesARequestThatIsNotAnObject();
    void countsLettersNotCodeUnits();
    void checksEachKindOfField_data();
    void checksEachKindOfField();
    void asksForWhatIsMissing();
    void knowsOfWhichRequestsOnlyAPartIsKept();
};

void RecipeCheckTest::knowsOfWhichRequestsOnlyAPartIsKept()
{
    core::Recipe recipe;
    QVERIFY(!api::isKnown(recipe)); // clips that were found without their row
    recipe.model = QStringLiteral("json");
    QVERIFY(!api::isKnown(recipe)); // a result that another computer asked for
    recipe.files.emplace_back();
    QVERIFY(!api::isKnown(recipe)); // a text that was too long to be kept
    recipe.verbatim = "{}";
    QVERIFY(api::isKnown(recipe));
    recipe.verbatim.clear();
    recipe.fields = {{"url", "https://example.com/a.mp3"}};
    QVERIFY(api::isKnown(recipe));
    recipe = {};
    recipe.model = QStringLiteral("sketch");
    QVERIFY(api::isKnown(recipe)); // it may have all that the model wants
}

void RecipeCheckTest::acceptsWhatTheModelTakes_data()
{
    QTest::addColumn<core::Json>("prompts");
    QTest::addColumn<core::Json>("duration");
    QTest::newRow("usual") << core::Json{"happy rock", "sad jazz"} << core::Json(8);
    QTest::newRow("shortest") << core::Json::array({"x"}) << core::Json(1);
    QTest::newRow("longest") << core::Json::array({"x"}) << core::Json(300.0);
    QTest::newRow("many") << promptsOfCount(16) << core::Json(8.25);
    QTest::newRow("long") << core::Json::array({std::string(2'000, 'x')}) << core::Json(8);
}

void RecipeCheckTest::acceptsWhatTheModelTakes()
{
    QFETCH(core::Json, prompts);
    QFETCH(core::Json, duration);
    core::Recipe recipe = recipeWith(prompts, duration);
    QVERIFY(api::validateRecipe(recipe, spec("sketch")));
    recipe.fields.erase("duration"); // the model has a default
    QVERIFY(api::validateRecipe(recipe, spec("sketch")));
}

void RecipeCheckTest::refusesWhatTheModelDoesNotTake_data()
{
    QTest::addColumn<core::Json>("prompts");
    QTest::addColumn<core::Json>("duration");
    QTest::addColumn<QString>("word");
    const auto duration = [](const char* name, const core::Json& value) {
        QTest::newRow(name) << core::Json::array({"x"}) << value << QStringLiteral("between 1 and 300");
    };
    duration("0 seconds", 0);
    duration("-1 second", -1);
    duration("1e9 seconds", 1e9);
    duration("a little too short", 0.999);
    duration("a little too long", 300.001);
    duration("not a number", std::numeric_limits<double>::quiet_NaN());
    duration("endless", std::numeric_limits<double>::infinity());
    duration("a word", "8");
    duration("null", nullptr);
    const auto prompts = [](const char* name, const core::Json& value, const char* word) {
        QTest::newRow(name) << value << core::Json(8) << QString::fromLatin1(word);
    };
    prompts("no prompt", core::Json::array(), "at least one");
    prompts("one string", "happy rock", "at least one");
    prompts("200 prompts", promptsOfCount(200), "200");
    prompts("17 prompts", promptsOfCount(17), "16");
    prompts("an empty prompt", core::Json{"x", ""}, "Prompt 2");
    prompts("a prompt of blanks", core::Json{"x", "y", " \t\n"}, "Prompt 3");
    prompts("a prompt that is a number", core::Json::array({7}), "Prompt 1");
    prompts("too long a prompt", core::Json::array({std::string(2'001, 'x')}), "2000");
}

void RecipeCheckTest::refusesWhatTheModelDoesNotTake()
{
    QFETCH(core::Json, prompts);
    QFETCH(core::Json, duration);
    QFETCH(QString, word);
    const auto valid = api::validateRecipe(recipeWith(prompts, duration), spec("sketch"));
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(valid.error().message.contains(word) && valid.error().message.contains(QStringLiteral("Nothing was sent")),
             qPrintable(valid.error().message));
}

void RecipeCheckTest::refusesARequestThatIsNotAnObject()
{
    core::Recipe recipe;
    recipe.fields = "Model input!";
    QVERIFY(!api::validateRecipe(recipe, spec("sketch")));
    recipe.fields = nullptr;
    QVERIFY(!api::validateRecipe(recipe, spec("sketch")));
}

void RecipeCheckTest::countsLettersNotCodeUnits()
{
    // JSON Schema's maxLength counts characters; a note is one, in UTF-16 it is two.
    const std::string notes = QStringLiteral("\U0001F3B5").repeated(2'000).toStdString();
    QVERIFY(api::validateRecipe(recipeWith(core::Json::array({notes}), 8), spec("sketch")));
    QVERIFY(!api::validateRecipe(recipeWith(core::Json::array({notes + "x"}), 8), spec("sketch")));
}

void RecipeCheckTest::checksEachKindOfField_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<core::Json>("good");
    QTest::addColumn<core::Json>("bad");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* schema, core::Json good, core::Json bad, const char* word) {
        QTest::newRow(name) << QByteArray(schema) << std::move(good) << std::move(bad) << QString::fromLatin1(word);
    };
    row("only a minimum", R"({"title":"Steps","type":"integer","minimum":1})", 1, 0, "at least 1");
    row("only a maximum", R"({"title":"Level","type":"number","maximum":0,"x-unit":"dB"})", -3.5, 0.5, "at most 0 dB");
    row("a range with a unit", R"({"title":"Rate","type":"integer","minimum":8,"maximum":9,"x-unit":"Hz"})", 8, 7,
        "Rate must lie between 8 and 9 Hz");
    row("no range", R"({"title":"Seed","type":"integer"})", 4, "4", "Seed must be a number");
    row("a fraction", R"({"title":"Seed","type":"integer"})", 4.0, 4.5, "whole number");
    row("a switch", R"({"title":"Loud","type":"boolean"})", true, 1, "true or false");
    row("a choice", R"({"title":"Voice","enum":["a",2]})", 2, "c", "one of: a, 2");
    row("a text", R"({"title":"Text","type":"string","minLength":2,"maxLength":3})", "abc", "a", "at least 2");
    row("a long text", R"({"title":"Text","type":"string","maxLength":3})", "abc", "abcd", "longer than 3");
    row("no text", R"({"title":"Text","type":"string"})", "", 3, "must be text");
    row("a link", R"({"title":"Link","type":"string","format":"uri"})", "http://a.b/c", "a.b/c", "https://");
    row("a link without a host", R"({"title":"Link","type":"string","format":"uri"})", "https://a", "https:///c",
        "https://");
    row("a file", R"({"title":"File","type":"string","contentEncoding":"base64"})", "UklGRg==", 3, "base64");
    row("texts", R"({"title":"Stops","type":"array","items":{"type":"string"},"maxItems":1})", core::Json{"a"},
        core::Json({"a", "b"}), "more than 1");
    row("no texts", R"({"title":"Stops","type":"array","items":{"type":"string"}})", core::Json::array(),
        core::Json({1, 2}), "list of texts");
}

void RecipeCheckTest::checksEachKindOfField()
{
    QFETCH(QByteArray, schema);
    QFETCH(core::Json, good);
    QFETCH(core::Json, bad);
    QFETCH(QString, word);
    QCOMPARE(api::problemOf(good, field(schema)), QString());
    const QString problem = api::problemOf(bad, field(schema));
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void RecipeCheckTest::asksForWhatIsMissing()
{
    core::Recipe recipe;
    const auto& whisper = spec("whisper");
    auto problems = api::problemsOf(recipe, whisper);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].pointer, QStringLiteral("/url"));
    QVERIFY2(problems[0].sentence.contains(QStringLiteral("give a link")), qPrintable(problems[0].sentence));
    const auto& base64 = spec("whisper-v3-base64");
    QVERIFY(!api::validateRecipe(recipe, base64));
    recipe.files.push_back({QStringLiteral("audio"), QStringLiteral("a.wav"), {}, {}, {}});
    QVERIFY(api::validateRecipe(recipe, base64));
}

QTEST_APPLESS_MAIN(RecipeCheckTest)
#include "RecipeCheckTest.moc"
